import type { Figure } from '../figure.js';
import { intakeSubmit } from './intake-submit.js';
import { startCold, startWarm } from './start.js';
import { weekTotal } from './week-total.js';

/** One file each; in the order they are measured. */
export const FIGURES: readonly Figure[] = [intakeSubmit, weekTotal, startCold, startWarm];
