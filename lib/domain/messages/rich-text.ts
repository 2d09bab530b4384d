import type { Marked } from 'marked';
import { CONTENT_MAX, type MessageBody } from '@/lib/domain/conversations/schema';
import { AppError } from '@/lib/platform/errors';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, MARKDOWN_MARKS } from '@/lib/shared/rich-text';
import { codePoints } from '@/lib/shared/text';

interface Submitted {
  subject?: string | null;
  content: string;
  contentHtml?: string | null;
  format: 'plain' | 'markdown';
}

/** Make what is stored out of what was submitted: plain words always, sanitised HTML only where there is formatting. */
export async function toBody(submitted: Submitted): Promise<MessageBody> {
  const subject = submitted.subject?.trim() || null;
  if (submitted.format === 'markdown' && MARKDOWN_MARKS.test(submitted.content)) {
    return { subject, ...(await fromMarkdown(submitted.content)) };
  }
  const contentHtml = submitted.contentHtml ? (await sanitise(submitted.contentHtml)) || null : null;
  return { subject, content: submitted.content, contentHtml };
}

/** The words as HTML, whatever they were stored as. */
export const htmlOf = ({ content, contentHtml }: Pick<MessageBody, 'content' | 'contentHtml'>): string =>
  contentHtml ??
  content
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

async function fromMarkdown(source: string): Promise<{ content: string; contentHtml: string | null }> {
  const html = (await markdown()).parse(source, { async: false });
  const contentHtml = await sanitise(html);
  const content = toPlain(contentHtml, source);
  if (codePoints(content) > CONTENT_MAX)
    throw new AppError('invalid_request', `Use at most ${CONTENT_MAX} characters.`);
  return { content, contentHtml: contentHtml || null };
}

let reader: Promise<Marked> | undefined;

/** Markdown as people write it in a message: what looks like a tag is a word, a heading is bold, an image is its description. */
function markdown(): Promise<Marked> {
  reader ??= import('marked').then(({ Marked }) =>
    new Marked({ gfm: true, breaks: true }).use({
      renderer: {
        html: ({ text }) => escapeHtml(text),
        heading({ tokens }) {
          return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
        },
        image: ({ text, href }) => escapeHtml(text || href),
      },
    }),
  );
  return reader;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Keep the short allow-list only; links open apart, without referrer. The DOM behind it is loaded on first use. */
async function sanitise(html: string): Promise<string> {
  const { default: purify } = await import('isomorphic-dompurify');
  return purify
    .sanitize(html, {
      ALLOWED_TAGS,
      ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
      ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
    })
    .trim();
}

const BREAK_AFTER = /<\/(?:p|li|blockquote|h[1-6]|pre)>|<br\s*\/?>/gi;
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/** The words without their formatting, for search, mail and screen readers. A formatting that leaves no words keeps its source. */
function toPlain(html: string, source: string): string {
  const text = html
    .replace(/<li>/gi, '- ')
    .replace(BREAK_AFTER, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text || source;
}
