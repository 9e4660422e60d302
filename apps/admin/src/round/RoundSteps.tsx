import { useTranslation } from 'react-i18next';
import type { LiveRoundFragment } from '../generated/graphql.js';
import { Step } from '../kit/Step.js';
import { Steps } from '../kit/Steps.js';
import { useFormat } from '../kit/use-format.js';
import { roundSteps } from './round-steps.js';

export function RoundSteps({ round }: { round: LiveRoundFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Steps>
      {roundSteps(round).map(({ state, position, at, by }) => (
        <Step key={state} position={position} title={t(`round.state.${state}`)}>
          {[at === null ? '' : format.at(at), by === null ? '' : t('round.by', { name: by })]
            .join(' ')
            .trim()}
        </Step>
      ))}
    </Steps>
  );
}
