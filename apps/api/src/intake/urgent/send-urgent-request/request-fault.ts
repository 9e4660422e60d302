import { REPORT_QUANTITY_MAX, type Text } from '@fordel/shared';
import { InvalidInput } from '../../../platform/graphql/failure.js';
import { LadderStep } from '../ladder-step.js';
import type { LadderStepInput, SendUrgentRequestInput } from './input.js';

/** Whoever has more than two weeks left is helped by the next rounds. */
const HOURS_MAX = 336;
const OUTCOME_MAX = 1000;

const UNKNOWN_CATEGORY: Text = {
  nb: 'Denne kategorien finnes ikke.',
  nn: 'Denne kategorien finst ikkje.',
  en: 'There is no such category.',
};
const NOTHING: Text = {
  nb: 'Skriv hvor mye dere trenger, minst 1.',
  nn: 'Skriv kor mykje de treng, minst 1.',
  en: 'Write how much you need, at least 1.',
};
const ABSURD: Text = {
  nb: 'Så mye er neppe riktig. Er antallet skrevet i enheter?',
  nn: 'Så mykje er neppe rett. Er talet skrive i einingar?',
  en: 'So much is hardly right. Is the number in units?',
};
const HOURS: Text = {
  nb: `Timer igjen er et helt tall fra 0 til ${HOURS_MAX}. Har dere mer enn to uker igjen, kommer neste fordeling før det haster.`,
  nn: `Timar att er eit heilt tal frå 0 til ${HOURS_MAX}. Har de meir enn to veker att, kjem neste fordeling før det hastar.`,
  en: `Hours left is a whole number from 0 to ${HOURS_MAX}. With more than two weeks left, the next allocation comes before it is urgent.`,
};
const EACH_STEP_ONCE: Text = {
  nb: 'Svar på hvert trinn, én gang: eget innkjøp, naboer, fylkesmann eller RHF.',
  nn: 'Svar på kvart steg, éin gong: eige innkjøp, naboar, fylkesmann eller RHF.',
  en: 'Answer every step, once: own purchase, neighbours, fylkesmann or RHF.',
};
const NO_OUTCOME: Text = {
  nb: 'Skriv hva det førte til.',
  nn: 'Skriv kva det førte til.',
  en: 'Write what came of it.',
};
const LONG_OUTCOME: Text = {
  nb: `Teksten kan ha inntil ${OUTCOME_MAX} tegn.`,
  nn: `Teksten kan ha inntil ${OUTCOME_MAX} teikn.`,
  en: `The text can have up to ${OUTCOME_MAX} characters.`,
};

function outcomeFault({ tried, outcome }: LadderStepInput, path: string): InvalidInput | null {
  if (tried && outcome.trim() === '') return new InvalidInput(path, NO_OUTCOME);
  const unfit = outcome.includes('\0') || [...outcome].length > OUTCOME_MAX;
  return unfit ? new InvalidInput(path, LONG_OUTCOME) : null;
}

function ladderFault(ladder: readonly LadderStepInput[]): InvalidInput | null {
  const steps = new Set(ladder.map(({ step }) => step));
  const whole = steps.size === ladder.length && steps.size === Object.values(LadderStep).length;
  if (!whole) return new InvalidInput('ladder', EACH_STEP_ONCE);
  for (const [n, step] of ladder.entries()) {
    const fault = outcomeFault(step, `ladder.${n}.outcome`);
    if (fault) return fault;
  }
  return null;
}

/** The first thing wrong with an urgent request, by field path; null when it can be sent. */
export function requestFault(
  { categoryCode, quantity, hoursLeft, ladder }: SendUrgentRequestInput,
  categories: ReadonlySet<string>,
): InvalidInput | null {
  if (!categories.has(categoryCode)) return new InvalidInput('categoryCode', UNKNOWN_CATEGORY);
  if (quantity === 0) return new InvalidInput('quantity', NOTHING);
  if (quantity > REPORT_QUANTITY_MAX) return new InvalidInput('quantity', ABSURD);
  if (hoursLeft < 0 || hoursLeft > HOURS_MAX) return new InvalidInput('hoursLeft', HOURS);
  return ladderFault(ladder);
}
