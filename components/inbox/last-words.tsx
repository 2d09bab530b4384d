import { WaitingSince } from '@/components/inbox/waiting-since';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import { textsOf } from '@/lib/shared/texts';

type LastWordsProps = { words: string; at: Date; waitingSince: Date | null };

/** The newest message of the thread with a patient, and how long they have been waiting if it has no answer. */
export function LastWords({ words, at, waitingSince }: LastWordsProps) {
  const t = textsOf('clinician');
  return (
    <Card title={t('patients.lastMessage')} aside={<Timestamp at={at.toISOString()} as="list" />}>
      <p className="max-w-message">{words}</p>
      {waitingSince && (
        <p className="mt-3 flex items-center gap-2 text-sm text-muted-foreground">
          <WaitingSince at={waitingSince.toISOString()} /> {t('patients.noAnswerYet')}
        </p>
      )}
    </Card>
  );
}
