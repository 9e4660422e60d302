import { machineFaults, machineOf, type Machine, type Transition } from './leg-machine.js';
import { LEG_STATES, LEG_TRANSITIONS, legMachine, type LegState } from './leg-states.js';

type Letter = 'A' | 'B' | 'C';
const machine = (transitions: Transition<Letter>[]): Machine<Letter, Transition<Letter>> => ({
  states: ['A', 'B', 'C'],
  starts: ['A'],
  ends: ['C'],
  transitions,
});

describe('the states of a leg', () => {
  it('lead from both beginnings to delivery, each state once', () => {
    const way = (from: LegState): LegState[] => {
      const to = legMachine.stepFrom(from)?.to;
      return to ? [from, ...way(to)] : [from];
    };
    expect(way('WAITING')).toEqual(LEG_STATES);
    expect(way('PLANNED')).toEqual(LEG_STATES.slice(1));
  });

  it('move goods in the ledger twice: when they leave and when they arrive', () => {
    const moving = LEG_TRANSITIONS.filter(({ movement }) => movement !== null);
    expect(moving.map(({ to, movement }) => [to, movement])).toEqual([
      ['DISPATCHED', 'DISPATCH'],
      ['DELIVERED', 'ARRIVAL'],
    ]);
  });
});

describe('a state machine that is checked', () => {
  it('is sound when every state is reached and left', () => {
    expect(
      machineFaults(
        machine([
          { from: 'A', to: 'B' },
          { from: 'B', to: 'C' },
        ]),
      ),
    ).toEqual([]);
  });

  it('names the state nobody reaches', () => {
    expect(
      machineFaults(
        machine([
          { from: 'A', to: 'C' },
          { from: 'B', to: 'C' },
        ]),
      ),
    ).toEqual(['B is never reached']);
  });

  it('names dead ends, and circles that never end', () => {
    expect(machineFaults(machine([{ from: 'A', to: 'B' }]))).toEqual([
      'A never comes to an end',
      'B never comes to an end',
      'C is never reached',
    ]);
    expect(
      machineFaults(
        machine([
          { from: 'A', to: 'B' },
          { from: 'B', to: 'A' },
        ]),
      ),
    ).toEqual(['A never comes to an end', 'B never comes to an end', 'C is never reached']);
  });

  it('does not start with a fault, and says all of them', () => {
    const forked = machine([
      { from: 'A', to: 'B' },
      { from: 'A', to: 'C' },
      { from: 'B', to: 'C' },
      { from: 'C', to: 'A' },
    ]);
    expect(() => machineOf(forked)).toThrow(
      'state machine: A has more than one way on; C is an end with a way on',
    );
  });
});
