import type { ComposerPlace } from '@/lib/client/composer-context';
import { renderedFor, type Template } from '@/lib/client/template-calls';

/**
 * A template's words for whoever reads this composer. Where that is open, or more than one, the places stay and are asked for.
 * Throws ApiError.
 */
export async function wordsFor(template: Template, { recipient }: ComposerPlace): Promise<string> {
  if (!recipient) return template.content;
  const { content } = await renderedFor(template.templateId, recipient.username);
  return content;
}
