import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { changeReport } from '@/lib/domain/moderation/commands/change-report';
import { readReportedWords } from '@/lib/domain/moderation/commands/read-reported-words';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { reports } from '@/lib/domain/moderation/queries';
import {
  reportChange,
  reportedWords,
  reportFilters,
  reportInput,
  reportReceipt,
  reportTarget,
  reportView,
} from '@/lib/domain/moderation/schema';

const moderation = { tag: 'Moderation', access: 'person' as const };

export const reportEndpoint = endpoint({
  ...moderation,
  method: 'POST',
  path: '/api/messages/{id}/report',
  summary: 'Report a message to the admins, with its words only if one hands them over',
  input: reportInput,
  output: reportReceipt,
  status: 201,
  limit: 'report.create',
  creates: true,
  run: (ctx, input, claim) => reportMessage(ctx, input, claim),
});

export const reportsEndpoint = endpoint({
  ...moderation,
  method: 'GET',
  path: '/api/admin/reports',
  summary: 'Reported messages, without their words',
  input: reportFilters,
  output: z.object({ reports: z.array(reportView), nextCursor: z.string().nullable() }),
  status: 200,
  run: reports,
});

export const changeReportEndpoint = endpoint({
  ...moderation,
  method: 'PATCH',
  path: '/api/admin/reports/{id}',
  summary: 'Decide about a report: state, outcome, and a suspension if need be',
  input: reportChange,
  output: reportView,
  status: 200,
  limit: 'report.change',
  run: changeReport,
});

export const reportedWordsEndpoint = endpoint({
  ...moderation,
  method: 'POST',
  path: '/api/admin/reports/{id}/words',
  summary: 'Read the words that the reporter handed over; each reading is recorded',
  input: reportTarget,
  output: reportedWords,
  status: 200,
  limit: 'report.read-words',
  run: async (ctx, input) => {
    const { reportId, subject, content } = await readReportedWords(ctx, input);
    return { reportId, subject, content };
  },
});
