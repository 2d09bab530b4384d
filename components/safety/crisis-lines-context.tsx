'use client';

import { createContext } from 'react';
import type { CrisisLine } from '@/lib/domain/settings/schema';

/** The first crisis lines of the reader's country, there with the page, so that the card needs no network. */
export const CrisisLinesContext = createContext<readonly CrisisLine[]>([]);
