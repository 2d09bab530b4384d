import { type CallOptions, call } from '@/lib/client/api';
import type { NotePage as NotePageDto, NoteView } from '@/lib/domain/notes/schema';
import type { OverWire } from '@/lib/shared/wire';

/** An internal note as the browser holds it: times are ISO texts. */
export type Note = OverWire<NoteView>;
type NotePage = OverWire<NotePageDto>;

const conversation = (id: number) => `/api/messages/conversations/${id}`;
const NOTES_A_PAGE = 100;

/** What clinical people keep beside a patient's thread. All throw ApiError. */
export async function allNotes(id: number, signal: AbortSignal): Promise<Note[]> {
  const pages: NotePage[] = [];
  do {
    const query = { limit: NOTES_A_PAGE, cursor: pages.at(-1)?.nextCursor };
    pages.push(await call<NotePage>('GET', `${conversation(id)}/notes`, { query, signal }));
  } while (pages.at(-1)?.nextCursor);
  return pages.reverse().flatMap(({ notes }) => notes);
}

export const addNote = (id: number, content: string, options: CallOptions) =>
  call<Note>('POST', `${conversation(id)}/notes`, { ...options, body: { content, format: 'markdown' } });

export const claim = (id: number) => call<unknown>('POST', `${conversation(id)}/claim`);

export const releaseClaim = (id: number) => call<void>('DELETE', `${conversation(id)}/claim`);
