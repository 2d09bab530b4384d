import { type AutoReplyKind, SILENT_AFTER_STAFF_MS, TOLD_EVERY_MS } from '@/lib/domain/auto-reply/schema';
import type { Grade } from '@/lib/domain/safety/detector/types';

/** Everything that the decision about one message to somebody away depends on. */
export interface AutoReplyFacts {
  now: Date;
  /** Written by a patient's own hand to this person alone: no group, broadcast or automatic message. */
  isPersonal: boolean;
  isAway: boolean;
  /** When the absence was last set or changed: whoever was told before is told again. */
  changedAt: Date;
  /** When this patient was last told, of each kind. */
  toldAt: Record<AutoReplyKind, Date | null>;
  /** When staff last wrote here by hand. */
  staffWroteAt: Date | null;
  /** Of the message. */
  grade: Grade;
}

/** Which answer a message gets while its reader is away; null is none. Pure. */
export function decideAutoReply(facts: AutoReplyFacts): AutoReplyKind | null {
  if (!facts.isPersonal || !facts.isAway) return null;
  if (isWithin(facts.staffWroteAt, SILENT_AFTER_STAFF_MS, facts.now)) return null;
  const kind = kindFor(facts.grade);
  const toldAt = facts.toldAt[kind];
  const isToldAnew = toldAt !== null && toldAt < facts.changedAt;
  if (!isToldAnew && isWithin(toldAt, TOLD_EVERY_MS, facts.now)) return null;
  return kind;
}

/** A high grade is never answered with somebody's holiday greetings. */
export const kindFor = (grade: Grade): AutoReplyKind =>
  grade === 'high' || grade === 'critical' ? 'crisis' : 'away';

const isWithin = (then: Date | null, ms: number, now: Date) =>
  then !== null && now.getTime() - then.getTime() < ms;
