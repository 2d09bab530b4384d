'use client';

import { createContext, useContext } from 'react';
import type { Selection } from '@/lib/client/use-selection';

/** What the rows of a list do to its selection. Stable over renders, so that choosing one row redraws no other. */
export type Selecting = Pick<Selection, 'toggle' | 'extendTo'>;

export const SelectingContext = createContext<Selecting | null>(null);

/** Null where rows cannot be chosen. */
export const useSelecting = () => useContext(SelectingContext);
