import { beforeAll, describe, expect, it } from 'vitest';
import { broadcastCounts, hubFigures } from '@/lib/domain/analytics/queries';
import { currentTime } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { broadcastTo, fanOut } from '../../support/broadcasts';
import { type Cast, cast } from '../../support/cast';
import { conversationOf, ctxOf, DAY_MS, messageIn, person } from '../../support/factories';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const daysAgo = (days: number) => new Date(currentTime().getTime() - days * DAY_MS);

describe('the figures of the hub', () => {
  it('are zeros in an empty installation', async () => {
    const figures = await hubFigures(await ctxOf(people.admin));
    expect(figures).toMatchObject({ messagesToday: 0, unread: [], runningBroadcasts: 0 });
  });

  it('count people by role, the deactivated apart', async () => {
    await person({ role: 'therapist', status: 'deactivated' });
    const figures = await hubFigures(await ctxOf(people.dev));
    expect(figures.people).toContainEqual({ role: 'patient', active: 4, deactivated: 0 });
    expect(figures.people).toContainEqual({ role: 'therapist', active: 1, deactivated: 1 });
  });

  it('count today’s messages in the reader’s zone, also when ids were drawn out of the order of time', async () => {
    const { maria, okafor, admin } = people;
    const conversation = await conversationOf(maria, okafor);
    const noon = new Date('2026-06-10T12:00:00Z');
    const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
    await messageIn(conversation, maria, at(-2));
    await messageIn(conversation, okafor, at(-30));
    await messageIn(conversation, maria, at(-1));
    // Half past eleven at night in London, half past midnight in Berlin.
    await messageIn(conversation, maria, new Date('2026-06-09T22:30:00Z'));
    const inZone = async (timeZone: string) =>
      (await hubFigures(await ctxOf({ ...admin, timeZone }, { now: noon }))).messagesToday;
    expect(await inZone('Europe/London')).toBe(2);
    expect(await inZone('Europe/Berlin')).toBe(3);
  });

  it('tell what is unread by the role of who has not read it, while they may see it', async () => {
    const { tom, eva, dev } = people;
    const before = await hubFigures(await ctxOf(dev));
    expect(before.unread.find(({ role }) => role === 'therapist')).toBeUndefined();
    const sent = daysAgo(2);
    const conversation = await conversationOf(tom, eva);
    await messageIn(conversation, tom, sent);
    await messageIn(conversation, tom, daysAgo(1));
    const { unread } = await hubFigures(await ctxOf(dev));
    expect(unread.find(({ role }) => role === 'therapist')).toMatchObject({ messages: 2, conversations: 1 });
  });

  it.each(['maria', 'okafor', 'eva'] as const)('are refused to %s', async (name) => {
    expect(await refusalOf(hubFigures(await ctxOf(people[name])))).toBe('forbidden');
  });
});

describe('counts of broadcasts', () => {
  it('come for several at once, for the sender and for admins, and for nobody else', async () => {
    const { admin, dev, maria, tom } = people;
    const first = await broadcastTo(dev, [maria, tom]);
    const second = await broadcastTo(admin, [maria]);
    await fanOut(first);
    const forAdmin = await broadcastCounts(await ctxOf(admin), [first, second]);
    expect(forAdmin).toHaveLength(2);
    expect(forAdmin).toContainEqual({ broadcastId: first, sent: 2, failed: 0, delivered: 0, read: 0 });
    expect(forAdmin).toContainEqual({ broadcastId: second, sent: 0, failed: 0, delivered: 0, read: 0 });
    const forDev = await broadcastCounts(await ctxOf(dev), [first, second]);
    expect(forDev.map(({ broadcastId }) => broadcastId)).toEqual([first]);
    // Clinical people announce to their own patients, so they may ask, and find nothing of others.
    expect(await broadcastCounts(await ctxOf(people.okafor), [first, second])).toEqual([]);
    expect(await refusalOf(broadcastCounts(await ctxOf(maria), [first]))).toBe('forbidden');
  });
});
