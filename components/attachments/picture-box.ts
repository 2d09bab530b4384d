import type { Attachment } from '@/lib/client/attachments';

const widestPx = 288;
const tallestPx = 320;

/** The place of a picture in a bubble before it is there, so that nothing jumps when it comes. */
export function pictureBox({ width, height }: Pick<Attachment, 'width' | 'height'>) {
  const [w, h] = [width || widestPx, height || widestPx];
  const scale = Math.min(1, widestPx / w, tallestPx / h);
  // What is very long or very small is cut by the box rather than becoming a line.
  const shownWidth = Math.max(96, Math.round(w * scale));
  return { width: `${shownWidth}px`, aspectRatio: `${shownWidth} / ${Math.max(72, Math.round(h * scale))}` };
}
