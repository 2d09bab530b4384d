import { openInstallation } from '@/bench/harness/installation';
import { type Practice, seedPractice } from '@/bench/seed/practice';
import type { OwnApp } from './own-app';

/** Load a clinician with 10,000 conversations, one of 2,000 messages, into an installation that runs. They sign in as demo people do. */
export async function loadPractice(app: OwnApp): Promise<Practice> {
  const installation = await openInstallation(app.dataDir, app.port);
  try {
    const { superuser: sql } = installation;
    const practice = await seedPractice(sql, { conversations: 10_000, thread: 2_000 });
    const ids = [practice.clinician, practice.patient, practice.lastPatient].map(({ id }) => id);
    await sql`
      update users set password_hash = (select password_hash from users where username = 'maria')
      where id = any(${ids}::bigint[])`;
    return practice;
  } finally {
    await installation.close();
  }
}
