import { afterAll, expect, it } from 'vitest';
import { runDetector } from '@/lib/domain/safety/run-detector';
import { stopProcess } from '@/lib/platform/process';

afterAll(stopProcess);

it('gives the verdict of the very same detector, from a thread of its own', async () => {
  const finding = await runDetector('I am going to kill myself tonight', { context: {} });
  expect(finding.level).toBe('critical');
  expect(finding.spans.length).toBeGreaterThan(0);
  expect((await runDetector('Thank you, see you on Monday', {})).level).toBe('none');
});

it('gives up a text that breaks the detector and goes on with the next', async () => {
  await expect(runDetector('I want to kill myself', null as never)).rejects.toMatchObject({
    name: 'DetectorFailed',
  });
  expect((await runDetector('I want to die', {})).level).not.toBe('none');
});
