import { dropSettings, readSettings } from '@/lib/domain/settings/queries';
import { type Settings, type SettingsPatch, settingsPatch } from '@/lib/domain/settings/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

type Key = keyof Settings;

/**
 * Change some of the installation's settings; one row per key that differs. Counts from the next act on: sends read the rows in
 * their own statement. Throws forbidden, invalid_request (an idle limit longer than the absolute one).
 */
export const changeSettings = command({
  name: 'settings.change',
  input: settingsPatch,
  audit: (_ctx, _input, { before, settings, changed }: Change) => ({
    objectType: 'settings',
    details: {
      keys: changed,
      values: Object.fromEntries(changed.filter(isPlain(settings)).map(pairOf(before, settings))),
    },
  }),
  run: async (ctx, patch) => {
    requireRole(ctx, ['admin']);
    // One change at a time, readers go on: otherwise the audit could name an old value that was never replaced.
    await ctx.tx.sql`lock table settings in share row exclusive mode`;
    const before = await readSettings(ctx.tx);
    const settings = { ...before, ...given(patch) };
    refuseCrossed(settings);
    const changed = (Object.keys(patch) as Key[]).filter((key) => differs(before[key], settings[key]));
    await storeRows(ctx, settings, changed);
    ctx.command?.afterCommit.push(dropSettings);
    return { before, settings, changed };
  },
});

interface Change {
  before: Settings;
  settings: Settings;
  changed: Key[];
}

/** The keys that were really sent: an explicit undefined must not wipe a value. */
const given = (patch: SettingsPatch) =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<Settings>;

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Lists are named in the audit, words and numbers are quoted. */
const isPlain = (settings: Settings) => (key: Key) => typeof settings[key] !== 'object';
const pairOf = (before: Settings, settings: Settings) => (key: Key) => [
  key,
  { from: before[key], to: settings[key] },
];

function refuseCrossed(settings: Settings): void {
  const pairs = [
    ['patientIdleMinutes', 'patientAbsoluteMinutes', 'patient_idle_minutes'],
    ['staffIdleMinutes', 'staffAbsoluteMinutes', 'staff_idle_minutes'],
  ] as const;
  for (const [idle, absolute, path] of pairs) {
    if (settings[idle] <= settings[absolute]) continue;
    const message = 'The idle limit cannot be longer than the absolute one.';
    throw new AppError('invalid_request', message, { fields: [{ path, message }] });
  }
}

async function storeRows(ctx: Ctx, settings: Settings, changed: Key[]): Promise<void> {
  const values = changed.map((key) => JSON.stringify(settings[key]));
  await ctx.tx.sql`
    insert into settings (key, value, updated_by, updated_at)
    select given.key, given.value::jsonb, ${ctx.actor.id || null}, ${ctx.now}
    from unnest(${changed}::text[], ${values}::text[]) as given (key, value)
    on conflict (key) do update set value = excluded.value, updated_by = excluded.updated_by, updated_at = excluded.updated_at`;
}
