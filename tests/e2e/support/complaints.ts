import type { BrowserContext } from '@playwright/test';

/** What a journey must never cause: script errors, violations of the content security policy, calls to other hosts. */
export class Complaints {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  /** For journeys that provoke a refusal or an outage: what the browser then says is no complaint. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  get list(): string[] {
    return this.#found.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  watch(context: BrowserContext, origin: string): void {
    context.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || /content security policy/i.test(text))
        this.#found.push(`console: ${text} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#found.push(`script: ${error.error().stack ?? error.error()}`));
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin)
        this.#found.push(`another host: ${request.method()} ${request.url()}`);
    });
  }
}
