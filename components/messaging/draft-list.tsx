'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import FilePen from 'lucide-react/icons/file-pen';
import Trash2 from 'lucide-react/icons/trash-2';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { MorePages } from '@/components/ui/more-pages';
import { notify } from '@/components/ui/notify';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { Draft, DraftPage } from '@/lib/client/draft-calls';
import * as calls from '@/lib/client/draft-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import { excerpt } from '@/lib/shared/words';

const queryKey = ['draft-list'];
const shownWords = 200;

type DraftListProps = {
  initial: DraftPage;
  /** Brings back what was just deleted. */
  undelete: Parameters<typeof useAction<{ draftId: number }, unknown>>[0];
};

/** What is written and not sent, latest first, kept fresh while other devices write. */
export function DraftList({ initial, undelete }: DraftListProps) {
  const t = useTranslations('drafts');
  const { basePath, client } = useMessaging();
  const queryClient = useQueryClient();
  const heading = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set());
  const { run: bringBack } = useAction(undelete);
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => calls.draftPage({ cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [initial], pageParams: [null] },
  });
  useEffect(
    () => client.onDraft(() => void queryClient.invalidateQueries({ queryKey })),
    [client, queryClient],
  );
  const drafts = list.data.pages
    .flatMap((page) => page.drafts)
    .filter(({ draftId }) => !removed.has(draftId));

  function setGone(draftId: number, isGone: boolean) {
    setRemoved((all) => {
      const next = new Set(all);
      if (isGone) next.add(draftId);
      else next.delete(draftId);
      return next;
    });
  }

  async function remove({ draftId }: Draft) {
    setGone(draftId, true);
    // The row that had the focus is gone.
    heading.current?.focus();
    try {
      await calls.deleteDraft(draftId);
    } catch {
      setGone(draftId, false);
      notify.error(t('deleteFailed'));
      return;
    }
    notify.undo(t('deleted'), {
      label: t('undo'),
      onUndo: async () => {
        const result = await bringBack({ draftId });
        if (!result.ok) notify.error(result.message || t('undoFailed'));
        setGone(draftId, false);
        await queryClient.invalidateQueries({ queryKey });
      },
    });
  }

  return (
    <div ref={heading} tabIndex={-1} className="outline-none">
      {drafts.length === 0 ? (
        <EmptyState
          icon={<FilePen aria-hidden />}
          title={t('empty')}
          text={t('emptyText')}
          action={<ButtonLink href={`${basePath}/new`}>{t('write')}</ButtonLink>}
        />
      ) : (
        <ul aria-label={t('label')} className="-mx-3 flex flex-col">
          {drafts.map((draft) => (
            <li key={draft.draftId}>
              <DraftItem draft={draft} basePath={basePath} onDelete={() => void remove(draft)} />
            </li>
          ))}
        </ul>
      )}
      <MorePages list={list} />
    </div>
  );
}

type DraftItemProps = { draft: Draft; basePath: string; onDelete: () => void };

function DraftItem({ draft, basePath, onDelete }: DraftItemProps) {
  const t = useTranslations('drafts');
  const files = useTranslations('attachments');
  const { draftId, conversationId, recipientName, problem, versionCount } = draft;
  const nobody = conversationId === null ? t('noRecipient') : t('inConversation');
  const name = recipientName ?? nobody;
  const href = conversationId === null ? `${basePath}/new?draft=${draftId}` : `${basePath}/${conversationId}`;
  return (
    <div className="flex items-start rounded-card transition-colors hover:bg-hover">
      <div className="min-w-0 flex-1">
        <Link href={href} className="flex items-start gap-3 rounded-card px-3 py-row -outline-offset-2">
          <Avatar name={recipientName ?? '…'} hueKey={draft.recipient ?? String(draftId)} />
          <span className="flex min-w-0 flex-1 flex-col">
            <span className="flex items-baseline gap-2">
              <span className="truncate">{name}</span>
              <Timestamp
                at={draft.updatedAt}
                className="ms-auto shrink-0 text-sm text-muted-foreground tabular-nums"
              />
            </span>
            {draft.subject && <span className="truncate text-sm font-semibold">{draft.subject}</span>}
            <span className="line-clamp-2 text-sm break-words text-muted-foreground">
              {draft.content.trim() ? excerpt(draft.content, shownWords) : t('noWords')}
            </span>
            {draft.attachments.length > 0 && (
              <span className="text-sm text-muted-foreground">
                {files('files', { count: draft.attachments.length })}
              </span>
            )}
            {problem && <span className="text-sm text-waiting">{t(`problems.${problem}`)}</span>}
          </span>
        </Link>
        {versionCount > 0 && (
          <p className="px-3 pb-2 ps-16 text-sm">
            <TextLink href={`${basePath}/drafts/${draftId}`} isAlone>
              {t('versions', { count: versionCount })}
            </TextLink>
          </p>
        )}
      </div>
      <IconButton
        label={recipientName ? t('delete', { name: recipientName }) : t('deleteNobody')}
        icon={<Trash2 aria-hidden />}
        onClick={onDelete}
        className="mt-1 me-1"
      />
    </div>
  );
}
