export interface Transition<State extends string> {
  readonly from: State;
  readonly to: State;
}

export interface Machine<State extends string, Step extends Transition<State>> {
  readonly states: readonly State[];
  readonly starts: readonly State[];
  readonly ends: readonly State[];
  readonly transitions: readonly Step[];
}

function closure<State extends string>(from: readonly State[], next: (state: State) => State[]): Set<State> {
  const seen = new Set(from);
  for (const state of seen) next(state).forEach((other) => seen.add(other)); // a Set's iteration meets what is added
  return seen;
}

/** Everything wrong with a machine in which each state has one way on, in words. Empty: sound. */
export function machineFaults<State extends string>({
  states,
  starts,
  ends,
  transitions,
}: Machine<State, Transition<State>>): string[] {
  const exits = (state: State): State[] => transitions.filter((t) => t.from === state).map((t) => t.to);
  const entries = (state: State): State[] => transitions.filter((t) => t.to === state).map((t) => t.from);
  const reached = closure(starts, exits);
  const finishing = closure(ends, entries);
  return states.flatMap((state) => [
    ...(reached.has(state) ? [] : [`${state} is never reached`]),
    ...(finishing.has(state) ? [] : [`${state} never comes to an end`]),
    ...(exits(state).length > 1 ? [`${state} has more than one way on`] : []),
    ...(ends.includes(state) && exits(state).length > 0 ? [`${state} is an end with a way on`] : []),
  ]);
}

/**
 * The one step out of each state; undefined at an end.
 * @throws Error naming every fault of the machine
 */
export function machineOf<State extends string, Step extends Transition<State>>(
  machine: Machine<State, Step>,
): { readonly stepFrom: (state: State) => Step | undefined } {
  const faults = machineFaults(machine);
  if (faults.length > 0) throw new Error(`state machine: ${faults.join('; ')}`);
  const steps = new Map(machine.transitions.map((step) => [step.from, step]));
  return { stepFrom: (state) => steps.get(state) };
}
