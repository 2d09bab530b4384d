import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { addShift } from '@/lib/domain/care/commands/add-shift';
import { removeShift } from '@/lib/domain/care/commands/remove-shift';
import { onCallPlan } from '@/lib/domain/care/on-call';
import { newShift, onCallView, shiftTarget, shiftView } from '@/lib/domain/care/on-call-schema';

const admins = { tag: 'On call', access: 'person' as const };

export const onCallEndpoint = endpoint({
  ...admins,
  method: 'GET',
  path: '/api/admin/on-call',
  summary: 'Shifts that have not ended, who is on call now, and from when on nobody is; admins only',
  input: z.strictObject({}),
  output: onCallView,
  status: 200,
  run: onCallPlan,
});

export const addShiftEndpoint = endpoint({
  ...admins,
  method: 'POST',
  path: '/api/admin/on-call',
  summary: 'Put a clinical person on call from one time to another',
  input: newShift,
  output: shiftView,
  status: 201,
  limit: 'on-call.add',
  creates: true,
  run: async (ctx, input, claim) => (await addShift(ctx, input, claim)).shift,
});

export const removeShiftEndpoint = endpoint({
  ...admins,
  method: 'DELETE',
  path: '/api/admin/on-call/{id}',
  summary: 'Call off a shift, or end one that runs',
  input: shiftTarget,
  status: 204,
  limit: 'on-call.remove',
  run: async (ctx, input) => void (await removeShift(ctx, input)),
});
