import { beforeAll, describe, expect, it } from 'vitest';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, type Person } from '../../support/factories';
import { messageCount } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const write = async (from: Person, to: Person, words: { content: string; subject?: string }) =>
  sendMessage(
    await ctxOf(from),
    sendInput.parse({
      recipient: to.username,
      format: 'markdown',
      newThread: Boolean(words.subject),
      ...words,
    }),
  );

describe('what a template left open', () => {
  it.each([
    ['in the text', { content: 'On {{appointment.date}} then' }],
    ['with a fallback that nobody chose', { content: 'Hello {{patient.first_name|there}}' }],
    ['in the subject', { subject: 'For {{patient.name}}', content: 'Hello' }],
    ['though its name is a slip', { content: '**{{pateint.name}}**' }],
  ])('is never sent by staff: %s', async (_where, words) => {
    const before = await messageCount();
    await expect(write(people.okafor, people.maria, words)).rejects.toMatchObject({
      code: 'invalid_request',
      data: { fields: [{ path: 'content' }] },
    });
    expect(await messageCount()).toBe(before);
  });

  it('does not keep a patient from writing the same characters, nor staff from other braces', async () => {
    const before = await messageCount();
    await write(people.maria, people.okafor, { content: 'What does {{patient.name}} mean?' });
    await write(people.okafor, people.maria, { content: 'A set: {{1, 2}}, and {{name}}' });
    expect(await messageCount()).toBe(before + 2);
  });
});
