import { call } from '@/lib/client/api';
import type { RenderedTemplate, TemplateView } from '@/lib/domain/templates/schema';

export type Template = Omit<TemplateView, 'updatedAt'>;

const base = '/api/messages/templates';
const freshMs = 60_000;
let kept: { at: number; list: Promise<Template[]> } | undefined;

/** Own and shared templates; asked for at most once a minute. Throws ApiError. */
export function usableTemplates(): Promise<Template[]> {
  const now = Date.now();
  if (!kept || now - kept.at > freshMs) {
    const list = call<{ templates: Template[] }>('GET', base).then(({ templates }) => templates);
    kept = { at: now, list };
    list.catch(forgetTemplates);
  }
  return kept.list;
}

/** Ask again: something was changed. */
export function forgetTemplates(): void {
  kept = undefined;
}

/** In the words for one person; counts as used. Throws ApiError. */
export const renderedFor = (templateId: number, recipient: string) =>
  call<RenderedTemplate>('POST', `${base}/${templateId}/use`, { body: { recipient } });
