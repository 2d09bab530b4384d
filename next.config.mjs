/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks the whole tree with the native compiler; a second check inside the build would only slow it.
  typescript: { ignoreBuildErrors: true },
  // These hold native code or process-wide state and must not be bundled twice.
  serverExternalPackages: [
    '@node-rs/argon2',
    'graphile-worker',
    'isomorphic-dompurify',
    'jsdom',
    'pino',
    'postgres',
    'prom-client',
    // The detector's thread reads its TypeScript by it; the build would follow the thread's file and fail on what this imports.
    'tsx',
  ],
  turbopack: {
    resolveAlias: {
      // Texts reach the browser compiled (lib/shared/compiled-texts), so it needs no parser for them.
      'use-intl/format-message': {
        browser: './lib/shared/format-compiled.ts',
        default: './lib/shared/format-message.ts',
      },
    },
  },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
