import { mentionable, rolesFor } from '@/lib/client/mentions';
import * as calls from '@/lib/client/messaging-calls';
import type { FindCompletions } from './composer-extensions';

/** People for `@`: by name, and by what they are: `@clinician` is the assigned person, `@developer` the support mailbox. */
const findMentions: FindCompletions = async (query, place, signal, t) => {
  const asked = [
    calls.recipients(query, { signal }),
    ...rolesFor(query).map((role) => calls.recipients('', { role, signal })),
  ];
  const people = (await Promise.all(asked)).flatMap(({ recipients }) => recipients);
  return mentionable(people, query, place).map(({ username, displayName, role }) => ({
    id: username,
    label: displayName,
    detail: role === 'system' ? undefined : t(`shell.roles.${role}`),
    words: `@${displayName} `,
  }));
};

export default findMentions;
