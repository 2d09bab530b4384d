import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl/react';
import { announce } from '@/lib/client/announcer';
import type { Attachment } from '@/lib/client/attachments';
import { type Upload, Uploads } from '@/lib/client/uploads';

/**
 * The uploads of one place on a screen, stopped when it goes. `onReady` gets each file that is complete; screen readers hear of it, and
 * of each refusal once.
 */
export function useUploads(onReady: (file: Attachment) => void): {
  uploads: Uploads;
  items: readonly Upload[];
} {
  const t = useTranslations('attachments');
  const [uploads] = useState(
    () =>
      new Uploads((file) => {
        onReady(file);
        announce(t('added', { name: file.name ?? '' }));
      }),
  );
  const items = useSyncExternalStore(
    uploads.subscribe,
    () => uploads.items,
    () => uploads.items,
  );
  useEffect(() => () => uploads.stopAll(), [uploads]);
  useRefusals(items, (name) => announce(t('refused', { name }), 'assertive'));
  return { uploads, items };
}

function useRefusals(items: readonly Upload[], onRefused: (name: string) => void): void {
  const [told] = useState(() => new Set<string>());
  useEffect(() => {
    for (const { key, name, state } of items) {
      if (state !== 'failed') told.delete(key);
      else if (!told.has(key)) {
        told.add(key);
        onRefused(name);
      }
    }
  });
}
