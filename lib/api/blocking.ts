import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { unblockPerson } from '@/lib/domain/blocking/commands/unblock-person';
import { blockedPeople } from '@/lib/domain/blocking/queries';
import { blockedPerson, blockRequest, personTarget } from '@/lib/domain/blocking/schema';

export const block = endpoint({
  method: 'POST',
  path: '/api/messages/block/{username}',
  summary: 'Stop direct messages with somebody, both ways',
  tag: 'Blocking',
  input: blockRequest,
  output: z.object({ username: z.string(), blocked: z.literal(true), blockedAt: z.date() }),
  status: 201,
  access: 'person',
  limit: 'block.create',
  creates: true,
  run: async (ctx, input, claim) => {
    const { username, blockedAt } = await blockPerson(ctx, input, claim);
    return { username, blocked: true as const, blockedAt };
  },
});

export const unblock = endpoint({
  method: 'DELETE',
  path: '/api/messages/block/{username}',
  summary: 'Remove a block of one’s own',
  tag: 'Blocking',
  input: personTarget,
  status: 204,
  access: 'person',
  limit: 'block.remove',
  run: unblockPerson,
});

export const blockedList = endpoint({
  method: 'GET',
  path: '/api/messages/blocked',
  summary: 'Whom one has blocked',
  tag: 'Blocking',
  input: z.strictObject({}),
  output: z.object({ blocked: z.array(blockedPerson) }),
  status: 200,
  access: 'person',
  run: async (ctx) => ({ blocked: await blockedPeople(ctx) }),
});
