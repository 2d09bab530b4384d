import ClipboardList from 'lucide-react/icons/clipboard-list';
import Gauge from 'lucide-react/icons/gauge';
import Inbox from 'lucide-react/icons/inbox';
import Link2 from 'lucide-react/icons/link-2';
import ListChecks from 'lucide-react/icons/list-checks';
import Megaphone from 'lucide-react/icons/megaphone';
import NotepadText from 'lucide-react/icons/notepad-text';
import Settings2 from 'lucide-react/icons/settings-2';
import Users from 'lucide-react/icons/users';
import type { ReactNode } from 'react';
import type { NavGroup } from '@/components/shell/nav-items';
import type { Role } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import type { ConsoleTexts } from './console-texts';

/** The places of the console that a role may open, and that exist. Source: product.md, Who may do what in the console. */
export function consolePlaces(role: Role, t: ConsoleTexts, unread?: ReactNode): NavGroup[] {
  const open: NavGroup[] = [
    { items: [{ href: '/console', label: t('places.hub'), icon: <Gauge aria-hidden />, isExact: true }] },
    {
      label: t('places.messaging'),
      items: [
        {
          href: '/console/messages',
          label: t('places.messages'),
          icon: <Inbox aria-hidden />,
          badge: unread,
        },
        { href: '/console/broadcast', label: t('places.broadcast'), icon: <Megaphone aria-hidden /> },
        { href: '/console/queue', label: textsOf('queue')('place'), icon: <ListChecks aria-hidden /> },
        {
          href: '/console/templates',
          label: textsOf('templates')('place'),
          icon: <NotepadText aria-hidden />,
        },
      ],
    },
  ];
  return role === 'admin' ? [...open, ...adminPlaces(t)] : open;
}

const adminPlaces = (t: ConsoleTexts): NavGroup[] => [
  {
    label: t('places.people'),
    items: [
      { href: '/console/users', label: t('places.users'), icon: <Users aria-hidden /> },
      { href: '/console/assignments', label: t('places.assignments'), icon: <Link2 aria-hidden /> },
    ],
  },
  {
    label: t('places.installation'),
    items: [
      { href: '/console/audit', label: t('places.audit'), icon: <ClipboardList aria-hidden /> },
      { href: '/console/settings', label: t('places.settings'), icon: <Settings2 aria-hidden /> },
    ],
  },
];
