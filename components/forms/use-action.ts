'use client';

import { useCallback, useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/shared/action-result';
import { useActionToken } from './action-token';
import { useUnreached } from './use-unreached';

type ServerAction<Input, Data> = (token: string, input: Input, key?: string) => Promise<ActionResult<Data>>;

/**
 * Call a server action made by `action(command)` with the guard token of the `ActionScope` above.
 * `const archive = useAction(archiveAction); await archive.run({ conversationId })`. `run` never throws: an action that could not be
 * reached answers like a failed one. `result` is the last answer.
 */
export function useAction<Input, Data>(serverAction: ServerAction<Input, Data>) {
  const token = useActionToken();
  const unreached = useUnreached();
  const [isPending, startCall] = useTransition();
  const [result, setResult] = useState<ActionResult<Data> | null>(null);

  const run = useCallback(
    (input: Input, options: { key?: string } = {}) =>
      new Promise<ActionResult<Data>>((resolve) => {
        startCall(async () => {
          const answer = await serverAction(token, input, options.key).catch(
            (error: unknown): ActionResult<Data> => unreached(error),
          );
          setResult(answer);
          resolve(answer);
        });
      }),
    [serverAction, token, unreached],
  );

  return { run, isPending, result };
}
