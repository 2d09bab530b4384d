import { changeText } from '@/lib/domain/care/change-text';
import { reportText } from '@/lib/domain/moderation/report-text';
import type { TextReaders } from '@/lib/domain/safety/submitted-text';

/**
 * How the worker reads what patients submit besides messages. A module with words of patients adds a line, calls `gradeLater` in
 * the act that submits them, and is done. The mood of a day is unknown while nobody keeps check-ins.
 */
export const RISK_TEXTS: TextReaders = {
  texts: { report: reportText, change_request: changeText },
  mood: async () => undefined,
};
