import { ButtonLink } from '@/components/ui/button-link';
import type { ExportPage } from '@/lib/domain/conversations/export-schema';
import type { Role } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import { absoluteTime } from '@/lib/shared/time-format';
import type { Locale } from '@/messages/locales';
import { PrintButton } from './print-button';
import { PrintedMessage } from './printed-message';

export type PrintReader = { role: Role; timeZone: string; locale: Locale };

/** Every message of a conversation, one below the other, with who and when. */
export function PrintedConversation({ page, reader }: { page: ExportPage; reader: PrintReader }) {
  const t = textsOf('marks', reader.locale);
  const { conversation, messages, exportedAt, exportedBy, nextAfter } = page;
  const time = absoluteTime(exportedAt, { ...reader, now: exportedAt });
  return (
    <main className="hs-sheet">
      <div className="mb-6 flex flex-wrap gap-2 print:hidden">
        <ButtonLink href={`/c/${conversation.conversationId}`}>{t('print.back')}</ButtonLink>
        <PrintButton label={t('print.print')} />
      </div>
      <h1 className="text-xl">{t('print.heading', { name: conversation.displayName })}</h1>
      <p className="mt-1 mb-4 text-sm text-muted-foreground">
        {t('print.made', { name: exportedBy, time, count: messages.length })}
      </p>
      <ol>
        {messages.map((message) => (
          <PrintedMessage key={message.id} message={message} reader={reader} />
        ))}
      </ol>
      {nextAfter !== null && (
        <p className="mt-6 print:hidden">
          <ButtonLink href={`/c/${conversation.conversationId}/print?after=${nextAfter}`}>
            {t('print.next')}
          </ButtonLink>
        </p>
      )}
    </main>
  );
}
