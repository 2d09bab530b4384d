import FilePen from 'lucide-react/icons/file-pen';
import { notify } from '@/components/ui/notify';
import type { SendChoice } from './composer-extensions';

/** Words are saved by themselves; this says so, and puts a new message among the drafts. */
export const saveDraftChoice: SendChoice = {
  id: 'save-draft',
  icon: <FilePen aria-hidden />,
  label: (t) => t('drafts.saveDraft'),
  run: (composer, t) => {
    if (composer.read().text.trim() === '') {
      notify.success(t('drafts.nothing'));
      return;
    }
    void composer
      .saveDraft()
      .then((isSaved) =>
        isSaved ? notify.success(t('drafts.savedToast')) : notify.error(t('drafts.notSaved')),
      );
  },
};
