'use server';

import { changeTemplate } from '@/lib/domain/templates/commands/change-template';
import { createTemplate } from '@/lib/domain/templates/commands/create-template';
import { deleteTemplate, restoreTemplate } from '@/lib/domain/templates/commands/delete-template';
import { action } from '@/lib/next/action';

export const createTemplateAction = action(createTemplate);
export const changeTemplateAction = action(changeTemplate);
export const deleteTemplateAction = action(deleteTemplate);
export const restoreTemplateAction = action(restoreTemplate);
