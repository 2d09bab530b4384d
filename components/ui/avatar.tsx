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
  small: 'size-7 text-tiny',
  medium: 'size-10 text-sm',
  large: 'size-16 text-lg',
};

/** Picture or initials. Decoration: the name always stands beside it, so screen readers skip it. */
export function Avatar({ name, hueKey = name, src, size = 'medium', isPresent, className }: AvatarProps) {
  return (
    <span aria-hidden className={classNames('relative inline-flex shrink-0', className)}>
      <span
        className={classNames(
          'flex items-center justify-center overflow-hidden rounded-full font-semibold before:content-[attr(data-initials)]',
          sizes[size],
          hueLook[hueOf(hueKey)],
        )}
        // Drawn, not written: initials are no text to copy, to find, or to hold against a button's name.
        data-initials={src ? undefined : initialsOf(name)}
      >
        {src && (
          // biome-ignore lint/performance/noImgElement: an encrypted picture cannot pass through an image optimiser.
          <img src={src} alt="" className="size-full object-cover" loading="lazy" decoding="async" />
        )}
      </span>
      {isPresent && (
        <span className="absolute end-[3%] bottom-[3%] size-[27%] rounded-full border-2 border-surface bg-success" />
      )}
    </span>
  );
}
