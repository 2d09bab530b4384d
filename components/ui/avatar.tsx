import { hueOf, initialsOf } from '@/lib/shared/avatar';
import { classNames } from '@/lib/shared/class-names';
import { hueLook } from './hue-look';

type AvatarProps = {
  name: string;
  /** What the hue is drawn from, such as the username: stable when a display name changes. */
  hueKey?: string;
  /** A picture from this origin; initials stand in until there is one. */
  src?: string;
  size?: 'small' | 'medium' | 'large';
  /** A dot for someone who is here now. */
  isPresent?: boolean;
  className?: string;
};

const sizes = {
  small: 'size-7 text-[0.6875rem]',
  medium: 'size-10 text-sm',
  large: 'size-16 text-lg',
};

/** Picture or initials. Decoration: the name always stands beside it, so screen readers skip it. */
export function Avatar({ name, hueKey = name, src, size = 'medium', isPresent, className }: AvatarProps) {
  return (
    <span aria-hidden className={classNames('relative inline-flex shrink-0', className)}>
      <span
        className={classNames(
          'flex items-center justify-center overflow-hidden rounded-full font-semibold select-none',
          sizes[size],
          hueLook[hueOf(hueKey)],
        )}
      >
        {src ? (
          // biome-ignore lint/performance/noImgElement: an encrypted picture cannot pass through an image optimiser.
          <img src={src} alt="" className="size-full object-cover" loading="lazy" decoding="async" />
        ) : (
          initialsOf(name)
        )}
      </span>
      {isPresent && (
        <span className="absolute end-0 bottom-0 size-3 rounded-full border-2 border-surface bg-success" />
      )}
    </span>
  );
}
