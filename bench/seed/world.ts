import type postgres from 'postgres';
import type { ReservedSql } from 'postgres';
import {
  finishConversations,
  type Pair,
  type SeededConversation,
  seedConversations,
} from '@/bench/seed/conversations';
import { seedMessages } from '@/bench/seed/messages';
import { type SeededPerson, seedPeople } from '@/bench/seed/people';

/** What a step of loading left behind. */
export interface Loaded {
  conversations: SeededConversation[];
  messages: number;
  seconds: number;
}

export interface SmallWorld extends Loaded {
  clinicians: SeededPerson[];
}

export interface LargeWorld extends SmallWorld {
  /** Has 2,500 conversations. */
  busyClinician: SeededPerson;
  /** Takes part in 50,000 messages. */
  longClinician: SeededPerson;
  /** Takes part in 2,000 messages. */
  longPatient: SeededPerson;
}

/** Messages of an ordinary thread: a page of fifty and a bit. */
const THREAD = 52;
const SMALL_PATIENTS = 24;

/** The first step: clinicians with 24 patients each and a full page in every thread. */
export async function seedSmall(sql: postgres.Sql, messages: number): Promise<SmallWorld> {
  return loading(sql, async (own) => {
    const count = Math.max(1, Math.round(messages / (SMALL_PATIENTS * THREAD)));
    const { pairs, clinicians } = await ordinaryPairs(own, {
      clinicians: count,
      each: SMALL_PATIENTS,
      prefix: 'a',
    });
    return { ...(await write(own, pairs)), clinicians };
  });
}

/** The second step: the extremes, then ordinary threads until the base holds so many messages. */
export async function seedLarge(sql: postgres.Sql, messages: number): Promise<LargeWorld> {
  return loading(sql, async (own) => {
    const share = Math.min(1, messages / 1_000_000);
    const scaled = (count: number) => Math.max(1, Math.round(count * share));
    const specials = await seedPeople(own, { role: 'clinician', count: 4, prefix: 'bench-special' });
    const [busyClinician, longClinician, ...twoOthers] = specials as [
      SeededPerson,
      SeededPerson,
      ...SeededPerson[],
    ];
    const patients = await seedPeople(own, { role: 'patient', count: 2_601, prefix: 'bench-with-special' });
    const longPatient = patients[2_600]!;
    const pairs: Pair[] = [
      ...patients
        .slice(0, 2_500)
        .map((patient) => ({ patient, clinician: busyClinician, messages: scaled(20) })),
      ...patients
        .slice(2_500, 2_600)
        .map((patient) => ({ patient, clinician: longClinician, messages: scaled(500) })),
      ...twoOthers.map((clinician) => ({ patient: longPatient, clinician, messages: scaled(1_000) })),
    ];
    const rest = messages - pairs.reduce((sum, pair) => sum + pair.messages, 0);
    const threads = Math.max(48, Math.round(rest / THREAD));
    const ordinary = await ordinaryPairs(own, { clinicians: Math.ceil(threads / 48), each: 48, prefix: 'b' });
    const loaded = await write(own, [...pairs, ...ordinary.pairs]);
    return { ...loaded, clinicians: ordinary.clinicians, busyClinician, longClinician, longPatient };
  });
}

async function ordinaryPairs(
  sql: ReservedSql,
  { clinicians: count, each, prefix }: { clinicians: number; each: number; prefix: string },
): Promise<{ pairs: Pair[]; clinicians: SeededPerson[] }> {
  const clinicians = await seedPeople(sql, { role: 'clinician', count, prefix: `bench-${prefix}-clinician` });
  const patients = await seedPeople(sql, {
    role: 'patient',
    count: count * each,
    prefix: `bench-${prefix}-patient`,
  });
  const pairs = patients.map((patient, i) => ({
    patient,
    clinician: clinicians[Math.floor(i / each)]!,
    messages: THREAD,
  }));
  return { pairs, clinicians };
}

/** Write what these pairs said to each other. */
export async function write(sql: ReservedSql, pairs: Pair[]): Promise<Omit<Loaded, 'seconds'>> {
  const conversations = await seedConversations(sql, pairs);
  const messages = await seedMessages(sql, conversations);
  await finishConversations(sql, conversations);
  return { conversations, messages };
}

/** One connection without checks of foreign keys (what is loaded fits by construction) and without waits for the disk. */
export async function loading<T>(
  sql: postgres.Sql,
  work: (own: ReservedSql) => Promise<T>,
): Promise<T & { seconds: number }> {
  const startedAt = performance.now();
  const own = await sql.reserve();
  try {
    await own`set session_replication_role = replica`;
    await own`set synchronous_commit = off`;
    const made = await work(own);
    await own`reset all`;
    await own`vacuum (analyze)`;
    await own`checkpoint`;
    return { ...made, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    own.release();
  }
}
