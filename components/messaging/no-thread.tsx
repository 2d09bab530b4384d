import MessagesSquare from 'lucide-react/icons/messages-square';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

/** Beside the list while nothing is chosen. Carries the page's heading. */
export function NoThread({ title }: { title: string }) {
  const t = textsOf('messaging');
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <EmptyState
        icon={<MessagesSquare aria-hidden />}
        title={t('thread.none')}
        text={t('thread.noneText')}
        className="my-auto"
      />
    </>
  );
}
