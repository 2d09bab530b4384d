import { describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { settingsChange, settingsRead } from '@/lib/api/admin';
import { auditEntries } from '@/lib/domain/audit/queries';
import { auditFilters } from '@/lib/domain/audit/schema';
import { changeSettings } from '@/lib/domain/settings/commands/change-settings';
import { readSettings } from '@/lib/domain/settings/queries';
import { settingsPatch } from '@/lib/domain/settings/schema';
import { auditOf, refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { ctxOf } from '../../support/factories';

const storedKeys = async () => {
  const rows = await pool().sql<{ key: string }[]>`select key from settings order by key`;
  return rows.map((row) => row.key);
};

describe('settings', () => {
  it('are the defaults until somebody chooses', async () => {
    expect(await storedKeys()).toEqual([]);
    const settings = await readSettings(pool());
    expect(settings).toMatchObject({
      messagingPreset: 'care-team',
      peerMessaging: false,
      staffIdleMinutes: 30,
    });
    expect(settings.crisisLines.length).toBeGreaterThan(0);
  });

  it('a patch of one key changes that key only, at once, and says so in the audit', async () => {
    const { admin } = await cast();
    const ctx = await ctxOf(admin);
    const { settings } = await changeSettings(ctx, settingsPatch.parse({ messagingPreset: 'reply-only' }));
    expect(settings.messagingPreset).toBe('reply-only');
    expect(await storedKeys()).toEqual(['messagingPreset']);
    expect((await readSettings(pool())).messagingPreset).toBe('reply-only');
    const { entries } = await auditEntries(ctx, auditFilters.parse({ requestId: ctx.requestId }));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actor: 'admin',
      action: 'settings.change',
      details: {
        keys: ['messagingPreset'],
        values: { messagingPreset: { from: 'care-team', to: 'reply-only' } },
      },
    });
  });

  it('a list is named in the audit, not quoted', async () => {
    const { admin } = await cast();
    const ctx = await ctxOf(admin);
    const line = { country: 'FR', name: 'SAMU', contact: '15', hours: 'Day and night' };
    await changeSettings(ctx, { crisisLines: [line] });
    expect((await readSettings(pool())).crisisLines).toEqual([line]);
    const { entries } = await auditEntries(ctx, auditFilters.parse({ requestId: ctx.requestId }));
    expect(entries[0]?.details).toEqual({ keys: ['crisisLines'], values: {} });
  });

  it('belong to admins: every other role is refused, which is audited, and nothing changes', async () => {
    const { maria, okafor, eva, dev } = await cast();
    const before = await readSettings(pool());
    for (const whom of [maria, okafor, eva, dev]) {
      const ctx = await ctxOf(whom);
      expect(await refusalOf(changeSettings(ctx, { peerMessaging: true }))).toBe('forbidden');
      expect(await auditOf(ctx)).toEqual([
        { action: 'settings.change', outcome: 'refused', subjectId: null },
      ]);
      expect((await callEndpoint(settingsRead, whom)).status).toBe(403);
    }
    expect(await readSettings(pool())).toEqual(before);
  });

  it('an idle limit above the absolute one is refused and rolls back with its audit', async () => {
    const { admin } = await cast();
    const ctx = await ctxOf(admin);
    const before = await storedKeys();
    expect(await refusalOf(changeSettings(ctx, { staffIdleMinutes: 1440, peerMessaging: true }))).toBe(
      'invalid_request',
    );
    expect(await storedKeys()).toEqual(before);
    expect(await auditOf(ctx)).toEqual([]);
  });

  it('two changes at once both hold, and each audit names the value that it replaced', async () => {
    const { admin } = await cast();
    const [one, two] = [await ctxOf(admin), await ctxOf(admin)];
    await Promise.all([
      changeSettings(one, { staffIdleMinutes: 20 }),
      changeSettings(two, { staffIdleMinutes: 25 }),
    ]);
    const { entries } = await auditEntries(one, auditFilters.parse({ action: 'settings.change', limit: 2 }));
    const changes = entries.map(
      (entry) =>
        (entry.details!.values as { staffIdleMinutes: { from: number; to: number } }).staffIdleMinutes,
    );
    expect(changes[1]?.from).toBe(30);
    expect(changes[0]?.from).toBe(changes[1]?.to);
    expect((await readSettings(pool())).staffIdleMinutes).toBe(changes[0]?.to);
  });

  it('a stored value that no longer fits means the default', async () => {
    await pool()
      .sql`insert into settings (key, value, updated_at) values ('peerMessaging', '"maybe"'::jsonb, now())
      on conflict (key) do update set value = excluded.value`;
    expect((await readSettings(pool())).peerMessaging).toBe(false);
    await pool().sql`delete from settings where key = 'peerMessaging'`;
  });
});

describe('PUT /api/admin/settings', () => {
  it('takes and answers snake_case', async () => {
    const { admin } = await cast();
    const answer = await callEndpoint(settingsChange, admin, { body: { messaging_preset: 'separated' } });
    expect(answer).toMatchObject({ status: 200, body: { messaging_preset: 'separated' } });
    expect((await callEndpoint(settingsRead, admin)).body).toMatchObject({ messaging_preset: 'separated' });
  });

  it.each([
    {},
    { messaging_preset: 'open' },
    { unknown: 1 },
    { staff_idle_minutes: '30' },
    { messagingPreset: 'care-team' },
  ])('answers 400 to %j', async (body) => {
    const { admin } = await cast();
    expect((await callEndpoint(settingsChange, admin, { body })).status).toBe(400);
  });
});
