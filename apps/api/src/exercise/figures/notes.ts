import type { ScenarioName } from './scenario-settings.js';
import { WEEKLY_USE } from './weekly-use.js';

const BOTH = [
  'Synthetic: what each kommune and hospital reports, who reports late and who not at all, and every stock. Drawn from a fixed seed.',
  'Published: hospital use in one week of weeks 18–19, national quantities, populations on 1 January 2020, somatic beds 2019 (Helse Sør-Øst, NRK, SSB).',
  'Hospital use is shared out by somatic beds and adds up to the published week; all hospitals report, since the published week is their sum.',
  'Kommune use is shared out three parts by population and one part by inhabitants aged 80 or more, varied by a drawn habit; it adds up to the week among those who report.',
  'Gowns and suits were published as one figure (SMITTEFRAKK_DRAKT); it is split four gowns to one suit, because suits were the exception and no source says more.',
  'Masks and gloves come in two packs each: four fifths of the quantity in the larger, the rest in the smaller. No source says.',
  ...WEEKLY_USE.flatMap((use) => [
    `${use.categoryCode}, hospitals ${use.hospitals} a week: ${use.hospitalsFrom}.`,
    `${use.categoryCode}, kommuner ${use.kommuner} a week: ${use.kommunerFrom}.`,
  ]),
];

const ONE: Record<ScenarioName, string[]> = {
  scarce: [
    'Receipts are a seventh of what was sent out before 6 May: weeks 12 to 18, evenly. Nothing of aprons, disinfectant and sampling kits was published, so nothing comes.',
    'Gloves sent out before 6 May were published as 10 million pairs and are counted as 20 million pieces; use and need were published in pieces.',
    'The need the kommuner stated on 20 March (1.8 million masks, 5.2 million gloves) is shared out among those who report; in other categories they leave it blank.',
    'Week 15 is measured with hospital use of weeks 18–19, the nearest that was published.',
  ],
  plentiful: [
    'Receipts are what was approved in week 24. No respirators were, and nothing of care gowns, disinfectant and sampling kits was published, so nothing of these comes.',
    'No need was published for June, so everybody leaves it blank; use is kept as in spring, the last that was published.',
  ],
};

/** What the exercise must say about its figures, one sentence or two each, to be printed as they are. */
export const notes = (name: ScenarioName): string[] => [...BOTH, ...ONE[name]];
