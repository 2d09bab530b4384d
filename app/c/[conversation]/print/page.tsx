import type { Metadata } from 'next';
import { PrintedConversation } from '@/components/print/printed-conversation';
import { PRINT_MAX } from '@/lib/domain/conversations/export-schema';
import { exportConversation } from '@/lib/domain/messages/commands/export-conversation';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import './print.css';

/** Names stay out of titles: a tab is seen by others, and a printer writes the title on the page. */
export const metadata: Metadata = { title: textsOf('marks')('print.title') };

type PrintPageProps = {
  params: Promise<{ conversation: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

/** A conversation on paper or as a PDF of the browser's: what the reader sees, recorded as an export (C28). */
export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const { actor, ctx } = await requireActor();
  const conversationId = conversationIdOf((await params).conversation);
  const { after } = await searchParams;
  const page = await found(
    exportConversation(ctx, {
      conversationId,
      after: typeof after === 'string' ? conversationIdOf(after) : undefined,
      limit: PRINT_MAX,
    }),
  );
  return <PrintedConversation page={page} reader={{ ...actor, locale: localeFrom(actor.locale) }} />;
}
