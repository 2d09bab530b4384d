import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { routerOf } from '@/lib/http/router';

const find = routerOf(ENDPOINTS);

describe('the router', () => {
  it('finds every endpoint by its own address, with the values as they were sent', () => {
    expect(ENDPOINTS.length).toBeGreaterThan(25);
    for (const endpoint of ENDPOINTS) {
      const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const address = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => `a%20${name}`);
      const match = find(endpoint.method, address);
      expect(match?.endpoint, `${endpoint.method} ${address}`).toBe(endpoint);
      expect(match?.params).toEqual(Object.fromEntries(names.map((name) => [name, `a%20${name}`])));
    }
  });

  it('prefers a literal segment to a parameter, whatever the method', () => {
    expect(find('GET', '/api/messages/inbox')?.endpoint.path).toBe('/api/messages/inbox');
    expect(find('GET', '/api/messages/17')?.endpoint.path).toBe('/api/messages/{id}');
    // Next's router finds the route file of that address, which answers 405.
    expect(find('DELETE', '/api/messages/inbox')).toBeNull();
  });

  it.each([
    '/api',
    '/api/',
    '/api/messages/inbox/',
    '/api//messages/inbox',
    '/api/messages//read',
    '/api/nothing',
    '/api/messages/1/read/2',
    '/messages/inbox',
    '',
  ])('leaves %s to Next', (address) => {
    expect(find('GET', address)).toBeNull();
  });
});
