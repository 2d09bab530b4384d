import compile from 'icu-minify/compile';
import { catalogues, type Messages, type Namespace } from '@/messages/catalogues';
import type { Locale } from '@/messages/locales';

const compiled = new Map<string, unknown>();

/**
 * One namespace as client components get it: each text taken apart already, so that no browser loads the parser of its syntax,
 * which is four times what is left (see `turbopack.resolveAlias`). Server only.
 */
export function compiledTexts<Name extends Namespace>(locale: Locale, name: Name): Messages[Name] {
  const key = `${locale} ${name}`;
  if (!compiled.has(key)) compiled.set(key, compileAll(catalogues[locale][name]));
  return compiled.get(key) as Messages[Name];
}

function compileAll(part: unknown): unknown {
  if (typeof part === 'string') return compileText(part);
  return Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, compileAll(value)]));
}

/** Plain data: a page can send no object without a prototype. What only looks like syntax is wrapped, so that nothing parses it again. */
function compileText(text: string): unknown {
  const made: unknown = JSON.parse(JSON.stringify(compile(text)));
  return typeof made === 'string' && /[{}<>#'|]/.test(made) ? [made] : made;
}
