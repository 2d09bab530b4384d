import type postgres from 'postgres';
import type { PlanNode, RunPlan } from './plan-complaints';

/** Plans heard so far. A test file that watches has the driver hand every notice to `hearNotice`. */
const heard: RunPlan[] = [];

/**
 * Have PostgreSQL explain every statement of connections opened from now on, as it really ran, and say so to whoever ran it.
 * `settings` are the planner's. By a superuser: the extension explains what others run, too.
 */
export async function explainEverything(
  superuser: postgres.Sql,
  settings: Record<string, string> = {},
): Promise<void> {
  const all = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
    'auto_explain.log_parameter_max_length': '0',
    ...settings,
  };
  const [row] = await superuser`select current_database() as name`;
  const base = superuser(row!.name as string);
  for (const [name, value] of Object.entries(all))
    await superuser`alter database ${base} set ${superuser.unsafe(name)} = ${superuser.unsafe(`'${value}'`)}`;
}

/** Keep a notice of the server when it is a plan. */
export function hearNotice({ message = '' }: { message?: string }): void {
  const start = message.indexOf('{');
  if (!message.includes('plan:') || start < 0) return;
  const said = JSON.parse(message.slice(start)) as { 'Query Text': string; Plan: PlanNode };
  heard.push({ statement: said['Query Text'], plan: said.Plan });
}

/** The plans since the last call. */
export const takePlans = (): RunPlan[] => heard.splice(0);
