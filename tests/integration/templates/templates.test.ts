import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { applyTemplate } from '@/lib/domain/templates/commands/apply-template';
import { changeTemplate } from '@/lib/domain/templates/commands/change-template';
import { createTemplate } from '@/lib/domain/templates/commands/create-template';
import { deleteTemplate, restoreTemplate } from '@/lib/domain/templates/commands/delete-template';
import { templates } from '@/lib/domain/templates/queries';
import { TEMPLATES_MAX, templateInput } from '@/lib/domain/templates/schema';
import { makeContext } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { RECURRING } from '@/lib/worker/recurring';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { entries } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const words = (given: Partial<z.input<typeof templateInput>> = {}) =>
  templateInput.parse({ name: 'Welcome', content: 'Hello {{patient.first_name|there}}', ...given });

const ownOf = async (whom: Person) => (await templates(await ctxOf(whom))).filter(({ isOwn }) => isOwn);

const namesSeenBy = async (whom: Person) => (await templates(await ctxOf(whom))).map(({ name }) => name);

describe('templates', () => {
  it('are kept unreadable, for the owner alone until they are shared with all staff', async () => {
    const [owner, colleague] = [await person({ role: 'clinician' }), await person({ role: 'developer' })];
    const ctx = await ctxOf(owner);
    const own = await createTemplate(ctx, words({ name: 'Zwiegespräch', category: ' First days ' }));
    expect(own).toMatchObject({ category: 'First days', isPublic: false, usageCount: 0, isOwn: true });
    const [stored] = await pool().sql<{ body: Buffer }[]>`
      select body from message_templates where id = ${own.templateId}`;
    for (const word of ['Zwiegespr', 'First days', 'Hello']) expect(stored!.body.includes(word)).toBe(false);
    expect(await namesSeenBy(colleague)).not.toContain('Zwiegespräch');

    await changeTemplate(ctx, { id: own.templateId, isPublic: true });
    const seen = (await templates(await ctxOf(colleague))).find(({ name }) => name === 'Zwiegespräch');
    expect(seen).toMatchObject({
      isOwn: false,
      isPublic: true,
      category: 'First days',
      owner: { username: owner.username },
    });
  });

  it('are nothing for patients, whoever owns them', async () => {
    const shared = await createTemplate(await ctxOf(people.okafor), words({ isPublic: true }));
    const ctx = await ctxOf(people.maria);
    await expect(templates(ctx)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createTemplate(ctx, words())).rejects.toMatchObject({ code: 'forbidden' });
    const target = { id: shared.templateId };
    const acts = [
      () => changeTemplate(ctx, { ...target, name: 'Mine' }),
      () => deleteTemplate(ctx, target),
      () => restoreTemplate(ctx, target),
      () => applyTemplate(ctx, { ...target, recipient: 'dr.okafor' }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'not_found' });
    expect(await entries(people.maria, 'template.create')).toEqual([{ outcome: 'refused' }]);
  });

  it('are changed and deleted by their owner only; what is not shared is not there', async () => {
    const [owner, colleague] = [await person({ role: 'therapist' }), await person({ role: 'admin' })];
    const shared = await createTemplate(await ctxOf(owner), words({ isPublic: true }));
    const hidden = await createTemplate(await ctxOf(owner), words());
    const ctx = await ctxOf(colleague);
    for (const [id, code] of [
      [shared.templateId, 'forbidden'],
      [hidden.templateId, 'not_found'],
    ] as const) {
      await expect(changeTemplate(ctx, { id, content: 'Mine' })).rejects.toMatchObject({ code });
      await expect(deleteTemplate(ctx, { id })).rejects.toMatchObject({ code });
    }
    expect((await ownOf(owner)).map(({ content }) => content)).toEqual([words().content, words().content]);
  });

  it('keep what a change leaves out', async () => {
    const owner = await person({ role: 'clinician' });
    const ctx = await ctxOf(owner);
    const { templateId: id } = await createTemplate(ctx, words({ category: 'Start', isPublic: true }));
    expect(await changeTemplate(ctx, { id, name: 'Renamed' })).toMatchObject({
      name: 'Renamed',
      category: 'Start',
      content: words().content,
      isPublic: true,
    });
    expect(await changeTemplate(ctx, { id, category: null, isPublic: false })).toMatchObject({
      name: 'Renamed',
      category: null,
      isPublic: false,
    });
    expect(await entries(owner, 'template.change')).toHaveLength(2);
  });

  it('come back after a deletion, and are gone after a day', async () => {
    const owner = await person({ role: 'clinician' });
    const ctx = await ctxOf(owner);
    const { templateId: id } = await createTemplate(ctx, words());
    await deleteTemplate(ctx, { id });
    expect(await ownOf(owner)).toEqual([]);
    await expect(deleteTemplate(ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
    const stranger = await ctxOf(await person({ role: 'clinician' }));
    await expect(restoreTemplate(stranger, { id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await restoreTemplate(ctx, { id })).name).toBe('Welcome');
    await expect(restoreTemplate(ctx, { id })).rejects.toMatchObject({ code: 'not_found' });

    await deleteTemplate(ctx, { id });
    const { job } = RECURRING.find((one) => one.job.name === 'cut-message-templates')!;
    const later = makeContext(ctx.actor, { now: new Date(ctx.now.getTime() + DAY_MS + 1) });
    await job.run(ctx, {}, new AbortController().signal);
    expect(await restoreTemplate(ctx, { id })).toBeTruthy();
    await deleteTemplate(ctx, { id });
    await job.run(later, {}, new AbortController().signal);
    await expect(restoreTemplate(ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are one, however often the same creation is sent', async () => {
    const owner = await person({ role: 'clinician' });
    const ctx = await ctxOf(owner);
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('template.create', words()) };
    const answers = await Promise.all([1, 2, 3].map(() => createTemplate(ctx, words(), claim)));
    expect(new Set(answers.map(({ templateId }) => templateId)).size).toBe(1);
    expect(await ownOf(owner)).toHaveLength(1);
  });

  it('end at two hundred, also when two are made at once', async () => {
    const owner = await person({ role: 'clinician' });
    const { templateId } = await createTemplate(await ctxOf(owner), words());
    await pool().sql`
      insert into message_templates (ref, owner_id, body, body_data_key_id, created_at, updated_at)
      select gen_random_uuid(), owner_id, body, body_data_key_id, created_at, updated_at
      from message_templates, generate_series(1, ${TEMPLATES_MAX - 2}::int) where id = ${templateId}`;
    const [one, other] = [await ctxOf(owner), await ctxOf(owner)];
    const made = await Promise.allSettled([createTemplate(one, words()), createTemplate(other, words())]);
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(made.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });

  it.each([
    ['a variable that does not exist', { content: 'Hello {{pateint.name}}' }],
    ['no name', { name: '  ' }],
    ['no words', { content: ' \n' }],
  ])('are refused with %s', (_why, given) => {
    expect(templateInput.safeParse({ name: 'A', content: 'B', ...given }).success).toBe(false);
  });
});

describe('using a template', () => {
  it('says it to one person, names what is open, and counts', async () => {
    const content = 'Hello {{patient.first_name}}, {{appointment.date}} at {{fill.place}}. {{sender.name}}';
    const ctx = await ctxOf(people.okafor);
    const { templateId: id } = await createTemplate(ctx, words({ content }));
    expect(await applyTemplate(ctx, { id, recipient: 'maria' })).toEqual({
      content: 'Hello Maria, {{appointment.date}} at {{fill.place}}. Dr Ngozi Okafor',
      unresolved: ['appointment.date', 'fill.place'],
    });
    await Promise.all([1, 2, 3].map(() => applyTemplate(ctx, { id, recipient: 'james' })));
    expect((await templates(ctx)).find(({ templateId }) => templateId === id)!.usageCount).toBe(4);
  });

  it('speaks with the voice of whoever uses it', async () => {
    const { templateId: id } = await createTemplate(
      await ctxOf(people.okafor),
      words({ content: '{{clinician.name}} greets {{patient.name}}', isPublic: true }),
    );
    expect((await applyTemplate(await ctxOf(people.eva), { id, recipient: 'tom' })).content).toBe(
      'Eva Brandt greets Tom Becker',
    );
  });

  it('tells nothing of a person whom the user may not know, and is not counted then', async () => {
    const ctx = await ctxOf(people.okafor);
    const { templateId: id } = await createTemplate(ctx, words());
    for (const recipient of ['tom', 'nobody.of.that.name'])
      await expect(applyTemplate(ctx, { id, recipient })).rejects.toMatchObject({ code: 'not_found' });
    expect((await templates(ctx)).find(({ templateId }) => templateId === id)!.usageCount).toBe(0);
    expect(await entries(people.okafor, 'template.use')).toContainEqual({ outcome: 'refused' });
  });
});
