import { TextLink } from '@/components/ui/text-link';
import {
  type ReplyExpectation as Expectation,
  replyExpectations,
} from '@/lib/domain/analytics/reply-expectation';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { clockTime, daySeparator } from '@/lib/shared/time-format';

/**
 * When an answer can be expected, said where one writes (P5): the next working window, the measured time of answers, who covers, and
 * what messages are not for, with the crisis lines one tap away, also offline.
 */
export async function ReplyExpectation({ ctx, usernames }: { ctx: Ctx; usernames: readonly string[] }) {
  const t = textsOf('safety');
  const { people, isAnyoneOnCall } = await replyExpectations(ctx, usernames);
  return (
    <aside
      aria-label={t('expect.label')}
      // Where an open keyboard leaves little room, the crisis card below says the same with more weight.
      className="[@media(max-height:37.5rem)]:[&:has(~*_[data-crisis-card])]:hidden flex flex-col gap-1 px-2 pb-1.5 text-sm text-pretty text-muted-foreground"
    >
      {people.map((person) => (
        <p key={person.username}>{wordsOf(ctx, person)}</p>
      ))}
      <p>
        {!isAnyoneOnCall && `${t('expect.nobody')} `}
        {t.rich('expect.notEmergency', {
          link: (words) => (
            <TextLink href="/help" prefetch={false} className="touch:py-3">
              {words}
            </TextLink>
          ),
        })}
      </p>
    </aside>
  );
}

function wordsOf(ctx: Ctx, person: Expectation): string {
  const t = textsOf('safety');
  const { locale, timeZone } = ctx.actor;
  const context = { locale, timeZone, now: ctx.now };
  const moment = (at: Date) => `${daySeparator(at, context)} ${clockTime(at, context)}`;
  const { displayName: name, window, awayUntil, cover, usualHours } = person;
  const parts: string[] = [];
  if (awayUntil) parts.push(`${t('expect.away', { name })} ${moment(awayUntil)}.`);
  if (awayUntil && cover) parts.push(t('expect.covered', { cover }));
  if (!awayUntil && window && person.isWorkingNow)
    parts.push(`${t('expect.now', { name })} ${clockTime(window.endsAt, context)}.`);
  if (!awayUntil && window && !person.isWorkingNow)
    parts.push(
      `${t('expect.window', { name })}: ${moment(window.startsAt)}–${clockTime(window.endsAt, context)}.`,
    );
  parts.push(usualOf(usualHours));
  return parts.join(' ');
}

function usualOf(hours: number | null): string {
  const t = textsOf('safety');
  if (hours === null) return t('expect.unknown');
  if (!Number.isFinite(hours)) return t('expect.long');
  const time =
    hours < 24 ? t('expect.hours', { count: hours }) : t('expect.days', { count: Math.round(hours / 24) });
  return t('expect.usual', { time });
}
