import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Path of a Chromium to drive: the one that `HEALING_CHROMIUM` names, Playwright's own download, or the system's.
 * Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env.HEALING_CHROMIUM;
  if (named) return named;
  return [ownChromium(), ...systemChromiums()].find((file) => file !== undefined && existsSync(file));
}

/** Find a Chromium, installing one when there is none. Throws when no way of installing works on this machine. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  for (const [program, ...args] of installations()) {
    console.log(`No Chromium found; trying: ${[program, ...args].join(' ')}`);
    spawnSync(program as string, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium could be found or installed; install one and name it in HEALING_CHROMIUM.');
}

/** Arguments that keep a test browser quiet and local; the sandbox needs a user other than root. */
export function chromiumArgs(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A microphone that beeps, for whoever is allowed to use one.
    '--use-fake-device-for-media-stream',
  ];
}

function ownChromium(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function systemChromiums(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** Ways to install a Chromium, the one that needs no rights first. */
function installations(): string[][] {
  const playwright = [
    process.execPath,
    path.join('node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    'chromium',
  ];
  if (process.platform === 'darwin') return [playwright, ['brew', 'install', '--cask', 'chromium']];
  if (process.platform === 'win32') return [playwright];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return [
    playwright,
    [...asRoot, 'sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
    [...asRoot, 'dnf', 'install', '-y', 'chromium'],
    [...asRoot, 'apk', 'add', '--no-cache', 'chromium'],
  ];
}
