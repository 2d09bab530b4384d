import { call } from '@/lib/client/api';
import { newKey } from '@/lib/client/new-key';
import type { TaskView } from '@/lib/domain/tasks/schema';
import type { OverWire } from '@/lib/shared/wire';

export type Task = OverWire<TaskView>;
export type TaskStatus = 'open' | 'done';
export type TaskPage = { tasks: Task[]; nextCursor: string | null };
export type TaskChange = { note?: string | null; dueOn?: string | null; done?: boolean };

/** One's own tasks. All throw ApiError. */
export const taskPage = (query: { status: TaskStatus; cursor?: string }, signal?: AbortSignal) =>
  call<TaskPage>('GET', '/api/tasks', { query, signal });

export const createTask = (body: { messageId: number; note: string | null; dueOn: string | null }) =>
  call<Task>('POST', '/api/tasks', { body, key: newKey() });

export const changeTask = (id: number, body: TaskChange) => call<Task>('PATCH', `/api/tasks/${id}`, { body });
