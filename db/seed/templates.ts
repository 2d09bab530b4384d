import type { z } from 'zod';
import type { templateInput } from '@/lib/domain/templates/schema';

/** Who keeps which texts in the demo. */
export const DEMO_TEMPLATES: (z.input<typeof templateInput> & { owner: string })[] = [
  {
    owner: 'dr.okafor',
    name: 'Welcome after the first session',
    category: 'First weeks',
    isPublic: true,
    content:
      'Hello {{patient.first_name|there}},\n\nthank you for your trust today. You can write to me here whenever something is on your mind; I read my messages on working days and usually answer within a day.\n\nIf things get urgent, please do not wait for my answer: the crisis lines under **Get help now** are there day and night.\n\nWarm regards\n{{clinician.name}}',
  },
  {
    owner: 'dr.okafor',
    name: 'Reminder of an appointment',
    category: 'Appointments',
    isPublic: true,
    content:
      'Hello {{patient.first_name}}, this is a short reminder of our appointment on {{appointment.date}} at {{appointment.time|the usual time}}. If you cannot come, just answer here and we will find another time.',
  },
  {
    owner: 'dr.okafor',
    name: 'After a missed appointment',
    category: 'Appointments',
    content:
      'Hello {{patient.first_name}}, I missed you today and hope you are well. There is no need to explain. Shall we find a new time, or is there something you would like to write to me about first?',
  },
  {
    owner: 'dr.okafor',
    name: 'Sleep diary',
    category: 'Exercises',
    content:
      'For the next {{fill.number_of_days|seven}} days, please note each morning:\n\n- when you went to bed and when you got up\n- how often you woke\n- how rested you feel, from 1 to 10\n\nA few words are enough. We will look at it together.',
  },
  {
    owner: 'dr.okafor',
    name: 'Change of medication',
    category: 'Medication',
    content:
      'Hello {{patient.first_name}}, as we discussed: {{fill.medicine}}, {{fill.dose}}, from {{fill.start}} on. Please tell me here if you notice anything unusual, and before you stop or change anything by yourself.',
  },
  {
    owner: 'eva.brandt',
    name: 'Breathing exercise',
    category: 'Exercises',
    isPublic: true,
    content:
      'Dear {{patient.first_name|you}}, here is the exercise from today:\n\n1. Breathe in for four seconds.\n2. Hold for four.\n3. Breathe out for six.\n\nRepeat it five times, once in the morning and once in the evening. It does not have to be perfect.\n\n{{sender.name}}',
  },
  {
    owner: 'dev',
    name: 'Report received',
    category: 'Support',
    isPublic: true,
    content:
      'Hello {{recipient.name|there}}, thank you for telling us. We are looking into it and will write here as soon as we know more.',
  },
  {
    owner: 'admin',
    name: 'New clinician',
    category: 'Care team',
    content:
      'Hello {{patient.first_name}}, from {{fill.start}} on {{clinician.name}} looks after you. You find the new conversation in your messages; the earlier ones stay where they are.',
  },
];
