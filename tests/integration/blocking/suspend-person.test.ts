import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { userSuspend } from '@/lib/api/admin';
import { liftSuspension } from '@/lib/domain/blocking/commands/lift-suspension';
import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { currentTime } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { ctxOf, DAY_MS, type Person, person } from '../../support/factories';

afterEach(resetClock);

const isSuspended = async (whom: Person) => {
  const now = currentTime();
  const rows = await pool()
    .sql`select 1 from suspensions where user_id = ${whom.id} and starts_at <= ${now} and outcome is null
    and (ends_at is null or ends_at > ${now})`;
  return rows.length === 1;
};

describe('suspending', () => {
  it('an admin stops a person’s sending; the reason is stored encrypted', async () => {
    const { admin } = await cast();
    const whom = await person();
    const ctx = await ctxOf(admin);
    await suspendPerson(ctx, { username: whom.username, reason: 'Insults in three threads' });
    expect(await isSuspended(whom)).toBe(true);
    expect(await auditOf(ctx)).toEqual([{ action: 'suspension.create', outcome: 'ok', subjectId: whom.id }]);
    const [row] = await pool().sql<
      { reason: Buffer }[]
    >`select reason from suspensions where user_id = ${whom.id}`;
    expect(row?.reason.includes('Insults')).toBe(false);
  });

  it('is for admins only', async () => {
    const { maria, okafor, eva, dev } = await cast();
    const whom = await person();
    for (const actor of [maria, okafor, eva, dev]) {
      const ctx = await ctxOf(actor);
      expect(await refusalOf(suspendPerson(ctx, { username: whom.username, reason: 'x' }))).toBe('forbidden');
      expect(await refusalOf(liftSuspension(ctx, { username: whom.username }))).toBe('forbidden');
      expect(await auditOf(ctx)).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused' }]);
    }
    expect(await isSuspended(whom)).toBe(false);
  });

  it('ends by the clock, or by lifting it', async () => {
    const { admin } = await cast();
    const whom = await person();
    await suspendPerson(await ctxOf(admin), {
      username: whom.username,
      reason: 'x',
      until: new Date(currentTime().getTime() + DAY_MS),
    });
    turnClock(DAY_MS + 1);
    expect(await isSuspended(whom)).toBe(false);
    await suspendPerson(await ctxOf(admin), { username: whom.username, reason: 'again' });
    expect(await isSuspended(whom)).toBe(true);
    const ctx = await ctxOf(admin);
    await liftSuspension(ctx, { username: whom.username });
    expect(await isSuspended(whom)).toBe(false);
    expect(await auditOf(ctx)).toEqual([{ action: 'suspension.lift', outcome: 'ok', subjectId: whom.id }]);
    expect(await refusalOf(liftSuspension(await ctxOf(admin), { username: whom.username }))).toBe('conflict');
  });

  it('refuses oneself, the unknown, the system and an end in the past', async () => {
    const { admin, maria } = await cast();
    const suspend = async (username: string, until?: Date) =>
      refusalOf(suspendPerson(await ctxOf(admin), { username, reason: 'x', until }));
    expect(await suspend('admin')).toBe('invalid_request');
    expect(await suspend('nobody-at-all')).toBe('not_found');
    expect(await suspend('system')).toBe('not_found');
    expect(await suspend(maria.username, new Date(0))).toBe('invalid_request');
    expect(await isSuspended(maria)).toBe(false);
  });

  it('three at the same moment make one', async () => {
    const { admin } = await cast();
    const whom = await person();
    const contexts = await Promise.all([ctxOf(admin), ctxOf(admin), ctxOf(admin)]);
    const tries = contexts.map((ctx) => suspendPerson(ctx, { username: whom.username, reason: 'x' }));
    const results = await Promise.allSettled(tries);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const rows = await pool().sql`select 1 from suspensions where user_id = ${whom.id}`;
    expect(rows).toHaveLength(1);
  });
});

describe('PATCH /api/admin/users/{username}/block', () => {
  it('suspends and lifts, and wants a reason to suspend', async () => {
    const { admin } = await cast();
    const whom = await person();
    const patch = (body: unknown) =>
      callEndpoint(userSuspend, admin, { params: { username: whom.username }, body });
    expect((await patch({ blocked: true })).status).toBe(400);
    expect((await patch({ blocked: true, reason: ' ' })).status).toBe(400);
    expect(await patch({ blocked: true, reason: 'x' })).toMatchObject({
      status: 200,
      body: { username: whom.username, blocked: true, until: null },
    });
    expect((await patch({ blocked: true, reason: 'x' })).status).toBe(409);
    expect(await patch({ blocked: false })).toMatchObject({ status: 200, body: { blocked: false } });
  });
});
