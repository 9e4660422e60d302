import type { Figure } from '../figure.js';
import { engineBytes } from './engine-bytes.js';
import { engineHighs } from './engine-highs.js';
import { engineKernel } from './engine-kernel.js';
import { engineRound } from './engine-round.js';
import { engineSort } from './engine-sort.js';
import { intakeImport } from './intake-import.js';
import { intakeOverview } from './intake-overview.js';
import { intakeSubmit } from './intake-submit.js';
import { startCold, startWarm } from './start.js';
import { weekTotal } from './week-total.js';

/** One file each; in the order they are measured. */
export const FIGURES: readonly Figure[] = [
  engineBytes,
  engineKernel,
  engineSort,
  engineHighs,
  engineRound,
  intakeSubmit,
  intakeImport,
  intakeOverview,
  weekTotal,
  startCold,
  startWarm,
];
