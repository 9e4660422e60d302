import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LiveRoundFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { Lowest } from '../lowest/Lowest.js';
import { OwnOutcome } from '../outcome/OwnOutcome.js';
import { useRecipient } from '../session/use-recipient.js';
import { Split } from '../split/Split.js';

/** What the round came to; mounted anew for every state, because each may open the figures to more people. */
export function RoundFigures({ round }: { round: LiveRoundFragment }) {
  const { t } = useTranslation();
  const recipient = useRecipient();
  const calculated = round.state !== 'OPEN' && round.state !== 'CALCULATING';
  const waiting = calculated ? null : <Paragraph>{t('split.waiting')}</Paragraph>;
  return (
    <>
      {recipient && round.state === 'RELEASED' ? (
        <OwnOutcome roundId={round.id} organisationId={recipient.id} />
      ) : null}
      <Section title={t('split.title')} intro={t('split.intro')} across>
        {waiting ?? <Split round={round} />}
      </Section>
      <Section title={t('lowest.title')} intro={t('lowest.intro')} across>
        {waiting ?? <Lowest round={round} />}
      </Section>
    </>
  );
}
