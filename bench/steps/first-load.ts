import { signIn } from '@/bench/harness/callers';
import { measureFirstLoad } from '@/bench/measure/first-load';
import type { Bench } from '@/bench/steps';

const BAR_KB = 80;

/** JavaScript that a patient's phone fetches before the pages of messages work. */
export async function measureFirstLoads(bench: Bench): Promise<void> {
  const { conversations } = await bench.large();
  const { id, patient } = conversations.at(-1)!;
  const [caller] = await signIn([patient], bench.app.origin);
  const pages = [
    ['Messages', '/messages'],
    ['a thread', `/messages/${id}`],
  ] as const;
  const figures = [];
  for (const [name, address] of pages) {
    const { frameworkKb, ownKb, files } = await measureFirstLoad(bench, caller!, address);
    figures.push({
      figure: `a patient's page: ${name}`,
      measured: `${ownKb.toFixed(1)} KB in ${files} files beyond the framework's ${frameworkKb.toFixed(1)} KB`,
      bar: `<= ${BAR_KB} KB`,
      met: ownKb <= BAR_KB,
    });
  }
  const text = 'Gzipped scripts that a real browser fetches from the production build before it is idle.';
  bench.add({ title: 'First load', text, figures });
}
