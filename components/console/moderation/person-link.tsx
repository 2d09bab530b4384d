'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import type { PersonSummary } from '@/lib/domain/identity/schema';

export const conductHref = (username: string) => `/console/moderation/people/${encodeURIComponent(username)}`;

/** Somebody by name and role; leads to what the admins know of them. */
export function PersonLink({ person: { username, displayName, role } }: { person: PersonSummary }) {
  const t = useTranslations('console.roles');
  return (
    <Link
      href={conductHref(username)}
      className="group/person inline-flex min-h-6 max-w-full items-center gap-3 rounded-sm touch:min-h-touch @2xl:max-w-60"
    >
      <Avatar name={displayName} hueKey={username} size="small" />
      <span className="min-w-0 text-start">
        <span
          className="block truncate font-semibold underline-offset-3 group-hover/person:underline"
          title={displayName}
        >
          {displayName}
        </span>
        <span className="block truncate text-sm text-muted-foreground">{t(role)}</span>
      </span>
    </Link>
  );
}
