'use client';

import { useQuery } from '@tanstack/react-query';
import UsersRound from 'lucide-react/icons/users-round';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Invitation, invitations } from '@/lib/client/group-calls';
import { useLoaded } from '@/lib/client/use-loaded';

/** Above the conversations: groups that one is asked into, also while the page is open. Renders nothing without any. */
export function InvitationList({ initial }: { initial: Invitation[] }) {
  const t = useTranslations('groups');
  const { data } = useQuery({
    queryKey: ['groups'],
    queryFn: ({ signal }) => invitations(signal),
    initialData: initial,
  });
  const [answering, setAnswering] = useState<Invitation | null>(null);
  const { module } = useLoaded(answering !== null, () => import('./invitation-dialog'));
  return (
    <>
      <div role="status" className="flex flex-col gap-2 p-2 empty:hidden">
        {data.map((invitation) => (
          <Notice
            key={invitation.groupId}
            title={t('invitation')}
            action={
              <Button size="small" onClick={() => setAnswering(invitation)}>
                {t('answer')}
                <span className="sr-only"> {invitation.name}</span>
              </Button>
            }
          >
            <span className="flex items-start gap-2">
              <UsersRound aria-hidden className="mt-0.5 size-4 shrink-0" />
              {t('from', { by: invitation.invitedBy, name: invitation.name })}
            </span>
          </Notice>
        ))}
      </div>
      {answering && module && (
        <module.InvitationDialog invitation={answering} onClose={() => setAnswering(null)} />
      )}
    </>
  );
}
