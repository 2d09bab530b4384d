const places: Record<string, string> = { '/inbox': '/tasks', '/console/messages': '/console/tasks' };

/** Where a layout has the person's tasks, by where it has their conversations. */
export const tasksHref = (basePath: string): string => places[basePath] ?? `${basePath}/tasks`;
