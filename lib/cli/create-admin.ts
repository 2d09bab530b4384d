import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { StartFailure } from '@/db/embedded/failure';
import { say } from '@/lib/cli/say';
import { withDatabase } from '@/lib/cli/with-database';
import { createFirstAdmin, firstAdminInput } from '@/lib/domain/identity/commands/create-first-admin';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { passwordProblem } from '@/lib/domain/identity/password-rules';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';

/**
 * `healing create-admin`: ask for name and address and add an administrator. The password comes from the prompt or from
 * HEALING_ADMIN_PASSWORD, never from an argument, which other users of the machine could read.
 */
export async function run(args: string[]): Promise<void> {
  if (args.length > 0) throw new StartFailure('create-admin takes no arguments; it asks for everything.');
  const answers = await ask();
  const person = parsePerson(answers);
  const about = [person.username, person.displayName, person.email ?? ''];
  const problem = await passwordProblem(answers.password, about);
  if (problem) throw new StartFailure(`The password was not accepted. ${problem}`);
  const passwordHash = await hashPassword(answers.password);
  await withDatabase(async () => {
    await createFirstAdmin(makeContext(ANONYMOUS), { ...person, passwordHash }).catch(explain);
  });
  say(`The administrator ${person.username} was created and can sign in.`);
}

interface Answers {
  username: string;
  displayName: string;
  email: string;
  password: string;
}

async function ask(): Promise<Answers> {
  // The terminal repeats what is typed through this stream; while it is muted, the password stays off the screen.
  let isMuted = false;
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      if (!isMuted) process.stdout.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  const lines = terminal[Symbol.asyncIterator]();
  const question = async (text: string) => {
    process.stdout.write(text);
    const line = await lines.next();
    if (line.done) throw new StartFailure('The input ended before everything was answered.');
    return line.value.trim();
  };
  try {
    const username = await question('Username: ');
    const displayName = await question('Name: ');
    const email = await question('E-mail (may be empty): ');
    const given = process.env.HEALING_ADMIN_PASSWORD;
    if (given) return { username, displayName, email, password: given };
    process.stdout.write('Password (not shown): ');
    isMuted = true;
    const { value: password = '' } = await lines.next();
    process.stdout.write('\n');
    return { username, displayName, email, password };
  } finally {
    terminal.close();
  }
}

function parsePerson({ username, displayName, email }: Answers) {
  const parsed = firstAdminInput
    .omit({ passwordHash: true })
    .safeParse({ username, displayName, email: email || null });
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new StartFailure(`${path.join('.')}: ${message}`);
}

function explain(error: unknown): never {
  const known = asAppError(error);
  if (known.code === 'internal') throw error;
  throw new StartFailure(known.detail, { cause: error });
}
