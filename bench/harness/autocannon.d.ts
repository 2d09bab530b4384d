/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  export interface RequestShape {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }

  export interface Options {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    requests: { setupRequest: (request: RequestShape) => RequestShape }[];
  }

  export interface Result {
    latency: { p50: number; p97_5: number; p99: number; max: number };
    requests: { total: number };
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
    statusCodeStats: Record<string, { count: number }>;
  }

  /** A run under way; `response` tells of each answer, with its milliseconds last. */
  export interface Run extends Promise<Result> {
    on(
      event: 'response',
      hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): Run;
  }

  export default function autocannon(options: Options): Run;
}
