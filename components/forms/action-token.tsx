'use client';

import { createContext, type ReactNode, useContext } from 'react';

const Token = createContext('');

export function ActionTokenProvider({ token, children }: { token: string; children: ReactNode }) {
  return <Token value={token}>{children}</Token>;
}

/** The guard token from the `ActionScope` above. */
export const useActionToken = () => useContext(Token);
