import { z } from 'zod';
import { hoursInput } from '@/lib/domain/care/on-call-schema';
import { timeZoneInput } from '@/lib/domain/identity/schema';
import { PRESETS } from '@/lib/domain/messaging-policy/schema';
import { requiredText } from '@/lib/shared/text';

/** One line that people in need can call or write to. */
export const crisisLine = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  name: requiredText(80),
  /** As dialled, or an address to write to. */
  contact: requiredText(60),
  hours: requiredText(80),
});
export type CrisisLine = z.infer<typeof crisisLine>;

/** Lines that the demo and a fresh installation start with; an admin edits them. */
const DEFAULT_CRISIS_LINES: CrisisLine[] = [
  { country: 'GB', name: 'Emergency services', contact: '999', hours: 'Day and night' },
  { country: 'GB', name: 'Samaritans', contact: '116 123', hours: 'Day and night' },
  { country: 'GB', name: 'Shout (text)', contact: 'Text SHOUT to 85258', hours: 'Day and night' },
  { country: 'US', name: 'Emergency services', contact: '911', hours: 'Day and night' },
  { country: 'US', name: '988 Suicide & Crisis Lifeline', contact: '988', hours: 'Day and night' },
  { country: 'DE', name: 'Notruf', contact: '112', hours: 'Day and night' },
  { country: 'DE', name: 'TelefonSeelsorge', contact: '0800 111 0 111', hours: 'Day and night' },
];

/** Monday to Friday, nine to five. */
const DEFAULT_OFFICE_HOURS = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  startMinute: 9 * 60,
  endMinute: 17 * 60,
}));

/** The installation's choices with their defaults. Keys of the settings table are these property names. */
export const settingsSchema = z.strictObject({
  /** Which of the three policy tables decides who may write to whom. */
  messagingPreset: z.enum(PRESETS).default('care-team'),
  /** Patients who both opted in may write to each other. */
  peerMessaging: z.boolean().default(false),
  crisisLines: z.array(crisisLine).max(100).default(DEFAULT_CRISIS_LINES),
  clinicTimeZone: timeZoneInput.default('Europe/London'),
  /** The clinic's working week: whoever has set none of their own works these hours, by the clinic's clocks. */
  officeHours: z.array(hoursInput).max(21).default(DEFAULT_OFFICE_HOURS),
  /** Minutes until an alert that nobody acknowledged climbs one rung. Source: product.md, Risk in words. */
  highStepMinutes: z.number().int().min(1).max(240).default(15),
  criticalStepMinutes: z.number().int().min(1).max(240).default(5),
  /** Of one file. The network and the memory of a phone bear little more. */
  attachmentMaxMegabytes: z.number().int().min(1).max(100).default(25),
  attachmentsPerMessage: z.number().int().min(1).max(20).default(10),
  /** Minutes. Defaults: identity/schema.ts SESSION_LIMITS. */
  patientIdleMinutes: z
    .number()
    .int()
    .min(15)
    .max(43_200)
    .default(7 * 24 * 60),
  patientAbsoluteMinutes: z
    .number()
    .int()
    .min(60)
    .max(129_600)
    .default(30 * 24 * 60),
  staffIdleMinutes: z.number().int().min(5).max(1_440).default(30),
  staffAbsoluteMinutes: z
    .number()
    .int()
    .min(60)
    .max(10_080)
    .default(12 * 60),
});
export type Settings = z.output<typeof settingsSchema>;

type Shape = typeof settingsSchema.shape;
type Patch = { [Key in keyof Shape]: z.ZodOptional<ReturnType<Shape[Key]['unwrap']>> };

/** Some of the settings. Defaults are taken off first: an absent key means unchanged, never back to the default. */
export const settingsPatch = z
  .strictObject(
    Object.fromEntries(
      Object.entries(settingsSchema.shape).map(([key, field]) => [key, field.unwrap().optional()]),
    ) as Patch,
  )
  .refine((patch) => Object.keys(patch).length > 0, 'Name at least one setting.');
export type SettingsPatch = z.output<typeof settingsPatch>;
