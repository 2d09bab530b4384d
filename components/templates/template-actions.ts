import type { z } from 'zod';
import type { TemplateView, templateChange, templateInput } from '@/lib/domain/templates/schema';
import type { ActionResult } from '@/lib/shared/action-result';

type ServerAction<Input, Data> = (token: string, input: Input, key?: string) => Promise<ActionResult<Data>>;

/** What staff do with templates; from the page's `actions.ts`. */
export interface TemplateActions {
  create: ServerAction<z.input<typeof templateInput>, TemplateView>;
  change: ServerAction<z.input<typeof templateChange> & { id: number }, TemplateView>;
  remove: ServerAction<{ id: number }, unknown>;
  restore: ServerAction<{ id: number }, TemplateView>;
}

/** What the editor is open for. */
export type Editing = { kind: 'new' } | { kind: 'copy' | 'edit' | 'read'; template: TemplateView };

/** Id of a template's menu button, where the focus returns to. */
export const menuId = (templateId: number) => `template-menu-${templateId}`;
