import { Notice } from '@/components/ui/notice';
import { Timestamp } from '@/components/ui/timestamp';
import type { OnCallView } from '@/lib/domain/care/on-call-schema';
import { textsOf } from '@/lib/shared/texts';

/** Who is on call at this moment, or plainly that nobody is; and where the plan has its first gap. */
export function OnCallState({ plan: { onCallNow, firstGapAt } }: { plan: OnCallView }) {
  const t = textsOf('onCall');
  if (onCallNow.length === 0)
    return (
      <Notice tone="danger" title={t('nobody')}>
        {t('nobodyText')} {t('nobodyHere')}
      </Notice>
    );
  const names = onCallNow.map(({ displayName }) => displayName).join(', ');
  return (
    <Notice tone={firstGapAt ? 'waiting' : 'success'} title={t('now', { names })}>
      {firstGapAt ? (
        <>
          {t('until')} <Timestamp at={firstGapAt.toISOString()} as="absolute" />
        </>
      ) : (
        t('covered')
      )}
    </Notice>
  );
}
