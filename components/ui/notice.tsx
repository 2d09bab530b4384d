import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Clock from 'lucide-react/icons/clock';
import Info from 'lucide-react/icons/info';
import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

const looks = {
  info: { box: 'bg-primary-soft', icon: <Info className="text-primary-text" /> },
  success: { box: 'bg-success-soft', icon: <CircleCheck className="text-success" /> },
  waiting: { box: 'bg-waiting-soft', icon: <Clock className="text-waiting" /> },
  danger: { box: 'bg-danger-soft', icon: <CircleAlert className="text-danger-text" /> },
};

type NoticeProps = {
  tone?: keyof typeof looks;
  title?: ReactNode;
  action?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; neither for what was there from the start. */
  role?: 'alert' | 'status';
  className?: string;
  children?: ReactNode;
};

/** A few words in the page about its state; stays until the state changes. */
export function Notice({ tone = 'info', title, action, role, className, children }: NoticeProps) {
  const look = looks[tone];
  return (
    <div
      role={role}
      className={classNames(
        'flex flex-wrap items-start gap-3 rounded-card px-4 py-3 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0',
        look.box,
        className,
      )}
    >
      {look.icon}
      {/* At least so wide that sentences read well; an action for which no room is left stands below. */}
      <div className="min-w-0 flex-1 basis-[min(14rem,100%-2rem)]">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {action && <div className="ms-auto shrink-0">{action}</div>}
    </div>
  );
}
