import type { MessageView } from '@/lib/domain/conversations/schema';
import { textsOf } from '@/lib/shared/texts';
import { absoluteTime } from '@/lib/shared/time-format';
import type { PrintReader } from './printed-conversation';

/** One message in plain words: paper has no links to follow and no pictures to fetch. */
export function PrintedMessage({ message, reader }: { message: MessageView; reader: PrintReader }) {
  const t = textsOf('marks', reader.locale);
  const { senderName, sentAt, subject, content, replyTo, reactions, correctedById, correctionReason } =
    message;
  const words = <p className="hs-words">{content ?? t('noWords')}</p>;
  return (
    <li>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <strong>{senderName}</strong>
        {sentAt && (
          <time dateTime={sentAt.toISOString()} className="text-sm text-muted-foreground">
            {absoluteTime(sentAt, { ...reader, now: sentAt })}
          </time>
        )}
      </p>
      {message.forwardedFrom && (
        <p className="text-sm text-muted-foreground">
          {t('forward.from', { name: message.forwardedFrom.name })}
        </p>
      )}
      {replyTo && (
        <p className="text-sm text-muted-foreground">
          {t('print.answers', { name: replyTo.senderName, words: replyTo.excerpt ?? t('noWords') })}
        </p>
      )}
      {subject && <p className="font-semibold">{subject}</p>}
      {correctedById === null ? words : <del>{words}</del>}
      {correctionReason && <p className="text-sm">{t('print.corrected', { reason: correctionReason })}</p>}
      {reactions.length > 0 && (
        <p className="text-sm text-muted-foreground">
          {reactions.map(({ emoji, count }) => `${emoji} ${count}`).join('  ')}
        </p>
      )}
    </li>
  );
}
