'use client';

import { useTimeZone, useTranslations } from 'use-intl/react';
import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import type { UserView } from '@/lib/domain/identity/user-schema';

/** Name, role, address and zone of a person, new or known. */
export function PersonFields({ user }: { user?: UserView }) {
  const t = useTranslations('console');
  const ownZone = useTimeZone() ?? 'UTC';
  const zone = user?.timeZone ?? ownZone;
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <>
      <FormField
        name="displayName"
        label={t('users.form.displayName')}
        hint={t('users.form.displayNameHint')}
      >
        <Input defaultValue={user?.displayName} required autoComplete="off" maxLength={200} />
      </FormField>
      <FormField name="role" label={t('users.form.role')}>
        <Select
          defaultValue={user?.role ?? 'patient'}
          options={PERSON_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
      </FormField>
      <FormField name="email" label={t('users.form.email')} note={t('users.form.optional')}>
        <Input type="email" defaultValue={user?.email ?? ''} autoComplete="off" inputMode="email" />
      </FormField>
      <FormField name="timeZone" label={t('users.form.timeZone')}>
        <Select defaultValue={zone} options={zones.map((name) => ({ value: name, label: name }))} />
      </FormField>
    </>
  );
}
