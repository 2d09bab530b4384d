import { timeInbox } from '@/bench/measure/database';
import type { Figure } from '@/bench/report';
import type { SeededPerson } from '@/bench/seed/people';
import type { LargeWorld } from '@/bench/seed/world';
import type { Bench } from '@/bench/steps';
import { MANY } from '@/bench/steps/people';

/** The inbox of people with much and with little, through its domain function: no HTTP, one at a time. */
export async function measureDatabase(bench: Bench): Promise<void> {
  bench.add({
    title: 'The inbox through its domain function',
    figures: await databaseTimes(await bench.large()),
  });
}

async function databaseTimes(world: LargeWorld): Promise<Figure[]> {
  const kinds: [string, SeededPerson[]][] = [
    ['ordinary clinicians', world.clinicians.slice(0, MANY)],
    ['a clinician with 2,500 conversations', [world.busyClinician]],
    ['a clinician with 50,000 messages', [world.longClinician]],
    ['a patient with 2,000 messages', [world.longPatient]],
  ];
  const figures: Figure[] = [];
  for (const [who, people] of kinds) {
    const { p50, p95 } = await timeInbox(people);
    figures.push({
      figure: who,
      measured: `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, decryption included`,
      bar: 'p95 < 2 ms',
      met: p95 < 2,
    });
  }
  return figures;
}
