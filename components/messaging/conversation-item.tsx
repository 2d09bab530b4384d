'use client';

import AlarmClock from 'lucide-react/icons/alarm-clock';
import BellOff from 'lucide-react/icons/bell-off';
import Pin from 'lucide-react/icons/pin';
import Link from 'next/link';
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Checkbox } from '@/components/ui/checkbox';
import { LoadedMenu } from '@/components/ui/loaded-menu';
import { Timestamp } from '@/components/ui/timestamp';
import { UnreadBadge } from '@/components/ui/unread-badge';
import { useDraftMark, useMessaging } from '@/lib/client/messaging-context';
import type { Conversation } from '@/lib/client/messaging-types';
import { classNames } from '@/lib/shared/class-names';
import { LabelChips } from './label-chips';
import { useSelecting } from './selecting-context';
import { TickMark } from './tick-mark';
import { useRowPress } from './use-row-press';

type ConversationItemProps = {
  conversation: Conversation;
  isCurrent: boolean;
  isSelected?: boolean;
  /** Whether something in the list is selected: then a tap selects as well. */
  isSelecting?: boolean;
};

/**
 * One row of the list: who, the latest words, when, and what is unread. Its menu appears on hover and focus, and in the place of
 * the face a box to select it.
 */
export const ConversationItem = memo(function ConversationItem({
  conversation,
  isCurrent,
  isSelected = false,
  isSelecting = false,
}: ConversationItemProps) {
  const { basePath } = useMessaging();
  const press = useRowPress(conversation.conversationId, isSelecting);
  // By being in sight alone, scrolling through thousands would ask the server for each of them.
  const [isNear, setIsNear] = useState(false);
  const { displayName, withUser, unreadCount, lastMessageTime } = conversation;
  const isUnread = unreadCount > 0;
  return (
    <div className="group/row relative">
      <Link
        href={`${basePath}/${conversation.conversationId}`}
        prefetch={isNear ? undefined : false}
        onPointerEnter={() => setIsNear(true)}
        onFocus={() => setIsNear(true)}
        data-row
        data-conversation={conversation.conversationId}
        {...press}
        aria-current={isCurrent ? 'page' : undefined}
        className={classNames(
          'flex items-center gap-3 rounded-card px-3 py-row transition-colors -outline-offset-2 hover:bg-hover',
          'aria-[current]:bg-primary-soft [-webkit-touch-callout:none]',
          isSelected && 'bg-primary-soft',
        )}
      >
        <Avatar name={displayName} hueKey={withUser ?? displayName} />
        <span className="flex min-w-0 flex-1 flex-col touch:pe-10">
          <span className="flex items-baseline gap-2">
            <span className={classNames('truncate', isUnread && 'font-semibold')}>{displayName}</span>
            <RoleName conversation={conversation} />
            {lastMessageTime && (
              <Timestamp
                at={lastMessageTime}
                className="ms-auto shrink-0 text-sm text-muted-foreground tabular-nums"
              />
            )}
          </span>
          {conversation.subject && (
            <span className={classNames('truncate text-sm', isUnread && 'font-semibold')}>
              {conversation.subject}
            </span>
          )}
          <span className="flex items-center gap-2">
            <Preview conversation={conversation} />
            <Marks conversation={conversation} />
          </span>
          {conversation.hasWoken && <WokenMark />}
          {conversation.labels.length > 0 && <LabelChips ids={conversation.labels} />}
        </span>
      </Link>
      <SelectBox conversation={conversation} isSelected={isSelected} isSelecting={isSelecting} />
      <RowMenu conversation={conversation} />
    </div>
  );
});

/** Why it is on top again although nobody wrote. */
function WokenMark() {
  const t = useTranslations('organising');
  return (
    <span className="flex items-center gap-1 text-sm text-waiting [&>svg]:size-4">
      <AlarmClock aria-hidden />
      {t('woken')}
    </span>
  );
}

/** Lies above the face. Fingers get it once they have chosen a first row, by a long press or the menu. */
function SelectBox({
  conversation,
  isSelected,
  isSelecting,
}: Required<Omit<ConversationItemProps, 'isCurrent'>>) {
  const t = useTranslations('organising');
  const selecting = useSelecting();
  const { conversationId, displayName } = conversation;
  if (!selecting) return null;
  return (
    <span
      className={classNames(
        'absolute start-2.5 top-1/2 flex size-12 -translate-y-1/2 items-center justify-center',
        isSelecting
          ? 'opacity-100'
          : 'opacity-0 group-hover/row:opacity-100 group-has-[[data-row]:focus-visible]/row:opacity-100 touch:hidden',
      )}
    >
      <span className="flex size-12 items-center justify-center rounded-full bg-surface-raised">
        <Checkbox
          label={t('select', { name: displayName })}
          isLabelHidden
          tabIndex={isSelecting ? 0 : -1}
          checked={isSelected}
          onChange={() => undefined}
          onClick={(event) =>
            event.shiftKey ? selecting.extendTo(conversationId) : selecting.toggle(conversationId)
          }
        />
      </span>
    </span>
  );
}

function RoleName({ conversation: { role, via } }: { conversation: Conversation }) {
  const t = useTranslations();
  if (!role || role === 'system') return null;
  return (
    <span className="min-w-0 shrink-[9999] truncate text-sm text-muted-foreground @max-[21rem]/list:sr-only">
      {via === 'member' ? t(`shell.roles.${role}`) : t(`messaging.list.${via}`)}
    </span>
  );
}

function Preview({ conversation }: { conversation: Conversation }) {
  const t = useTranslations('messaging.list');
  const groups = useTranslations('groups');
  const { lastMessage, lastHasFiles, lastMessageId, isLatestFromThem, unreadCount, latestStatus } =
    conversation;
  const isNew = lastMessageId === null;
  const said = lastMessage === '' && lastHasFiles ? t('files') : (lastMessage ?? t('noWords'));
  const words = isNew ? groups('nothingYet') : said;
  const draft = useDraftMark(conversation.conversationId);
  if (draft !== undefined)
    return (
      <span className="min-w-0 flex-1 truncate text-sm text-muted-foreground">
        <span className="font-semibold text-primary-text">{t('draft')}</span> {draft || t('files')}
      </span>
    );
  return (
    <span
      className={classNames(
        'flex min-w-0 flex-1 items-center gap-1 text-sm',
        unreadCount > 0 ? 'font-semibold' : 'text-muted-foreground',
      )}
    >
      {latestStatus && <TickMark status={latestStatus} />}
      <span className="truncate">{isLatestFromThem || isNew ? words : t('you', { text: words })}</span>
    </span>
  );
}

function Marks({ conversation }: { conversation: Conversation }) {
  const t = useTranslations();
  const { isMuted, isPinned, unreadCount } = conversation;
  return (
    <span className="flex h-5 shrink-0 items-center gap-1.5 text-muted-foreground [&>svg]:size-4">
      {isPinned && <Pin role="img" aria-label={t('messaging.list.isPinned')} />}
      {isMuted && <BellOff role="img" aria-label={t('messaging.list.muted')} />}
      <UnreadBadge count={unreadCount} label={t('common.unread', { count: unreadCount })} isQuiet={isMuted} />
    </span>
  );
}

/** Lies above the link's end, not in it; fingers have it in a place of its own. */
function RowMenu({ conversation }: { conversation: Conversation }) {
  const t = useTranslations('messaging.list');
  return (
    <span className="absolute end-3 top-1/2 flex -translate-y-1/2 rounded-control opacity-0 transition-opacity group-hover/row:opacity-100 has-[button:focus-visible]:opacity-100 has-[[aria-expanded=true]]:opacity-100 not-touch:border not-touch:bg-surface-raised not-touch:shadow-soft touch:end-0 touch:opacity-100">
      <LoadedMenu
        label={t('actions', { name: conversation.displayName })}
        size="small"
        own={{ conversation }}
        load={() => import('./row-menu-surface')}
      />
    </span>
  );
}
