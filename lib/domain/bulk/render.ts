import type { MessageBody } from '@/lib/domain/conversations/schema';
import { CONTENT_MAX, SUBJECT_MAX } from '@/lib/domain/conversations/schema';
import { toBody } from '@/lib/domain/messages/rich-text';
import { renderVariables, type VariableValues } from '@/lib/domain/templates/variables';
import { codePoints } from '@/lib/shared/text';

/** What an author wrote, with its variables. */
export interface BulkSource {
  subject: string | null;
  content: string;
  format: 'plain' | 'markdown';
}

export interface RenderedCopy {
  body: MessageBody;
  /** Variables that had neither words nor a fallback; such a copy is not sent. */
  unresolved: string[];
  isTooLong: boolean;
}

/** Makes one person's copies of a source. Copies that come out the same are formatted once. */
export function copyRenderer({ subject, content, format }: BulkSource) {
  const formatted = new Map<string, Promise<MessageBody>>();
  return async (values: VariableValues): Promise<RenderedCopy> => {
    const title = renderVariables(subject ?? '', values);
    const text = renderVariables(content, format === 'markdown' ? literally(values) : values);
    const unresolved = [...new Set([...title.unresolved, ...text.unresolved])];
    const isTooLong = codePoints(title.content) > SUBJECT_MAX || codePoints(text.content) > CONTENT_MAX;
    const plain = { subject: title.content || null, content: text.content, contentHtml: null };
    if (unresolved.length > 0 || isTooLong) return { body: plain, unresolved, isTooLong };
    const key = `${title.content}\n${text.content}`;
    if (!formatted.has(key))
      formatted.set(key, toBody({ subject: title.content, content: text.content, format }));
    return { body: await formatted.get(key)!, unresolved, isTooLong };
  };
}

/** A name with an underscore or an asterisk in it stays a name. */
const literally = (values: VariableValues): VariableValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, word]) => [name, word?.replace(/[\\`*_~[\]<>]/g, '\\$&') ?? null]),
  );
