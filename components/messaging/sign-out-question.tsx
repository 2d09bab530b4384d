'use client';

import { useTranslations } from 'use-intl/react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

type SignOutQuestionProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onConfirm: () => void;
};

/** Stay, or leave and lose what is neither sent nor saved. */
export function SignOutQuestion(props: SignOutQuestionProps) {
  const t = useTranslations('drafts.signOut');
  return <ConfirmDialog {...props} title={t('title')} description={t('text')} confirmLabel={t('confirm')} />;
}
