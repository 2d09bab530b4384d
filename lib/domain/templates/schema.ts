import { z } from 'zod';
import { contentInput } from '@/lib/domain/conversations/schema';
import { idParam, personSummary, usernameInput } from '@/lib/domain/identity/schema';
import { unknownVariables } from '@/lib/domain/templates/variables';
import { requiredText, storableText } from '@/lib/shared/text';

/** Code points. */
export const TEMPLATE_NAME_MAX = 80;
export const CATEGORY_MAX = 40;
/** Of one person. */
export const TEMPLATES_MAX = 200;
/** Of colleagues, the most used first. */
export const SHARED_MAX = 500;

const templateContent = contentInput.refine(
  (content) => unknownVariables(content).length === 0,
  'One of the variables in this text does not exist.',
);

export const templateInput = z.strictObject({
  name: requiredText(TEMPLATE_NAME_MAX).transform((name) => name.trim()),
  /** Markdown, with variables. */
  content: templateContent,
  category: storableText(CATEGORY_MAX)
    .transform((category) => category.trim() || null)
    .nullish()
    .transform((category) => category ?? null),
  /** All staff may use it. */
  isPublic: z.boolean().default(false),
});
export type TemplateInput = z.output<typeof templateInput>;

/** What is left out stays as it is. */
export const templateChange = z.strictObject({
  name: templateInput.shape.name.optional(),
  content: templateInput.shape.content.optional(),
  category: storableText(CATEGORY_MAX)
    .transform((category) => category.trim() || null)
    .nullable()
    .optional(),
  isPublic: z.boolean().optional(),
});

export const templateTarget = z.strictObject({ id: idParam });
export const templateUse = templateTarget.extend({ recipient: usernameInput });

export const templateView = z.object({
  templateId: z.number(),
  name: z.string(),
  content: z.string(),
  category: z.string().nullable(),
  isPublic: z.boolean(),
  usageCount: z.number(),
  isOwn: z.boolean(),
  owner: personSummary,
  updatedAt: z.date(),
});
export type TemplateView = z.infer<typeof templateView>;

/** `content` still holds the places of what is unresolved. */
export const renderedTemplate = z.object({ content: z.string(), unresolved: z.array(z.string()) });
export type RenderedTemplate = z.infer<typeof renderedTemplate>;
