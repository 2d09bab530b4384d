import type postgres from 'postgres';
import type { Pair } from '@/bench/seed/conversations';
import { type SeededPerson, seedPeople } from '@/bench/seed/people';
import { loading, write } from '@/bench/seed/world';

/** A clinician whose list and one of whose threads are as long as they get. */
export interface Practice {
  clinician: SeededPerson;
  patient: SeededPerson;
  /** Their thread. */
  conversationId: number;
  /** Whose conversation is the last of the list. */
  lastPatient: SeededPerson;
}

/** Enough that some of them can be unread. */
const SHORT = 2;

/** One clinician with so many conversations, all but one of two messages. Nothing is unread in the long thread. */
export async function seedPractice(
  sql: postgres.Sql,
  { conversations, thread }: { conversations: number; thread: number },
): Promise<Practice> {
  return loading(sql, async (own) => {
    const [clinician] = await seedPeople(own, { role: 'clinician', count: 1, prefix: 'practice' });
    const patients = await seedPeople(own, {
      role: 'patient',
      count: conversations,
      prefix: 'practice-patient',
    });
    const pairs: Pair[] = patients.map((patient, i) => ({
      patient,
      clinician: clinician!,
      // Of the first five, the first is the one with unread messages.
      messages: i === 1 ? thread : SHORT,
    }));
    const made = await write(own, pairs);
    const long = made.conversations[1]!;
    return {
      clinician: clinician!,
      patient: long.patient,
      conversationId: long.id,
      lastPatient: patients.at(-1)!,
    };
  });
}
