'use server';

import { hoursIn } from '@/components/on-call/hours-in';
import { setOwnHours } from '@/lib/domain/care/commands/set-own-hours';
import { formAction } from '@/lib/next/action';

export const setHoursAction = formAction(setOwnHours, { parse: (form) => ({ hours: hoursIn(form) }) });
export const useClinicHoursAction = formAction(setOwnHours, { parse: () => ({ hours: null }) });
