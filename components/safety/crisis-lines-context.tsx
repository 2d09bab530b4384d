'use client';

import { createContext } from 'react';
import type { CrisisLine } from '@/lib/domain/settings/schema';

/** Lines that fit on the card; the help page has all. */
export const CARD_LINES = 3;

/** The first crisis lines of the reader's country, there with the page, so that the card needs no network. */
export const CrisisLinesContext = createContext<readonly CrisisLine[]>([]);
