import type { TFunction } from 'i18next';
import type { LadderStep, UrgentCategoryFragment } from '../generated/graphql.js';
import { readCount } from '../kit/count.js';
import { readFigure } from '../report/read-figure.js';

export const STEPS = [
  'OWN_PURCHASE',
  'NEIGHBOURS',
  'FYLKESMANN_OR_RHF',
] as const satisfies readonly LadderStep[];

/** A step as it is answered; null: not yet. */
export interface StepDraft {
  readonly tried: boolean | null;
  readonly outcome: string;
}

export interface AskDraft {
  readonly categoryCode: string;
  readonly quantity: string;
  readonly hours: string;
  readonly steps: Readonly<Record<LadderStep, StepDraft>>;
}

export type AskField = 'categoryCode' | 'quantity' | 'hoursLeft' | LadderStep | `${LadderStep}-outcome`;

export interface AskFault {
  readonly field: AskField;
  readonly message: string;
}

/** The element a fault leads to. */
export const askId = (field: AskField): string => `urgent-${field}`;

/** As the API has it. */
const MOST_HOURS = 336;

const UNANSWERED: StepDraft = { tried: null, outcome: '' };

export const emptyDraft = (categoryCode: string): AskDraft => ({
  ...{ categoryCode, quantity: '', hours: '' },
  steps: { OWN_PURCHASE: UNANSWERED, NEIGHBOURS: UNANSWERED, FYLKESMANN_OR_RHF: UNANSWERED },
});

/** The figures as typed; null where they cannot be read, or say nothing. */
export function figuresOf({ quantity, hours }: AskDraft, baseUnit: UrgentCategoryFragment['baseUnit']) {
  const units = readFigure(quantity, 'stock', baseUnit);
  const left = readCount(hours);
  return {
    quantity: 'value' in units && units.value !== null && units.value > 0 ? units.value : null,
    hoursLeft: 'value' in left && left.value <= MOST_HOURS ? left.value : null,
  };
}

/** What keeps a request from being sent. */
export function faultsOf(
  draft: AskDraft,
  category: UrgentCategoryFragment | undefined,
  t: TFunction,
): AskFault[] {
  const faults: AskFault[] = [];
  if (!category) faults.push({ field: 'categoryCode', message: t('urgent.fault.category') });
  const { quantity, hoursLeft } = figuresOf(draft, category?.baseUnit ?? 'PIECE');
  if (quantity === null) faults.push({ field: 'quantity', message: t('urgent.fault.quantity') });
  if (hoursLeft === null) faults.push({ field: 'hoursLeft', message: t('urgent.fault.hours') });
  for (const step of STEPS) {
    const { tried, outcome } = draft.steps[step];
    const name = t(`urgent.step.${step}`);
    if (tried === null) faults.push({ field: step, message: t('urgent.fault.step', { step: name }) });
    else if (tried && outcome.trim() === '') {
      faults.push({ field: `${step}-outcome`, message: t('urgent.fault.outcome', { step: name }) });
    }
  }
  return faults;
}

/** The field a path of the API's is about; null: the request as a whole. */
export function fieldOf(path: string): AskField | null {
  if (path === 'categoryCode' || path === 'quantity' || path === 'hoursLeft') return path;
  const [, n, outcome] = /^ladder\.(\d)(\.outcome)?$/.exec(path) ?? [];
  const step = n === undefined ? undefined : STEPS[Number(n)];
  if (!step) return null;
  return outcome ? `${step}-outcome` : step;
}
