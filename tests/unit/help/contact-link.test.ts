import { expect, test } from 'vitest';
import { contactWay } from '@/components/help/contact-link';

test.each([
  ['116 123', 'tel:116123'],
  ['0800 111 0 111', 'tel:08001110111'],
  ['+44 (0)20 7946-0000', 'tel:+4402079460000'],
  ['Text SHOUT to 85258', 'sms:85258?&body=SHOUT'],
  ['help@line.example', 'mailto:help@line.example'],
  ['https://line.example/chat', 'https://line.example/chat'],
])('%s is one press away', (contact, href) => {
  expect(contactWay(contact)).toMatchObject({ href });
});

test.each(['Ask at the front desk', 'javascript:alert(1)', 'http://line.example', '112 or your doctor'])(
  '%s stays words and never becomes a link',
  (contact) => {
    expect(contactWay(contact)).toEqual({ kind: 'words', text: contact });
  },
);
