import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CareTeamCard } from '@/components/care/care-team-card';
import { HelpCard } from '@/components/care/help-card';
import { LatestCard } from '@/components/care/latest-card';
import { RefreshOnArrival } from '@/components/care/refresh-on-arrival';
import { UnreadCard } from '@/components/care/unread-card';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TasksCard } from '@/components/tasks/tasks-card';
import { careTeamOf } from '@/lib/domain/care/queries';
import { threadPage } from '@/lib/domain/conversations/thread';
import { type Actor, isClinical } from '@/lib/domain/identity/schema';
import { readConversations } from '@/lib/domain/messages/reading';
import { ownTasks } from '@/lib/domain/tasks/queries';
import { formToken, requireActor } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { sendAction } from '../messages/(inbox)/[conversation]/actions';

const t = textsOf('patient');
const shownUnread = 20;
const shownTasks = 3;
/** Further back than this, a message is no news. */
const lookedAt = 10;

export const metadata: Metadata = { title: t('home.title') };

export default async function HomePage() {
  const { actor, ctx } = await requireActor(['patient']);
  const [unread, latest, team, tasks, token] = await Promise.all([
    readConversations(ctx, { folder: 'unread', limit: shownUnread }),
    latestFromCareTeam(ctx),
    careTeamOf(ctx),
    ownTasks(ctx, { status: 'open', limit: shownTasks }),
    formToken(),
  ]);
  return (
    <PageBody isWide>
      <RefreshOnArrival />
      <PageHeader title={greeting(actor, ctx.now)} text={t('home.text')} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          {latest && (
            <LatestCard
              latest={overWire(latest)}
              unscripted={{ action: sendAction, token, firstKey: randomUUID() }}
            />
          )}
          <UnreadCard initial={overWire(unread)} />
          {tasks.tasks.length > 0 && <TasksCard initial={overWire(tasks)} href="/messages/tasks" />}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <CareTeamCard team={team} actor={actor} now={ctx.now} />
          <HelpCard />
        </div>
      </div>
    </PageBody>
  );
}

/** The newest message of a clinical person, and whether it is answered (P3). */
async function latestFromCareTeam(ctx: Ctx) {
  const { conversations } = await readConversations(ctx, { folder: 'inbox', limit: shownUnread });
  const conversation = conversations.find(
    ({ role, takesReplies, lastMessageId }) =>
      role !== null && isClinical(role) && takesReplies && lastMessageId !== null,
  );
  if (!conversation) return null;
  const { conversationId } = conversation;
  const { messages } = await threadPage(ctx, { conversationId, limit: lookedAt });
  const message = messages.findLast(({ isOwn }) => !isOwn);
  const last = messages.at(-1);
  return message ? { conversation, message, answer: last?.isOwn ? last : null } : null;
}

function greeting({ displayName, timeZone }: Actor, now: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now),
  );
  const name = displayName.split(' ')[0] ?? displayName;
  if (hour < 5 || hour >= 18) return t('home.evening', { name });
  return hour < 12 ? t('home.morning', { name }) : t('home.afternoon', { name });
}
