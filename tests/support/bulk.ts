import { pool } from '@/db/client';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { bulkSendJob } from '@/lib/domain/bulk/jobs';
import { bulkProgress } from '@/lib/domain/bulk/queries';
import { type BulkProgress, bulkInput } from '@/lib/domain/bulk/schema';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { ctxOf, type Person } from './factories';

/** Create a bulk message to these patients; returns its id. Nothing is sent yet. */
export async function bulkTo(
  sender: Person,
  patients: Pick<Person, 'username'>[],
  content = 'Hello {{patient.first_name}}, see you soon.',
): Promise<number> {
  const input = bulkInput.parse({ recipients: patients.map((one) => one.username), content });
  return (await createBulk(await ctxOf(sender), input)).batchId;
}

/** What the worker does for a batch, here and now. */
export const sendBulk = (batchId: number, signal = new AbortController().signal): Promise<void> =>
  bulkSendJob.run(makeContext(ANONYMOUS), { batchId }, signal);

export const progressOf = async (sender: Person, batchId: number): Promise<BulkProgress> =>
  bulkProgress(await ctxOf(sender), batchId);

/** Insert many patients of one clinical person with two statements. Their names are all different. */
export async function caseload(clinician: Person, size: number): Promise<Person[]> {
  const rows = await pool().sql<Person[]>`
    insert into users (ref, username, display_name, role, created_at, updated_at)
    select gen_random_uuid(), 'case' || ${clinician.id}::text || '-' || n, 'Given' || n || ' Family' || n, 'patient', now(), now()
    from generate_series(1, ${size}::int) n
    returning id, username, display_name as "displayName", role, time_zone as "timeZone", locale`;
  await pool().sql`
    insert into care_assignments (patient_id, clinician_id, kind, starts_at, created_at)
    select id, ${clinician.id}, 'primary', now() - interval '9 days', now() from unnest(${rows.map((row) => row.id)}::bigint[]) as p (id)`;
  return [...rows];
}
