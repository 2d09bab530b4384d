import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { useSelecting } from './selecting-context';

const longPressMs = 500;
const slackPx = 10;

/**
 * How a row's link is pressed: Shift takes the range up to it; a long press of a finger chooses it, and once something is chosen a
 * tap does. Everything else opens the conversation.
 */
export function useRowPress(id: number, isSelecting: boolean) {
  const selecting = useSelecting();
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number }>(undefined);
  const wasLong = useRef(false);
  if (!selecting) return {};

  const end = () => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  };
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      wasLong.current = false;
      if (pointerType !== 'touch') return;
      const choose = () => {
        wasLong.current = true;
        selecting.toggle(id);
      };
      press.current = { timer: setTimeout(choose, longPressMs), x, y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = press.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > slackPx) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    /** The browser's own menu of a link, which a long press opens. */
    onContextMenu: (event: MouseEvent) => {
      if (press.current || wasLong.current) event.preventDefault();
    },
    onClick: (event: MouseEvent) => {
      const isTouch = (event.nativeEvent as { pointerType?: string }).pointerType === 'touch';
      if (event.shiftKey) selecting.extendTo(id);
      else if (isTouch && isSelecting && !wasLong.current) selecting.toggle(id);
      else if (!wasLong.current) return;
      wasLong.current = false;
      event.preventDefault();
    },
  };
}
