/** Why a message is brought before the admins. */
export const REPORT_REASONS = ['abusive', 'threatening', 'sexual', 'private', 'unwanted', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** `resolved`: something was done; `dismissed`: nothing needed to be. */
export const REPORT_STATES = ['open', 'in_review', 'resolved', 'dismissed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
