import type { MetadataRoute } from 'next';
import { themeColours } from '@/lib/shared/appearance';
import { textsOf } from '@/lib/shared/texts';

/** What a phone needs to install the app (P12). */
export default function manifest(): MetadataRoute.Manifest {
  const name = textsOf('shell')('productName');
  return {
    id: '/',
    name,
    short_name: name,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [
      { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
