'use client';

import { Anchor, Content, Portal, Root } from 'radix-ui/popover';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmojiGrid } from '@/components/ui/emoji-grid';
import { floatingLook } from '@/components/ui/layer-look';
import type { Message } from '@/lib/client/messaging-types';
import { classNames } from '@/lib/shared/class-names';
import { useReact } from './use-react';

/** Every emoji, beside the message that it goes on; the focus comes back to that message. */
export function ReactionPicker({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTranslations('marks');
  const react = useReact();
  const [bubble] = useState(() =>
    document.querySelector<HTMLElement>(`[data-message="${message.id}"] [data-bubble]`),
  );
  const anchor = useRef(bubble ?? document.body);
  return (
    <Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Anchor virtualRef={anchor} />
      <Portal>
        <Content
          aria-label={t('moreEmoji')}
          align={message.isOwn ? 'end' : 'start'}
          sideOffset={6}
          collisionPadding={8}
          // The menu that led here gives its focus back while it fades.
          onFocusOutside={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            bubble?.focus();
          }}
          className={classNames(floatingLook, 'w-[min(20.5rem,calc(100vw-1rem))] p-1.5')}
        >
          <EmojiGrid
            onPick={(emoji) => {
              void react(message, emoji);
              onClose();
            }}
          />
        </Content>
      </Portal>
    </Root>
  );
}
