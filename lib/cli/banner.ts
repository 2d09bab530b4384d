import { say } from '@/lib/cli/say';

const password = 'demo-healing-space-2026';
const people = [
  ['patients', 'maria, james, aisha, tom'],
  ['clinicians', 'dr.okafor, dr.lindqvist'],
  ['therapist', 'eva.brandt'],
  ['developer', 'dev'],
  ['admin', 'admin'],
] as const;

/** Print the address, and in a demo how to sign in. */
export function greet({ port, isDemo }: { port: number; isDemo: boolean }): void {
  say(`\nHealing Space Messaging is ready on http://localhost:${port}`);
  if (isDemo) {
    say(`\nDemo sign-ins, password "${password}" for all:`);
    for (const [role, names] of people) say(`  ${role.padEnd(11)} ${names}`);
  }
  say('\nPress Ctrl+C to stop.');
}
