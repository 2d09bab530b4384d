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
      riskGradings: new Counter({
        name: 'healing_risk_gradings_total',
        help: 'Texts of patients that were graded.',
        labelNames: ['grade'],
        registers,
      }),
      riskGradingFailures: new Counter({
        name: 'healing_risk_grading_failures_total',
        help: 'Tries in which the detector gave no verdict.',
        registers,
      }),
      riskGradingSeconds: new Histogram({
        name: 'healing_risk_grading_duration_seconds',
        help: 'Time until the detector gave a verdict on one text.',
        buckets: [0.0002, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5],
        registers,
      }),
      riskUngraded: new Gauge({
        name: 'healing_risk_ungraded_texts',
        help: 'Texts that wait for a verdict longer than they should.',
        registers,
      }),
      riskLadderFailures: new Counter({
        name: 'healing_risk_ladder_failures_total',
        help: 'Rungs of alerts that could not be taken when they were due.',
        registers,
      }),
      riskUnattended: new Gauge({
        name: 'healing_risk_alerts_unattended',
        help: 'High and critical alerts that reached the admins and that nobody acknowledged.',
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
