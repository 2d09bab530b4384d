import { expect, it } from 'vitest';
import { CONTENT_MAX, SUBJECT_MAX } from '@/lib/domain/conversations/schema';
import { MESSAGE_MAX, TITLE_MAX } from '@/lib/shared/message-limits';

it('the composer counts to the limits that the server checks', () => {
  expect([MESSAGE_MAX, TITLE_MAX]).toEqual([CONTENT_MAX, SUBJECT_MAX]);
});
