'use client';

import ChevronUp from 'lucide-react/icons/chevron-up';
import { type ComponentType, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import { notify } from '@/components/ui/notify';
import { useComposer } from '@/lib/client/composer-context';
import type { SendChoice, SendSurfaceProps } from './composer-extensions';

/** Beside Send: the other ways in which a message can go. */
export function SendMenu({ choices }: { choices: SendChoice[] }) {
  const t = useTranslations();
  const composer = useComposer();
  const [Surface, setSurface] = useState<ComponentType<SendSurfaceProps>>();
  const label = t('messaging.composer.sendChoices');

  function choose(choice: SendChoice) {
    if ('run' in choice) {
      choice.run(composer, t);
      return;
    }
    choice.load().then(
      (module) => setSurface(() => module.default),
      () => notify.error(t('messaging.composer.notLoaded')),
    );
  }

  return (
    <>
      <DropdownMenu
        label={label}
        items={choices.map((choice) => ({
          id: choice.id,
          label: choice.label(t),
          icon: choice.icon,
          onSelect: () => choose(choice),
        }))}
        trigger={<IconButton label={label} size="small" icon={<ChevronUp aria-hidden />} />}
      />
      {Surface && <Surface composer={composer} onClose={() => setSurface(undefined)} />}
    </>
  );
}
