import type { Outcome } from '../outcome/outcome.js';
import { invariantsSection } from './invariants-section.js';
import { lowestSection } from './lowest-section.js';
import { reportsSection } from './reports-section.js';
import { shipmentsSection } from './shipments-section.js';
import { splitSection } from './split-section.js';

/** What a duty officer wants to read after the week, and whether every invariant holds. */
export function summaryOf(outcome: Outcome): { text: string; allHold: boolean } {
  const { scenario, round } = outcome;
  const { text, allHold } = invariantsSection(outcome);
  const sections = [
    `Exercise: week ${scenario.isoWeek}, the ${scenario.name} one, seed ${scenario.seed}. SYNTHETIC where it is not said to be published.\n` +
      `  Policy version ${round.policy.number} (${round.policy.author}). Quantities in pieces or millilitres.`,
    reportsSection(outcome),
    splitSection(outcome),
    lowestSection(outcome),
    shipmentsSection(outcome),
    ['About the figures', ...scenario.notes.map((note) => `  · ${note}`)].join('\n'),
    text,
  ];
  return { text: `\n${sections.join('\n\n')}\n`, allHold };
}
