import type { FindCompletions } from '@/components/messaging/composer-extensions';
import { usableTemplates } from '@/lib/client/template-calls';
import { excerpt } from '@/lib/shared/words';
import { findTemplates } from '../find-templates';
import { wordsFor } from './insert-template';

const offeredMax = 8;
const excerptMax = 60;

/** Templates by the word after the slash. */
const find: FindCompletions = async (query, place) => {
  const found = findTemplates(await usableTemplates(), query).slice(0, offeredMax);
  return found.map((template) => ({
    id: String(template.templateId),
    label: template.name,
    detail: template.category ?? excerpt(template.content, excerptMax),
    // What cannot be fetched leaves what was typed.
    words: () => wordsFor(template, place).catch(() => null),
  }));
};

export default find;
