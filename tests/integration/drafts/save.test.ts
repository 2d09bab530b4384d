import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { deleteDraft, undeleteDraft } from '@/lib/domain/drafts/commands/delete-draft';
import { restoreDraft } from '@/lib/domain/drafts/commands/restore-draft';
import { saveDraft } from '@/lib/domain/drafts/commands/save-draft';
import { draftById, draftCount, draftIn, draftList, draftVersions } from '@/lib/domain/drafts/queries';
import { draftInput } from '@/lib/domain/drafts/schema';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { RECURRING } from '@/lib/worker/recurring';
import { type Cast, cast } from '../../support/cast';
import { isStoredPlain, save, saveStale, trySave } from '../../support/drafts';
import { ctxOf, DAY_MS, person } from '../../support/factories';
import { send, sendOnce } from '../../support/messages';
import { entries, eventsOf } from '../../support/organising';

let people: Cast;
let conversationId: number;
beforeAll(async () => {
  people = await cast();
  ({ conversationId } = await send(await ctxOf(people.okafor), people.maria));
});

const gone = { code: 'not_found' };

describe('a draft', () => {
  it('comes back as it was typed, on every device of its author and nowhere else', async () => {
    const typed = '**Half** a sentence, and\n- a list';
    const { draftId, version } = await save(await ctxOf(people.maria), { conversationId, content: typed });
    expect(version).toBe(1);
    expect(await draftIn(await ctxOf(people.maria), conversationId)).toMatchObject({
      draftId,
      content: typed,
      recipient: 'dr.okafor',
      problem: null,
    });
    expect(await draftIn(await ctxOf(people.okafor), conversationId)).toBeNull();
    await expect(draftById(await ctxOf(people.okafor), draftId)).rejects.toMatchObject(gone);
    expect(await isStoredPlain('Half')).toBe(false);
    await deleteDraft(await ctxOf(people.maria), { draftId });
  });

  it('counts its saves and tells the own devices alone, by ids', async () => {
    const whom = await person({ role: 'clinician' });
    const ctx = await ctxOf(whom);
    const first = await save(ctx, { recipient: 'dev', content: 'A' });
    const second = await save(ctx, { draftId: first.draftId, version: 1, recipient: 'dev', content: 'AB' });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await eventsOf(whom)).toEqual([
      expect.objectContaining({ kind: 'draft', ids: { draftId: first.draftId, version: 1 } }),
      expect.objectContaining({ kind: 'draft', ids: { draftId: first.draftId, version: 2 } }),
    ]);
    expect(await eventsOf(people.dev)).toEqual([]);
  });

  it('is one, however often its first save is tried', async () => {
    const ctx = await ctxOf(await person({ role: 'therapist' }));
    const clientKey = randomUUID();
    const input = draftInput.parse({ clientKey, content: 'Once' });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('POST /api/messages/draft', input) };
    const first = await saveDraft(ctx, input, claim);
    expect(await saveDraft(ctx, input, claim)).toEqual(first);
    expect(await trySave(ctx, { clientKey, content: 'Once' })).toMatchObject({ saved: { version: 1 } });
    expect(await draftCount(ctx)).toBe(1);
    const other = draftInput.parse({ clientKey, content: 'Other' });
    const mismatch = { key: claim.key, fingerprint: fingerprintOf('POST /api/messages/draft', other) };
    await expect(saveDraft(ctx, other, mismatch)).rejects.toMatchObject({ code: 'idempotency_mismatch' });
  });

  it('is one in a conversation, also when two devices begin it at the same time', async () => {
    const whom = await person();
    const { conversationId: own } = await send(await ctxOf(people.admin), whom);
    const outcomes = await Promise.all(
      ['From the phone', 'From the desk'].map(async (content) =>
        trySave(await ctxOf(whom), { conversationId: own, content }),
      ),
    );
    expect(outcomes.filter((one) => 'saved' in one)).toHaveLength(1);
    const ctx = await ctxOf(whom);
    const draft = await draftIn(ctx, own);
    const kept = await draftVersions(ctx, draft!.draftId);
    expect(new Set([draft!.content, ...kept.map(({ content }) => content)])).toEqual(
      new Set(['From the phone', 'From the desk']),
    );
  });

  it('is not written over by a device that knew an older version; both texts can be brought back', async () => {
    const whom = await person({ role: 'clinician' });
    const [phone, desk] = [await ctxOf(whom), await ctxOf(whom)];
    const { draftId } = await save(phone, { recipient: 'dev', content: 'Both know this' });
    await save(phone, { draftId, version: 1, recipient: 'dev', content: 'Both know this, phone' });
    const newer = await saveStale(desk, {
      draftId,
      version: 1,
      recipient: 'dev',
      content: 'Both know this, desk',
    });
    expect(newer).toMatchObject({ version: 2, content: 'Both know this, phone', versionCount: 2 });

    await save(desk, { draftId, version: 2, recipient: 'dev', content: 'Both know this, desk' });
    const versions = await draftVersions(desk, draftId);
    // What the draft says again is no other version.
    expect(versions.map(({ origin, content }) => [origin, content])).toEqual([
      ['saved', 'Both know this, phone'],
    ]);
    expect(await isStoredPlain('Both know')).toBe(false);
    const { versionId } = versions[0]!;
    const restored = await restoreDraft(desk, { draftId, versionId });
    expect(restored.version).toBe(4);
    expect((await draftById(phone, draftId)).content).toBe('Both know this, phone');
    expect((await draftVersions(phone, draftId)).map(({ content }) => content)).toContain(
      'Both know this, desk',
    );
    expect(await entries(whom, 'draft.restore')).toEqual([{ outcome: 'ok' }]);
    await expect(restoreDraft(await ctxOf(people.okafor), { draftId, versionId })).rejects.toMatchObject(
      gone,
    );
  });

  it('takes the same text twice as a repeat whose answer was lost', async () => {
    const ctx = await ctxOf(await person({ role: 'developer' }));
    const { draftId } = await save(ctx, { content: 'A' });
    await save(ctx, { draftId, version: 1, content: 'AB' });
    expect(await save(ctx, { draftId, version: 1, content: 'AB' })).toMatchObject({ version: 2 });
    expect(await draftVersions(ctx, draftId)).toEqual([]);
  });

  it('does not come back with a save that arrives after it was sent under its key', async () => {
    const clientKey = randomUUID();
    const ctx = await ctxOf(people.maria);
    const { draftId } = await save(ctx, { clientKey, conversationId, content: 'On its way' });
    await sendOnce(ctx, people.okafor, 'On its way', clientKey);
    expect(await draftIn(ctx, conversationId)).toBeNull();
    await expect(
      trySave(ctx, { draftId, version: 1, conversationId, content: 'On its way, late' }),
    ).rejects.toMatchObject(gone);
    await expect(trySave(ctx, { clientKey, conversationId, content: 'Late' })).rejects.toMatchObject({
      code: 'conflict',
    });
    // And the next one has its place.
    const next = await save(ctx, { conversationId, content: 'The next' });
    expect((await draftIn(ctx, conversationId))?.draftId).toBe(next.draftId);
    await deleteDraft(ctx, { draftId: next.draftId });
  });

  it('is deleted by its author alone, and can be brought back', async () => {
    const ctx = await ctxOf(people.aisha);
    const { draftId } = await save(ctx, { content: 'Shall I?' });
    await expect(deleteDraft(await ctxOf(people.maria), { draftId })).rejects.toMatchObject(gone);
    await deleteDraft(ctx, { draftId });
    await expect(draftById(ctx, draftId)).rejects.toMatchObject(gone);
    await expect(deleteDraft(ctx, { draftId })).rejects.toMatchObject(gone);
    await expect(undeleteDraft(await ctxOf(people.maria), { draftId })).rejects.toMatchObject(gone);
    await undeleteDraft(ctx, { draftId });
    expect((await draftById(ctx, draftId)).content).toBe('Shall I?');
    expect((await eventsOf(people.aisha)).map(({ ids }) => ids)).toEqual([
      { draftId, version: 1 },
      { draftId },
      { draftId, version: 1 },
    ]);
    expect(await entries(people.aisha, 'draft.delete')).toEqual([{ outcome: 'ok' }, { outcome: 'refused' }]);
  });

  it('that was deleted leaves its conversation to another, and then stays deleted', async () => {
    const ctx = await ctxOf(people.maria);
    const first = await save(ctx, { conversationId, content: 'First' });
    await deleteDraft(ctx, { draftId: first.draftId });
    const second = await save(ctx, { conversationId, content: 'Second' });
    await expect(undeleteDraft(ctx, { draftId: first.draftId })).rejects.toMatchObject({ code: 'conflict' });
    await deleteDraft(ctx, { draftId: second.draftId });
  });

  it('fits longer texts than a message, and never nothing', () => {
    expect(draftInput.safeParse({ content: 'x'.repeat(12_000) }).success).toBe(true);
    expect(draftInput.safeParse({ content: ' \n ' }).success).toBe(false);
    expect(draftInput.safeParse({ content: 'x', draftId: 1 }).success).toBe(false);
  });

  it('lists by pages, latest first', async () => {
    const ctx = await ctxOf(await person({ role: 'admin' }));
    for (const content of ['one', 'two', 'three']) await save(ctx, { content });
    const first = await draftList(ctx, { limit: 2 });
    const second = await draftList(ctx, { limit: 2, cursor: first.nextCursor! });
    expect([first.total, second.nextCursor]).toEqual([3, null]);
    expect([...first.drafts, ...second.drafts].map(({ content }) => content)).toEqual([
      'three',
      'two',
      'one',
    ]);
  });

  it('goes for good 30 days after it was deleted, like its versions; what is being written stays', async () => {
    const ctx = await ctxOf(await person({ role: 'admin' }));
    const kept = await save(ctx, { content: 'Kept' });
    await save(ctx, { draftId: kept.draftId, version: 1, content: 'Kept, on' });
    await saveStale(ctx, { draftId: kept.draftId, version: 1, content: 'Kept, off' });
    const { draftId } = await save(ctx, { content: 'Deleted' });
    await deleteDraft(ctx, { draftId });
    await cutAt(29);
    expect(await draftVersions(ctx, kept.draftId)).toHaveLength(2);
    await cutAt(31);
    expect(await draftVersions(ctx, kept.draftId)).toEqual([]);
    expect((await draftById(ctx, kept.draftId)).content).toBe('Kept, on');
    await expect(undeleteDraft(ctx, { draftId })).rejects.toMatchObject(gone);
  });
});

/** What the calendar's jobs remove, so many days from now. */
async function cutAt(days: number): Promise<void> {
  const ctx = makeContext(ANONYMOUS, { now: new Date(Date.now() + days * DAY_MS) });
  const jobs = RECURRING.filter(({ job }) => /^cut-draft/.test(job.name));
  expect(jobs).toHaveLength(2);
  for (const { job } of jobs) await job.run(ctx, {}, new AbortController().signal);
}
