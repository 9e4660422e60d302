import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { type Problem, problemOf } from './problem.js';

interface Attempt {
  readonly body: string;
  readonly key: string;
}

/** A file is told by what the browser knows of it, for its bytes are in no text. */
const written = (_: string, value: unknown): unknown =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value;

/**
 * A mutation whose input carries an idempotency key. As long as no answer has come, sending the same body again
 * uses the same key, so that a lost answer never makes something happen twice.
 */
export function useOnce<Data, Input extends { idempotencyKey: string }>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
) {
  const [{ fetching }, execute] = useMutation<Data, AnyVariables>(mutation);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = useRef<Attempt>(undefined);

  const send = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Data | undefined> => {
      const body = JSON.stringify(input, written);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      const { data, error } = await execute({ input: { ...input, idempotencyKey: attempt.current.key } });
      const found = error ? problemOf(error) : null;
      if (found?.kind !== 'unreachable') attempt.current = undefined;
      setProblem(found);
      return data;
    },
    [execute],
  );
  return { send, sending: fetching, problem };
}
