import { z } from 'zod';
import { inTransaction } from '@/db/client';
import { settlePeriods } from '@/lib/domain/care/participation-periods';
import { idInput } from '@/lib/domain/identity/schema';
import { defineJob } from '@/lib/platform/jobs';

/** Write a pair's periods again after an assignment ended by itself, so that the next one takes its place. */
export const settleCareJob = defineJob({
  name: 'settle-care',
  payload: z.strictObject({ patientId: idInput, clinicianId: idInput }),
  run: (ctx, pair) =>
    inTransaction(async (tx) => {
      await tx.sql`select id from users where id in (${pair.patientId}, ${pair.clinicianId}) order by id for update`;
      await settlePeriods({ ...ctx, tx }, pair);
    }),
});
