import { type Caller, signIn } from '@/bench/harness/callers';
import { announce, assignAll, measureBroadcast, wakeAll } from '@/bench/measure/broadcast';
import { sends } from '@/bench/measure/calls';
import { type Arrivals, type LiveFigures, measureLive } from '@/bench/measure/live';
import { type Figure, plain } from '@/bench/report';
import { type SeededPerson, seedPeople } from '@/bench/seed/people';
import type { Bench } from '@/bench/steps';
import { correspondences } from '@/bench/steps/people';

const HEAP_KB = 60;

/** Delivery to live recipients at several numbers of open streams, and a broadcast to all of them. */
export async function measureConnections(bench: Bench): Promise<void> {
  const { app, installation, options, add, say } = bench;
  const world = await bench.large();
  const { admin, clinician } = await announcers(bench, 'live');
  const most = Math.max(...options.live);
  const listening = [...new Set(world.conversations.map(({ patient }) => patient))].slice(-most);
  const callers = await signIn(listening, app.origin);
  const [sender] = await signIn([world.conversations.at(-1)!.clinician], app.origin);
  await assignAll(installation.superuser, clinician, listening);
  for (const count of options.live) {
    say(`${count} live connections…`);
    const readers = [callers.at(-1)!, ...callers.slice(0, count - 1)];
    const send = { from: sender!, to: listening.at(-1)!.username, conversationId: 0 };
    const toAll = async () => (await announce(app.origin, admin, { clinician, count: listening.length })).at;
    const found = await measureLive({
      app,
      port: bench.port,
      readers,
      send,
      wakeAll: () =>
        wakeAll(
          installation.superuser,
          readers.map((r) => r.person),
        ),
      announce: count === most && count > 1 ? toAll : undefined,
    });
    add({ title: `${count.toLocaleString('en')} live connections`, figures: liveFigures(found) });
  }
}

/** A broadcast to very many, and what it does to others who are sending. */
export async function measureBroadcasts(bench: Bench): Promise<void> {
  const { app, installation, options, add, say } = bench;
  const world = await bench.large();
  const { admin, clinician } = await announcers(bench, 'bulk');
  const patients = [...new Set(world.conversations.map((c) => c.patient))].slice(0, options.people);
  say(`A broadcast to ${patients.length}…`);
  await assignAll(installation.superuser, clinician, patients);
  const senders = await signIn(world.clinicians.slice(-20), app.origin);
  const found = await measureBroadcast(installation.superuser, {
    people: patients.length,
    sends: sends('send', app.origin, correspondences(senders, world.conversations)),
    start: async () => (await announce(app.origin, admin, { clinician, count: patients.length })).broadcastId,
  });
  add({
    title: 'A broadcast to many',
    figures: [
      {
        figure: `all rows for ${found.people.toLocaleString('en')} people written`,
        measured: `${found.seconds.toFixed(1)} s`,
        bar: '< 20 s',
        met: found.seconds < 20,
      },
      {
        figure: 'other sends meanwhile',
        measured: `x ${found.slowDown.toFixed(2)} slower (${found.sendsBefore.toFixed(0)}/s before, ${found.sendsMeanwhile.toFixed(0)}/s meanwhile)`,
        bar: '< 2',
        met: found.slowDown < 2,
      },
    ],
  });
}

/** An admin, and a clinician whose patients can be addressed. */
async function announcers(
  { app, installation }: Bench,
  name: string,
): Promise<{ admin: Caller; clinician: SeededPerson }> {
  const own = await installation.superuser.reserve();
  try {
    const admins = await seedPeople(own, { role: 'admin', count: 1, prefix: `bench-admin-${name}` });
    const [clinician] = await seedPeople(own, {
      role: 'clinician',
      count: 1,
      prefix: `bench-audience-${name}`,
    });
    const [admin] = await signIn(admins, app.origin);
    return { admin: admin!, clinician: clinician! };
  } finally {
    own.release();
  }
}

function liveFigures(found: LiveFigures): Figure[] {
  const isIdle = found.connections < 5_000;
  const bars = isIdle ? { p50: 15, p95: 50 } : { p50: 250, p95: 250 };
  return [
    {
      figure: 'send to event at a live recipient',
      measured: `p50 ${found.p50.toFixed(1)} ms, p95 ${found.p95.toFixed(1)} ms, ${found.lost} lost`,
      bar: isIdle ? 'p50 < 15 ms, p95 < 50 ms' : 'p95 < 250 ms',
      met: found.p50 < bars.p50 && found.p95 < bars.p95 && found.lost === 0,
    },
    {
      figure: 'memory of each connection',
      measured: `heap ${found.heapKbEach.toFixed(0)} KB, resident ${found.rssKbEach.toFixed(0)} KB`,
      bar: found.connections < 100 ? '' : `heap < ${HEAP_KB} KB`,
      met: found.connections < 100 ? null : found.heapKbEach < HEAP_KB,
    },
    {
      figure: 'connections counted 2 s after they left',
      measured: String(found.leftAfter2s),
      bar: '0',
      met: found.leftAfter2s === 0,
    },
    {
      figure: 'an event for each of them, written at once',
      measured: arrivalsText(found.fanOut, found.connections),
      bar: 'p95 < 250 ms',
      met: found.fanOut.p95 < 250 && found.fanOut.received === found.connections,
    },
    ...(found.broadcast
      ? [
          plain(
            'a broadcast to all of them, from the call on',
            arrivalsText(found.broadcast, found.connections),
          ),
        ]
      : []),
  ];
}

const arrivalsText = ({ p95, max, received }: Arrivals, expected: number) =>
  `p95 ${p95.toFixed(0)} ms, max ${max.toFixed(0)} ms, ${received} of ${expected} received`;
