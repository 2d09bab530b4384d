import { AlertPage } from '@/components/alerts/alert-page';
import { alertDetail } from '@/lib/domain/safety/queries';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata = { title: textsOf('alerts')('title') };

/** One alert for an admin: who, since when, whom to call. */
export default async function ConsoleAlertPage({ params }: { params: Promise<{ alert: string }> }) {
  const { ctx } = await requireActor(['admin']);
  const alert = await found(alertDetail(ctx, { id: conversationIdOf((await params).alert) }));
  return <AlertPage alert={alert} basePath="/console/alerts" />;
}
