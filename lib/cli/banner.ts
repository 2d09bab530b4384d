import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/db/seed/people';
import { say } from '@/lib/cli/say';

/** Print the address, and in a demo how to sign in. */
export function greet({ port, isDemo }: { port: number; isDemo: boolean }): void {
  say(`\nHealing Space Messaging is ready on http://localhost:${port}`);
  if (isDemo) sayWhoMaySignIn();
  say('\nPress Ctrl+C to stop.');
}

function sayWhoMaySignIn(): void {
  const byRole = Map.groupBy(DEMO_PEOPLE, ({ role }) => role);
  say(`\nDemo sign-ins, password "${DEMO_PASSWORD}" for all:`);
  for (const [role, people] of byRole) {
    say(`  ${role.padEnd(10)} ${people.map(({ username }) => username).join(', ')}`);
  }
}
