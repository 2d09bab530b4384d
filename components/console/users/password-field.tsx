'use client';

import Copy from 'lucide-react/icons/copy';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useActionForm } from '@/components/forms/form-context';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { oneTimePassword } from './one-time-password';

/** A one-time password to hand over: made here, shown once, kept nowhere. Named `password` in its form. */
export function PasswordField() {
  const t = useTranslations('console.users.password');
  const { errorOf } = useActionForm();
  const input = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState(oneTimePassword);

  async function copy() {
    try {
      await navigator.clipboard.writeText(password);
      notify.success(t('copied'));
    } catch {
      input.current?.select();
      notify.error(t('notCopied'));
    }
  }

  return (
    <div className="flex items-end gap-1">
      <Field label={t('label')} hint={t('hint')} error={errorOf('password')} className="min-w-0 flex-1">
        <Input
          ref={input}
          name="password"
          readOnly
          value={password}
          autoComplete="off"
          spellCheck={false}
          className="font-mono"
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <IconButton
        label={t('another')}
        icon={<RefreshCw aria-hidden />}
        onClick={() => setPassword(oneTimePassword())}
      />
      <IconButton label={t('copy')} icon={<Copy aria-hidden />} onClick={copy} />
    </div>
  );
}
