import { parseArgs } from 'node:util';
import { makeWorkspace } from '@/bench/harness/workspace';
import { proveCounters } from '@/tests/soak/counters';
import { proveIdempotency } from '@/tests/soak/idempotency';
import { makeSubject, type Subject } from '@/tests/soak/installation';
import { proveAppKills, proveDatabaseKills } from '@/tests/soak/kills';
import { type Finding, table } from '@/tests/soak/report';
import { proveScheduled } from '@/tests/soak/scheduled';
import { proveScreens } from '@/tests/soak/screens';
import { proveUndo } from '@/tests/soak/undo';

/** `npm run test:soak`: the long promises in full. `-- --sends 1000 --app-kills 3` and so on makes it shorter. */
const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '1000' },
    retries: { type: 'string', default: '10' },
    sends: { type: 'string', default: '10000' },
    'app-kills': { type: 'string', default: '20' },
    'database-kills': { type: 'string', default: '20' },
    scheduled: { type: 'string', default: '1200' },
    'scheduled-kills': { type: 'string', default: '20' },
    'counter-acts': { type: 'string', default: '10000' },
    'undo-runs': { type: 'string', default: '1000' },
    'no-screens': { type: 'boolean', default: false },
  },
});
const sends = Number(values.sends);

const proofs: [string, (subject: Subject) => Promise<Finding[]>][] = [
  [
    'Retries of the same send…',
    (subject) => proveIdempotency(subject, { keys: Number(values.keys), retries: Number(values.retries) }),
  ],
  ['Killing the app…', (subject) => proveAppKills(subject, { sends, kills: Number(values['app-kills']) })],
  [
    'Killing PostgreSQL…',
    (subject) => proveDatabaseKills(subject, { sends, kills: Number(values['database-kills']) }),
  ],
];

const findings = [
  ...(await runAll()),
  ...proveCounters({ acts: values['counter-acts'] }),
  ...proveUndo({ runs: values['undo-runs'] }),
  ...proveScheduled({ messages: values.scheduled, kills: values['scheduled-kills'] }),
  ...(values['no-screens'] ? [] : proveScreens()),
];
process.stdout.write(`\n${table(findings)}\n`);
process.exit(findings.every(({ isKept }) => isKept) ? 0 : 1);

async function runAll(): Promise<Finding[]> {
  const all: Finding[] = [];
  const workspace = await makeWorkspace();
  try {
    for (const [title, prove] of proofs) {
      process.stdout.write(`${title}\n`);
      const subject = await makeSubject(workspace.folder);
      try {
        all.push(...(await prove(subject)));
      } finally {
        await subject.stop();
      }
    }
    return all;
  } finally {
    workspace.remove();
  }
}
