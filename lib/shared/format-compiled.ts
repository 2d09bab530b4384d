import formatOnly from 'use-intl/format-message/format-only';

type Format = typeof formatOnly;

/** How browsers format a compiled text. What comes to no words at all is an empty text, not an empty list of parts. */
export default function formatCompiled(...args: Parameters<Format>): ReturnType<Format> {
  const said = formatOnly(...args);
  return Array.isArray(said) && said.length === 0 ? '' : said;
}
formatCompiled.raw = false;
