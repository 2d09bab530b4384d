import { type APIRequestContext, expect } from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/people';

/** Sign in as a program does; a browser that shares the cookies is signed in too. */
export async function signInByCall(calls: APIRequestContext, username: string): Promise<void> {
  const { csrfToken } = await (await calls.get('/api/auth/csrf')).json();
  const answer = await calls.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password: DEMO_PASSWORD, json: 'true' },
  });
  expect(answer.ok(), `${username} signs in`).toBe(true);
}

/** The HTTP contract as one signed-in person uses it, to prepare what a journey starts from. */
export class Api {
  private constructor(
    private readonly calls: APIRequestContext,
    private readonly token: string,
  ) {}

  static async signedIn(calls: APIRequestContext, username: string): Promise<Api> {
    await signInByCall(calls, username);
    const { csrf_token: token } = await (await calls.get('/api/csrf')).json();
    return new Api(calls, token);
  }

  // biome-ignore lint/suspicious/noExplicitAny: each journey knows what it asked for.
  async get(path: string): Promise<any> {
    const answer = await this.calls.get(path);
    expect(answer.ok(), `GET ${path}: ${answer.status()}`).toBe(true);
    return answer.json();
  }

  // biome-ignore lint/suspicious/noExplicitAny: each journey knows what it asked for.
  async post(path: string, data: object): Promise<any> {
    const answer = await this.calls.post(path, { data, headers: { 'x-csrf-token': this.token } });
    expect(answer.ok(), `POST ${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  // biome-ignore lint/suspicious/noExplicitAny: each journey knows what it asked for.
  async patch(path: string, data: object): Promise<any> {
    const answer = await this.calls.patch(path, { data, headers: { 'x-csrf-token': this.token } });
    expect(answer.ok(), `PATCH ${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  async put(path: string): Promise<void> {
    const answer = await this.calls.put(path, { headers: { 'x-csrf-token': this.token } });
    expect(answer.ok(), `PUT ${path}: ${answer.status()}`).toBe(true);
  }

  /** Have their messages sent at once, also those that open a conversation. */
  sendAtOnce(): Promise<void> {
    return this.holdFor(0);
  }

  /** Have everything that they send held for so long before it goes out. */
  async holdFor(seconds: number): Promise<void> {
    const headers = { 'x-csrf-token': this.token };
    const data = { undo_seconds: seconds };
    const answer = await this.calls.patch('/api/account/preferences', { data, headers });
    expect(answer.ok(), 'the choice is kept').toBe(true);
  }

  async delete(path: string): Promise<void> {
    const answer = await this.calls.delete(path, { headers: { 'x-csrf-token': this.token } });
    expect(answer.ok(), `DELETE ${path}: ${answer.status()}`).toBe(true);
  }

  /** A message of this person; answers its conversation's id. */
  async send(recipient: string, content: string, more: object = {}): Promise<number> {
    const sent = await this.post('/api/messages/send', { recipient, content, ...more });
    return sent.conversation_id;
  }
}
