import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { applyTemplate } from '@/lib/domain/templates/commands/apply-template';
import { changeTemplate } from '@/lib/domain/templates/commands/change-template';
import { createTemplate } from '@/lib/domain/templates/commands/create-template';
import { deleteTemplate } from '@/lib/domain/templates/commands/delete-template';
import { templates } from '@/lib/domain/templates/queries';
import {
  renderedTemplate,
  templateChange,
  templateInput,
  templateTarget,
  templateUse,
  templateView,
} from '@/lib/domain/templates/schema';

const staff = { tag: 'Templates', access: 'person' as const };

export const templatesEndpoint = endpoint({
  ...staff,
  method: 'GET',
  path: '/api/messages/templates',
  summary: 'Own templates and those that colleagues share; staff only',
  input: z.strictObject({}),
  output: z.object({ templates: z.array(templateView) }),
  status: 200,
  run: async (ctx) => ({ templates: await templates(ctx) }),
});

export const createTemplateEndpoint = endpoint({
  ...staff,
  method: 'POST',
  path: '/api/messages/templates',
  summary: 'Keep a template, at most 200 of one’s own',
  input: templateInput,
  output: templateView,
  status: 201,
  limit: 'template.create',
  creates: true,
  run: (ctx, input, claim) => createTemplate(ctx, input, claim),
});

export const changeTemplateEndpoint = endpoint({
  ...staff,
  method: 'PATCH',
  path: '/api/messages/templates/{id}',
  summary: 'Change an own template',
  input: templateChange.extend(templateTarget.shape),
  output: templateView,
  status: 200,
  limit: 'template.change',
  run: changeTemplate,
});

export const deleteTemplateEndpoint = endpoint({
  ...staff,
  method: 'DELETE',
  path: '/api/messages/templates/{id}',
  summary: 'Delete an own template',
  input: templateTarget,
  status: 204,
  limit: 'template.delete',
  run: deleteTemplate,
});

export const useTemplateEndpoint = endpoint({
  ...staff,
  method: 'POST',
  path: '/api/messages/templates/{id}/use',
  summary: 'A template in the words for one person, with what still has to be filled in',
  input: templateUse,
  output: renderedTemplate,
  status: 200,
  limit: 'template.use',
  run: applyTemplate,
});
