import type { Sql } from 'postgres';

/** Tables that the running application may only add to. The trigger says the same; the grant holds even without it. */
const APPEND_ONLY = ['audit_entries', 'internal_notes', 'risk_alert_notes'];
/** Rows of these are released or marked, never removed. */
const NEVER_DELETED = ['messages'];

/**
 * Give the runtime role what it needs and nothing more. Run by the owner after every migration; repeating it changes nothing.
 * Does nothing when both URLs name the same role.
 */
export async function applyGrants(owner: Sql, runtimeRole: string): Promise<void> {
  const [me] = await owner<{ name: string }[]>`select current_user as name`;
  if (me!.name === runtimeRole) return;
  const role = owner(runtimeRole);
  await owner.begin(async (tx) => {
    await tx`grant usage on schema public to ${role}`;
    await tx`grant select, insert, update, delete on all tables in schema public to ${role}`;
    await tx`grant usage, select on all sequences in schema public to ${role}`;
    for (const table of APPEND_ONLY) await tx`revoke update, delete, truncate on ${tx(table)} from ${role}`;
    for (const table of NEVER_DELETED) await tx`revoke delete, truncate on ${tx(table)} from ${role}`;
  });
}
