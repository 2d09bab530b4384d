import { KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';

/** What somebody must not find again in a page: never sent back, whatever the form. */
const SECRET = /password|totp|secret/i;

/** What a person filled in: text fields by name, without the hidden ones of the guard and of the framework. Files are left out. */
export function fieldsOf(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && name !== TOKEN_FIELD && name !== KEY_FIELD)
      fields[name] = value;
  }
  return fields;
}

/** The fields that a failed form shows again. */
export function typedOf(form: FormData): Record<string, string> {
  return Object.fromEntries(Object.entries(fieldsOf(form)).filter(([name]) => !SECRET.test(name)));
}
