'use server';

import { changeSettings } from '@/lib/domain/settings/commands/change-settings';
import { formAction } from '@/lib/next/action';
import { clinicHoursIn, filesIn, ladderIn, linesIn, minutesIn, policyIn } from './settings-input';

export const changePolicyAction = formAction(changeSettings, { parse: policyIn });
export const changeSessionsAction = formAction(changeSettings, { parse: minutesIn });
export const changeHoursAction = formAction(changeSettings, { parse: clinicHoursIn });
export const changeLadderAction = formAction(changeSettings, { parse: ladderIn });
export const changeFilesAction = formAction(changeSettings, { parse: filesIn });
export const changeLinesAction = formAction(changeSettings, { parse: linesIn });
