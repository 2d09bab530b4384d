import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import { type Caller, signIn } from '@/bench/harness/callers';
import { load } from '@/bench/harness/load';
import { assignAll } from '@/bench/measure/broadcast';
import { sends } from '@/bench/measure/calls';
import { plain } from '@/bench/report';
import { type SeededPerson, seedPeople } from '@/bench/seed/people';
import type { Bench } from '@/bench/steps';
import { correspondences } from '@/bench/steps/people';

/** Patients of one bulk message. */
const PATIENTS = 300;

/** A bulk message with a variable to 300 patients while others send: how long, what came of each copy, and what it does to them. */
export async function measureBulk(bench: Bench): Promise<void> {
  const { app, installation, add, say } = bench;
  const world = await bench.large();
  say(`A bulk message to ${PATIENTS}…`);
  const { superuser } = installation;
  const own = await superuser.reserve();
  const [clinician] = await seedPeople(own, { role: 'clinician', count: 1, prefix: 'bench-bulk' });
  own.release();
  const patients = [...new Set(world.conversations.map(({ patient }) => patient))].slice(-PATIENTS);
  await assignAll(superuser, clinician!, patients);
  const [sender] = await signIn([clinician!], app.origin);
  const callers = await signIn(world.clinicians.slice(-20), app.origin);
  const others = sends('send', app.origin, correspondences(callers, world.conversations));
  const before = await load(others, 4);
  const startedAt = performance.now();
  const batchId = await bulkTo(app.origin, sender!, patients);
  const [meanwhile, copies] = await Promise.all([load(others, 4), untilDone(superuser, batchId)]);
  add({
    title: 'A bulk message',
    figures: [
      {
        figure: `all copies for ${patients.length} patients, each with their own name`,
        measured: `${((copies.doneAt - startedAt) / 1000).toFixed(1)} s, ${copies.sent} sent to ${copies.people} people`,
        bar: 'each once',
        met: copies.sent === patients.length && copies.people === patients.length,
      },
      plain('other sends meanwhile', `x ${(before.perSecond / meanwhile.perSecond).toFixed(2)} slower`),
    ],
  });
}

async function bulkTo(origin: string, { cookie, csrf }: Caller, patients: SeededPerson[]): Promise<number> {
  const answer = await fetch(`${origin}/api/messages/bulk`, {
    method: 'POST',
    headers: {
      cookie,
      'x-csrf-token': csrf,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      recipients: patients.map(({ username }) => username),
      content: 'Dear {{patient.name}}, the clinic is closed on Monday.',
    }),
  });
  if (!answer.ok) throw new Error(`The bulk message answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { batch_id: number }).batch_id;
}

async function untilDone(sql: postgres.Sql, batchId: number) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const [row] = await sql<{ status: string; sent: number; people: number }[]>`
      select b.status, count(m.id)::int as sent, count(distinct m.conversation_id)::int as people from bulk_batches b
      left join bulk_recipients r on r.batch_id = b.id left join messages m on m.id = r.message_id where b.id = ${batchId}
      group by b.status`;
    if (row!.status === 'done') return { ...row!, doneAt: performance.now() };
    if (Date.now() > deadline) throw new Error(`The bulk message is still ${row!.status} after two minutes.`);
    await pause(50);
  }
}
