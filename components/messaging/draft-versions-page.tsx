import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { IconLink } from '@/components/ui/icon-link';
import { draftById, draftVersions } from '@/lib/domain/drafts/queries';
import { conversationIdOf, found } from '@/lib/next/found';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { listTime } from '@/lib/shared/time-format';
import { restoreDraftAction } from './draft-actions';

type DraftVersionsPageProps = { ctx: Ctx; basePath: string; draft: string };

/** All that a draft has said on whatever device in the last 30 days, each to be brought back. */
export async function DraftVersionsPage({ ctx, basePath, draft: part }: DraftVersionsPageProps) {
  const t = textsOf('drafts');
  const draftId = conversationIdOf(part);
  const [draft, all] = await Promise.all([
    found(draftById(ctx, draftId)),
    found(draftVersions(ctx, draftId)),
  ]);
  // What stands there now may have been kept, too, when another text met it.
  const versions = all.filter(
    ({ subject, content }) => subject !== draft.subject || content !== draft.content,
  );
  const context = { ...ctx.actor, now: ctx.now };
  const href =
    draft.conversationId === null
      ? `${basePath}/new?draft=${draftId}`
      : `${basePath}/${draft.conversationId}`;
  return (
    <PageBody>
      <PageHeader
        title={t('versionsTitle')}
        text={t('versionsText')}
        back={
          <IconLink
            href={`${basePath}/drafts`}
            label={t('back')}
            icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
            className="-ms-2"
          />
        }
      />
      <Version title={t('current')} time={listTime(draft.updatedAt, context)} {...draft}>
        <ButtonLink href={href}>{t('open')}</ButtonLink>
      </Version>
      {versions.map((version) => (
        <Version
          key={version.versionId}
          title={version.origin === 'refused' ? t('refused') : t('earlier')}
          time={listTime(version.keptAt, context)}
          {...version}
        >
          <ActionForm
            action={restoreDraftAction}
            name={`restore-${version.versionId}`}
            doneText={t('restored')}
          >
            <input type="hidden" name="draftId" value={draftId} />
            <input type="hidden" name="versionId" value={version.versionId} />
            <SubmitButton variant="secondary">{t('restore')}</SubmitButton>
            <FormProblem />
          </ActionForm>
        </Version>
      ))}
    </PageBody>
  );
}

type VersionProps = {
  title: string;
  time: string;
  subject: string | null;
  content: string;
  children: ReactNode;
};

function Version({ title, time, subject, content, children }: VersionProps) {
  return (
    <Card title={title}>
      <div className="flex flex-col gap-3">
        <p className="text-sm text-muted-foreground">{time}</p>
        {subject && <p className="font-semibold">{subject}</p>}
        <p className="max-w-message break-words whitespace-pre-line">{content}</p>
        <div>{children}</div>
      </div>
    </Card>
  );
}
