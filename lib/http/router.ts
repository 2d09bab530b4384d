import type { Endpoint } from '@/lib/api/endpoint';

/** An address split at its slashes: what the next segment may be. A literal segment wins over a parameter. */
interface Node {
  literals: Map<string, Node>;
  parameter: Node | null;
  /** Endpoints whose path ends here, by method, with the names of their parameters in order. */
  ends: Map<string, { endpoint: Endpoint; names: string[] }>;
}

export interface Match {
  endpoint: Endpoint;
  /** Values as they stand in the address, percent-encoded. */
  params: Record<string, string>;
}

export type FindEndpoint = (method: string, pathname: string) => Match | null;

/** Look endpoints up by method and address, as the route files in app/api would. Null: not in this table. */
export function routerOf(endpoints: readonly Endpoint[]): FindEndpoint {
  const root = emptyNode();
  for (const endpoint of endpoints) insert(root, endpoint);
  return (method, pathname) => {
    const values: string[] = [];
    const end = walk(root, pathname.split('/'), 1, values)?.ends.get(method);
    if (!end) return null;
    const params: Record<string, string> = {};
    for (const [i, name] of end.names.entries()) params[name] = values[i]!;
    return { endpoint: end.endpoint, params };
  };
}

const emptyNode = (): Node => ({ literals: new Map(), parameter: null, ends: new Map() });

function insert(root: Node, endpoint: Endpoint): void {
  const names: string[] = [];
  let node = root;
  for (const segment of endpoint.path.split('/').slice(1)) {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) {
      if (!node.literals.has(segment)) node.literals.set(segment, emptyNode());
      node = node.literals.get(segment)!;
    } else {
      names.push(name);
      node.parameter ??= emptyNode();
      node = node.parameter;
    }
  }
  node.ends.set(endpoint.method, { endpoint, names });
}

/** The node of an address. As in Next's router a literal is not given up again for another method: what matters is the address. */
function walk(node: Node, segments: string[], at: number, values: string[]): Node | null {
  if (at === segments.length) return node.ends.size > 0 ? node : null;
  const segment = segments[at]!;
  const literal = node.literals.get(segment);
  const found = literal && walk(literal, segments, at + 1, values);
  if (found) return found;
  if (!node.parameter || segment === '') return null;
  const { length } = values;
  values.push(segment);
  const deeper = walk(node.parameter, segments, at + 1, values);
  if (!deeper) values.length = length;
  return deeper;
}
