import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { patientRow, patientTable } from '@/lib/domain/conversations/patient-table';

export const patientsEndpoint = endpoint({
  tag: 'Clinician',
  access: 'person',
  method: 'GET',
  path: '/api/clinician/patients',
  summary: "A clinical person's own patients with unread, last message and waiting time",
  input: z.strictObject({}),
  output: z.object({ patients: z.array(patientRow) }),
  status: 200,
  polls: true,
  run: async (ctx) => ({ patients: await patientTable(ctx) }),
});
