import { useEffect, useRef } from 'react';
import { type KeyAct, keyActOf, type OwnKeys } from './inbox-keys';

/** Runs an act for each of the inbox's keys while this is on the page and `isOn`. Never while somebody types. */
export function useInboxKeys(isOn: boolean, own: OwnKeys, run: (act: KeyAct) => void): void {
  const latest = useRef({ run, own });
  useEffect(() => {
    latest.current = { run, own };
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const act = keyActOf(event, latest.current.own);
      if (!act) return;
      event.preventDefault();
      latest.current.run(act);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
