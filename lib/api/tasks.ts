import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { changeTask } from '@/lib/domain/tasks/commands/change-task';
import { createTask } from '@/lib/domain/tasks/commands/create-task';
import { ownTasks } from '@/lib/domain/tasks/queries';
import { TASK_STATUSES, taskChange, taskInput, taskPage, taskView } from '@/lib/domain/tasks/schema';

const person = { tag: 'Tasks', access: 'person' as const };

export const tasksEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/tasks',
  summary: 'Own tasks: open ones by their day, done ones the latest first',
  input: z.strictObject({
    status: z.enum(TASK_STATUSES).default('open'),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: taskPage,
  status: 200,
  polls: true,
  run: ownTasks,
});

export const createTaskEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/tasks',
  summary: 'Make a task of a message for oneself',
  input: taskInput,
  output: taskView,
  status: 201,
  limit: 'task.create',
  creates: true,
  run: (ctx, input, claim) => createTask(ctx, input, claim),
});

export const changeTaskEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/tasks/{id}',
  summary: 'Finish a task, open it again, or change its day or note',
  input: taskChange,
  output: taskView,
  status: 200,
  limit: 'task.change',
  run: changeTask,
});
