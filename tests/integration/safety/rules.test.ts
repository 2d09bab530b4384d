import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { detect } from '@/lib/domain/safety/detector';
import { ruleset as shipped } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { activeChanges } from '@/lib/domain/safety/rules/active';
import { declineRules, publishRules, withdrawRules } from '@/lib/domain/safety/rules/commands/decide-rules';
import { giveVerdict } from '@/lib/domain/safety/rules/commands/give-verdict';
import { proposeRules } from '@/lib/domain/safety/rules/commands/propose-rules';
import { rollBackRules } from '@/lib/domain/safety/rules/commands/roll-back-rules';
import { replayChanges, riskRules } from '@/lib/domain/safety/rules/queries';
import { weeklySample } from '@/lib/domain/safety/rules/sample';
import { type AddedRule, NO_CHANGES, type RuleChanges } from '@/lib/domain/safety/rules/schema';
import { CRITICAL, careTeam, ORDINARY, work } from '../../support/alerts';
import { auditOfObject, refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

/** Nobody ships a rule about a made-up word. */
const OWN: AddedRule = {
  id: 'own.grelm',
  category: 'self-harm',
  grade: 'high',
  reason: 'speaks of grelming, which is what it is called here',
  patterns: ['i ..2 grelm|grelmed|grelming'],
  finds: ['I grelmed again last night'],
  leaves: ['The grelm festival is on Sunday'],
};
const ADDS: RuleChanges = { ...NO_CHANGES, added: [OWN] };
const GRELM = 'I have been grelming again since Monday';

let people: Cast;
beforeAll(async () => {
  people = await cast();
  expect(detect(GRELM).level).toBe('none');
  expect(shipped.rules.length).toBeGreaterThan(20);
});
beforeEach(async () => {
  await pool().sql`delete from outbox`;
  await pool().sql`delete from risk_verdicts`;
  await pool().sql`delete from risk_rulesets`;
});

const propose = async (changes: RuleChanges, by: Person = people.admin) =>
  proposeRules(await ctxOf(by), { changes, note: 'Heard at the team meeting' });
const gradeOf = async (messageId: number) => {
  const [row] = await pool().sql`select grade, ruleset from risk_gradings where message_id = ${messageId}`;
  return row;
};

describe('a change of the rules', () => {
  it('is proposed by an admin with its replay, published by a clinical person, and counts from the next text on', async () => {
    const { patient, primary } = await careTeam();
    const before = await send(await ctxOf(patient), primary, GRELM);
    await work();
    expect(await gradeOf(before.messageId)).toEqual({ grade: 'none', ruleset: shipped.version });

    const proposal = await propose(ADDS);
    expect(proposal).toMatchObject({
      status: 'proposed',
      isActive: false,
      note: 'Heard at the team meeting',
    });
    expect(proposal.replay).toMatchObject({ losses: [], faults: [] });
    expect(proposal.replay!.shipped.before.risk).toBeGreaterThan(200);
    expect(await activeChanges(await ctxOf(people.admin))).toBeNull();

    const published = await publishRules(await ctxOf(people.okafor), { id: proposal.rulesetId });
    expect(published).toMatchObject({
      status: 'published',
      isActive: true,
      decidedBy: { username: 'dr.okafor' },
    });
    const after = await send(await ctxOf(patient), primary, GRELM);
    await work();
    expect(await gradeOf(after.messageId)).toEqual({ grade: 'high', ruleset: published.version });
    for (const [act, { id: actorId }] of [
      ['risk-rules.propose', people.admin],
      ['risk-rules.publish', people.okafor],
    ] as const)
      expect(await auditOfObject(act, 'risk-ruleset', proposal.rulesetId)).toMatchObject([
        { actorId, outcome: 'ok' },
      ]);
  });

  it('switches off and regrades shipped rules', async () => {
    const [rule] = detect(CRITICAL).spans;
    const view = await riskRules(await ctxOf(people.dev));
    expect(view.rules.find(({ id }) => id === rule!.rule)).toMatchObject({ isOff: false });
    const replayed = await replayChanges(await ctxOf(people.admin), {
      changes: { ...NO_CHANGES, regraded: Object.fromEntries(shipped.rules.map(({ id }) => [id, 'low'])) },
    });
    expect(replayed.changedCount).toBeGreaterThan(50);
    expect(replayed.losses).toContain('urgent');
  });

  it('that finds less cannot be published', async () => {
    const off = shipped.rules.filter(({ category }) => category === 'eating-disorder').map(({ id }) => id);
    expect(off.length).toBeGreaterThan(0);
    const proposal = await propose({ ...NO_CHANGES, off });
    expect(proposal.replay!.losses).not.toEqual([]);
    expect(await refusalOf(publishRules(await ctxOf(people.okafor), { id: proposal.rulesetId }))).toBe(
      'conflict',
    );
    expect(await activeChanges(await ctxOf(people.admin))).toBeNull();
  });

  it('whose own examples fail, or whose patterns cannot be read, cannot be published', async () => {
    const bad = { ...OWN, patterns: [...OWN.patterns, '@no-such-class'], leaves: ['Have I grelmed enough?'] };
    const proposal = await propose({ ...NO_CHANGES, added: [bad] });
    expect(proposal.replay!.faults.map(({ rule }) => rule)).toEqual(['own.grelm', 'own.grelm']);
    expect(await refusalOf(publishRules(await ctxOf(people.okafor), { id: proposal.rulesetId }))).toBe(
      'conflict',
    );
  });

  it('waits alone, and is decided once', async () => {
    const first = await propose(ADDS);
    expect(await refusalOf(propose(ADDS))).toBe('conflict');
    const ends = await Promise.allSettled(
      [people.okafor, people.eva].map(async (whom) =>
        publishRules(await ctxOf(whom), { id: first.rulesetId }),
      ),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(declineRules(await ctxOf(people.eva), { id: first.rulesetId }))).toBe('conflict');
  });

  it('is declined by a clinical person or withdrawn by an admin', async () => {
    const one = await propose(ADDS);
    expect(await declineRules(await ctxOf(people.eva), { id: one.rulesetId })).toMatchObject({
      status: 'declined',
    });
    const two = await propose(ADDS);
    expect(await withdrawRules(await ctxOf(people.admin), { id: two.rulesetId })).toMatchObject({
      status: 'withdrawn',
    });
    expect(await activeChanges(await ctxOf(people.admin))).toBeNull();
  });

  it('is no business of other roles, and nobody is their own second', async () => {
    for (const whom of [people.maria, people.dev, people.okafor])
      expect(await refusalOf(propose(ADDS, whom))).toBe('forbidden');
    const { rulesetId: id } = await propose(ADDS);
    for (const whom of [people.maria, people.dev, people.admin])
      expect(await refusalOf(publishRules(await ctxOf(whom), { id }))).toBe('forbidden');
    expect(await refusalOf(ctxOf(people.maria).then(riskRules))).toBe('forbidden');
    await expect(
      pool()
        .sql`update risk_rulesets set state = 'published', decided_by = proposed_by, decided_at = now() where id = ${id}`,
    ).rejects.toThrow(/risk_rulesets_two_people/);
  });

  it('is taken back at once, to an earlier version or to the shipped rules', async () => {
    const one = await propose(ADDS);
    await publishRules(await ctxOf(people.okafor), { id: one.rulesetId });
    const two = await propose({ ...ADDS, regraded: { [shipped.rules[0]!.id]: 'critical' } });
    await publishRules(await ctxOf(people.okafor), { id: two.rulesetId });
    const back = { to: one.rulesetId, note: 'Too many false alarms' };
    await rollBackRules(await ctxOf(people.admin), back);
    expect((await activeChanges(await ctxOf(people.admin)))!.changes).toEqual(ADDS);
    expect(await refusalOf(ctxOf(people.admin).then((ctx) => rollBackRules(ctx, back)))).toBe('conflict');
    await rollBackRules(await ctxOf(people.admin), { to: null, note: 'As shipped' });
    expect((await activeChanges(await ctxOf(people.admin)))!.changes).toEqual(NO_CHANGES);
    expect(await refusalOf(ctxOf(people.dev).then((ctx) => rollBackRules(ctx, back)))).toBe('forbidden');
  });
});

describe('what clinical people say of verdicts', () => {
  it('becomes a case of the replay, by its id and without its words', async () => {
    const { patient, primary } = await careTeam();
    const missed = await send(await ctxOf(patient), primary, GRELM);
    const found = await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    const ctx = await ctxOf(primary);
    await giveVerdict(ctx, { messageId: missed.messageId, verdict: 'missed', category: 'self-harm' });
    await giveVerdict(ctx, { messageId: found.messageId, verdict: 'not_helpful', category: null });
    const replayed = await replayChanges(await ctxOf(people.admin), { changes: ADDS });
    expect(replayed.own.before).toMatchObject({ risk: 1, found: 0, none: 1, wrong: 1 });
    expect(replayed.own.after).toMatchObject({ risk: 1, found: 1 });
    expect(replayed.changed.filter(({ messageId }) => messageId !== null)).toEqual([
      {
        text: null,
        messageId: missed.messageId,
        label: 'risk',
        kind: 'self-harm',
        before: 'none',
        after: 'high',
      },
    ]);
    expect(JSON.stringify(replayed)).not.toContain('Monday');
    // Saying something else replaces it.
    await giveVerdict(ctx, { messageId: found.messageId, verdict: 'helpful', category: null });
    const { verdicts } = await riskRules(await ctxOf(people.admin));
    expect(verdicts).toMatchObject({ missed: 1, helpful: 1, not_helpful: 0 });
    const recounted = await pool()
      .sql`select verdict, count(*)::int as count from risk_verdicts group by verdict`;
    expect(Object.entries(verdicts).filter(([, count]) => count > 0)).toEqual(
      expect.arrayContaining(recounted.map(({ verdict, count }) => [verdict, count])),
    );
    expect(recounted).toHaveLength(2);
  });

  it('is about messages of own patients only, and fits what the rules said', async () => {
    const { patient, primary } = await careTeam();
    const { messageId } = await send(await ctxOf(patient), primary, ORDINARY);
    await work();
    const say = async (whom: Person, verdict: 'helpful' | 'missed') =>
      giveVerdict(await ctxOf(whom), { messageId, verdict, category: null });
    expect(await refusalOf(say(people.okafor, 'missed'))).toBe('not_found');
    expect(await refusalOf(say(patient, 'missed'))).toBe('forbidden');
    expect(await refusalOf(say(people.admin, 'missed'))).toBe('forbidden');
    expect(await refusalOf(say(primary, 'helpful'))).toBe('conflict');
    await say(primary, 'missed');
  });

  it('is asked for each week of a few unflagged messages of own patients, each once', async () => {
    const { patient, primary } = await careTeam();
    const ctx = await ctxOf(patient);
    for (let i = 0; i < 12; i += 1) await send(ctx, primary, `${ORDINARY} ${i}`);
    await send(ctx, primary, CRITICAL);
    await work();
    const { sample, doneThisWeek } = await weeklySample(await ctxOf(primary));
    expect([sample.length, doneThisWeek]).toEqual([10, 0]);
    expect(sample.every(({ text }) => text?.startsWith(ORDINARY))).toBe(true);
    const [first] = sample;
    await giveVerdict(await ctxOf(primary), {
      messageId: first!.messageId,
      verdict: 'unremarkable',
      category: null,
    });
    const next = await weeklySample(await ctxOf(primary));
    expect([next.sample.length, next.doneThisWeek]).toEqual([9, 1]);
    expect(next.sample.map(({ messageId }) => messageId)).not.toContain(first!.messageId);
    expect((await weeklySample(await ctxOf(await person({ role: 'clinician' })))).sample).toEqual([]);
    expect(await refusalOf(ctxOf(people.admin).then(weeklySample))).toBe('forbidden');
  });
});
