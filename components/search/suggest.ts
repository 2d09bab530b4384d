import {
  HAS_VALUES,
  IN_VALUES,
  IS_VALUES,
  SEARCH_OPERATORS,
  type SearchOperator,
  writeFilter,
} from '@/lib/shared/search-query';

/** The piece of a query that is being written: where it stands, and what it is so far. */
export interface Writing {
  start: number;
  end: number;
  isNegated: boolean;
  operator: SearchOperator | null;
  text: string;
}

/** The piece at the caret: the run of signs up to it, quotation marks included. */
export function writingAt(query: string, caret: number): Writing {
  const before = query.slice(0, caret);
  const start = before.search(/(?:[^\s"]|"[^"]*"?)*$/);
  const piece = before.slice(start);
  const [, minus, operator, text] = /^(-?)(?:([a-z]+):)?(.*)$/is.exec(piece) ?? [];
  const known = SEARCH_OPERATORS.find((one) => one === operator?.toLowerCase()) ?? null;
  return {
    start,
    end: caret,
    isNegated: minus === '-',
    operator: known,
    text: (known ? text! : piece.replace(/^-/, '')).replace(/^"|"$/g, ''),
  };
}

/** Values of an operator that are the same for everybody. */
export const fixedValues = (operator: SearchOperator): readonly string[] => {
  if (operator === 'has') return HAS_VALUES;
  if (operator === 'is') return IS_VALUES;
  return operator === 'in' ? IN_VALUES : [];
};

/** The query with the piece at the caret replaced by a filter, and where the caret then is. */
export function withPiece(query: string, { start, end, isNegated }: Writing, filter: Filter): Placed {
  const piece =
    filter.value === null
      ? `${isNegated ? '-' : ''}${filter.operator}:`
      : `${writeFilter({ operator: filter.operator, value: filter.value, isNegated })} `;
  return {
    query: `${query.slice(0, start)}${piece}${query.slice(end).trimStart()}`,
    caret: start + piece.length,
  };
}

export interface Filter {
  operator: SearchOperator;
  /** Null: the operator alone, its value to come. */
  value: string | null;
}
interface Placed {
  query: string;
  caret: number;
}
