import alerts from './alerts.json';
import attachments from './attachments.json';
import auth from './auth.json';
import away from './away.json';
import care from './care.json';
import change from './change.json';
import clinician from './clinician.json';
import common from './common.json';
import consoleTexts from './console.json';
import drafts from './drafts.json';
import groups from './groups.json';
import held from './held.json';
import help from './help.json';
import marks from './marks.json';
import messaging from './messaging.json';
import moderation from './moderation.json';
import onCall from './on-call.json';
import organising from './organising.json';
import outreach from './outreach.json';
import patient from './patient.json';
import preferences from './preferences.json';
import queue from './queue.json';
import report from './report.json';
import rules from './rules.json';
import safety from './safety.json';
import scheduling from './scheduling.json';
import search from './search.json';
import shell from './shell.json';
import templates from './templates.json';

/** All English texts, one file a namespace: add the file, import it here, name it in the object. */
export const en = {
  alerts,
  attachments,
  auth,
  away,
  care,
  change,
  clinician,
  common,
  console: consoleTexts,
  groups,
  held,
  drafts,
  help,
  marks,
  messaging,
  moderation,
  onCall,
  organising,
  outreach,
  patient,
  queue,
  report,
  safety,
  rules,
  scheduling,
  search,
  preferences,
  shell,
  templates,
};
