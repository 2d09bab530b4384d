import { useEffect, useRef } from 'react';
import { type KeyAct, keyActOf } from './inbox-keys';

/** Runs an act for each of the inbox's keys while this is on the page and `isOn`. Never while somebody types. */
export function useInboxKeys(isOn: boolean, run: (act: KeyAct) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const act = keyActOf(event);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
