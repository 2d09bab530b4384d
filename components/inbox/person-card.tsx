import { Avatar } from '@/components/ui/avatar';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import { textsOf } from '@/lib/shared/texts';

/** Beside a thread that is not with a patient of one's own: a colleague, support, a former patient, an announcement. */
export function PersonCard({ head }: { head: ThreadHead }) {
  const t = textsOf('clinician');
  const role = head.role && head.role !== 'system' ? textsOf('shell')(`roles.${head.role}`) : null;
  return (
    <div className="flex flex-col gap-5">
      <header className="flex items-center gap-4">
        <Avatar name={head.displayName} hueKey={head.withUser ?? head.displayName} size="large" />
        <div className="min-w-0">
          <h2 className="truncate text-lg" title={head.displayName}>
            {head.displayName}
          </h2>
          {role && <p className="text-sm text-muted-foreground">{role}</p>}
        </div>
      </header>
      <p className="text-muted-foreground">{t(`context.${wordsFor(head)}`)}</p>
    </div>
  );
}

function wordsFor({ kind, role }: ThreadHead) {
  if (role === 'patient') return 'formerText';
  if (role === 'admin' || role === 'developer') return 'supportText';
  return kind === 'direct' ? 'colleagueText' : 'announcementText';
}
