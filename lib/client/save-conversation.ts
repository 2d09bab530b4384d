import { call } from '@/lib/client/api';
import type { ExportPage } from '@/lib/domain/conversations/export-schema';
import type { OverWire } from '@/lib/shared/wire';
import { toWire } from '@/lib/shared/wire';

const keptForMs = 10_000;

type Page = OverWire<ExportPage>;

/** Fetch a whole conversation, page by page, and have the browser save it as one JSON file. Answers how many messages. Throws ApiError. */
export async function saveConversation(conversationId: number): Promise<number> {
  const messages: Page['messages'] = [];
  let page: Page | undefined;
  do {
    const after: number | null | undefined = page?.nextAfter;
    page = await call<Page>('GET', `/api/messages/conversations/${conversationId}/export`, {
      query: { after },
    });
    messages.push(...page.messages);
  } while (page.nextAfter !== null);
  const { nextAfter: _, ...first } = page;
  // In the shape of the HTTP contract, so that other programs read both alike.
  save(`conversation-${conversationId}.json`, JSON.stringify(toWire({ ...first, messages }), null, 2));
  return messages.length;
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), keptForMs);
}
