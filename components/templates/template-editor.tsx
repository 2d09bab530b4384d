'use client';

import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { FormField } from '@/components/forms/form-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { Switch } from '@/components/ui/switch';
import { Textarea } from '@/components/ui/textarea';
import { editField, editingOf } from '@/lib/client/edit-field';
import { insertText } from '@/lib/client/markdown-editing';
import { forgetTemplates } from '@/lib/client/template-calls';
import type { TemplateView } from '@/lib/domain/templates/schema';
import { unknownVariables } from '@/lib/domain/templates/variables';
import { type Editing, menuId, type TemplateActions } from './template-actions';
import { TemplatePreview } from './template-preview';
import { useSampleValues } from './use-sample-values';
import { VariableChips } from './variable-chips';

type TemplateEditorProps = {
  editing: Editing;
  /** Those in use, to choose from. */
  categories: string[];
  ownName: string;
  actions: TemplateActions;
  onOpen: (editing: Editing) => void;
  onClose: () => void;
};

/** Write, change or read a template. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { editing } = props;
  if (editing.kind === 'read') return <TemplateReader {...props} template={editing.template} />;
  return <TemplateForm {...props} template={editing.kind === 'new' ? null : editing.template} />;
}

function TemplateForm({
  editing,
  template,
  ...props
}: TemplateEditorProps & { template: TemplateView | null }) {
  const t = useTranslations('templates');
  const categoriesId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [content, setContent] = useState(template?.content ?? '');
  const values = useSampleValues(props.ownName);
  const unknown = unknownVariables(content);
  const isEdit = editing.kind === 'edit';
  const { create, change } = props.actions;
  const startName =
    template && editing.kind === 'copy' ? t('copyOf', { name: template.name }) : template?.name;
  return (
    <DialogForm
      title={isEdit ? t('editor.editTitle') : t('editor.newTitle')}
      submitLabel={t('editor.save')}
      size="large"
      action={
        isEdit && template
          ? (token, input, key) => change(token, { ...input, id: template.templateId }, key)
          : create
      }
      toInput={(form) => ({
        name: String(form.get('name')),
        category: String(form.get('category')),
        content: String(form.get('content')),
        isPublic: form.has('isPublic'),
      })}
      onDone={() => {
        forgetTemplates();
        notify.success(t('saved'));
      }}
      onClose={props.onClose}
      returnTo={template ? menuId(template.templateId) : undefined}
    >
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <FormField name="name" label={t('editor.name')} hint={t('editor.nameHint')}>
          <Input required maxLength={80} defaultValue={startName} autoComplete="off" />
        </FormField>
        <FormField
          name="category"
          label={t('editor.category')}
          note={t('editor.optional')}
          className="justify-end"
        >
          <Input
            maxLength={40}
            list={categoriesId}
            defaultValue={template?.category ?? ''}
            autoComplete="off"
          />
        </FormField>
        <datalist id={categoriesId}>
          {props.categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-3">
          <FormField name="content" label={t('editor.content')}>
            <Textarea
              ref={field}
              required
              rows={8}
              defaultValue={content}
              onChange={(event) => setContent(event.target.value)}
              dir="auto"
              style={{ minHeight: '10rem' }}
            />
          </FormField>
          {unknown.length > 0 && (
            <p role="status" className="text-sm text-danger-text">
              {t('editor.unknown', { names: unknown.join(', ') })}
            </p>
          )}
        </div>
        <section aria-label={t('editor.preview')} className="flex min-w-0 flex-col gap-2">
          <h3 className="text-base">{t('editor.preview')}</h3>
          <p className="-mt-2 text-sm text-muted-foreground">
            {t('editor.previewAs', { name: t('sample.patient.name') })}
          </p>
          <div className="min-h-24 rounded-card bg-sunken p-4">
            {content.trim() === '' ? (
              <p className="text-muted-foreground">{t('editor.previewEmpty')}</p>
            ) : (
              <TemplatePreview content={content} values={values} />
            )}
          </div>
        </section>
      </div>
      <VariableChips
        onInsert={(place, selected) => {
          if (!field.current) return;
          const next = insertText(editingOf(field.current), place);
          const start = next.end - place.length;
          editField(
            field.current,
            selected ? { ...next, start: start + selected.from, end: start + selected.to } : next,
          );
        }}
      />
      <Switch
        name="isPublic"
        label={t('editor.share')}
        hint={t('editor.shareHint')}
        defaultChecked={isEdit && template?.isPublic}
      />
    </DialogForm>
  );
}

function TemplateReader({
  template,
  ownName,
  onOpen,
  onClose,
}: TemplateEditorProps & { template: TemplateView }) {
  const t = useTranslations('templates');
  const words = useTranslations('common');
  const values = useSampleValues(ownName);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={template.name}
      description={t('by', { name: template.owner.displayName })}
      footer={
        <>
          <Button onClick={onClose}>{words('close')}</Button>
          <Button variant="primary" onClick={() => onOpen({ kind: 'copy', template })}>
            {t('copy')}
          </Button>
        </>
      }
    >
      <div className="rounded-card bg-sunken p-4">
        <TemplatePreview content={template.content} values={values} />
      </div>
    </Dialog>
  );
}
