import type { Unscripted } from '@/components/messaging/composer';
import { TickMark } from '@/components/messaging/tick-mark';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { Conversation, Message } from '@/lib/client/messaging-types';
import { textsOf } from '@/lib/shared/texts';
import { excerpt } from '@/lib/shared/words';
import { QuickReply } from './quick-reply';

const shownWords = 600;

type LatestCardProps = {
  latest: { conversation: Conversation; message: Message; answer: Message | null };
  unscripted: Unscripted;
};

/** The newest words of one's clinician, with the answer right below (P3). */
export function LatestCard({ latest: { conversation, message, answer }, unscripted }: LatestCardProps) {
  const t = textsOf('patient');
  const { conversationId, displayName, withUser } = conversation;
  return (
    <Card
      title={
        <span className="flex items-center gap-3">
          <Avatar name={displayName} hueKey={withUser ?? displayName} />
          <span>
            <span className="block">{t('home.latest', { name: displayName })}</span>
            {message.sentAt && (
              <Timestamp
                at={message.sentAt}
                as="relative"
                className="text-sm font-normal text-muted-foreground"
              />
            )}
          </span>
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="max-w-message whitespace-pre-line">
          {message.content ? shortened(message.content) : textsOf('messaging')('message.erased')}
        </p>
        {answer && (
          <p className="flex items-center gap-1.5 text-sm text-muted-foreground">
            <span className="truncate">
              {t('home.answered', { text: excerpt(answer.content ?? '', 140) })}
            </span>
            <TickMark status={answer.status} />
          </p>
        )}
        <QuickReply conversationId={conversationId} name={displayName} unscripted={unscripted} />
        <p>
          <TextLink href={`/messages/${conversationId}`} isAlone>
            {t('home.open')}
          </TextLink>
        </p>
      </div>
    </Card>
  );
}

/** Paragraphs stay; only what is too long for a card is cut. */
function shortened(words: string): string {
  return words.length > shownWords ? excerpt(words, shownWords) : words;
}
