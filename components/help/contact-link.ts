/** How a crisis line is reached, worked out from what an admin wrote into the settings. */
export type ContactWay =
  | { kind: 'call'; href: string; number: string }
  | { kind: 'text'; href: string; word: string; number: string }
  | { kind: 'write'; href: string; address: string }
  | { kind: 'visit'; href: string; address: string }
  | { kind: 'words'; text: string };

const PHONE = /^\+?[\d\s()./-]{2,}$/;
const SHORT_MESSAGE = /^(?:text|sms)\s+(\S+)\s+to\s+(\+?[\d\s-]{3,})$/i;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SITE = /^https:\/\/\S+$/i;

/** `116 123` can be dialled, `Text SHOUT to 85258` opens a message with its word; what fits nothing stays words. */
export function contactWay(contact: string): ContactWay {
  const text = contact.trim();
  if (PHONE.test(text)) return { kind: 'call', href: `tel:${digitsOf(text)}`, number: text };
  const [, word, number] = SHORT_MESSAGE.exec(text) ?? [];
  if (word && number)
    return { kind: 'text', href: `sms:${digitsOf(number)}?&body=${encodeURIComponent(word)}`, word, number };
  if (ADDRESS.test(text)) return { kind: 'write', href: `mailto:${text}`, address: text };
  if (SITE.test(text)) return { kind: 'visit', href: text, address: new URL(text).host };
  return { kind: 'words', text };
}

const digitsOf = (text: string) => text.replace(/[^\d+]/g, '');
