import BellRing from 'lucide-react/icons/bell-ring';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import Gauge from 'lucide-react/icons/gauge';
import Inbox from 'lucide-react/icons/inbox';
import Link2 from 'lucide-react/icons/link-2';
import ListChecks from 'lucide-react/icons/list-checks';
import ListTodo from 'lucide-react/icons/list-todo';
import Megaphone from 'lucide-react/icons/megaphone';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import NotepadText from 'lucide-react/icons/notepad-text';
import PhoneCall from 'lucide-react/icons/phone-call';
import Scale from 'lucide-react/icons/scale';
import Settings2 from 'lucide-react/icons/settings-2';
import Users from 'lucide-react/icons/users';
import type { ReactNode } from 'react';
import type { NavGroup } from '@/components/shell/nav-items';
import { UnreadBadge } from '@/components/ui/unread-badge';
import type { Role } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import type { ConsoleTexts } from './console-texts';

/** What waits for an admin, as a quiet number beside the place. */
export interface ConsolePending {
  reports: number;
  wishes: number;
  /** Keeps itself up to date. */
  alerts?: ReactNode;
}

/** The places of the console that a role may open, and that exist. Source: product.md, Who may do what in the console. */
export function consolePlaces(
  role: Role,
  t: ConsoleTexts,
  unread?: ReactNode,
  pending: ConsolePending = { reports: 0, wishes: 0 },
): NavGroup[] {
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
        { href: '/console/tasks', label: textsOf('marks')('tasks.title'), icon: <ListTodo aria-hidden /> },
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
  return role === 'admin'
    ? [...open, ...adminPlaces(t, pending)]
    : [...open, { label: textsOf('onCall')('group'), items: [rulesPlace()] }];
}

const rulesPlace = () => ({
  href: '/console/risk-rules',
  label: textsOf('rules')('place'),
  icon: <NotebookPen aria-hidden />,
});

const adminPlaces = (t: ConsoleTexts, { reports, wishes, alerts }: ConsolePending): NavGroup[] => [
  {
    label: textsOf('onCall')('group'),
    items: [
      {
        href: '/console/alerts',
        label: textsOf('alerts')('place'),
        icon: <BellRing aria-hidden />,
        badge: alerts,
      },
      { href: '/console/on-call', label: textsOf('onCall')('place'), icon: <PhoneCall aria-hidden /> },
      rulesPlace(),
    ],
  },
  {
    label: t('places.people'),
    items: [
      { href: '/console/users', label: t('places.users'), icon: <Users aria-hidden /> },
      {
        href: '/console/assignments',
        label: t('places.assignments'),
        icon: <Link2 aria-hidden />,
        badge: (
          <UnreadBadge
            isQuiet
            count={wishes}
            label={textsOf('change')('requests.waiting', { count: wishes })}
          />
        ),
      },
      {
        href: '/console/moderation',
        label: textsOf('moderation')('place'),
        icon: <Scale aria-hidden />,
        badge: (
          <UnreadBadge isQuiet count={reports} label={textsOf('moderation')('waiting', { count: reports })} />
        ),
      },
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
