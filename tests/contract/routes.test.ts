import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { openApiDocument } from '@/lib/api/openapi';
import { routes } from '@/lib/next/routes';

/** next-auth's catch-all serves what the contract says of /api/auth; the other answers unknown addresses. */
const NOT_CONTRACT = ['app/api/auth/[...nextauth]/route.ts', 'app/api/[...path]/route.ts'];

function files(): string[] {
  const all = globSync('app/api/**/route.ts').map((file) => file.split(path.sep).join('/'));
  return all.filter((file) => !NOT_CONTRACT.includes(file));
}

function served(): string[] {
  return files().flatMap((file) => {
    const address = `/${file.replace(/^app\//, '').replace(/\/route\.ts$/, '')}`.replace(
      /\[(\w+)\]/g,
      '{$1}',
    );
    const methods = [...readFileSync(file, 'utf8').matchAll(/\b(GET|POST|PUT|PATCH|DELETE): /g)];
    return methods.map(([, method]) => `${method} ${address}`);
  });
}

const declared = () => ENDPOINTS.map((one) => `${one.method} ${one.path}`);

describe('the HTTP contract', () => {
  it('has a route file for every endpoint and an endpoint for every route file', () => {
    expect(declared().length).toBeGreaterThan(25);
    const ours = declared().filter((call) => !call.includes(' /api/auth/'));
    expect(served().sort()).toEqual(ours.sort());
  });

  it('runs every endpoint by the one pipeline, except those that say that Next serves them', () => {
    const named = files().flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:GET|POST|PUT|PATCH|DELETE): (?:serve|serveStream)\((\w+)\)/g,
      ),
    ]);
    const byOther = ENDPOINTS.filter((one) => one.servedByNext && one.path !== '/api/health/live');
    // The server answers the others without the route files, so a handler that only the file knows would never run.
    expect(named.length).toBe(ENDPOINTS.length - byOther.length);
    const paths = byOther.map((one) => one.path).filter((path) => !path.startsWith('/api/auth/'));
    expect(paths.sort()).toEqual(['/api/metrics', '/api/openapi.json']);
  });

  it('answers every other method with a 405 problem and what is allowed', async () => {
    const { GET, DELETE } = routes({ POST: async () => new Response() });
    for (const handler of [GET, DELETE]) {
      const response = await handler(new Request('http://localhost:3000/api/x'), {
        params: Promise.resolve({}),
      });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
    }
  });

  it('names every endpoint once', () => {
    expect(new Set(declared()).size).toBe(declared().length);
  });

  it('publishes every endpoint with a summary, strict input and an answer', () => {
    const document = openApiDocument() as {
      openapi: string;
      paths: Record<string, Record<string, Record<string, unknown>>>;
    };
    expect(document.openapi).toBe('3.1.0');
    for (const one of ENDPOINTS) {
      const operation = document.paths[one.path]?.[one.method.toLowerCase()];
      expect(operation, `${one.method} ${one.path}`).toBeDefined();
      expect(String(operation?.summary).length).toBeGreaterThan(5);
      expect(Object.keys(operation?.responses as object)).toContain(String(one.status));
    }
  });

  it('speaks snake_case in every published schema', () => {
    const text = JSON.stringify(openApiDocument().paths);
    const names = [...text.matchAll(/"properties":\{"(\w+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /[A-Z]/.test(name))).toEqual([]);
  });
});
