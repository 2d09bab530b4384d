export const PRESETS = ['care-team', 'reply-only', 'separated'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a table cell demands before one role may write to another. */
export type Rule = 'always' | 'assigned' | 'peers' | 'reply-only' | 'denied';
