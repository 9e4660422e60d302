import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { WeekOfRoundFragment } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { useMe } from '../session/use-me.js';
import { RoundActions } from './RoundActions.js';
import { RoundProgress } from './RoundProgress.js';
import { RoundSteps } from './RoundSteps.js';
import { RoundTrouble } from './RoundTrouble.js';

/** Where the round stands, and for Helsedirektoratet what can be done with it. */
export function Round({ week }: { week: WeekOfRoundFragment }) {
  const { t } = useTranslation();
  const round = week.round ?? null;
  const decides = useMe().data?.me.role === 'HELSEDIREKTORATET';
  const stateText = round ? t(`round.state.${round.state}`) : t('round.none');
  return (
    <>
      {round ? <RoundSteps round={round} /> : <Paragraph>{t('round.none')}</Paragraph>}
      {round?.state === 'CALCULATING' ? <RoundProgress progress={round.progress} /> : null}
      {decides && round?.state === 'CALCULATING' ? <RoundTrouble roundId={round.id} /> : null}
      {decides ? <RoundActions week={week} /> : null}
      {round ? (
        <Paragraph data-size="sm" className="subtle">
          {t('round.policy', { number: String(round.policy.number) })}{' '}
          {round.synthetic ? (
            <Tag data-size="sm" data-color="warning">
              {t('round.synthetic')}
            </Tag>
          ) : null}
        </Paragraph>
      ) : null}
      <Announcer text={round ? t('round.announce', { state: stateText }) : stateText} />
    </>
  );
}
