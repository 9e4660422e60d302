import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import {
  ApproveRoundDocument,
  CalculateRoundDocument,
  OpenRoundDocument,
  ReleaseRoundDocument,
  type WeekOfRoundFragment,
} from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { useMe } from '../session/use-me.js';
import { RoundAction } from './RoundAction.js';

/** The one thing that can be done with the round now. Whether the caller may is for the API to say. */
export function RoundActions({ week }: { week: WeekOfRoundFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe().data?.me;
  const { isoWeek, phase, deadline, round } = week;
  if (!round) {
    return <RoundAction label={t('round.open')} mutation={OpenRoundDocument} input={{ isoWeek }} />;
  }
  const input = { roundId: round.id, expectedVersion: round.version };
  switch (round.state) {
    case 'OPEN':
      if (phase === 'OPEN') {
        return <Paragraph>{t('round.afterDeadline', { at: format.at(deadline) })}</Paragraph>;
      }
      return <RoundAction label={t('round.calculate')} mutation={CalculateRoundDocument} input={input} />;
    case 'CALCULATED':
      return (
        <>
          {me && me.name === round.calculationRequestedBy ? (
            <Paragraph data-size="sm">{t('round.fourEyes', { name: me.name })}</Paragraph>
          ) : null}
          <RoundAction
            label={t('round.approve')}
            mutation={ApproveRoundDocument}
            input={input}
            confirm={{ ask: t('round.approveAsk'), tell: t('round.approveTell') }}
          />
        </>
      );
    case 'APPROVED':
      return (
        <RoundAction
          label={t('round.release')}
          mutation={ReleaseRoundDocument}
          input={input}
          confirm={{ ask: t('round.releaseAsk'), tell: t('round.releaseTell') }}
        />
      );
    case 'CALCULATING':
    case 'RELEASED':
      return null;
  }
}
