/** One node of PostgreSQL's EXPLAIN in JSON, as far as the check looks. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** One statement that ran, and how. */
export interface RunPlan {
  statement: string;
  plan: PlanNode;
}

export interface PlanRules {
  /** Tables that stay small whatever happens, so that reading them whole is right. */
  fixedTables: readonly string[];
  /** Rows that one scan may touch in one statement, those it throws away included. */
  rowsMax: number;
}

/** What is wrong with how a statement ran: a growing table read from end to end, or more rows touched than any page needs. */
export function complaintsOf({ statement, plan }: RunPlan, rules: PlanRules): string[] {
  return nodesOf(plan).flatMap((node) => {
    const complaint = complaintOf(node, rules);
    return complaint ? [`${complaint} in: ${statement.replaceAll(/\s+/g, ' ').trim()}`] : [];
  });
}

function complaintOf(node: PlanNode, { fixedTables, rowsMax }: PlanRules): string | null {
  const table = node['Relation Name'];
  if (table === undefined || fixedTables.includes(table)) return null;
  if (node['Node Type'] === 'Seq Scan') return `${table} is read from end to end`;
  const rows = touchedBy(node);
  return rows > rowsMax ? `${rows} rows of ${table} are touched` : null;
}

/** EXPLAIN gives averages of all loops. */
function touchedBy(node: PlanNode): number {
  const each =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round(each * (node['Actual Loops'] ?? 0));
}

const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
