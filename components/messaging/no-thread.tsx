import MessagesSquare from 'lucide-react/icons/messages-square';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

/** Beside the list while nothing is chosen. */
export function NoThread() {
  const t = textsOf('messaging');
  return (
    <EmptyState
      icon={<MessagesSquare aria-hidden />}
      title={t('thread.none')}
      text={t('thread.noneText')}
      className="my-auto"
    />
  );
}
