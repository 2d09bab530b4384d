'use client';

import { createContext, type ReactNode, useContext, useDeferredValue, useState } from 'react';
import { SearchField } from '@/components/ui/search-field';

const Words = createContext<readonly string[]>([]);

type CallFilterProps = {
  label: string;
  /** The searchable text of every call, to count what is left. */
  texts: readonly string[];
  /** What is said for a number of calls left, from 0 on. */
  foundTexts: readonly string[];
  children: ReactNode;
};

/** Hides the calls below that do not hold every word typed. The calls themselves stay rendered by the server. */
export function CallFilter({ label, texts, foundTexts, children }: CallFilterProps) {
  const [text, setText] = useState('');
  const words = useDeferredValue(text).toLowerCase().split(/\s+/).filter(Boolean);
  const count = texts.filter((one) => holds(one, words)).length;
  return (
    <Words value={words}>
      <div className="sticky top-0 z-20 -mx-4 bg-background px-4 py-3">
        <SearchField label={label} onSearch={setText} className="max-w-md" />
        <p role="status" className="text-sm text-muted-foreground not-empty:mt-2">
          {words.length > 0 && foundTexts[count]}
        </p>
      </div>
      {children}
    </Words>
  );
}

/** A part of the page that is there while one of its texts matches. */
export function Filterable({ texts, children }: { texts: readonly string[]; children: ReactNode }) {
  const words = useContext(Words);
  return <div hidden={!texts.some((text) => holds(text, words))}>{children}</div>;
}

const holds = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));
