import { describe, expect, it } from 'vitest';
import { inTransaction, pool, type Sql } from '@/db/client';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { currentTime } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { assignment, conversationOf, ctxOf, type Person, person } from '../../support/factories';
import { until } from '../../support/until';

/** Hold both rows as the changing commands do, let a send arrive and wait for them, then commit the change. */
async function sendDuring(
  sender: Person,
  recipient: Person,
  change: (sql: Sql) => Promise<unknown>,
): Promise<string> {
  const ctx = await ctxOf(sender);
  const input = sendInput.parse({ recipient: recipient.username, content: 'Just in time?' });
  const sending = await inTransaction(async ({ sql }) => {
    await sql`select id from users where id in (${sender.id}, ${recipient.id}) order by id for update`;
    await change(sql);
    const outcome = refusalOf(sendMessage(ctx, input));
    await until('the send waits for the lock', async () => {
      const waiting = await pool().sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%for key share%'`;
      return waiting.length > 0;
    });
    return { outcome };
  });
  return sending.outcome;
}

async function scene() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  const assignmentId = await assignment({ patient, clinician });
  await conversationOf(patient, clinician);
  return { patient, clinician, assignmentId };
}

describe('a send that waited for a change is judged by the change', () => {
  it('is allowed when nothing relevant changed', async () => {
    const { patient, clinician } = await scene();
    expect(await sendDuring(patient, clinician, async () => {})).toBe('it was allowed');
  });

  it('is refused after a block', async () => {
    const { dev } = await cast();
    const patient = await person();
    const block = (sql: Sql) => sql`insert into blocked_users (blocker_id, blocked_id, blocked_at)
      values (${dev.id}, ${patient.id}, ${currentTime()})`;
    expect(await sendDuring(patient, dev, block)).toBe('forbidden');
  });

  it('is refused after the assignment ended', async () => {
    const { patient, clinician, assignmentId } = await scene();
    const end = (sql: Sql) => sql`update care_assignments set ends_at = starts_at where id = ${assignmentId}`;
    expect(await sendDuring(patient, clinician, end)).toBe('forbidden');
  });

  it('is refused after a suspension', async () => {
    const { dev, admin } = await cast();
    const patient = await person();
    const suspend = (sql: Sql) => sql`insert into suspensions (user_id, suspended_by, starts_at)
      values (${patient.id}, ${admin.id}, ${new Date(0)})`;
    expect(await sendDuring(patient, dev, suspend)).toBe('suspended');
  });

  it('is refused after a deactivation', async () => {
    const { patient, clinician } = await scene();
    const deactivate = (sql: Sql) => sql`update users set status = 'deactivated' where id = ${clinician.id}`;
    expect(await sendDuring(patient, clinician, deactivate)).toBe('forbidden');
  });
});
