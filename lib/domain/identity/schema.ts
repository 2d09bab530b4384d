import { z } from 'zod';
import { requiredText, storableText } from '@/lib/shared/text';

export const ROLES = ['patient', 'therapist', 'clinician', 'developer', 'admin', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that can sign in. */
export const PERSON_ROLES = ['patient', 'therapist', 'clinician', 'developer', 'admin'] as const;

export const CLINICAL_ROLES = ['therapist', 'clinician'] as const;
export const STAFF_ROLES = ['therapist', 'clinician', 'developer', 'admin'] as const;
export const isClinical = (role: Role) => role === 'therapist' || role === 'clinician';
export const isStaff = (role: Role) => role !== 'patient' && role !== 'system';
export const usesConsole = (role: Role) => role === 'developer' || role === 'admin';

export const USERNAME_MAX = 64;
export const DISPLAY_NAME_MAX = 100;
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/** A username in an address or a body; case does not matter. An unknown one is a 404, never a format error that tells names apart. */
export const usernameInput = storableText(USERNAME_MAX)
  .min(1)
  .transform((name) => name.trim().toLowerCase());

/** An identity key in a path or a query string. */
export const idParam = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** An identity key in a JSON body. */
export const idInput = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);

export const newUsername = requiredText(USERNAME_MAX)
  .transform((name) => name.trim().toLowerCase())
  .refine(
    (name) => /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(name),
    'Use letters, digits, dots, dashes and underscores.',
  );
export const displayNameInput = requiredText(DISPLAY_NAME_MAX).transform((name) => name.trim());
export const emailInput = z
  .email('This is not an e-mail address.')
  .max(254)
  .transform((address) => address.trim().toLowerCase());
export const passwordInput = storableText(PASSWORD_MAX).min(
  PASSWORD_MIN,
  `Use at least ${PASSWORD_MIN} characters.`,
);
export const timeZoneInput = z
  .string()
  .max(64)
  .refine(
    (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
    'Unknown time zone.',
  );

/** Idle and absolute limits of a session in minutes. Source: quality.md, sessions. */
export const SESSION_LIMITS = {
  patient: { idleMinutes: 7 * 24 * 60, absoluteMinutes: 30 * 24 * 60 },
  staff: { idleMinutes: 30, absoluteMinutes: 12 * 60 },
} as const;

/** The longest that a person may have their messages held. */
export const UNDO_SECONDS_MAX = 30;

/** What a person may choose about how messaging looks and what others see. Unknown keys are dropped on reading. */
export const preferencesSchema = z.object({
  /** Peers: other patients for a patient, other staff for staff. The other side of care always knows. */
  hideReadFromPeers: z.boolean().default(false),
  hideTypingFromPeers: z.boolean().default(false),
  /** Of clinical people: patients learn on which day they read, not when. */
  readDayForPatients: z.boolean().default(false),
  enterSends: z.boolean().default(false),
  /** How long a message can be taken back, for every message; null: the installation's way (messages/undo-window.ts). */
  undoSeconds: z.number().int().min(0).max(UNDO_SECONDS_MAX).nullable().default(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Some of one's own choices; an absent one stays as it is. */
export const preferencesPatch = z
  .strictObject({
    undoSeconds: preferencesSchema.shape.undoSeconds.unwrap(),
    hideReadFromPeers: z.boolean(),
    hideTypingFromPeers: z.boolean(),
    readDayForPatients: z.boolean(),
  })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'Name at least one choice.');

export const preferencesAnswer = preferencesSchema.omit({ enterSends: true });

/** The person behind a request. Read anew from the sessions table, never from the cookie. */
export interface Actor {
  id: number;
  username: string;
  displayName: string;
  role: Role;
  timeZone: string;
  locale: string;
  /** Null for the system and the command line. */
  sessionId: string | null;
}

/** How other people see someone. */
export interface PersonSummary {
  username: string;
  displayName: string;
  role: Role;
}

export const sessionSummary = z.object({
  sessionId: z.string(),
  device: z.string(),
  network: z.string(),
  createdAt: z.date(),
  lastActiveAt: z.date(),
  expiresAt: z.date(),
  isCurrent: z.boolean(),
});
export type SessionSummary = z.infer<typeof sessionSummary>;

export const personSummary = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
});
