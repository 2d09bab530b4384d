'use client';

import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Message } from '@/lib/client/messaging-types';

/** A message's words: plain from the first moment, formatted once the sanitiser is there (C10). */
export const MessageText = memo(function MessageText({
  content,
  contentHtml,
}: Pick<Message, 'content' | 'contentHtml'>) {
  const t = useTranslations('messaging.message');
  const box = useRef<HTMLDivElement>(null);
  const [isFormatted, setIsFormatted] = useState(false);

  useEffect(() => {
    if (!contentHtml) return;
    let isCurrent = true;
    import('@/lib/client/safe-html')
      .then(({ safeHtml }) => safeHtml(contentHtml))
      .then((fragment) => {
        // What leaves no words when sanitised stays as it was typed.
        if (!isCurrent || !box.current || !fragment.textContent?.trim()) return;
        box.current.replaceChildren(fragment);
        setIsFormatted(true);
      })
      // The plain words are there already.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [contentHtml]);

  if (content === null) return <p className="italic opacity-85">{t('erased')}</p>;
  return (
    <>
      {!isFormatted && <p className="break-words whitespace-pre-wrap">{content}</p>}
      {contentHtml && <div ref={box} className="hs-prose" hidden={!isFormatted} />}
    </>
  );
});
