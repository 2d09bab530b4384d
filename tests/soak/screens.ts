import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '@/tests/soak/report';
import { ensureChromium } from '@/tests/support/browser';

/** Every screen of every role, theme, width and size of text in a real browser (quality.md, Accessibility). */
export function proveScreens(): Finding[] {
  ensureChromium();
  const playwright = path.join('node_modules', '@playwright', 'test', 'cli.js');
  const { status } = spawnSync(process.execPath, [playwright, 'test', '-c', 'tests/soak/screens'], {
    stdio: 'inherit',
  });
  return [
    {
      what: 'every screen x role x theme x width is accessible',
      found: status === 0 ? 'no violation' : 'violations, listed above',
      isKept: status === 0,
    },
  ];
}
