import ExternalLink from 'lucide-react/icons/external-link';
import Mail from 'lucide-react/icons/mail';
import MessageSquare from 'lucide-react/icons/message-square';
import Phone from 'lucide-react/icons/phone';
import { buttonLook } from '@/components/ui/button-look';
import { Notice } from '@/components/ui/notice';
import type { CrisisLine } from '@/lib/domain/settings/schema';
import { classNames } from '@/lib/shared/class-names';
import { type ContactWay, contactWay } from './contact-link';
import type { CountryLines } from './country-lines';
import type { HelpTexts } from './help-texts';

/** The lines of the visitor's own country, the first one most visible. */
export function CrisisLines({ group, t }: { group: CountryLines | undefined; t: HelpTexts }) {
  if (!group) {
    return (
      <Notice tone="danger" title={t('linesTitleAnywhere')}>
        {t('noLines')}
      </Notice>
    );
  }
  return (
    <section aria-labelledby="lines" className="flex flex-col gap-3">
      <h2 id="lines" className="text-lg">
        {t('linesTitle', { country: group.name })}
      </h2>
      <LineList lines={group.lines} t={t} hasMainLine />
    </section>
  );
}

type LineListProps = { lines: CrisisLine[]; t: HelpTexts; hasMainLine?: boolean };

/** Lines one below the other, each with the one thing to press. */
export function LineList({ lines, t, hasMainLine = false }: LineListProps) {
  return (
    <ul className="flex flex-col divide-y overflow-hidden rounded-card border bg-surface">
      {lines.map((line, index) => (
        <li
          key={`${line.name} ${line.contact}`}
          className="flex flex-col gap-3 px-5 py-4 sm:flex-row sm:items-center sm:justify-between"
        >
          <div className="min-w-0">
            <p className="font-semibold">{line.name}</p>
            <p className="text-sm text-muted-foreground">{line.hours}</p>
          </div>
          <Contact
            way={contactWay(line.contact)}
            name={line.name}
            isMain={hasMainLine && index === 0}
            t={t}
          />
        </li>
      ))}
    </ul>
  );
}

const icons = { call: Phone, text: MessageSquare, write: Mail, visit: ExternalLink };

function Contact({ way, name, isMain, t }: { way: ContactWay; name: string; isMain: boolean; t: HelpTexts }) {
  if (way.kind === 'words') return <p className="font-semibold">{way.text}</p>;
  const Icon = icons[way.kind];
  const label = labelOf(way, t);
  return (
    <a
      href={way.href}
      aria-label={`${label}, ${name}`}
      rel="noreferrer"
      className={classNames(buttonLook(isMain ? 'primary' : 'secondary'), 'min-h-12 sm:min-w-64')}
    >
      <Icon aria-hidden />
      {label}
    </a>
  );
}

function labelOf(way: Exclude<ContactWay, { kind: 'words' }>, t: HelpTexts): string {
  switch (way.kind) {
    case 'call':
      return t('call', { number: way.number });
    case 'text':
      return t('text', { word: way.word, number: way.number });
    case 'write':
      return t('write', { address: way.address });
    case 'visit':
      return t('visit', { address: way.address });
  }
}
