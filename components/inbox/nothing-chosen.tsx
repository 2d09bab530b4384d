import MessagesSquare from 'lucide-react/icons/messages-square';
import { EmptyState } from '@/components/ui/empty-state';
import { Kbd } from '@/components/ui/kbd';
import { textsOf } from '@/lib/shared/texts';

/** Beside the list while nothing is chosen: how to go on without the mouse. The list names the page. */
export function NothingChosen() {
  const t = textsOf('clinician');
  return (
    <EmptyState
      icon={<MessagesSquare aria-hidden />}
      title={t('inbox.choose')}
      text={
        <span className="touch:hidden">
          {t.rich('inbox.chooseText', { key: (name) => <Kbd>{name}</Kbd> })}
        </span>
      }
      className="my-auto"
    />
  );
}
