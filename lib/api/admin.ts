import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { auditEntries } from '@/lib/domain/audit/queries';
import { auditFilters, auditPage } from '@/lib/domain/audit/schema';
import { liftSuspension } from '@/lib/domain/blocking/commands/lift-suspension';
import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { suspensionState, suspensionSwitch } from '@/lib/domain/blocking/schema';
import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { assignments } from '@/lib/domain/care/queries';
import {
  assignmentFilters,
  assignmentPage,
  assignmentTarget,
  assignmentView,
  newAssignment,
} from '@/lib/domain/care/schema';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { createUser } from '@/lib/domain/identity/commands/create-user';
import { newUserInput, userFilters, userPage, userPatch, userView } from '@/lib/domain/identity/user-schema';
import { users } from '@/lib/domain/identity/users-queries';
import { changeSettings } from '@/lib/domain/settings/commands/change-settings';
import { readSettings } from '@/lib/domain/settings/queries';
import { settingsPatch, settingsSchema } from '@/lib/domain/settings/schema';
import { requireRole } from '@/lib/platform/command';

export const settingsRead = endpoint({
  method: 'GET',
  path: '/api/admin/settings',
  summary: 'The installation’s settings',
  tag: 'Admin',
  input: z.strictObject({}),
  output: settingsSchema,
  status: 200,
  access: 'person',
  run: async (ctx) => {
    requireRole(ctx, ['admin']);
    return await readSettings(ctx.tx);
  },
});

export const settingsChange = endpoint({
  method: 'PUT',
  path: '/api/admin/settings',
  summary: 'Change some of the settings; the others stay',
  tag: 'Admin',
  input: settingsPatch,
  output: settingsSchema,
  status: 200,
  access: 'person',
  limit: 'settings.change',
  run: async (ctx, input) => (await changeSettings(ctx, input)).settings,
});

export const auditLog = endpoint({
  method: 'GET',
  path: '/api/admin/audit',
  summary: 'The audit log, newest first',
  tag: 'Admin',
  input: auditFilters,
  output: auditPage,
  status: 200,
  access: 'person',
  run: auditEntries,
});

export const userList = endpoint({
  method: 'GET',
  path: '/api/admin/users',
  summary: 'Everybody with an account',
  tag: 'Admin',
  input: userFilters,
  output: userPage,
  status: 200,
  access: 'person',
  run: users,
});

export const userCreate = endpoint({
  method: 'POST',
  path: '/api/admin/users',
  summary: 'Add a person',
  tag: 'Admin',
  input: newUserInput,
  output: userView,
  status: 201,
  access: 'person',
  limit: 'user.create',
  creates: true,
  run: createUser,
});

export const userChange = endpoint({
  method: 'PATCH',
  path: '/api/admin/users/{username}',
  summary: 'Change profile, role, status or password of a person',
  tag: 'Admin',
  input: userPatch,
  output: userView,
  status: 200,
  access: 'person',
  limit: 'user.change',
  run: changeUser,
});

export const userSuspend = endpoint({
  method: 'PATCH',
  path: '/api/admin/users/{username}/block',
  summary: 'Suspend a person’s sending, or lift it',
  tag: 'Admin',
  input: suspensionSwitch,
  output: suspensionState,
  status: 200,
  access: 'person',
  limit: 'suspension.create',
  run: async (ctx, { username, blocked, reason = '', until }) => {
    const { state } = blocked
      ? await suspendPerson(ctx, { username, reason, until })
      : await liftSuspension(ctx, { username });
    return state;
  },
});

export const assignmentList = endpoint({
  method: 'GET',
  path: '/api/admin/assignments',
  summary: 'Care assignments: all for admins, their own for clinical people',
  tag: 'Admin',
  input: assignmentFilters,
  output: assignmentPage,
  status: 200,
  access: 'person',
  run: assignments,
});

export const assignmentCreate = endpoint({
  method: 'POST',
  path: '/api/admin/assignments',
  summary: 'Make a clinical person responsible for a patient',
  tag: 'Admin',
  input: newAssignment,
  output: assignmentView,
  status: 201,
  access: 'person',
  limit: 'assignment.create',
  creates: true,
  run: async (ctx, input, claim) => (await assign(ctx, input, claim)).assignment,
});

export const assignmentEnd = endpoint({
  method: 'DELETE',
  path: '/api/admin/assignments/{id}',
  summary: 'End an assignment now, or cancel a planned one',
  tag: 'Admin',
  input: assignmentTarget,
  status: 204,
  access: 'person',
  limit: 'assignment.end',
  run: endAssignment,
});
