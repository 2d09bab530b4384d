import { describe, expect, it } from 'vitest';
import { type AutoReplyFacts, decideAutoReply } from '@/lib/domain/auto-reply/policy';

const now = new Date('2026-03-12T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const DAY = 24 * 60;

const plain: AutoReplyFacts = {
  now,
  isPersonal: true,
  isAway: true,
  changedAt: ago(10 * DAY),
  toldAt: { away: null, crisis: null },
  staffWroteAt: null,
  grade: 'none',
};

describe('the answer of somebody who is away', () => {
  it.each<[string, Partial<AutoReplyFacts>, 'away' | 'crisis' | null]>([
    ['to a first message', {}, 'away'],
    ['is none for group, broadcast or automatic messages', { isPersonal: false }, null],
    ['is none outside the absence', { isAway: false }, null],
    ['is none within a day', { toldAt: { away: ago(DAY - 1), crisis: null } }, null],
    ['comes again after a day', { toldAt: { away: ago(DAY), crisis: null } }, 'away'],
    ['comes again after a change', { toldAt: { away: ago(60), crisis: null }, changedAt: ago(59) }, 'away'],
    ['does not for a change before', { toldAt: { away: ago(59), crisis: null }, changedAt: ago(60) }, null],
    ['is none soon after staff wrote', { staffWroteAt: ago(14) }, null],
    ['is one again a quarter of an hour later', { staffWroteAt: ago(15) }, 'away'],
    ['to a low grade is the ordinary one', { grade: 'low' }, 'away'],
    ['to a medium grade is the ordinary one', { grade: 'medium' }, 'away'],
    ['gives way at a high grade', { grade: 'high' }, 'crisis'],
    ['gives way at a critical grade', { grade: 'critical' }, 'crisis'],
    ['gives way although told today', { grade: 'high', toldAt: { away: ago(5), crisis: null } }, 'crisis'],
    ['does not repeat the crisis text', { grade: 'high', toldAt: { away: null, crisis: ago(5) } }, null],
    ['stays ordinary after a crisis text', { toldAt: { away: null, crisis: ago(5) } }, 'away'],
    ['leaves a crisis to staff who just wrote', { grade: 'critical', staffWroteAt: ago(1) }, null],
  ])('%s', (_what, given, expected) => {
    expect(decideAutoReply({ ...plain, ...given })).toBe(expected);
  });
});
