import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';

/** What is wrong, at a field of the form where it is about one. */
export interface FieldFault {
  readonly field: string | null;
  readonly message: string;
}

interface Outcome {
  readonly outcome: {
    readonly __typename?: string | undefined;
    readonly message?: string;
    readonly path?: string;
  };
}

export interface Saying<Input> {
  readonly faults: readonly FieldFault[];
  /** Grows when it is to be sent, and when it is refused: what is wrong is moved to. */
  readonly attempts: number;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly faultOf: (field: string) => string | undefined;
  /**
   * @param found what is wrong with the form by itself; with any of it nothing is sent
   * @param fieldOf the form's name of a field path of the API
   */
  readonly say: (
    found: readonly FieldFault[],
    input: Omit<Input, 'idempotencyKey'>,
    fieldOf: (path: string) => string,
  ) => Promise<void>;
}

/**
 * A form being saved. What was typed stays until it is.
 * @param onRefused when the API would not store it: somebody may have been first
 */
export function useSaying<Data extends Outcome, Input extends { idempotencyKey: string }>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  onDone: (data: Data) => void,
  onRefused?: () => void,
): Saying<Input> {
  const { send, sending, problem } = useOnce(mutation);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const say: Saying<Input>['say'] = async (found, input, fieldOf) => {
    if (sending) return;
    setFaults(found);
    setAttempts((count) => count + 1);
    if (found.length > 0) return;
    const data = await send(input);
    if (data === undefined) return;
    const { message, path } = data.outcome;
    if (message === undefined) return onDone(data);
    onRefused?.();
    setFaults([{ field: path === undefined ? null : fieldOf(path), message }]);
    setAttempts((count) => count + 1);
  };
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return { faults, attempts, sending, problem, faultOf, say };
}
