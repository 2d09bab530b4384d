import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { assign } from '@/lib/domain/care/commands/assign';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { replyInput } from '@/lib/domain/messages/schema';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchInput } from '@/lib/domain/search/schema';
import { currentTime } from '@/lib/platform/context';
import { call, callerOf } from '../../support/call';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { releaseRound } from '../../support/held';
import { send } from '../../support/messages';

afterEach(resetClock);

async function pair() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  return { patient, clinician };
}

const search = async (whom: Person, q: string, more: Record<string, unknown> = {}) =>
  searchMessages(await ctxOf(whom), searchInput.parse({ q, ...more }));
const idsOf = async (whom: Person, q: string, more: Record<string, unknown> = {}) =>
  (await search(whom, q, more)).results.map(({ messageId }) => messageId);

describe('a search over the wire', () => {
  it('answers in the shape of the contract, with places that mark the word in the piece', async () => {
    const { patient, clinician } = await pair();
    const sent = await send(await ctxOf(patient), clinician, 'My sleeping is much worse since Monday.');
    const caller = await callerOf(clinician);
    const response = await call(caller, 'GET', '/api/messages/search?q=sleep%20from:me');
    expect(await response.json()).toMatchObject({
      results: [],
      total: 0,
      total_is_exact: true,
      next_cursor: null,
    });
    const found = await call(caller, 'GET', `/api/messages/search?q=sleep&from=${patient.username}`);
    const { results, total } = (await found.json()) as {
      results: { snippet: string; highlights: [number, number][] }[];
      total: number;
    };
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({
      message_id: sent.messageId,
      conversation_id: sent.conversationId,
      sender: patient.username,
      sent_at: sent.sentAt!.toISOString(),
    });
    const [[start, end]] = results[0]!.highlights as [[number, number]];
    expect(results[0]!.snippet.slice(start, end)).toBe('sleeping');
  });

  it('says how to write an operator that cannot be read, without repeating what was written', async () => {
    const caller = await callerOf(await person());
    const response = await call(caller, 'GET', '/api/messages/search?q=before:whenever');
    expect(response.status).toBe(400);
    const { errors, code } = (await response.json()) as {
      code: string;
      errors: { path: string; message: string }[];
    };
    expect(code).toBe('invalid_request');
    expect(errors[0]!.path).toBe('q');
    expect(errors[0]!.message).toContain('before:2026-05-31');
    expect(errors[0]!.message).not.toContain('whenever');
  });

  it('asks for a session', async () => {
    expect((await call(await callerOf(null), 'GET', '/api/messages/search?q=sleep')).status).toBe(401);
  });
});

describe('what is nobody else’s', () => {
  it('is found by those in the conversation and by nobody else, whatever they ask for', async () => {
    const { patient, clinician } = await pair();
    const { admin, dev, eva, james } = await cast();
    await send(await ctxOf(patient), clinician, 'The wombatine thing again.');
    for (const one of [patient, clinician]) expect((await search(one, 'wombatine')).total).toBe(1);
    for (const one of [admin, dev, eva, james, await person({ role: 'clinician' })])
      for (const q of [
        'wombatine',
        '"the wombatine"',
        'wom',
        `from:${patient.username}`,
        `to:${clinician.username} the`,
      ])
        expect(await search(one, q)).toEqual({ results: [], total: 0, totalIsExact: true, nextCursor: null });
  });

  it('held back is found by its author alone, and by both once it is sent', async () => {
    const { patient, clinician } = await pair();
    const held = await send(await ctxOf(patient), clinician, 'A pelicanesque idea.', { hold: true });
    const { results, total } = await search(patient, 'pelicanesque');
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({ messageId: held.messageId, status: 'queued', sentAt: null });
    expect((await search(clinician, 'pelicanesque')).total).toBe(0);
    turnClock(60_000);
    await releaseRound();
    for (const one of [patient, clinician]) expect((await search(one, 'pelicanesque')).total).toBe(1);
  });

  it('seen by cover leaves an entry for each conversation shown, and none while nothing is', async () => {
    const { patient, clinician } = await pair();
    const { admin } = await cast();
    const cover = await person({ role: 'clinician' });
    const { conversationId } = await send(await ctxOf(patient), clinician, 'A heronlike quiet.');
    await send(await ctxOf(patient), clinician, 'Heronlike again.');
    await assign(await ctxOf(admin), {
      patient: patient.username,
      clinician: cover.username,
      kind: 'cover',
      startsAt: currentTime(),
      endsAt: new Date(currentTime().getTime() + DAY_MS),
    });
    const entries = async () =>
      (
        await pool()
          .sql`select from audit_entries where actor_id = ${cover.id} and action = 'conversation.view-as-cover'
        and object_id = ${String(conversationId)}`
      ).length;
    expect((await search(cover, 'nothinglikethat')).total).toBe(0);
    expect(await entries()).toBe(0);
    expect((await search(cover, 'heronlike')).total).toBe(2);
    expect(await entries()).toBe(1);
    turnClock(2 * DAY_MS);
    expect((await search(cover, 'heronlike')).total).toBe(0);
  });
});

describe('what a query means', () => {
  it('words that are in every text are looked for themselves when nothing else is asked', async () => {
    const { patient, clinician } = await pair();
    const ctx = await ctxOf(patient);
    const first = await send(ctx, clinician, 'We should walk.');
    const second = await send(ctx, clinician, 'Shoulders hurt; go away.');
    await send(ctx, clinician, 'Nothing.');
    expect(await idsOf(patient, 'we')).toEqual([first.messageId]);
    expect(await idsOf(patient, 'should')).toEqual([second.messageId, first.messageId]);
    expect(await idsOf(patient, 'the walk')).toEqual([first.messageId]);
    expect(await idsOf(patient, 'going')).toEqual([second.messageId]);
    expect(await idsOf(patient, '-walk -shoulder')).toHaveLength(1);
    expect(await idsOf(patient, ';')).toEqual([second.messageId]);
  });

  it('days are those of the person’s own clock', async () => {
    const { clinician } = await pair();
    const patient = await person({ timeZone: 'Pacific/Auckland' });
    await assignment({ patient, clinician });
    turnClock(Date.parse('2031-03-10T12:30:00Z') - Date.now());
    const { messageId } = await send(await ctxOf(patient), clinician, 'Late evening thoughts.');
    // Half past one in the morning of the 11th in Auckland.
    expect(await idsOf(patient, 'after:2031-03-11')).toEqual([messageId]);
    expect(await idsOf(patient, 'before:2031-03-11')).toEqual([]);
    expect(await idsOf(patient, 'after:today')).toEqual([messageId]);
    expect(await idsOf(clinician, 'before:2031-03-11 thoughts')).toEqual([messageId]);
    expect(await idsOf(patient, '', { before: '2031-03-12', after: '2031-03' })).toEqual([messageId]);
  });

  it('has filters for read, starred and sent messages, labels and links, each of which a minus turns round', async () => {
    const { patient, clinician } = await pair();
    const asked = await send(await ctxOf(patient), clinician, 'See https://example.org/page for more.');
    const answered = await replyToMessage(
      await ctxOf(clinician),
      replyInput.parse({ messageId: asked.messageId, content: 'Thank you, more later.' }),
    );
    await pool()
      .sql`insert into message_states (message_id, user_id, starred_at) values (${asked.messageId}, ${patient.id}, now())`;
    expect(await idsOf(patient, 'has:link')).toEqual([asked.messageId]);
    expect(await idsOf(patient, '-has:link more')).toEqual([answered.messageId]);
    expect(await idsOf(patient, 'is:starred')).toEqual([asked.messageId]);
    expect(await idsOf(clinician, 'is:starred')).toEqual([]);
    expect(await idsOf(patient, 'is:unread')).toEqual([answered.messageId]);
    expect(await idsOf(patient, 'in:sent')).toEqual([asked.messageId]);
    expect(await idsOf(patient, '-in:sent')).toEqual([answered.messageId]);
    expect(await idsOf(clinician, 'to:me more')).toEqual([asked.messageId]);
  });
});

describe('pages', () => {
  it('go on to the last hit, each hit once, while new ones come', async () => {
    const { patient, clinician } = await pair();
    const ctx = await ctxOf(patient);
    const ids: number[] = [];
    for (let i = 0; i < 23; i += 1)
      ids.unshift((await send(ctx, clinician, `Pebble number ${i}.`)).messageId);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await search(patient, 'pebbles', { limit: 5, cursor });
      seen.push(...page.results.map(({ messageId }) => messageId));
      expect(page).toMatchObject({ total: 23, totalIsExact: true });
      if (!cursor) await send(ctx, clinician, 'Another pebble.');
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
  });
});
