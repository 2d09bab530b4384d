'use client';

import { buttonLook } from '@/components/ui/button-look';
import { EmptyState } from '@/components/ui/empty-state';
import texts from '@/messages/en/crash.json';
import { defaultLocale } from '@/messages/locales';
import './globals.css';

/** The root layout itself failed, and the texts with it: a frame and a few words of our own. */
export default function GlobalError() {
  return (
    <html lang={defaultLocale}>
      <body>
        <main role="alert">
          <h1 className="sr-only">{texts.title}</h1>
          <EmptyState
            title={texts.title}
            text={texts.text}
            action={
              <button
                type="button"
                onClick={() => window.location.reload()}
                className={buttonLook('primary')}
              >
                {texts.tryAgain}
              </button>
            }
          />
        </main>
      </body>
    </html>
  );
}
