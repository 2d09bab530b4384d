import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { Avatar } from '@/components/ui/avatar';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/db/seed/people';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';

interface DemoPeopleProps {
  action: FormAction<null>;
  next?: string;
}

/** One card a demo person; the card is the button that signs in. Rendered in demo mode only, where the password is no secret. */
export function DemoPeople({ action, next }: DemoPeopleProps) {
  const t = textsOf('auth');
  return (
    <section aria-labelledby="demo-people">
      <h2 id="demo-people" className="text-base">
        {t('demo.title')}
      </h2>
      <p className="mt-1 text-sm text-muted-foreground">{t('demo.text')}</p>
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {DEMO_PEOPLE.map((person) => (
          <li key={person.username}>
            <ActionForm action={action} name={`demo-${person.username}`}>
              <FormProblem />
              {next && <input type="hidden" name="next" value={next} />}
              <input type="hidden" name="username" value={person.username} />
              <input type="hidden" name="password" value={DEMO_PASSWORD} />
              <DemoCard {...person} />
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DemoCard({ username, displayName, role }: (typeof DEMO_PEOPLE)[number]) {
  const roleName = textsOf('shell')(`roles.${role}`);
  return (
    <button
      type="submit"
      className="flex w-full cursor-pointer items-center gap-3 rounded-card border bg-surface px-3 py-2.5 text-start hover:bg-hover active:bg-pressed touch:min-h-14"
    >
      <Avatar name={displayName} hueKey={username} />
      <span className="min-w-0">
        <span className="sr-only">{textsOf('auth')('demo.signInAs')} </span>
        <span className="block leading-snug font-semibold">{displayName}</span>
        <span className="block truncate text-sm text-muted-foreground">{roleName}</span>
      </span>
    </button>
  );
}
