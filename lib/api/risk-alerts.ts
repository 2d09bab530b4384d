import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { idParam } from '@/lib/domain/identity/schema';
import { acknowledgeAlert } from '@/lib/domain/safety/commands/acknowledge-alert';
import { noteAlert } from '@/lib/domain/safety/commands/note-alert';
import { reopenAlert } from '@/lib/domain/safety/commands/reopen-alert';
import { resolveAlert } from '@/lib/domain/safety/commands/resolve-alert';
import { riskMarks } from '@/lib/domain/safety/marks';
import { alertDetail as readAlert, riskAlerts, urgentAlerts } from '@/lib/domain/safety/queries';
import {
  alertDetail,
  alertFilters,
  alertNoteInput,
  alertPage,
  alertTarget,
  alertView,
  markPage,
  reopenInput,
  resolveInput,
  urgentPage,
} from '@/lib/domain/safety/schema';

const person = { tag: 'Risk alerts', access: 'person' as const, status: 200 as const };

export const riskAlertsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/risk-alerts',
  summary:
    'Alerts of one’s own patients, the most urgent first; for admins those that reached them, without words',
  input: alertFilters,
  output: alertPage,
  polls: true,
  run: riskAlerts,
});

export const urgentAlertsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/risk-alerts/urgent',
  summary: 'High and critical alerts that ask the caller to act now, and how many wait in all',
  input: z.strictObject({}),
  output: urgentPage,
  polls: true,
  run: urgentAlerts,
});

export const riskAlertEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/risk-alerts/{id}',
  summary:
    'One alert with its texts, notes and ladder; outside one’s own conversations the reading is recorded',
  input: alertTarget,
  output: alertDetail,
  run: readAlert,
});

export const acknowledgeAlertEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/risk-alerts/{id}/acknowledge',
  summary: 'Take an alert on: its ladder stops',
  input: alertTarget,
  output: alertView,
  limit: 'risk-alert.acknowledge',
  run: async (ctx, input) => (await acknowledgeAlert(ctx, input)).view,
});

export const noteAlertEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/risk-alerts/{id}/note',
  summary: 'Write down something about an alert',
  input: alertNoteInput,
  output: alertView,
  limit: 'risk-alert.note',
  run: async (ctx, input) => (await noteAlert(ctx, input)).view,
});

export const resolveAlertEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/risk-alerts/{id}/resolve',
  summary: 'Close an alert with what came of it',
  input: resolveInput,
  output: alertView,
  limit: 'risk-alert.resolve',
  run: async (ctx, input) => (await resolveAlert(ctx, input)).view,
});

export const reopenAlertEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/risk-alerts/{id}/reopen',
  summary: 'Open an alert again, with its ladder from the start',
  input: reopenInput,
  output: alertView,
  limit: 'risk-alert.reopen',
  run: async (ctx, input) => (await reopenAlert(ctx, input)).view,
});

export const riskMarksEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/{id}/risk-marks',
  summary: 'What was found in a patient’s messages, and what was not screened; care team only',
  input: z.strictObject({ id: idParam }),
  output: markPage,
  polls: true,
  run: async (ctx, { id }) => ({ marks: await riskMarks(ctx, { conversationId: id }) }),
});
