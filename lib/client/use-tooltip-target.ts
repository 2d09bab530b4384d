import { useCallback, useEffect, useRef, useState } from 'react';

const showAfterMs = 450;
const hideAfterMs = 120;

/**
 * The element whose tooltip is due: hovered for a moment by a mouse, or focused by keyboard. Escape, a press, a scroll
 * and a removed element end it. While shown, an element whose name differs from the tooltip is described by it.
 */
export function useTooltipTarget(tooltipId: string) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was pressed shows nothing until the pointer has left it: its own layer is opening. */
  const pressed = useRef<Element | null>(null);

  const later = useCallback((next: HTMLElement | null, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTarget(next?.isConnected ? next : null), delayMs);
  }, []);
  const keepOpen = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => later(null, hideAfterMs), [later]);

  useEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal, passive: true, capture: true } as const;
    const hideNow = () => later(null, 0);
    const follow = (event: PointerEvent) => {
      const over = event.target instanceof Element ? event.target.closest('[data-tooltip]') : null;
      if (over && over === pressed.current) return;
      pressed.current = null;
      followPointer(event, later);
    };
    const press = (event: PointerEvent) => {
      pressed.current = event.target instanceof Element ? event.target.closest('[data-tooltip]') : null;
      hideNow();
    };
    document.addEventListener('pointerover', follow, options);
    document.addEventListener('focusin', (event) => followFocus(event, later), options);
    document.addEventListener('focusout', hideNow, options);
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('scroll', hideNow, options);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hideNow(), options);
    return () => {
      ending.abort();
      clearTimeout(timer.current);
    };
  }, [later]);

  useEffect(() => {
    if (!target || target.getAttribute('aria-label') === target.dataset.tooltip) return;
    const described = target.getAttribute('aria-describedby');
    target.setAttribute('aria-describedby', described ? `${described} ${tooltipId}` : tooltipId);
    return () => {
      if (described) target.setAttribute('aria-describedby', described);
      else target.removeAttribute('aria-describedby');
    };
  }, [target, tooltipId]);

  return { target, keepOpen, release };
}

type Later = (next: HTMLElement | null, delayMs: number) => void;

function followPointer(event: PointerEvent, later: Later) {
  if (event.pointerType !== 'mouse') return;
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('[data-tooltip-layer]')) return;
  const next = element?.closest<HTMLElement>('[data-tooltip]') ?? null;
  later(next, next ? showAfterMs : hideAfterMs);
}

function followFocus(event: FocusEvent, later: Later) {
  const element = event.target instanceof Element ? event.target : null;
  const next = element?.closest<HTMLElement>('[data-tooltip]') ?? null;
  if (next?.matches(':focus-visible')) later(next, 0);
}
