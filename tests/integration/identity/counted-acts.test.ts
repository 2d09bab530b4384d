import { expect, test } from 'vitest';
import { pool } from '@/db/client';
import { actorAndCount } from '@/lib/domain/identity/session-rows';
import { RATE_LIMITS } from '@/lib/platform/rate-limits';
import { person, sessionOf } from '../../support/factories';

const WINDOW_MS = RATE_LIMITS['message.send'].windowS * 1000;

test('acts that come at one moment are counted for each person, and a dead session counts nothing', async () => {
  const now = new Date();
  const [busy, calm, gone] = [await person(), await person(), await person()];
  const sessions = { busy: await sessionOf(busy), calm: await sessionOf(calm), gone: await sessionOf(gone) };
  await pool().sql`update sessions set revoked_at = ${now} where id = ${sessions.gone}`;
  const act = (sessionId: string, at = now) => actorAndCount(sessionId, 'message.send', at);
  const answers = await Promise.all([
    act(sessions.busy),
    act(sessions.calm),
    act(sessions.busy),
    act(sessions.gone),
    act(sessions.busy),
  ]);
  expect(answers.map((one) => one && [one.actor.id, one.actor.sessionId, one.count])).toEqual([
    [busy.id, sessions.busy, 1],
    [calm.id, sessions.calm, 1],
    [busy.id, sessions.busy, 2],
    null,
    [busy.id, sessions.busy, 3],
  ]);
  expect((await act(sessions.busy))!.count).toBe(4);
  const next = new Date(now.getTime() + WINDOW_MS);
  const later = await Promise.all([act(sessions.busy, next), act(sessions.busy, next)]);
  expect(later.map((one) => one!.count)).toEqual([1, 2]);
  expect((await actorAndCount(sessions.busy, 'default', next))!.count).toBe(1);
  const counted = await pool()
    .sql`select subject from rate_limits where action = 'message.send' and subject = ${String(gone.id)}`;
  expect(counted).toHaveLength(0);
});

test('two sessions of one person share a limit', async () => {
  const whom = await person();
  const [phone, desk] = [await sessionOf(whom), await sessionOf(whom)];
  const now = new Date();
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => actorAndCount(i % 2 ? phone : desk, 'message.send', now)),
  );
  expect(answers.map((one) => one!.count).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, i) => i + 1),
  );
  expect(answers.every((one, i) => one!.actor.sessionId === (i % 2 ? phone : desk))).toBe(true);
});
