import { isConnectionError } from '@/lib/platform/errors';
import { type Gathering, gather } from '@/lib/platform/gather';
import { log } from '@/lib/platform/log';

export interface Questions<Ask, Answer> extends Pick<Gathering<Ask>, 'most' | 'atOnce' | 'kindOf'> {
  /** Names the question in the log. */
  name: string;
  one: (ask: Ask) => Promise<Answer>;
  /** One statement for all: the answers in the order of the questions. */
  several: (asks: Ask[]) => Promise<Answer[]>;
}

interface Asked<Ask, Answer> {
  ask: Ask;
  settle: (answer: Promise<Answer>) => void;
}

/**
 * Ask the database together what is asked at the same moment. When the common statement fails, which undid it, each question is
 * asked alone: what one of them asked may be what failed. Without a connection all fail.
 */
export function askTogether<Ask, Answer>({
  kindOf,
  most,
  atOnce,
  ...questions
}: Questions<Ask, Answer>): (ask: Ask) => Promise<Answer> {
  const add = gather<Asked<Ask, Answer>>({
    most,
    atOnce,
    kindOf: kindOf && (({ ask }) => kindOf(ask)),
    run: (asked) => settleAll(questions, asked),
  });
  return (ask) => new Promise((settle) => add({ ask, settle }));
}

async function settleAll<Ask, Answer>(
  { name, one, several }: Pick<Questions<Ask, Answer>, 'name' | 'one' | 'several'>,
  asked: Asked<Ask, Answer>[],
): Promise<void> {
  if (asked.length > 1) {
    try {
      const answers = await several(asked.map(({ ask }) => ask));
      for (const [i, { settle }] of asked.entries()) settle(Promise.resolve(answers[i] as Answer));
      return;
    } catch (error) {
      log().warn({ err: error, question: name, count: asked.length }, 'a shared question failed');
      if (isConnectionError(error)) {
        for (const { settle } of asked) settle(Promise.reject(error));
        return;
      }
    }
  }
  const alone = asked.map(({ ask }) => one(ask));
  for (const [i, { settle }] of asked.entries()) settle(alone[i]!);
  await Promise.allSettled(alone);
}
