import { type Caller, signIn } from '@/bench/harness/callers';
import { announce, assignAll, measureBroadcast, wakeAll } from '@/bench/measure/broadcast';
import { runBulk } from '@/bench/measure/bulk';
import { sends } from '@/bench/measure/calls';
import { type Arrivals, type LiveFigures, measureLive } from '@/bench/measure/live';
import { measureScheduled } from '@/bench/measure/scheduled';
import { type Figure, plain } from '@/bench/report';
import { type SeededPerson, seedPeople } from '@/bench/seed/people';
import type { LargeWorld } from '@/bench/seed/world';
import { correspondences, type Run } from '@/bench/steps';

const HEAP_KB = 60;

/** Delivery to live recipients at several numbers of open streams, a broadcast to all of them, and one to very many people. */
export async function runLive(run: Run, world: LargeWorld): Promise<void> {
  const { app, installation, options, add, say } = run;
  const own = await installation.superuser.reserve();
  const [admin] = await signIn(
    await seedPeople(own, { role: 'admin', count: 1, prefix: 'bench-admin' }),
    app.origin,
  );
  const [forLive, forBulk] = (await seedPeople(own, {
    role: 'clinician',
    count: 2,
    prefix: 'bench-audience',
  })) as [SeededPerson, SeededPerson];
  own.release();

  const patients = world.conversations.map(({ patient }) => patient);
  const most = Math.max(...options.live);
  const listening = [...new Set(patients)].slice(-most);
  const callers = await signIn(listening, app.origin);
  const [sender] = await signIn([world.conversations.at(-1)!.clinician], app.origin);
  await assignAll(installation.superuser, forLive, listening);
  for (const count of options.live) {
    say(`${count} live connections…`);
    const readers = [callers.at(-1)!, ...callers.slice(0, count - 1)];
    const send = { from: sender!, to: listening.at(-1)!.username, conversationId: 0 };
    const toAll = async () =>
      (await announce(app.origin, admin!, { clinician: forLive, count: listening.length })).at;
    const found = await measureLive({
      app,
      port: run.port,
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
  await bulk(run, world, { admin: admin!, clinician: forBulk });
  await runBulk(run, world);
  await scheduled(run, world);
}

async function bulk(
  run: Run,
  world: LargeWorld,
  { admin, clinician }: { admin: Caller; clinician: SeededPerson },
): Promise<void> {
  const { app, installation, options, add, say } = run;
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

async function scheduled(run: Run, world: LargeWorld): Promise<void> {
  const { app, installation, options, add, say } = run;
  say(`${options.scheduled} scheduled messages in the same second…`);
  const callers = await signIn(world.clinicians.slice(0, 60), app.origin);
  const others = await signIn(world.clinicians.slice(-20), app.origin);
  const found = await measureScheduled(installation.superuser, {
    origin: app.origin,
    senders: correspondences(callers, world.conversations),
    count: options.scheduled,
    others: sends('send', app.origin, correspondences(others, world.conversations)),
  });
  add({
    title: 'Scheduled messages due in the same second',
    figures: [
      {
        figure: `all ${found.count.toLocaleString('en')} sent, while others send`,
        measured: `${found.seconds.toFixed(1)} s, ${found.copies} messages`,
        bar: '< 10 s, each once',
        met: found.seconds < 10 && found.copies === found.count,
      },
      plain('other sends meanwhile', `x ${found.slowDown.toFixed(2)} slower`),
    ],
  });
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
