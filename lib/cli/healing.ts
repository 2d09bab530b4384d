import { StartFailure } from '@/db/embedded/failure';
import { outliveOutput } from '@/lib/cli/lost-output';

/** A verb's file exports `run`, which gets the words after the verb. It resolves when the work is done. */
interface VerbModule {
  run(args: string[]): Promise<void>;
}

const verbs: Record<string, { does: string; load: () => Promise<VerbModule> }> = {
  start: { does: 'prepare everything and serve the app', load: () => import('./start') },
  dev: { does: 'the same with hot reload', load: () => import('./dev') },
  worker: { does: 'run the background worker alone', load: () => import('./worker') },
  build: { does: 'build the app when its sources changed', load: () => import('./build') },
  migrate: { does: 'bring the database schema up to date', load: () => import('./migrate') },
  seed: { does: 'fill an empty database with demo people', load: () => import('./seed') },
  docs: { does: 'write the generated pages of docs/ anew', load: () => import('./docs') },
  'create-admin': { does: 'create an administrator', load: () => import('./create-admin') },
};

const [verb = '', ...args] = process.argv.slice(2);
outliveOutput();
await main();

async function main(): Promise<void> {
  const chosen = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!chosen) {
    process.stderr.write(usage());
    process.exit(2);
  }
  try {
    const { run } = await chosen.load();
    await run(args);
    process.exit(process.exitCode ?? 0);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(error instanceof StartFailure ? error.exitCode : 1);
  }
}

function usage(): string {
  const width = Math.max(...Object.keys(verbs).map((name) => name.length));
  const lines = Object.entries(verbs).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `Usage: npm run healing -- <verb>\n\n${lines.join('\n')}\n`;
}

/** A foreseen failure is its sentence alone; anything else is a defect and keeps its stack. */
function sentenceOf(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
