'use client';

import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { type ComponentProps, useState } from 'react';
import { iconButtonLook } from '@/components/ui/button-look';
import { Input } from '@/components/ui/input';

interface PasswordInputProps extends Omit<ComponentProps<typeof Input>, 'type'> {
  showLabel: string;
  hideLabel: string;
}

/** A password that can be looked at while typing. Put it into a `FormField`. Without scripts it stays hidden. */
export function PasswordInput({ showLabel, hideLabel, ...rest }: PasswordInputProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="relative">
      <Input {...rest} type={isShown ? 'text' : 'password'} className="pe-12" spellCheck={false} />
      <button
        type="button"
        aria-label={isShown ? hideLabel : showLabel}
        onClick={() => setIsShown(!isShown)}
        className={`${iconButtonLook()} absolute! inset-y-0 end-0 my-auto noscript:hidden`}
      >
        {isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </button>
    </div>
  );
}
