import { machineOf, type Transition } from './leg-machine.js';

export const LEG_STATES = [
  'WAITING',
  'PLANNED',
  'PICKED',
  'PACKED',
  'DISPATCHED',
  'IN_TRANSIT',
  'DELIVERED',
] as const;
export type LegState = (typeof LEG_STATES)[number];

/**
 * When a leg's next step happens, reckoned from the one before it:
 * - FIRST_LEG_ARRIVES: when the goods are where this leg starts
 * - WORK: after so many minutes of a store's working time, from `minutes` to `minutes + spread`
 * - CUT_OFF: when the carrier next collects
 * - DEPARTS, ARRIVES: as the carrier answered when the leg was booked
 */
export type Takes =
  | { readonly rule: 'FIRST_LEG_ARRIVES' | 'CUT_OFF' | 'DEPARTS' | 'ARRIVES' }
  | { readonly rule: 'WORK'; readonly minutes: number; readonly spread: number };

export interface LegTransition extends Transition<LegState> {
  readonly means: string;
  readonly by: 'first leg' | 'store' | 'carrier';
  readonly takes: Takes;
  /** What the ledger is told. An arrival is told at a store; at the recipient the signed receipt tells it. */
  readonly movement: 'DISPATCH' | 'ARRIVAL' | null;
}

/** Two legs run through this: the first begins PLANNED, the second WAITING. One way through, no way back. */
export const LEG_TRANSITIONS: readonly LegTransition[] = [
  {
    from: 'WAITING',
    to: 'PLANNED',
    means: 'the goods have come to the store this leg starts from',
    by: 'first leg',
    takes: { rule: 'FIRST_LEG_ARRIVES' },
    movement: null,
  },
  {
    from: 'PLANNED',
    to: 'PICKED',
    means: 'taken from the shelves',
    by: 'store',
    takes: { rule: 'WORK', minutes: 60, spread: 180 },
    movement: null,
  },
  {
    from: 'PICKED',
    to: 'PACKED',
    means: 'on pallets, labelled, and booked with the carrier',
    by: 'store',
    takes: { rule: 'WORK', minutes: 30, spread: 60 },
    movement: null,
  },
  {
    from: 'PACKED',
    to: 'DISPATCHED',
    means: 'handed over to the carrier',
    by: 'store',
    takes: { rule: 'CUT_OFF' },
    movement: 'DISPATCH',
  },
  {
    from: 'DISPATCHED',
    to: 'IN_TRANSIT',
    means: "has left the carrier's terminal",
    by: 'carrier',
    takes: { rule: 'DEPARTS' },
    movement: null,
  },
  {
    from: 'IN_TRANSIT',
    to: 'DELIVERED',
    means: 'unloaded where the leg ends',
    by: 'carrier',
    takes: { rule: 'ARRIVES' },
    movement: 'ARRIVAL',
  },
];

/** A leg is booked when it comes here. */
export const BOOKED_ON: LegState = 'PACKED';

/** Checked when the program starts: a state nobody reaches or leaves stops it. */
export const legMachine = machineOf({
  states: LEG_STATES,
  starts: ['PLANNED', 'WAITING'],
  ends: ['DELIVERED'],
  transitions: LEG_TRANSITIONS,
});
