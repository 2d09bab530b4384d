import ListTodo from 'lucide-react/icons/list-todo';
import Mail from 'lucide-react/icons/mail';
import Megaphone from 'lucide-react/icons/megaphone';
import Radio from 'lucide-react/icons/radio';
import Send from 'lucide-react/icons/send';
import type { HubFigures as Figures } from '@/lib/domain/analytics/schema';
import type { ConsoleTexts } from '../console-texts';
import { FigureCard } from './figure-card';

/** The numbers at the top of the hub. */
export function HubFigures({ figures, locale, t }: { figures: Figures; locale: string; t: ConsoleTexts }) {
  const unread = sum(figures.unread.map(({ messages }) => messages));
  const conversations = sum(figures.unread.map(({ conversations: count }) => count));
  const cards = [
    {
      label: t('hub.messagesToday'),
      value: figures.messagesToday,
      hint: t('hub.messagesTodayHint'),
      icon: <Send aria-hidden />,
    },
    {
      label: t('hub.unread'),
      value: unread,
      hint: t('hub.unreadHint', { count: conversations }),
      icon: <Mail aria-hidden />,
    },
    {
      label: t('hub.broadcasts'),
      value: figures.runningBroadcasts,
      hint: t('hub.broadcastsHint'),
      icon: <Megaphone aria-hidden />,
    },
    {
      label: t('hub.live'),
      value: figures.liveConnections,
      hint: t('hub.liveHint'),
      icon: <Radio aria-hidden />,
    },
    {
      label: t('hub.work'),
      value: figures.waitingWork.count,
      hint: t('hub.workHint', { failed: figures.waitingWork.failed }),
      icon: <ListTodo aria-hidden />,
    },
  ];
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-5 max-[22rem]:grid-cols-1">
      {cards.map((card) => (
        <FigureCard key={card.label} {...card} locale={locale} />
      ))}
    </div>
  );
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
