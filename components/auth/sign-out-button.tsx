import LogOut from 'lucide-react/icons/log-out';
import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { menuItemLook } from '@/components/ui/layer-look';
import { textsOf } from '@/lib/shared/texts';
import { signOutAction } from './actions';

/** The way out, in the look of a menu line: what the shells take as `signOut`. Works without scripts. */
export function SignOutButton({ className = menuItemLook }: { className?: string }) {
  return (
    <ActionForm action={signOutAction} name="sign-out">
      <FormProblem />
      <button type="submit" className={className}>
        <LogOut aria-hidden />
        {textsOf('auth')('signOut')}
      </button>
    </ActionForm>
  );
}
