/** Tags that a message may hold. No images, no remote content: nothing ever makes a reader's browser call another host. */
export const ALLOWED_TAGS = [
  'p',
  'br',
  'strong',
  'b',
  'em',
  'i',
  's',
  'del',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'code',
  'pre',
];
export const ALLOWED_ATTRIBUTES = ['href', 'start'];

/** Whether a text uses any Markdown at all; most messages do not and stay plain. */
export const MARKDOWN_MARKS = /[*_~`[\]<]|^\s*(?:>|[-+]\s|\d+[.)]\s|#{1,6}\s)|https?:\/\//m;
