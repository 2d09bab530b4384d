'use client';

import NotepadText from 'lucide-react/icons/notepad-text';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { SearchField } from '@/components/ui/search-field';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { useLoaded } from '@/lib/client/use-loaded';
import type { TemplateView } from '@/lib/domain/templates/schema';
import { findTemplates } from './find-templates';
import type { Editing, TemplateActions } from './template-actions';
import { TemplateList } from './template-list';

type TemplatesViewProps = { templates: TemplateView[]; ownName: string; actions: TemplateActions };
type Whose = 'all' | 'mine' | 'team';

const everything = { whose: 'all' as Whose, category: '', query: '' };

/** Own templates and those of colleagues (K4): find, read, write, share. */
export function TemplatesView({ templates, ownName, actions }: TemplatesViewProps) {
  const t = useTranslations('templates');
  const [wish, setWish] = useState(everything);
  const [searchRound, setSearchRound] = useState(0);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { module: editor, prefetch } = useLoaded(editing !== null, () => import('./template-editor'));
  const categories = [...new Set(templates.flatMap(({ category }) => category ?? []))];
  const shown = findTemplates(
    templates.filter(
      ({ isOwn, category }) =>
        (wish.whose === 'all' || isOwn === (wish.whose === 'mine')) &&
        (wish.category === '' || category === wish.category),
    ),
    wish.query,
  );
  const addButton = (
    <Button
      variant="primary"
      onClick={() => setEditing({ kind: 'new' })}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <Plus aria-hidden />
      {t('new')}
    </Button>
  );

  function showAll() {
    setWish(everything);
    // The search box keeps its own text, so it is made anew.
    setSearchRound(searchRound + 1);
  }

  return (
    <PageBody>
      <PageHeader title={t('title')} text={t('text')} actions={templates.length > 0 && addButton} />
      {templates.length === 0 ? (
        <EmptyState
          icon={<NotepadText aria-hidden />}
          title={t('empty')}
          text={t('emptyText')}
          action={addButton}
        />
      ) : (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <SearchField
              key={searchRound}
              label={t('search')}
              onSearch={(query) => setWish((now) => ({ ...now, query }))}
              className="min-w-0 flex-1 basis-56"
            />
            <Segmented
              legend={t('show')}
              isLegendHidden
              name="whose"
              value={wish.whose}
              onValueChange={(whose) => setWish({ ...wish, whose })}
              options={[
                { value: 'all', label: t('all') },
                { value: 'mine', label: t('mine') },
                { value: 'team', label: t('team') },
              ]}
            />
            {categories.length > 0 && (
              <Field label={t('category')} isLabelHidden className="min-w-0 flex-1 basis-40 sm:max-w-56">
                <Select
                  value={wish.category}
                  onChange={(event) => setWish({ ...wish, category: event.target.value })}
                  options={[
                    { value: '', label: t('anyCategory') },
                    ...categories.map((category) => ({ value: category, label: category })),
                  ]}
                />
              </Field>
            )}
          </div>
          <p role="status" className="sr-only">
            {t('found', { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <EmptyState
              icon={<NotepadText aria-hidden />}
              title={t('noMatch')}
              text={t('noMatchText')}
              action={<Button onClick={showAll}>{t('showAll')}</Button>}
            />
          ) : (
            <TemplateList
              templates={shown}
              isRanked={wish.query.trim() !== ''}
              actions={actions}
              onOpen={setEditing}
            />
          )}
        </>
      )}
      {editing && editor && (
        <editor.TemplateEditor
          editing={editing}
          categories={categories}
          ownName={ownName}
          actions={actions}
          onOpen={setEditing}
          onClose={() => setEditing(null)}
        />
      )}
    </PageBody>
  );
}
