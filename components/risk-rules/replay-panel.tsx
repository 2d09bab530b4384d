'use client';

import { useFormatter, useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import type { Figures, Replay } from '@/lib/domain/safety/rules/schema';

/** What a change does to the labelled texts: figures before and after, what changes, and what stands against it. */
export function ReplayPanel({ replay }: { replay: Replay }) {
  const t = useTranslations('rules.replay');
  const hasCases = replay.own.before.risk + replay.own.before.none > 0;
  return (
    <div className="flex flex-col gap-5">
      <Judgement replay={replay} />
      <FigureTable caption={t('shipped')} {...replay.shipped} />
      {hasCases ? (
        <FigureTable caption={t('own')} {...replay.own} />
      ) : (
        <p className="text-sm text-muted-foreground">{t('noCases')}</p>
      )}
      <Categories replay={replay} />
      <Changed replay={replay} />
    </div>
  );
}

function Judgement({ replay: { losses, faults } }: { replay: Replay }) {
  const t = useTranslations('rules.replay');
  const nameOf = useCategoryName();
  if (losses.length + faults.length === 0) return <Notice tone="success">{t('ok')}</Notice>;
  return (
    <>
      {losses.length > 0 && (
        <Notice tone="danger" title={t('lossTitle')}>
          {t('loss', { names: losses.map(nameOf).join(', ') })}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="danger" title={t('faultTitle')}>
          <ul className="list-disc ps-5">
            {faults.map(({ rule, fault }) => (
              <li key={`${rule} ${fault}`} className="break-words">
                {rule}: {fault}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Names of the labelled sets' kinds; those of ordinary texts and of a sitting have none of their own. */
export function useCategoryName() {
  const t = useTranslations('rules');
  return (kind: string) =>
    t.has(`categories.${kind as 'other'}`) ? t(`categories.${kind as 'other'}`) : kind.replaceAll('-', ' ');
}

const cell = 'border-t ps-3 py-2 text-end whitespace-nowrap tabular-nums';
const head = 'ps-3 py-2 text-end text-sm font-normal text-muted-foreground';

function FigureTable({ caption, before, after }: { caption: string; before: Figures; after: Figures }) {
  const t = useTranslations('rules.replay');
  const rows: { id: 'sensitivity' | 'specificity' | 'precision' | 'urgent'; of: (f: Figures) => Part }[] = [
    { id: 'sensitivity', of: (f) => [f.found, f.risk] },
    { id: 'specificity', of: (f) => [f.wrong, f.none] },
    { id: 'precision', of: (f) => [f.found, f.found + f.wrong] },
  ];
  if (before.urgent > 0) rows.push({ id: 'urgent', of: (f) => [f.urgentFound, f.urgent] });
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-72">
        <caption className="pb-1 text-start font-semibold">{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={head}>
              {t('before')}
            </th>
            <th scope="col" className={head}>
              {t('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, of }) => (
            <tr key={id}>
              <th scope="row" className="border-t py-2 pe-3 text-start font-normal">
                {t(id)}
              </th>
              <td className={cell}>
                <Share part={of(before)} />
              </td>
              <td className={`${of(before)}` === `${of(after)}` ? cell : `${cell} font-semibold`}>
                <Share part={of(after)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many of how many. */
type Part = [count: number, total: number];

/** The share, and below it what it is a share of. */
function Share({ part: [count, total] }: { part: Part }) {
  const t = useTranslations('rules.replay');
  const format = useFormatter();
  return (
    <>
      {total > 0 && format.number(count / total, { style: 'percent', maximumFractionDigits: 1 })}
      <span className="block text-sm font-normal text-muted-foreground">{t('of', { count, total })}</span>
    </>
  );
}

function Categories({ replay: { byCategory } }: { replay: Replay }) {
  const t = useTranslations('rules.replay');
  const nameOf = useCategoryName();
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-72">
        <caption className="pb-1 text-start font-semibold">{t('category')}</caption>
        <thead className="sr-only">
          <tr>
            <td />
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {byCategory.map(({ category, risk, before, after }) => (
            <tr key={category}>
              <th scope="row" className="border-t py-2 pe-3 text-start font-normal">
                {nameOf(category)}
              </th>
              <td className={cell}>{t('of', { count: before, total: risk })}</td>
              <td className={before === after ? cell : `${cell} font-semibold`}>
                {t('of', { count: after, total: risk })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changed({ replay: { changed, changedCount } }: { replay: Replay }) {
  const t = useTranslations('rules.replay');
  const grade = useTranslations('rules.grades');
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-base">{t('changed', { count: changedCount })}</h3>
      {changedCount > changed.length && (
        <p className="text-sm text-muted-foreground">{t('firstOf', { shown: changed.length })}</p>
      )}
      {changed.length > 0 && (
        <ul aria-label={t('changedLabel')} className="divide-y rounded-card border">
          {changed.map((one) => (
            <li
              key={one.text ?? one.messageId}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2.5"
            >
              <p className="min-w-0 flex-1 basis-60 break-words">
                {one.text ?? t('case', { id: one.messageId ?? 0 })}
              </p>
              <Badge tone={one.label === 'risk' ? 'waiting' : 'neutral'}>{t(`labels.${one.label}`)}</Badge>
              <span className="text-sm whitespace-nowrap">
                {t('fromTo', { before: grade(one.before), after: grade(one.after) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
