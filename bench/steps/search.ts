import { searchFigures } from '@/bench/measure/search';
import type { Bench } from '@/bench/steps';

/** Search through its domain function, beside plain text in the same base. */
export async function measureSearch({ installation, add, large }: Bench): Promise<void> {
  const figures = await searchFigures({ installation, world: await large() });
  add({ title: 'Search', figures });
}
