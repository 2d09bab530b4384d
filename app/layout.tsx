import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { QueryProvider } from '@/components/shell/query-provider';
import { TextScope } from '@/components/shell/text-scope';
import { LiveRegion } from '@/components/ui/live-region';
import { Toaster } from '@/components/ui/toaster';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { readAppearance, themeColours } from '@/lib/shared/appearance';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const name = textsOf('shell', await wantedLocale())('productName');
  return {
    title: { default: name, template: `%s · ${name}` },
    applicationName: name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/icons/icon.svg', type: 'image/svg+xml' },
        { url: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      ],
      apple: '/icons/apple-touch-icon.png',
    },
    appleWebApp: { capable: true, title: name, statusBarStyle: 'default' },
    formatDetection: { telephone: false, email: false, address: false, date: false },
    // Nothing here is for search engines.
    robots: { index: false, follow: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const { theme } = await appearance();
  return {
    width: 'device-width',
    initialScale: 1,
    // The composer stays above the keyboard, and the bars reach under notches that they pad themselves.
    interactiveWidget: 'resizes-content',
    viewportFit: 'cover',
    themeColor:
      theme === 'system'
        ? [
            { media: '(prefers-color-scheme: light)', color: themeColours.light },
            { media: '(prefers-color-scheme: dark)', color: themeColours.dark },
          ]
        : themeColours[theme],
  };
}

/** The frame of every page: language, looks from cookies (so nothing flashes), texts, and the page's single layers. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ theme, textSize, density }, locale] = await Promise.all([appearance(), wantedLocale()]);
  return (
    <html lang={locale} data-theme={theme} data-text={textSize} data-density={density}>
      <head>
        {/* No other site learns that somebody came from here. Under the header's no-referrer alone, browsers would send unscripted
            forms with the origin "null", which the guard refuses. */}
        <meta name="referrer" content="same-origin" />
      </head>
      <body>
        <TextScope locale={locale} namespaces={['common', 'shell']}>
          <QueryProvider>{children}</QueryProvider>
          <Toaster />
          <TooltipLayer />
          <LiveRegion />
        </TextScope>
      </body>
    </html>
  );
}

async function appearance() {
  const jar = await cookies();
  return readAppearance((name) => jar.get(name)?.value);
}

async function wantedLocale() {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return localeFrom(jar.get('hs_locale')?.value ?? sent.get('accept-language'));
}
