import type { KeyObject } from 'node:crypto';
import type { Ctx } from '@/lib/platform/context';
import { openText, sealText } from '@/lib/platform/crypto/keyring';

/** What of a template somebody wrote. One value: the name says as much as the text. */
export interface TemplateWords {
  name: string;
  category: string | null;
  content: string;
}

export interface SealedTemplate {
  ref: string;
  body: Buffer;
  dataKeyId: number;
}

const placeOf = (ref: string) => ({ table: 'message_templates', column: 'body', ref });

/** Encrypt under the caller's own key. */
export const sealTemplate = (ctx: Ctx, ref: string, { name, category, content }: TemplateWords) =>
  sealText(ctx.tx, ctx.actor.id, JSON.stringify({ name, category, content }), placeOf(ref));

/** Null when its owner was erased. */
export function openTemplate(
  { ref, body, dataKeyId }: SealedTemplate,
  keys: Map<number, KeyObject | null>,
): TemplateWords | null {
  const key = keys.get(dataKeyId);
  if (!key) return null;
  return JSON.parse(openText(key, body, { ...placeOf(ref), dataKeyId })) as TemplateWords;
}
