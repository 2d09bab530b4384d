'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ConversationList } from '@/components/messaging/conversation-list';
import { useListView } from '@/components/messaging/use-list-view';
import { focusSearchField, SearchForm } from '@/components/search/search-form';
import { ResizablePanes } from '@/components/ui/resizable-panes';
import { Sheet } from '@/components/ui/sheet';
import { runAct, useActs } from '@/lib/client/acts';
import type { ListState } from '@/lib/client/list-state';
import { useMessaging } from '@/lib/client/messaging-context';
import { useConversations } from '@/lib/client/queries';
import { useRemembered } from '@/lib/client/use-remembered';
import { InboxContext } from './inbox-context';
import { InboxHeader } from './inbox-header';
import { type KeyAct, keyOf, type OwnKeys } from './inbox-keys';
import { KeysSheet } from './keys-sheet';
import { useInboxKeys } from './use-inbox-keys';
import { focusRow, useInboxWalk } from './use-inbox-walk';

type InboxWorkspaceProps = {
  /** The inbox as the server rendered it. */
  initial: ListState;
  /** Beside an open thread: whom it is with. */
  context?: ReactNode;
  /** The thread, or what stands in its place. */
  children: ReactNode;
};

/** List, thread and context side by side; one key a step. Where there is room for less, the context is a sheet and the list a page. */
export function InboxWorkspace({ initial, context, children }: InboxWorkspaceProps) {
  const t = useTranslations('clinician');
  const { basePath } = useMessaging();
  const router = useRouter();
  const isMainOpen = usePathname() !== basePath;
  const [folder, setFolder] = useListView();
  const [isContextOpen, setIsContextOpen] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [hasKeys, setHasKeys] = useRemembered('inbox.keys', true);
  const [ownKeys, setOwnKeys] = useRemembered<OwnKeys>('inbox.own-keys', {});
  const list = useConversations(folder, folder === 'inbox' ? initial : undefined);
  const panes = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const boxes = useMemo(() => ({ panes, main }), []);
  const walk = useInboxWalk(list.data?.conversations ?? [], boxes);
  const isThread = walk.current !== undefined;
  const hasContext = context !== undefined && isThread;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation has another context.
  useEffect(() => setIsContextOpen(false), [walk.current]);

  const acts: Partial<Record<KeyAct, () => void>> = {
    next: () => walk.step(1),
    previous: () => walk.step(-1),
    nextUnread: () => void walk.toUnread(),
    // Of message and internal note only one is shown.
    reply: () =>
      main.current?.querySelector<HTMLElement>('form textarea[name="content"]:not([hidden] *)')?.focus(),
    // Where neither the list nor the results are in sight, the page that has the box.
    find: () => focusSearchField() || router.push(`${basePath}/search`),
    menu: () => main.current?.querySelector<HTMLElement>('[data-thread-menu]')?.click(),
    write: () => router.push(`${basePath}/new`),
    leaveField: () => focusRow(boxes, `${basePath}/${walk.current}`),
    help: () => setIsHelpOpen(true),
  };
  useInboxKeys(hasKeys, ownKeys, (act) => {
    const run = acts[act];
    if (run) run();
    else runAct(act);
  });
  useActs([
    { id: 'help', label: t('keys.help'), run: () => setIsHelpOpen(true) },
    { id: 'nextUnread', label: t('keys.nextUnread'), run: () => void walk.toUnread() },
  ]);

  const { moveOn } = walk;
  const latestMoveOn = useRef(moveOn);
  latestMoveOn.current = moveOn;
  const inbox = useMemo(
    () => ({
      showContext: hasContext ? () => setIsContextOpen(true) : null,
      moveOn: (id: number) => latestMoveOn.current(id),
    }),
    [hasContext],
  );

  return (
    <InboxContext value={inbox}>
      <div ref={panes} className="h-full">
        <ResizablePanes
          rememberAs="inbox"
          isMainOpen={isMainOpen}
          list={{
            label: t('inbox.list'),
            content: (
              <>
                <InboxHeader isPageHeading={!isMainOpen} onHelp={() => setIsHelpOpen(true)} />
                <SearchForm shortcut={hasKeys ? keyOf('find', ownKeys) : undefined} />
                <ConversationList
                  initial={initial}
                  newHref={`${basePath}/new`}
                  folder={folder}
                  onFolderChange={setFolder}
                  onLeaving={(ids) => {
                    if (walk.current !== undefined && ids.has(walk.current)) walk.moveOn(walk.current, ids);
                  }}
                />
              </>
            ),
          }}
          main={{
            label: t('inbox.thread'),
            content: (
              <div
                ref={main}
                tabIndex={-1}
                className="flex min-h-0 flex-1 flex-col overflow-y-auto outline-none"
              >
                {children}
              </div>
            ),
          }}
          context={
            hasContext
              ? {
                  label: t('inbox.context'),
                  content: <div className="min-h-0 flex-1 overflow-y-auto p-5">{context}</div>,
                }
              : undefined
          }
        />
      </div>
      <Sheet isOpen={isContextOpen} onOpenChange={setIsContextOpen} title={t('inbox.context')} isTitleHidden>
        {context}
      </Sheet>
      <KeysSheet
        isOpen={isHelpOpen}
        onOpenChange={setIsHelpOpen}
        isOn={hasKeys}
        onToggle={setHasKeys}
        own={ownKeys}
        onChange={setOwnKeys}
      />
    </InboxContext>
  );
}
