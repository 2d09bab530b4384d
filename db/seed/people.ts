import type { NewUser } from '@/lib/domain/identity/insert-user';

/** The password of every demo person. Demo mode listens on this machine only. Source: design.md, Starting. */
export const DEMO_PASSWORD = 'demo-healing-space-2026';

const london = 'Europe/London';
const berlin = 'Europe/Berlin';

/** The people of the demo, in the order in which the sign-in page lists them. */
export const DEMO_PEOPLE: (NewUser & { timeZone: string })[] = [
  {
    username: 'maria',
    displayName: 'Maria Santos',
    role: 'patient',
    email: 'maria@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'james',
    displayName: 'James Carter',
    role: 'patient',
    email: 'james@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'aisha',
    displayName: 'Aisha Rahman',
    role: 'patient',
    email: 'aisha@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'tom',
    displayName: 'Tom Becker',
    role: 'patient',
    email: 'tom@demo.healing.example',
    timeZone: berlin,
  },
  {
    username: 'dr.okafor',
    displayName: 'Dr Ngozi Okafor',
    role: 'clinician',
    email: 'okafor@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'dr.lindqvist',
    displayName: 'Dr Anna Lindqvist',
    role: 'clinician',
    email: 'lindqvist@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'eva.brandt',
    displayName: 'Eva Brandt',
    role: 'therapist',
    email: 'brandt@demo.healing.example',
    timeZone: berlin,
  },
  {
    username: 'dev',
    displayName: 'Support team',
    role: 'developer',
    email: 'support@demo.healing.example',
    timeZone: london,
  },
  {
    username: 'admin',
    displayName: 'Practice office',
    role: 'admin',
    email: 'office@demo.healing.example',
    timeZone: london,
  },
];

/** Who looks after whom; `cover` starts next month. */
export const DEMO_CARE = [
  { patient: 'maria', clinician: 'dr.okafor', kind: 'primary' },
  { patient: 'james', clinician: 'dr.okafor', kind: 'primary' },
  { patient: 'aisha', clinician: 'dr.okafor', kind: 'primary' },
  { patient: 'tom', clinician: 'eva.brandt', kind: 'primary' },
  { patient: 'maria', clinician: 'dr.lindqvist', kind: 'cover' },
  { patient: 'james', clinician: 'dr.lindqvist', kind: 'cover' },
  { patient: 'aisha', clinician: 'dr.lindqvist', kind: 'cover' },
] as const;

/** Who is on call from the first start on, so that an alert of the demo finds somebody outside office hours too. */
export const DEMO_ON_CALL = { person: 'dr.lindqvist', days: 7 } as const;
