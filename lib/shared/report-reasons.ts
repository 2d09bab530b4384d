/** Why a message is brought before the admins. */
export const REPORT_REASONS = ['abusive', 'threatening', 'sexual', 'private', 'unwanted', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Of a report's note, in code points. */
export const NOTE_MAX = 1_000;
