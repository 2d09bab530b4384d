'use client';

import { useEffect, useRef, useState } from 'react';
import { useTooltipTarget } from '@/lib/client/use-tooltip-target';
import { Kbd } from './kbd';

const tooltipId = 'tooltip';
const gapPx = 8;
const marginPx = 6;

/** Shows the tooltip of whatever is hovered or focused. Rendered once, by the root layout. */
export function TooltipLayer() {
  const { target, keepOpen, release } = useTooltipTarget(tooltipId);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();

  useEffect(() => {
    if (!target || !box.current) return setPlace(undefined);
    setPlace(placeBeside(target, box.current));
  }, [target]);

  if (!target) return null;
  return (
    // The pointer may rest on a tooltip to read it (WCAG 1.4.13).
    <div
      ref={box}
      id={tooltipId}
      // Hidden from screen readers as a place of its own: its target is named or described by it already.
      aria-hidden
      data-tooltip-layer
      onPointerEnter={keepOpen}
      onPointerLeave={release}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className="fixed z-60 flex max-w-72 animate-fade-in items-center gap-2 rounded-sm bg-inverse px-2 py-1 text-sm text-inverse-foreground print:hidden"
    >
      {target.dataset.tooltip}
      {target.dataset.tooltipKey && <Kbd tone="inverse">{target.dataset.tooltipKey}</Kbd>}
    </div>
  );
}

/** Above the target, below where there is no room, never outside the window. */
function placeBeside(target: HTMLElement, box: HTMLElement) {
  const around = target.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const above = around.top - height - gapPx;
  const centred = around.left + around.width / 2 - width / 2;
  return {
    left: Math.max(marginPx, Math.min(centred, window.innerWidth - width - marginPx)),
    top: above >= marginPx ? above : around.bottom + gapPx,
  };
}
