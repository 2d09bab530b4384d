'use client';

import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CirclePause from 'lucide-react/icons/circle-pause';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Megaphone from 'lucide-react/icons/megaphone';
import MessageCircleWarning from 'lucide-react/icons/message-circle-warning';
import Paperclip from 'lucide-react/icons/paperclip';
import Repeat from 'lucide-react/icons/repeat';
import UsersRound from 'lucide-react/icons/users-round';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { buttonLook } from '@/components/ui/button-look';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Scheduled } from '@/lib/client/scheduling-calls';
import { useLoaded } from '@/lib/client/use-loaded';
import { nameOf, useScheduledActs } from '@/lib/client/use-scheduled';
import { cityOf, useTimeWords } from '@/lib/client/use-time-words';
import { announcementsOf, bulkResultOf } from './many-places';

/** People and clocks of many that are told one by one. */
const namedMax = 3;

/** One scheduled message: to whom, when on both clocks, its words, what it waits for, and what can be done. */
export function ScheduledItem({ one, menu = [] }: { one: Scheduled; menu?: MenuItem[] }) {
  const t = useTranslations('scheduling');
  const { moment, repeat, ownZone } = useTimeWords();
  const name = nameOf(one, t) || t('list.unknown');
  const at = new Date(one.scheduledFor);
  const hasOtherClock = one.recipientTimeZone !== null && moment(at) !== moment(at, one.recipientTimeZone);
  return (
    <article
      aria-label={`${t('list.to', { name })}, ${moment(at)}`}
      className="flex flex-col gap-3 rounded-card border bg-surface p-4"
    >
      <header className="flex items-start gap-3">
        {one.total === null ? (
          <Avatar name={name} hueKey={one.recipients[0] ?? name} />
        ) : (
          <span
            aria-hidden
            className="flex size-10 shrink-0 items-center justify-center rounded-full bg-sunken text-muted-foreground"
          >
            {one.kind === 'broadcast' ? <Megaphone className="size-5" /> : <UsersRound className="size-5" />}
          </span>
        )}
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="min-w-0 truncate text-base">{t('list.to', { name })}</h3>
            <State one={one} />
          </div>
          <p>
            <time dateTime={one.scheduledFor}>{moment(at)}</time>
            {hasOtherClock && (
              <span className="text-muted-foreground">
                {' · '}
                {t('list.theirTime', { time: moment(at, one.recipientTimeZone!), name })}
              </span>
            )}
          </p>
          <ManyTimes one={one} />
          <Names one={one} />
          {one.repeat && (
            <p className="flex items-center gap-1.5 text-sm text-muted-foreground">
              <Repeat aria-hidden className="size-4" />
              {repeat(one.repeat)}
              {one.timeZone !== ownZone && ` (${cityOf(one.timeZone)})`}
            </p>
          )}
        </div>
        <ItemMenu one={one} name={name} extra={menu} />
      </header>
      <Words one={one} />
      <Decision one={one} name={name} />
    </article>
  );
}

/** When it comes to people by other clocks. */
function ManyTimes({ one }: { one: Scheduled }) {
  const t = useTranslations('scheduling.list');
  const { moment } = useTimeWords();
  const at = new Date(one.scheduledFor);
  const others = one.zones.filter(({ timeZone }) => moment(at, timeZone) !== moment(at));
  if (one.total === null || others.length === 0) return null;
  const words = others
    .slice(0, namedMax)
    .map(({ timeZone, count }) =>
      t('forMany', { time: moment(at, timeZone), count, city: cityOf(timeZone) }),
    );
  return <p className="text-sm text-muted-foreground">{words.join(' · ')}</p>;
}

/** The first of those whom a bulk message is for. */
function Names({ one: { total, recipientNames } }: { one: Scheduled }) {
  const t = useTranslations('scheduling.list');
  if (total === null || total < 2 || recipientNames.length === 0) return null;
  const names = recipientNames.slice(0, namedMax).join(', ');
  const count = total - Math.min(namedMax, recipientNames.length);
  return (
    <p className="truncate text-sm text-muted-foreground">
      {count > 0 ? t('andMore', { names, count }) : names}
    </p>
  );
}

function State({ one }: { one: Scheduled }) {
  const t = useTranslations('scheduling.list');
  if (one.status === 'paused')
    return (
      <Badge tone="waiting" icon={<CirclePause aria-hidden />}>
        {t('paused')}
      </Badge>
    );
  if (one.status === 'failed')
    return (
      <Badge tone="danger" icon={<CircleAlert aria-hidden />}>
        {t('failed')}
      </Badge>
    );
  if (one.hasPatientWritten)
    return (
      <Badge tone="waiting" icon={<MessageCircleWarning aria-hidden />}>
        {t('wrote')}
      </Badge>
    );
  if (one.leftOut > 0)
    return (
      <Badge tone="waiting" icon={<CircleAlert aria-hidden />}>
        {t('partly')}
      </Badge>
    );
  return one.status === 'sent' ? <Badge tone="success">{t('sent')}</Badge> : null;
}

function Words({ one: { subject, content, attachments } }: { one: Scheduled }) {
  const t = useTranslations('scheduling.list');
  const say = useTranslations('attachments');
  const files = attachments.map((file) => (file.isVoice ? say('voiceMessage') : (file.name ?? say('file'))));
  if (content === null) return <p className="text-muted-foreground">{t('erased')}</p>;
  return (
    <div className="min-w-0">
      {subject && <p className="truncate font-semibold">{subject}</p>}
      <p className="line-clamp-3 whitespace-pre-line wrap-anywhere">{content}</p>
      {files.length > 0 && (
        <p className="mt-1 flex items-center gap-1.5 text-sm text-muted-foreground">
          <Paperclip aria-hidden className="size-4 shrink-0" />
          <span className="truncate" title={files.join(', ')}>
            {files.join(', ')}
          </span>
        </p>
      )}
    </div>
  );
}

/** What its sender is asked or told, with the answers at hand. */
function Decision({ one, name }: { one: Scheduled; name: string }) {
  const t = useTranslations('scheduling');
  const { basePath } = useMessaging();
  const acts = useScheduledActs();
  const [isChoosing, setIsChoosing] = useState(false);
  const { module } = useLoaded(isChoosing, () => import('./edit-scheduled'));
  const willPause = one.status === 'scheduled' && one.hasPatientWritten;
  const reason = one.status === 'paused' || one.status === 'failed' ? one.reason : null;
  if (one.leftOut > 0) return <LeftOut one={one} />;
  if (!willPause && !reason) return null;
  const isManyWrote = reason === 'patient_wrote' && (one.total ?? 1) > 1;
  const key = isManyWrote ? 'manyWrote' : (reason ?? 'willPause');
  const canSend = one.content !== null && reason !== 'missed';
  return (
    <div className="flex flex-col gap-3 rounded-control bg-sunken p-3">
      <p className="text-pretty">{t(`reason.${key}`, { name })}</p>
      <div className="flex flex-wrap gap-2">
        {one.conversationId !== null && (willPause || reason === 'patient_wrote') && (
          <Link href={`${basePath}/${one.conversationId}`} className={buttonLook('secondary', 'small')}>
            {t('act.open')}
          </Link>
        )}
        {willPause && (
          <Button size="small" onClick={() => void acts.confirm(one)}>
            {t('act.asPlanned')}
          </Button>
        )}
        {reason && canSend && (
          <>
            <Button size="small" onClick={() => setIsChoosing(true)}>
              <CalendarClock aria-hidden />
              {t('act.newTime')}
            </Button>
            <Button size="small" onClick={() => void acts.sendNow(one)}>
              {t('act.sendNow')}
            </Button>
          </>
        )}
        {reason && (
          <Button size="small" variant="ghost" onClick={() => void acts.cancel(one)}>
            {t(one.status === 'failed' ? 'act.dismiss' : 'act.cancel')}
          </Button>
        )}
      </div>
      {module && isChoosing && <module.EditScheduled one={one} onClose={() => setIsChoosing(false)} />}
    </div>
  );
}

/** It went, but not to all: who got it, and off the list once that was seen. */
function LeftOut({ one }: { one: Scheduled }) {
  const t = useTranslations('scheduling');
  const { basePath } = useMessaging();
  const acts = useScheduledActs();
  return (
    <div className="flex flex-col gap-3 rounded-control bg-sunken p-3">
      <p className="text-pretty">{t('reason.leftOut', { left: one.leftOut, total: one.total ?? 0 })}</p>
      <div className="flex flex-wrap gap-2">
        <Link
          href={one.batchId === null ? announcementsOf(basePath) : bulkResultOf(one.batchId)}
          className={buttonLook('secondary', 'small')}
        >
          {t('act.result')}
        </Link>
        <Button size="small" variant="ghost" onClick={() => void acts.dismiss(one)}>
          {t('act.dismiss')}
        </Button>
      </div>
    </div>
  );
}

function ItemMenu({ one, name, extra }: { one: Scheduled; name: string; extra: MenuItem[] }) {
  const t = useTranslations('scheduling');
  const { basePath } = useMessaging();
  const acts = useScheduledActs();
  const [isEditing, setIsEditing] = useState(false);
  const { module } = useLoaded(isEditing, () => import('./edit-scheduled'));
  const isOpen = one.status !== 'sent' && one.status !== 'cancelled';
  const items: MenuItem[] = [
    ...(isOpen && one.content !== null
      ? [
          { id: 'edit', label: t('act.edit'), onSelect: () => setIsEditing(true) },
          ...extra,
          { id: 'now', label: t('act.sendNow'), onSelect: () => void acts.sendNow(one) },
        ]
      : []),
    ...(one.conversationId === null
      ? []
      : [
          {
            kind: 'link' as const,
            id: 'open',
            label: t('act.open'),
            href: `${basePath}/${one.conversationId}`,
          },
        ]),
    ...(isOpen ? [{ kind: 'separator' as const, id: 'line' }] : []),
    ...(isOpen && one.repeat
      ? [{ id: 'skip', label: t('act.skip'), onSelect: () => void acts.cancel(one, { onlyThis: true }) }]
      : []),
    ...(isOpen
      ? [
          {
            id: 'cancel',
            label: t(one.repeat ? 'act.cancelAll' : 'act.cancel'),
            tone: 'danger' as const,
            onSelect: () => void acts.cancel(one),
          },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <DropdownMenu
        label={t('act.more', { name })}
        items={items}
        trigger={<IconButton label={t('act.more', { name })} size="small" icon={<Ellipsis aria-hidden />} />}
      />
      {module && isEditing && <module.EditScheduled one={one} onClose={() => setIsEditing(false)} />}
    </>
  );
}
