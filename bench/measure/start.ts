import { type App, startApp } from '@/bench/harness/app';
import type { Figure } from '@/bench/report';

/** First start on an empty folder (database, migrations, demo people), then a restart, which stays up. */
export async function measureStarts(at: {
  folder: string;
  dataDir: string;
  port: number;
}): Promise<{ app: App; figures: Figure[] }> {
  const first = await startApp(at);
  await first.stop();
  const app = await startApp(at);
  const seconds = (one: App) => `${(one.readyInMs / 1000).toFixed(1)} s`;
  return {
    app,
    figures: [
      {
        figure: 'first start: empty folder until ready, with demo data (the build is done)',
        measured: seconds(first),
        bar: '< 10 s',
        met: first.readyInMs < 10_000,
      },
      { figure: 'restart until ready', measured: seconds(app), bar: '< 4 s', met: app.readyInMs < 4_000 },
    ],
  };
}
