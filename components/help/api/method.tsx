import { classNames } from '@/lib/shared/class-names';

const looks: Record<string, string> = {
  GET: 'bg-success-soft text-success',
  POST: 'bg-primary-soft text-primary-text',
  PUT: 'bg-waiting-soft text-waiting',
  PATCH: 'bg-waiting-soft text-waiting',
  DELETE: 'bg-danger-soft text-danger-text',
};

/** An HTTP method, always the same width so that paths line up. */
export function Method({ name }: { name: string }) {
  return (
    <span
      className={classNames(
        'inline-flex w-16 shrink-0 justify-center rounded-sm py-px font-mono text-sm font-semibold',
        looks[name],
      )}
    >
      {name}
    </span>
  );
}
