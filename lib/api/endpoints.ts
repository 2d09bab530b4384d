import * as account from '@/lib/api/account';
import * as admin from '@/lib/api/admin';
import * as attachments from '@/lib/api/attachments';
import * as autoReply from '@/lib/api/auto-reply';
import * as blocking from '@/lib/api/blocking';
import * as broadcasts from '@/lib/api/broadcasts';
import * as bulk from '@/lib/api/bulk';
import * as care from '@/lib/api/care';
import * as clinician from '@/lib/api/clinician';
import * as conversations from '@/lib/api/conversations';
import * as drafts from '@/lib/api/drafts';
import type { Endpoint } from '@/lib/api/endpoint';
import * as forwarding from '@/lib/api/forwarding';
import * as groups from '@/lib/api/groups';
import * as live from '@/lib/api/live';
import * as marks from '@/lib/api/marks';
import * as messages from '@/lib/api/messages';
import * as moderation from '@/lib/api/moderation';
import * as onCall from '@/lib/api/on-call';
import * as operations from '@/lib/api/operations';
import * as organising from '@/lib/api/organising';
import * as queue from '@/lib/api/queue';
import * as riskAlerts from '@/lib/api/risk-alerts';
import * as riskRules from '@/lib/api/risk-rules';
import * as scheduled from '@/lib/api/scheduled';
import * as search from '@/lib/api/search';
import * as tasks from '@/lib/api/tasks';
import * as templates from '@/lib/api/templates';

/** The whole HTTP contract. The route files serve exactly these; a test compares both. */
export const ENDPOINTS: readonly Endpoint[] = [
  messages,
  attachments,
  conversations,
  organising,
  search,
  marks,
  forwarding,
  tasks,
  drafts,
  care,
  live,
  broadcasts,
  bulk,
  groups,
  templates,
  autoReply,
  moderation,
  scheduled,
  blocking,
  clinician,
  riskAlerts,
  riskRules,
  onCall,
  account,
  admin,
  queue,
  operations,
].flatMap((area) => Object.values(area) as unknown as Endpoint[]);
