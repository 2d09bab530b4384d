'use client';

import { useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import type { TemplateView } from '@/lib/domain/templates/schema';
import { excerpt } from '@/lib/shared/words';
import type { Editing, TemplateActions } from './template-actions';
import { TemplateMenu } from './template-menu';
import { inWords } from './variable-label';

type TemplateListProps = {
  templates: TemplateView[];
  /** By fitness for a search, not by category. */
  isRanked: boolean;
  actions: TemplateActions;
  onOpen: (editing: Editing) => void;
};

const excerptMax = 160;

/** Templates by category; one list while something is searched. */
export function TemplateList({ templates, isRanked, actions, onOpen }: TemplateListProps) {
  const t = useTranslations('templates');
  const groups = isRanked ? [{ category: null, templates }] : byCategory(templates);
  return (
    <div className="flex flex-col gap-7">
      {groups.map((group) => {
        const name = group.category ?? t('noCategory');
        return (
          <section
            key={name}
            aria-label={t('list', { category: isRanked ? t('title') : name, count: group.templates.length })}
          >
            {!isRanked && groups.length > 1 && <h2 className="mb-2 text-base">{name}</h2>}
            <ul className="divide-y overflow-hidden rounded-card border bg-surface">
              {group.templates.map((template) => (
                <TemplateRow
                  key={template.templateId}
                  template={template}
                  actions={actions}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type TemplateRowProps = { template: TemplateView } & Pick<TemplateListProps, 'actions' | 'onOpen'>;

function TemplateRow({ template, actions, onOpen }: TemplateRowProps) {
  const t = useTranslations('templates');
  const { name, content, isOwn, isPublic, usageCount, owner } = template;
  return (
    <li className="relative flex items-start gap-2 py-3 ps-4 pe-2 transition-colors hover:bg-hover">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="min-w-0 text-base">
            <button
              type="button"
              onClick={() => onOpen({ kind: isOwn ? 'edit' : 'read', template })}
              className="max-w-full cursor-pointer text-start font-semibold touch:min-h-touch break-words after:absolute after:inset-0"
            >
              {name}
            </button>
          </h3>
          {isOwn && isPublic && <Badge tone="primary">{t('shared')}</Badge>}
        </div>
        <p className="mt-0.5 line-clamp-2 break-words text-muted-foreground">
          {excerpt(inWords(t, content), excerptMax)}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted-foreground">
          <span>{t('used', { count: usageCount })}</span>
          {!isOwn && <span>{t('by', { name: owner.displayName })}</span>}
        </p>
      </div>
      <span className="relative">
        <TemplateMenu template={template} actions={actions} onOpen={onOpen} />
      </span>
    </li>
  );
}

/** In the order of the list, which stands by category already. */
function byCategory(templates: TemplateView[]): { category: string | null; templates: TemplateView[] }[] {
  const groups = Map.groupBy(templates, ({ category }) => category);
  return [...groups].map(([category, members]) => ({ category, templates: members }));
}
