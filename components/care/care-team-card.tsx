import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { CareTeamMember } from '@/lib/domain/care/schema';
import type { Actor } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import { listTime } from '@/lib/shared/time-format';

type CareTeamCardProps = { team: CareTeamMember[]; actor: Actor; now: Date };

/** Who is responsible for the patient now, each a click from a message. */
export function CareTeamCard({ team, actor, now }: CareTeamCardProps) {
  const t = textsOf('patient');
  return (
    <Card title={t('home.team')}>
      {team.length === 0 ? (
        <div className="flex flex-col items-start gap-4">
          <p className="text-muted-foreground">{t('home.noTeam')}</p>
          <ButtonLink href="/messages/new">{t('home.writeSupport')}</ButtonLink>
        </div>
      ) : (
        <ul className="flex flex-col gap-4">
          {team.map((member) => (
            <Member key={member.username} member={member} context={{ ...actor, now }} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type Context = { locale: string; timeZone: string; now: Date };

function Member({ member, context }: { member: CareTeamMember; context: Context }) {
  const t = textsOf('patient');
  const { username, displayName } = member;
  return (
    <li className="flex items-center gap-3">
      <Avatar name={displayName} hueKey={username} />
      <p className="min-w-0 flex-1">
        <span className="block truncate">{displayName}</span>
        <span className="block text-sm text-muted-foreground">{roleWords(member, context)}</span>
      </p>
      <ButtonLink
        href={`/messages/new?to=${encodeURIComponent(username)}`}
        size="small"
        aria-label={t('home.writeTo', { name: displayName })}
      >
        {t('home.write')}
      </ButtonLink>
    </li>
  );
}

function roleWords({ kind, role, until }: CareTeamMember, context: Context): string {
  const t = textsOf('patient');
  const name = textsOf('shell')(role === 'therapist' ? 'roles.therapist' : 'roles.clinician');
  if (kind !== 'cover') return name;
  const time = until ? t('home.cover', { date: listTime(until, context) }) : t('home.coverOpen');
  return `${name} · ${time}`;
}
