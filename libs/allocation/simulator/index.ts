export { plot } from './plot.js';
export { SETTINGS } from './settings.js';
export { simulate, type Result } from './simulate.js';
export { percent, tableRows, tableText } from './table.js';
export type { Kommune, Lie, Settings } from './types.js';
