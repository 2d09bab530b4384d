'use client';

import Mic from 'lucide-react/icons/mic';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import { useComposer } from '@/lib/client/composer-context';
import { openRecorder } from './recorder-signal';

/** The composer's button for voice messages; the recorder itself comes with the tray. */
export function VoiceTool() {
  const t = useTranslations('attachments');
  const composer = useComposer();
  return (
    <IconButton
      label={t('voice')}
      size="small"
      icon={<Mic aria-hidden />}
      onClick={() => openRecorder(composer)}
    />
  );
}
