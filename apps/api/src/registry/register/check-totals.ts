import type { Fault } from './fault.js';
import type { Register, RegisterOrganisation } from './register.schema.js';
import { isValidOn } from './validity.js';

const FIGURES = ['population', 'population80plus'] as const;

/** The kommuner add up to the stated national totals, and to what each RHF and fylkesmann states. */
export function checkTotals({ organisations, totals, validFrom }: Register): Fault[] {
  const now = organisations.filter((o) => isValidOn(o, validFrom));
  const sum = (figure: (typeof FIGURES)[number], of: (kommune: RegisterOrganisation) => boolean) =>
    now.filter((o) => o.kind === 'KOMMUNE' && of(o)).reduce((total, o) => total + (o[figure] ?? 0), 0);

  return FIGURES.flatMap((figure) => {
    const national = sum(figure, () => true);
    const whole =
      national === totals[figure]
        ? []
        : [
            {
              path: `totals.${figure}`,
              problem: `states ${totals[figure]}, the kommuner add up to ${national}`,
            },
          ];
    const parts = organisations.flatMap((o, i) => {
      if ((o.kind !== 'RHF' && o.kind !== 'FYLKESMANN') || !isValidOn(o, validFrom)) return [];
      const own = sum(
        figure,
        (kommune) => (o.kind === 'RHF' ? kommune.rhfId : kommune.fylkesmannId) === o.id,
      );
      if (own === o[figure]) return [];
      return [
        {
          path: `organisations[${i}].${figure}`,
          problem: `states ${o[figure]}, its kommuner add up to ${own}`,
        },
      ];
    });
    return [...whole, ...parts];
  });
}
