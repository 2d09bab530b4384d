/** One promise and what was found. */
export interface Finding {
  what: string;
  found: string;
  isKept: boolean;
}

/** Aligned lines for the terminal. */
export function table(findings: Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .map(({ what, found, isKept }) => `${isKept ? 'kept  ' : 'BROKEN'}  ${what.padEnd(width)}  ${found}`)
    .join('\n');
}
