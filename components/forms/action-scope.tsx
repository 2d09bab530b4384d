import type { ReactNode } from 'react';
import { formToken } from '@/lib/next/session';
import { ActionTokenProvider } from './action-token';

/** Gives `useAction` below it the guard token of this session. Once per page or layout of signed-in people. */
export async function ActionScope({ children }: { children: ReactNode }) {
  return <ActionTokenProvider token={await formToken()}>{children}</ActionTokenProvider>;
}
