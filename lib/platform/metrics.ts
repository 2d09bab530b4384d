import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { singleton } from '@/lib/platform/process';

/** Prometheus metrics of this process. Labels are methods, route patterns, statuses and command names: never a person. */
export function metrics() {
  return singleton('metrics', () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const registers = [registry];
    return {
      registry,
      calls: new Histogram({
        name: 'healing_http_request_duration_seconds',
        help: 'Time to answer an API call.',
        labelNames: ['method', 'route', 'status'],
        buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
        registers,
      }),
      messagesSent: new Counter({
        name: 'healing_messages_sent_total',
        help: 'Messages released.',
        labelNames: ['type'],
        registers,
      }),
      liveConnections: new Gauge({
        name: 'healing_live_connections',
        help: 'Open event streams.',
        registers,
      }),
      outboxFailures: new Counter({
        name: 'healing_outbox_failures_total',
        help: 'Failed outbox attempts.',
        labelNames: ['kind'],
        registers,
      }),
      queue: new Gauge({
        name: 'healing_queue_work',
        help: 'Work that is not done, by state, as the worker last counted it.',
        labelNames: ['state'],
        registers,
      }),
      queueFailedLately: new Gauge({
        name: 'healing_queue_failed_lately',
        help: 'Work that failed within the last hour and has not been done since.',
        registers,
      }),
      jobFailures: new Counter({
        name: 'healing_job_failures_total',
        help: 'Failed attempts of jobs.',
        labelNames: ['job'],
        registers,
      }),
    };
  });
}

/** Note one answered call. */
export function observeCall(method: string, route: string, status: number, milliseconds: number): void {
  metrics()
    .calls.labels(method, route, String(status))
    .observe(milliseconds / 1000);
}
