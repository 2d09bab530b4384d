import { call } from '@/lib/client/api';
import type { AlertView, RiskMark as RiskMarkDto } from '@/lib/domain/safety/schema';
import type { OverWire } from '@/lib/shared/wire';

/** An alert as the browser holds it: times are ISO texts. */
export type Alert = OverWire<AlertView>;
export type RiskMark = OverWire<RiskMarkDto>;
export interface UrgentAlerts {
  alerts: Alert[];
  waiting: number;
}

/** What asks this person to act now. All throw ApiError. */
export const urgentAlerts = (signal?: AbortSignal) =>
  call<UrgentAlerts>('GET', '/api/risk-alerts/urgent', { signal });

export const acknowledge = (alertId: number) =>
  call<Alert>('POST', `/api/risk-alerts/${alertId}/acknowledge`, { body: {} });

export const riskMarks = (conversationId: number, signal?: AbortSignal) =>
  call<{ marks: RiskMark[] }>('GET', `/api/messages/conversations/${conversationId}/risk-marks`, { signal });
