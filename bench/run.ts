import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@/bench/harness/app';
import { openInstallation } from '@/bench/harness/installation';
import { makeWorkspace } from '@/bench/harness/workspace';
import { measureStarts } from '@/bench/measure/start';
import { benchOptions } from '@/bench/options';
import { markdown, plain, type Section } from '@/bench/report';
import { runSteps } from '@/bench/steps';

/** `npm run bench`: a built copy, a fresh data folder, two sizes of the base, a table. Everything started is stopped again. */
const options = benchOptions();
const startedWith = loadavg();
const undo: (() => unknown)[] = [];
const sections: Section[] = [];

process.once('SIGINT', () => void finish().then(() => process.exit(130)));
try {
  await measureAll();
} finally {
  await finish();
}
process.exit(0);

async function measureAll(): Promise<void> {
  say('Copying and building…');
  const workspace = await makeWorkspace();
  undo.push(workspace.remove);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'healing-bench-data-'));
  undo.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const port = await freePort();
  say('Starting…');
  const { app, figures } = await measureStarts({ folder: workspace.folder, dataDir, port });
  undo.push(app.stop);
  add({ title: 'Start', figures: [...figures, plain('build', `${workspace.builtInS.toFixed(0)} s`)] });
  const installation = await openInstallation(dataDir, port);
  undo.push(installation.close);
  await runSteps({ app, port, folder: workspace.folder, installation, options, undo, add, say });
}

/** Written after every section, so that a run that is cut short has its figures too. */
function add(section: Section): void {
  sections.push(section);
  writeFileSync(options.out, markdown(sections, startedWith));
  for (const { figure, measured } of section.figures) say(`  ${figure}: ${measured}`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

async function finish(): Promise<void> {
  for (const step of undo.splice(0).reverse()) {
    try {
      await step();
    } catch (error) {
      say(`While stopping: ${(error as Error).message}`);
    }
  }
}
