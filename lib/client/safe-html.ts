import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '@/lib/shared/rich-text';

/**
 * Sanitise a message's HTML once more, in the browser that shows it (C10), and make its links open apart, without a referrer, and
 * say where they lead. The sanitiser is fetched with the first formatted message.
 */
export async function safeHtml(html: string): Promise<DocumentFragment> {
  const { default: purify } = await import('isomorphic-dompurify');
  const fragment = purify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) guardLink(link);
  return fragment;
}

function guardLink(link: HTMLAnchorElement): void {
  const address = URL.parse(link.getAttribute('href') ?? '');
  if (!address) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer nofollow';
  const host = address.host || address.pathname;
  const words = (link.textContent ?? '').trim().replace(/^https?:\/\//i, '');
  if (words === host || words.startsWith(`${host}/`)) return;
  const shown = document.createElement('span');
  shown.className = 'hs-host';
  shown.textContent = ` (${host})`;
  link.append(shown);
}
