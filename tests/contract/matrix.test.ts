import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { beginUpload } from '@/lib/domain/attachments/commands/begin-upload';
import { receivePart } from '@/lib/domain/attachments/receive-part';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { bulkInput } from '@/lib/domain/bulk/schema';
import { addShift } from '@/lib/domain/care/commands/add-shift';
import { newShift } from '@/lib/domain/care/on-call-schema';
import { claimConversation } from '@/lib/domain/conversations/commands/claim-conversation';
import { createGroup } from '@/lib/domain/groups/commands/create-group';
import { createGroupInput } from '@/lib/domain/groups/schema';
import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { sendInput } from '@/lib/domain/messages/schema';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { reportInput } from '@/lib/domain/moderation/schema';
import { createFilter } from '@/lib/domain/organising/commands/keep-filter';
import { createFolder } from '@/lib/domain/organising/commands/keep-folder';
import { createLabel } from '@/lib/domain/organising/commands/keep-label';
import { startBulk } from '@/lib/domain/organising/commands/start-bulk';
import { withdrawRules } from '@/lib/domain/safety/rules/commands/decide-rules';
import { proposeRules } from '@/lib/domain/safety/rules/commands/propose-rules';
import { proposeInput } from '@/lib/domain/safety/rules/schema';
import { cancelScheduled } from '@/lib/domain/scheduling/commands/cancel-scheduled';
import { createTask } from '@/lib/domain/tasks/commands/create-task';
import { createTemplate } from '@/lib/domain/templates/commands/create-template';
import { templateInput } from '@/lib/domain/templates/schema';
import { alertsOf, alwaysOpen, CRITICAL, work } from '../support/alerts';
import { broadcastTo } from '../support/broadcasts';
import { type Caller, call, callerOf } from '../support/call';
import { type Cast, cast } from '../support/cast';
import { save } from '../support/drafts';
import { blocked, ctxOf, type Person, person, suspended } from '../support/factories';
import { photo, upload } from '../support/files';
import { chooseUndo } from '../support/held';
import { scheduleTo } from '../support/scheduled';

/**
 * Who calls. Maria and Dr Okafor are in the conversation; James is another patient, Dr Lindqvist a clinician who covers only from
 * next month on; `former` was assigned to Maria until yesterday.
 */
const ROLES = [
  'maria',
  'okafor',
  'james',
  'lindqvist',
  'former',
  'eva',
  'dev',
  'admin',
  'suspended',
  'blocked',
] as const;
type Role = (typeof ROLES)[number];

interface Row {
  path: string;
  body?: unknown;
  /** Status for every role not named in `except`. */
  all: number;
  except?: Partial<Record<Role, number>>;
}

/** Objects of Maria and Dr Okafor, addressed in the rows below. */
const at = {
  conversation: 0,
  fromOkafor: 0,
  fromMaria: 0,
  held: 0,
  assignment: 0,
  broadcast: 0,
  folder: 0,
  label: 0,
  filter: 0,
  bulk: 0,
  bulkBatch: 0,
  cohort: 0,
  task: 0,
  report: 0,
  template: 0,
  usedTemplate: 0,
  draft: 0,
  ready: 0,
  scheduled: 0,
  scheduledToCancel: 0,
  scheduledToSend: 0,
  cancelled: 0,
  alert: 0,
  shift: 0,
  sentFile: 0,
  uploading: 0,
  uploaded: 0,
  unsentFile: 0,
  alarming: 0,
  ruleset: 0,
};
const soon = new Date(Date.now() + 3_600_000).toISOString();
const words = { content: 'A word for the matrix' };
const members = (status: number): Partial<Record<Role, number>> => ({ maria: status, okafor: status });
const admins = { admin: 200 };
/** Those whose place the console is: `blocked` is a developer whom Maria blocked. */
const console_ = { dev: 200, admin: 200, blocked: 200 };
/** Clinical people to whom Maria is nobody. */
const strangers = { lindqvist: 404, former: 404, eva: 404 };
const clinical = (status: number): Partial<Record<Role, number>> => ({
  okafor: status,
  lindqvist: status,
  former: status,
  eva: status,
});
const changes = { off: [], regraded: { 'self-harm.act': 'critical' }, added: [] };
const NOBODY = 999_999_999;

const rows = (): Record<string, Row> => ({
  'POST /api/messages/send': {
    path: '/api/messages/send',
    body: { recipient: 'maria', ...words },
    // Maria is nobody to those who may not know her; 400 is herself; the blocked developer gets any refused pair's words.
    all: 404,
    except: { maria: 400, okafor: 201, dev: 201, admin: 201, blocked: 403 },
  },
  'POST /api/messages/{id}/reply': {
    path: `/api/messages/${at.fromOkafor}/reply`,
    body: words,
    all: 404,
    except: members(201),
  },
  'GET /api/messages/held': { path: '/api/messages/held', all: 200 },
  // Nobody but its sender knows of a held message.
  'POST /api/messages/{id}/undo': {
    path: `/api/messages/${at.held}/undo`,
    all: 404,
    except: { maria: 200 },
  },
  'POST /api/messages/conversations/{id}/messages': {
    path: `/api/messages/conversations/${at.conversation}/messages`,
    body: words,
    all: 404,
    except: members(201),
  },
  'POST /api/attachments': { path: '/api/attachments', body: { name: 'a.txt', size: 4 }, all: 201 },
  // What somebody uploads is theirs alone until it is sent.
  'GET /api/attachments/{id}/upload': {
    path: `/api/attachments/${at.uploading}/upload`,
    all: 404,
    except: { maria: 200 },
  },
  'PUT /api/attachments/{id}/parts/{part}': {
    path: `/api/attachments/${at.uploading}/parts/0`,
    // Four bytes with its quotes.
    body: 'ab',
    all: 404,
    except: { maria: 200 },
  },
  'POST /api/attachments/{id}/complete': {
    path: `/api/attachments/${at.uploaded}/complete`,
    all: 404,
    except: { maria: 200 },
  },
  'DELETE /api/attachments/{id}': {
    path: `/api/attachments/${at.unsentFile}`,
    all: 404,
    except: { maria: 204 },
  },
  'GET /api/attachments/{id}': {
    path: `/api/attachments/${at.sentFile}`,
    all: 404,
    except: members(200),
  },
  'GET /api/attachments/{id}/thumbnail': {
    path: `/api/attachments/${at.sentFile}/thumbnail`,
    all: 404,
    except: members(200),
  },
  'GET /api/messages/inbox': { path: '/api/messages/inbox', all: 200 },
  'GET /api/messages/inbox/unread': { path: '/api/messages/inbox/unread', all: 200 },
  'GET /api/messages/unread-count': { path: '/api/messages/unread-count', all: 200 },
  'GET /api/messages/search': { path: '/api/messages/search?q=hello%20is:read', all: 200 },
  'GET /api/messages/search/suggestions': { path: '/api/messages/search/suggestions?q=ma', all: 200 },
  'GET /api/messages/starred': { path: '/api/messages/starred', all: 200 },
  'GET /api/messages/sent': { path: '/api/messages/sent', all: 200 },
  'GET /api/messages/conversations': { path: '/api/messages/conversations', all: 200 },
  'GET /api/messages/conversations/count': { path: '/api/messages/conversations/count', all: 200 },
  'GET /api/messages/recipients': { path: '/api/messages/recipients', all: 200 },
  'GET /api/messages/conversation/{username}': {
    path: '/api/messages/conversation/maria',
    all: 404,
    // Those who have a conversation of their own with her see that one.
    except: { okafor: 200, dev: 200, admin: 200 },
  },
  'GET /api/messages/conversation/{username}/{other}': {
    path: '/api/messages/conversation/maria/dr.okafor',
    all: 404,
    except: members(200),
  },
  'GET /api/messages/conversations/{id}/messages': {
    path: `/api/messages/conversations/${at.conversation}/messages`,
    all: 404,
    except: members(200),
  },
  'GET /api/messages/conversations/{id}': {
    path: `/api/messages/conversations/${at.conversation}`,
    all: 404,
    except: members(200),
  },
  'PATCH /api/messages/conversations/{id}': {
    path: `/api/messages/conversations/${at.conversation}`,
    body: { muted: true },
    all: 404,
    except: members(200),
  },
  // Staff's own, beside the thread: the patient in it sees nothing either.
  'GET /api/messages/conversations/{id}/notes': {
    path: `/api/messages/conversations/${at.conversation}/notes`,
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/messages/conversations/{id}/notes': {
    path: `/api/messages/conversations/${at.conversation}/notes`,
    body: words,
    all: 404,
    except: { okafor: 201 },
  },
  'POST /api/messages/conversations/{id}/claim': {
    path: `/api/messages/conversations/${at.conversation}/claim`,
    all: 404,
    except: { okafor: 200 },
  },
  'DELETE /api/messages/conversations/{id}/claim': {
    path: `/api/messages/conversations/${at.conversation}/claim`,
    all: 404,
    except: { okafor: 204 },
  },
  'POST /api/messages/{id}/correct': {
    path: `/api/messages/${at.fromOkafor}/correct`,
    body: { ...words, reason: 'Matrix' },
    all: 404,
    // The patient sees it, but it is not hers.
    except: { maria: 403, okafor: 201 },
  },
  'GET /api/messages/{id}': { path: `/api/messages/${at.fromOkafor}`, all: 404, except: members(200) },
  'PATCH /api/messages/{id}/read': {
    path: `/api/messages/${at.fromOkafor}/read`,
    all: 404,
    // The sender is no recipient of it.
    except: { maria: 200, okafor: 403 },
  },
  'PATCH /api/messages/{id}/unread': {
    path: `/api/messages/${at.fromOkafor}/unread`,
    all: 404,
    except: { maria: 200, okafor: 403 },
  },
  'PATCH /api/messages/{id}/archive': {
    path: `/api/messages/${at.fromOkafor}/archive`,
    all: 404,
    except: members(200),
  },
  'PATCH /api/messages/{id}/unarchive': {
    path: `/api/messages/${at.fromOkafor}/unarchive`,
    all: 404,
    except: members(200),
  },
  'PATCH /api/messages/conversations/{id}/archive': {
    path: `/api/messages/conversations/${at.conversation}/archive`,
    all: 404,
    except: members(200),
  },
  'PATCH /api/messages/conversations/{id}/unarchive': {
    path: `/api/messages/conversations/${at.conversation}/unarchive`,
    all: 404,
    except: members(200),
  },
  'GET /api/messages/status/{id}': {
    path: `/api/messages/status/${at.fromOkafor}`,
    all: 404,
    except: { okafor: 200 },
  },
  'DELETE /api/messages/{id}': { path: `/api/messages/${at.fromMaria}`, all: 404, except: members(204) },
  'PUT /api/messages/{id}/star': {
    path: `/api/messages/${at.fromOkafor}/star`,
    all: 404,
    except: members(200),
  },
  'DELETE /api/messages/{id}/star': {
    path: `/api/messages/${at.fromOkafor}/star`,
    all: 404,
    except: members(200),
  },
  // Seen by everybody in the conversation, so by members only.
  // Maria's clinical words: she may pass on her own, her clinician not to somebody who is none.
  'POST /api/messages/{id}/forward': {
    path: `/api/messages/${at.fromOkafor}/forward`,
    body: { recipients: ['dev'] },
    all: 404,
    except: { maria: 201, okafor: 403 },
  },
  'GET /api/messages/conversations/{id}/export': {
    path: `/api/messages/conversations/${at.conversation}/export`,
    all: 404,
    except: members(200),
  },
  'PUT /api/messages/{id}/pin': {
    path: `/api/messages/${at.fromOkafor}/pin`,
    all: 404,
    except: members(200),
  },
  'DELETE /api/messages/{id}/pin': {
    path: `/api/messages/${at.fromOkafor}/pin`,
    all: 404,
    except: members(200),
  },
  'GET /api/messages/conversations/{id}/pins': {
    path: `/api/messages/conversations/${at.conversation}/pins`,
    all: 404,
    except: members(200),
  },
  'PUT /api/messages/{id}/reactions/{emoji}': {
    path: `/api/messages/${at.fromOkafor}/reactions/${encodeURIComponent('👍')}`,
    all: 404,
    except: members(200),
  },
  'DELETE /api/messages/{id}/reactions/{emoji}': {
    path: `/api/messages/${at.fromOkafor}/reactions/${encodeURIComponent('👍')}`,
    all: 404,
    except: members(200),
  },
  // A task is its person's; to make one of a message, one has to see it.
  'GET /api/tasks': { path: '/api/tasks', all: 200 },
  'POST /api/tasks': {
    path: '/api/tasks',
    body: { message_id: at.fromOkafor, due_on: '2027-01-31' },
    all: 404,
    except: members(201),
  },
  'PATCH /api/tasks/{id}': {
    path: `/api/tasks/${at.task}`,
    body: { done: true },
    all: 404,
    except: { maria: 200 },
  },
  // A person's own order: everybody has one, and nobody another's.
  'GET /api/messages/folders': { path: '/api/messages/folders', all: 200 },
  'POST /api/messages/folders': { path: '/api/messages/folders', body: { name: 'Matrix' }, all: 201 },
  'PATCH /api/messages/folders/{id}': {
    path: `/api/messages/folders/${at.folder}`,
    body: { name: 'Matrix' },
    all: 404,
    except: { maria: 200 },
  },
  'DELETE /api/messages/folders/{id}': {
    path: `/api/messages/folders/${at.folder}`,
    all: 404,
    except: { maria: 204 },
  },
  'GET /api/messages/labels': { path: '/api/messages/labels', all: 200 },
  'POST /api/messages/labels': {
    path: '/api/messages/labels',
    body: { name: 'Matrix', hue: 3 },
    all: 201,
  },
  'PATCH /api/messages/labels/{id}': {
    path: `/api/messages/labels/${at.label}`,
    body: { hue: 4 },
    all: 404,
    except: { maria: 200 },
  },
  'DELETE /api/messages/labels/{id}': {
    path: `/api/messages/labels/${at.label}`,
    all: 404,
    except: { maria: 204 },
  },
  'GET /api/messages/filters': { path: '/api/messages/filters', all: 200 },
  'POST /api/messages/filters': {
    path: '/api/messages/filters',
    body: { name: 'Matrix', criteria: { folder: 'inbox', unread: true } },
    all: 201,
  },
  'PATCH /api/messages/filters/{id}': {
    path: `/api/messages/filters/${at.filter}`,
    body: { name: 'Matrix' },
    all: 404,
    except: { maria: 200 },
  },
  'DELETE /api/messages/filters/{id}': {
    path: `/api/messages/filters/${at.filter}`,
    all: 404,
    except: { maria: 204 },
  },
  'POST /api/messages/conversations/bulk': {
    path: '/api/messages/conversations/bulk',
    body: { action: 'done', ids: [at.conversation] },
    all: 404,
    except: members(202),
  },
  'GET /api/messages/conversations/bulk/{id}': {
    path: `/api/messages/conversations/bulk/${at.bulk}`,
    all: 404,
    except: { maria: 200 },
  },
  'POST /api/messages/conversations/bulk/{id}/undo': {
    path: `/api/messages/conversations/bulk/${at.bulk}/undo`,
    body: {},
    all: 404,
    except: { maria: 200 },
  },
  // For staff; what a colleague does not share is not there.
  'GET /api/messages/templates': {
    path: '/api/messages/templates',
    all: 200,
    except: { maria: 403, james: 403, suspended: 403 },
  },
  'POST /api/messages/templates': {
    path: '/api/messages/templates',
    body: { name: 'Matrix', ...words },
    all: 201,
    except: { maria: 403, james: 403, suspended: 403 },
  },
  'PATCH /api/messages/templates/{id}': {
    path: `/api/messages/templates/${at.template}`,
    body: { name: 'Matrix' },
    all: 404,
    except: { okafor: 200 },
  },
  'DELETE /api/messages/templates/{id}': {
    path: `/api/messages/templates/${at.template}`,
    all: 404,
    except: { okafor: 204 },
  },
  'POST /api/messages/templates/{id}/use': {
    path: `/api/messages/templates/${at.usedTemplate}/use`,
    body: { recipient: 'maria' },
    all: 404,
    except: { okafor: 200 },
  },
  // A draft is its author's alone; beginning one in a conversation takes being in it.
  'POST /api/messages/draft': {
    path: '/api/messages/draft',
    body: { conversation_id: at.conversation, ...words },
    all: 404,
    // Maria has begun one there; another device's text is not written over.
    except: { maria: 409, okafor: 200 },
  },
  'GET /api/messages/drafts': { path: '/api/messages/drafts', all: 200 },
  'POST /api/messages/drafts/{id}/send': {
    path: `/api/messages/drafts/${at.ready}/send`,
    body: {},
    all: 404,
    except: { maria: 201 },
  },
  'DELETE /api/messages/drafts/{id}': {
    path: `/api/messages/drafts/${at.draft}`,
    all: 404,
    except: { maria: 204 },
  },
  // Whoever sees the message may report it, but for its writer.
  'POST /api/messages/{id}/report': {
    path: `/api/messages/${at.fromOkafor}/report`,
    body: { reason: 'other' },
    all: 404,
    except: { maria: 201, okafor: 400 },
  },
  'GET /api/admin/reports': { path: '/api/admin/reports', all: 403, except: admins },
  'PATCH /api/admin/reports/{id}': {
    path: `/api/admin/reports/${at.report}`,
    body: { state: 'in_review' },
    all: 403,
    except: admins,
  },
  'POST /api/admin/reports/{id}/words': {
    path: `/api/admin/reports/${at.report}/words`,
    body: {},
    all: 403,
    except: admins,
  },
  'GET /api/auto-reply': {
    path: '/api/auto-reply',
    all: 200,
    except: { maria: 403, james: 403, suspended: 403 },
  },
  'PUT /api/auto-reply': {
    path: '/api/auto-reply',
    body: { enabled: false },
    all: 200,
    except: { maria: 403, james: 403, suspended: 403 },
  },
  'GET /api/messages/poll': { path: '/api/messages/poll', all: 200 },
  'POST /api/messages/conversations/{id}/typing': {
    path: `/api/messages/conversations/${at.conversation}/typing`,
    body: {},
    all: 404,
    except: members(204),
  },
  'POST /api/messages/{id}/typing': {
    path: `/api/messages/${at.fromOkafor}/typing`,
    body: {},
    all: 404,
    except: members(204),
  },
  'GET /api/messages/typing/{username}': {
    path: '/api/messages/typing/maria',
    all: 404,
    except: { okafor: 200, dev: 200, admin: 200 },
  },
  'POST /api/messages/block/{username}': {
    path: '/api/messages/block/dr.okafor',
    body: {},
    // A patient cannot block the own clinician nor anybody oneself; whoever may not know of him sees nobody.
    all: 404,
    except: {
      maria: 403,
      okafor: 400,
      james: 403,
      lindqvist: 201,
      former: 201,
      eva: 201,
      dev: 201,
      admin: 201,
      blocked: 201,
    },
  },
  'DELETE /api/messages/block/{username}': {
    path: '/api/messages/block/dr.okafor',
    all: 404,
    except: { lindqvist: 204, former: 204, eva: 204, dev: 204, admin: 204, blocked: 204 },
  },
  'POST /api/messages/broadcast': {
    path: '/api/messages/broadcast',
    body: { audience: { usernames: ['tom'] }, subject: 'Matrix', ...words },
    all: 403,
    // Clinical people reach their own patients only: to others Tom is nobody.
    except: { dev: 202, admin: 202, blocked: 202, eva: 202, okafor: 400, lindqvist: 400, former: 400 },
  },
  'POST /api/messages/broadcast/preview': {
    path: '/api/messages/broadcast/preview',
    body: { audience: { usernames: ['tom'] }, subject: 'Matrix', ...words },
    all: 403,
    except: { dev: 200, admin: 200, blocked: 200, eva: 200, okafor: 400, lindqvist: 400, former: 400 },
  },
  'GET /api/messages/broadcast': {
    path: '/api/messages/broadcast',
    all: 403,
    except: { dev: 200, admin: 200, blocked: 200, eva: 200, okafor: 200, lindqvist: 200, former: 200 },
  },
  // Another developer's is not there; an admin sees all.
  'GET /api/messages/broadcast/{id}': {
    path: `/api/messages/broadcast/${at.broadcast}`,
    all: 403,
    except: { dev: 200, admin: 200, blocked: 404, eva: 404, okafor: 404, lindqvist: 404, former: 404 },
  },
  'POST /api/messages/broadcast/{id}/stop': {
    path: `/api/messages/broadcast/${at.broadcast}/stop`,
    all: 403,
    // Stopped by the first of the two.
    except: { admin: 200, dev: 409, blocked: 404, eva: 404, okafor: 404, lindqvist: 404, former: 404 },
  },
  // To Maria, as a send would be; what is scheduled is its sender's alone.
  'POST /api/messages/schedule': {
    path: '/api/messages/schedule',
    body: { recipient: 'maria', ...words, scheduled_for: soon },
    all: 404,
    except: { maria: 400, okafor: 201, dev: 201, admin: 201, blocked: 403 },
  },
  'GET /api/messages/scheduled': { path: '/api/messages/scheduled', all: 200 },
  'GET /api/messages/scheduled/{id}': {
    path: `/api/messages/scheduled/${at.scheduled}`,
    all: 404,
    except: { okafor: 200 },
  },
  'PATCH /api/messages/scheduled/{id}': {
    path: `/api/messages/scheduled/${at.scheduled}`,
    body: { scheduled_for: soon },
    all: 404,
    except: { okafor: 200 },
  },
  'PATCH /api/messages/scheduled/{id}/cancel': {
    path: `/api/messages/scheduled/${at.scheduledToCancel}/cancel`,
    body: {},
    all: 404,
    except: { okafor: 200 },
  },
  'PATCH /api/messages/scheduled/{id}/restore': {
    path: `/api/messages/scheduled/${at.cancelled}/restore`,
    body: {},
    all: 404,
    except: { okafor: 200 },
  },
  // It has not gone out.
  'PATCH /api/messages/scheduled/{id}/dismiss': {
    path: `/api/messages/scheduled/${at.scheduled}/dismiss`,
    body: {},
    all: 404,
    except: { okafor: 409 },
  },
  'POST /api/messages/scheduled/{id}/send-now': {
    path: `/api/messages/scheduled/${at.scheduledToSend}/send-now`,
    body: {},
    all: 404,
    except: { okafor: 200 },
  },
  // To one's own patients only; who may not know of her finds nobody.
  'POST /api/messages/bulk': {
    path: '/api/messages/bulk',
    body: { recipients: ['maria'], ...words },
    all: 403,
    except: { okafor: 202, ...strangers },
  },
  'POST /api/messages/bulk/preview': {
    path: '/api/messages/bulk/preview',
    body: { recipients: ['maria'], ...words },
    all: 403,
    except: { okafor: 200, ...strangers },
  },
  'GET /api/messages/bulk': {
    path: '/api/messages/bulk',
    all: 403,
    except: { okafor: 200, lindqvist: 200, former: 200, eva: 200 },
  },
  'GET /api/messages/bulk/{id}': {
    path: `/api/messages/bulk/${at.bulkBatch}`,
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/messages/bulk/{id}/stop': {
    path: `/api/messages/bulk/${at.bulkBatch}/stop`,
    all: 404,
    except: { okafor: 200 },
  },
  'GET /api/messages/groups': { path: '/api/messages/groups', all: 200 },
  'POST /api/messages/groups': {
    path: '/api/messages/groups',
    body: { name: 'Matrix', kind: 'cohort', members: ['maria'] },
    all: 403,
    except: { okafor: 201, ...strangers },
  },
  // A cohort is nothing to anybody but its owner, least of all to the patient on it.
  'GET /api/messages/groups/{id}/members': {
    path: `/api/messages/groups/${at.cohort}/members`,
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/messages/groups/{id}/members': {
    path: `/api/messages/groups/${at.cohort}/members`,
    body: { usernames: ['maria'] },
    all: 404,
    except: { okafor: 200 },
  },
  'DELETE /api/messages/groups/{id}/members/{username}': {
    path: `/api/messages/groups/${at.cohort}/members/maria`,
    all: 404,
    except: { okafor: 204 },
  },
  'POST /api/messages/group/send': {
    path: '/api/messages/group/send',
    body: { group_id: at.cohort, ...words },
    all: 404,
    except: { okafor: 201 },
  },
  'GET /api/messages/blocked': { path: '/api/messages/blocked', all: 200 },
  'GET /api/clinician/patients': {
    path: '/api/clinician/patients',
    all: 403,
    except: { okafor: 200, lindqvist: 200, former: 200, eva: 200 },
  },
  // Those who look after Maria; an admin only once the ladder came to them.
  'GET /api/risk-alerts': {
    path: '/api/risk-alerts',
    all: 403,
    except: { okafor: 200, lindqvist: 200, former: 200, eva: 200, admin: 200 },
  },
  'GET /api/risk-alerts/urgent': { path: '/api/risk-alerts/urgent', all: 200 },
  'GET /api/risk-alerts/{id}': { path: `/api/risk-alerts/${at.alert}`, all: 404, except: { okafor: 200 } },
  'POST /api/risk-alerts/{id}/acknowledge': {
    path: `/api/risk-alerts/${at.alert}/acknowledge`,
    body: {},
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/risk-alerts/{id}/note': {
    path: `/api/risk-alerts/${at.alert}/note`,
    body: { note: 'Matrix' },
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/risk-alerts/{id}/resolve': {
    path: `/api/risk-alerts/${at.alert}/resolve`,
    body: { outcome: 'contacted' },
    all: 404,
    except: { okafor: 200 },
  },
  'POST /api/risk-alerts/{id}/reopen': {
    path: `/api/risk-alerts/${at.alert}/reopen`,
    body: {},
    all: 404,
    except: { okafor: 200 },
  },
  'GET /api/messages/conversations/{id}/risk-marks': {
    path: `/api/messages/conversations/${at.conversation}/risk-marks`,
    all: 404,
    except: { okafor: 200 },
  },
  'GET /api/risk-rules': {
    path: '/api/risk-rules',
    all: 403,
    except: { okafor: 200, lindqvist: 200, former: 200, eva: 200, dev: 200, admin: 200, blocked: 200 },
  },
  'GET /api/risk-rules/active': { path: '/api/risk-rules/active', all: 200 },
  'POST /api/risk-rules/replay': {
    path: '/api/risk-rules/replay',
    body: { changes },
    all: 403,
    except: admins,
  },
  'POST /api/risk-rules': {
    path: '/api/risk-rules',
    body: { changes, note: 'Matrix' },
    all: 403,
    except: { admin: 201 },
  },
  // Withdrawn already: those who may decide hear so, the others that it is not theirs.
  'POST /api/risk-rules/{id}/publish': {
    path: `/api/risk-rules/${at.ruleset}/publish`,
    body: {},
    all: 403,
    except: clinical(409),
  },
  'POST /api/risk-rules/{id}/decline': {
    path: `/api/risk-rules/${at.ruleset}/decline`,
    body: {},
    all: 403,
    except: clinical(409),
  },
  'POST /api/risk-rules/{id}/withdraw': {
    path: `/api/risk-rules/${at.ruleset}/withdraw`,
    body: {},
    all: 403,
    except: { admin: 409 },
  },
  'POST /api/risk-rules/roll-back': {
    path: '/api/risk-rules/roll-back',
    body: { to: null, note: 'Matrix' },
    all: 403,
    // Nothing else counts.
    except: { admin: 409 },
  },
  'PUT /api/risk-verdicts': {
    path: '/api/risk-verdicts',
    body: { message_id: at.alarming, verdict: 'helpful' },
    all: 403,
    except: { ...clinical(404), okafor: 204 },
  },
  'GET /api/risk-sample': { path: '/api/risk-sample', all: 403, except: clinical(200) },
  'GET /api/admin/on-call': { path: '/api/admin/on-call', all: 403, except: admins },
  'POST /api/admin/on-call': {
    path: '/api/admin/on-call',
    body: { person: 'eva.brandt', ends_at: soon },
    all: 403,
    except: { admin: 201 },
  },
  'DELETE /api/admin/on-call/{id}': {
    path: `/api/admin/on-call/${at.shift}`,
    all: 403,
    except: { admin: 204 },
  },
  'GET /api/admin/messages/queue': { path: '/api/admin/messages/queue', all: 403, except: console_ },
  'POST /api/admin/messages/queue/retry': {
    path: '/api/admin/messages/queue/retry',
    body: { ids: ['outbox:999999'] },
    all: 403,
    except: console_,
  },
  'POST /api/admin/messages/queue/cancel': {
    path: '/api/admin/messages/queue/cancel',
    body: { ids: ['outbox:999999'] },
    all: 403,
    except: console_,
  },
  // A message that was sent cannot be sent again.
  'POST /api/admin/messages/resend/{id}': {
    path: `/api/admin/messages/resend/${at.fromMaria}`,
    all: 403,
    except: { dev: 409, admin: 409, blocked: 409 },
  },
  'GET /api/account/preferences': { path: '/api/account/preferences', all: 200 },
  'PATCH /api/account/preferences': {
    path: '/api/account/preferences',
    body: { undo_seconds: null },
    all: 200,
  },
  'GET /api/account/sessions': { path: '/api/account/sessions', all: 200 },
  'DELETE /api/account/sessions/{id}': {
    path: '/api/account/sessions/00000000-0000-4000-8000-000000000000',
    all: 404,
  },
  'GET /api/admin/settings': { path: '/api/admin/settings', all: 403, except: admins },
  'PUT /api/admin/settings': {
    path: '/api/admin/settings',
    body: { messaging_preset: 'care-team' },
    all: 403,
    except: admins,
  },
  'GET /api/admin/audit': { path: '/api/admin/audit', all: 403, except: admins },
  'GET /api/admin/users': { path: '/api/admin/users', all: 403, except: admins },
  'POST /api/admin/users': {
    path: '/api/admin/users',
    body: { username: 'matrix.person', display_name: 'Matrix Person', role: 'patient' },
    all: 403,
    except: { admin: 201 },
  },
  'PATCH /api/admin/users/{username}': {
    path: '/api/admin/users/james',
    body: { display_name: 'James Carter' },
    all: 403,
    except: admins,
  },
  'PATCH /api/admin/users/{username}/block': {
    path: '/api/admin/users/tom/block',
    body: { blocked: true, reason: 'Matrix' },
    all: 403,
    except: admins,
  },
  // Clinical people see their own assignments, nobody else any.
  'GET /api/admin/assignments': {
    path: '/api/admin/assignments',
    all: 403,
    except: { admin: 200, okafor: 200, lindqvist: 200, former: 200, eva: 200 },
  },
  'POST /api/admin/assignments': {
    path: '/api/admin/assignments',
    body: { patient: 'tom', clinician: 'dr.okafor', kind: 'cover' },
    all: 403,
    except: { admin: 201 },
  },
  'DELETE /api/admin/assignments/{id}': {
    path: `/api/admin/assignments/${at.assignment}`,
    all: 403,
    except: { admin: 204 },
  },
});

/** Answered without a session, or by a handler of its own that other tests cover. */
const ELSEWHERE = [
  'GET /api/messages/stream',
  'GET /api/csrf',
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/metrics',
  'GET /api/openapi.json',
];

const keyOf = (one: { method: string; path: string }) => `${one.method} ${one.path}`;
const tested = ENDPOINTS.map(keyOf).filter((key) => !ELSEWHERE.includes(key) && !key.includes('/api/auth/'));
const callers = {} as Record<Role, Caller>;
let nobody: Caller;
let gone: Caller;

async function send(from: Person, to: Person, hold = false, content = 'Hello there') {
  const words = { recipient: to.username, content, hold };
  return sendMessage(await ctxOf(from), sendInput.parse(words));
}

async function begin(whom: Person, place: { conversationId?: number; recipient?: string }): Promise<number> {
  const { draftId } = await save(await ctxOf(whom), { ...place, content: 'Mine, half written' });
  return draftId;
}

/** What somebody keeps to find their way: nobody else's. */
async function orderOf(whom: Person, from: Person, conversation: number) {
  const { id: folder } = await createFolder(await ctxOf(whom), { name: 'Mine' });
  const { id: label } = await createLabel(await ctxOf(whom), { name: 'Mine', hue: 1 });
  const { id: filter } = await createFilter(await ctxOf(whom), { name: 'Mine', criteria: { label } });
  const { jobId: bulk } = await startBulk(await ctxOf(whom), { action: 'done', ids: [conversation] });
  const { messageId } = await send(from, whom);
  const { id: task } = await createTask(await ctxOf(whom), { messageId });
  const draft = await begin(whom, { conversationId: conversation });
  const ready = await begin(whom, { recipient: 'dr.okafor' });
  return { folder, label, filter, bulk, task, draft, ready };
}

/** A photo in the conversation, and files of somebody's own on their way to it. */
async function filesOf(whom: Person, to: Person) {
  const { attachmentId: sentFile } = await upload(await ctxOf(whom), 'photo.jpg', await photo());
  const message = sendInput.parse({ recipient: to.username, attachmentIds: [sentFile] });
  await sendMessage(await ctxOf(whom), message);
  const announce = async () => beginUpload(await ctxOf(whom), { name: 'a.txt', size: 4 });
  const { attachmentId: uploading } = await announce();
  const { attachmentId: uploaded } = await announce();
  await receivePart(await ctxOf(whom), { id: uploaded, part: 0, bytes: Buffer.from('four') });
  const { attachmentId: unsentFile } = await upload(await ctxOf(whom), 'b.txt', Buffer.from('Some words'));
  return { sentFile, uploading, uploaded, unsentFile };
}

async function templateOf(whom: Person): Promise<number> {
  const input = templateInput.parse({ name: 'Mine', content: 'Hello {{patient.first_name}}' });
  return (await createTemplate(await ctxOf(whom), input)).templateId;
}

/** The alert of words that were just graded. */
async function alertAbout(patient: Person, to: Person): Promise<number> {
  await send(patient, to, false, CRITICAL);
  await work();
  const { alerts } = await alertsOf(to);
  return alerts[0]!.alertId;
}

async function shiftOf(whom: Person, admin: Person): Promise<number> {
  const input = newShift.parse({ person: whom.username, endsAt: soon });
  return (await addShift(await ctxOf(admin), input)).shift.shiftId;
}

async function arrange(people: Cast): Promise<void> {
  const former = await person({ username: 'former', role: 'clinician' });
  const paused = await person({ username: 'suspended' });
  const shut = await person({ username: 'blocked', role: 'developer' });
  await pool()
    .sql`insert into care_assignments (patient_id, clinician_id, kind, starts_at, ends_at, created_at)
    values (${people.maria.id}, ${former.id}, 'primary', now() - interval '9 days', now() - interval '1 day', now() - interval '9 days')`;
  await suspended(paused, people.admin);
  await blocked(people.maria, shut);
  const first = await send(people.okafor, people.maria);
  Object.assign(at, { conversation: first.conversationId, fromOkafor: first.messageId });
  await claimConversation(await ctxOf(people.okafor), { conversationId: at.conversation });
  at.fromMaria = (await send(people.maria, people.okafor)).messageId;
  await chooseUndo(people.maria, 30);
  at.held = (await send(people.maria, people.okafor, true)).messageId;
  const [assigned] = await pool().sql<
    { id: number }[]
  >`select id from care_assignments where patient_id = ${people.tom.id}`;
  at.assignment = assigned!.id;
  at.broadcast = await broadcastTo(people.dev, [people.tom]);
  Object.assign(at, await orderOf(people.maria, people.okafor, at.conversation));
  Object.assign(at, await filesOf(people.maria, people.okafor));
  const cohort = { name: 'Mondays', members: ['maria', 'james'] };
  at.cohort = (await createGroup(await ctxOf(people.okafor), createGroupInput.parse(cohort))).groupId;
  const many = bulkInput.parse({ recipients: ['james'], ...words });
  at.bulkBatch = (await createBulk(await ctxOf(people.okafor), many)).batchId;
  const reported = await send(people.okafor, people.maria);
  const reason = reportInput.parse({ id: reported.messageId, reason: 'other', includeText: true });
  at.report = (await reportMessage(await ctxOf(people.maria), reason)).reportId;
  at.template = await templateOf(people.okafor);
  at.usedTemplate = await templateOf(people.okafor);
  // Before anything is scheduled, which her words would pause.
  await alwaysOpen();
  at.alert = await alertAbout(people.maria, people.okafor);
  for (const name of ['scheduled', 'scheduledToCancel', 'scheduledToSend', 'cancelled'] as const)
    at[name] = await scheduleTo(people.okafor, people.maria);
  await cancelScheduled(await ctxOf(people.okafor), { id: at.cancelled });
  const [alarming] = await pool().sql<
    { id: number }[]
  >`select message_id as id from risk_gradings where alert_id = ${at.alert}`;
  at.alarming = alarming!.id;
  const proposed = await proposeRules(
    await ctxOf(people.admin),
    proposeInput.parse({ changes, note: 'Matrix' }),
  );
  at.ruleset = (await withdrawRules(await ctxOf(people.admin), { id: proposed.rulesetId })).rulesetId;
  at.shift = await shiftOf(people.lindqvist, people.admin);
  const by: Record<Role, Person> = { ...people, former, suspended: paused, blocked: shut };
  for (const role of ROLES) callers[role] = await callerOf(by[role]);
  nobody = await callerOf(null);
  const deactivated = await person({ role: 'admin', status: 'deactivated' });
  gone = await callerOf(deactivated);
}

describe('the role x operation matrix', () => {
  beforeAll(async () => arrange(await cast()));

  it('has a row for every operation', () => {
    expect(Object.keys(rows()).sort()).toEqual([...tested].sort());
  });

  it.each(tested)('%s: nobody, and an ended session, get 401', async (key) => {
    const { path, body } = rows()[key]!;
    const [method] = key.split(' ') as [string];
    expect((await call(nobody, method, path, { body })).status).toBe(401);
    expect((await call(gone, method, path, { body })).status).toBe(401);
  });

  it.each(tested.filter((key) => !key.startsWith('GET')))(
    '%s: a missing, foreign or other session token is refused',
    async (key) => {
      const { path, body } = rows()[key]!;
      const [method] = key.split(' ') as [string];
      const wrong: Record<string, string>[] = [
        { 'x-csrf-token': '' },
        { 'x-csrf-token': callers.james.token },
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ];
      for (const headers of wrong) {
        const response = await call(callers.admin, method, path, {
          body,
          headers,
        });
        expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
          403,
          'csrf_failed',
        ]);
      }
    },
  );

  it.each(tested)('%s: each role gets exactly its cell', async (key) => {
    const { path, body, all, except = {} } = rows()[key]!;
    const [method] = key.split(' ') as [string];
    const got: Partial<Record<Role, number>> = {};
    // Outsiders first, so that a member's deletion cannot make their 404 come true.
    for (const role of [...ROLES].reverse())
      got[role] = (await call(callers[role], method, path, { body })).status;
    expect(got).toEqual(Object.fromEntries(ROLES.map((role) => [role, except[role] ?? all])));
  });

  // What belongs to a console, or to those who decide about rules, answers everybody else with 403, whatever the id.
  it.each(
    tested.filter((key) => key.includes('{id}') && !/\/(?:admin|account|broadcast|risk-rules)\//.test(key)),
  )('%s: what may not be seen answers like what does not exist', async (key) => {
    const { path, body } = rows()[key]!;
    const [method] = key.split(' ') as [string];
    const absent = path.replace(/\d+/, String(NOBODY));
    const answers = [];
    for (const address of [path, absent]) {
      const response = await call(callers.james, method, address, { body });
      const { request_id: _own, ...rest } = (await response.json()) as Record<string, unknown>;
      answers.push({ status: response.status, rest });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.status).toBe(404);
  });
});
