import { expect, it } from 'vitest';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { cast } from '../../support/cast';
import { ctxOf } from '../../support/factories';

it('a thread opened on purpose is titled by its first subject, the pair’s own conversation is not', async () => {
  const { maria, okafor } = await cast();
  const send = async (given: object) =>
    sendMessage(await ctxOf(okafor), sendInput.parse({ recipient: 'maria', content: 'Hello', ...given }));
  const titled = await send({ subject: 'Sleep diary', newThread: true });
  const main = await send({ subject: 'A title of one message' });
  expect(titled.conversationId).not.toBe(main.conversationId);
  expect((await threadHead(await ctxOf(maria), titled.conversationId)).subject).toBe('Sleep diary');
  expect((await threadHead(await ctxOf(maria), main.conversationId)).subject).toBeNull();
});
