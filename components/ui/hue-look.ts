import type { AvatarHue } from '@/lib/shared/avatar';

/** Background and text of each hue, for avatars and for labels with a colour of their own. */
export const hueLook: Record<AvatarHue, string> = {
  1: 'bg-hue-1 text-hue-1-text',
  2: 'bg-hue-2 text-hue-2-text',
  3: 'bg-hue-3 text-hue-3-text',
  4: 'bg-hue-4 text-hue-4-text',
  5: 'bg-hue-5 text-hue-5-text',
  6: 'bg-hue-6 text-hue-6-text',
  7: 'bg-hue-7 text-hue-7-text',
  8: 'bg-hue-8 text-hue-8-text',
};
