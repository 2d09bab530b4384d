'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useTranslations } from 'use-intl/react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { IconLink } from '@/components/ui/icon-link';
import type { ConductView } from '@/lib/domain/moderation/schema';
import { ConductLists } from './conduct-lists';
import type { LiftAction } from './lift-button';

/** What the admins know of one person's conduct. */
export function ConductPage({ conduct, lift }: { conduct: ConductView; lift: LiftAction }) {
  const t = useTranslations('moderation');
  const roles = useTranslations('console.roles');
  const { username, displayName, role } = conduct.person;
  const name = encodeURIComponent(username);
  return (
    <PageBody>
      <PageHeader
        title={displayName}
        text={t('person.text', { role: roles(role), username })}
        back={
          <IconLink
            href="/console/moderation"
            label={t('report.back')}
            icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
          />
        }
        actions={
          <>
            <ButtonLink size="small" href={`/console/users?q=${name}`}>
              {t('person.inUsers')}
            </ButtonLink>
            <ButtonLink size="small" href={`/console/audit?subject=${name}`}>
              {t('person.inAudit')}
            </ButtonLink>
          </>
        }
      />
      <ConductLists conduct={conduct} lift={lift} />
    </PageBody>
  );
}
