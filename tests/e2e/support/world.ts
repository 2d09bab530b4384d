import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  PlaywrightWorkerArgs,
} from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/people';
import { Api, signInByCall } from './api';
import type { Complaints } from './complaints';

/** An old phone held upright. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
/** The narrowest that has to work: an old phone, or a desktop at 400 %. */
export const NARROW = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;
/** A clinic's monitor. */
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;

export interface Person {
  username: string;
  name: string;
}

let counter = 0;

/** Browsers and people of one journey at one installation. Every browser that it opens is watched for complaints. */
export class World {
  readonly #contexts: BrowserContext[] = [];
  readonly #apis = new Map<string, Promise<Api>>();

  constructor(
    private readonly browser: Browser,
    private readonly playwright: PlaywrightWorkerArgs['playwright'],
    readonly url: string,
    private readonly complaints: Complaints,
  ) {}

  /** A browser in which nobody is signed in. */
  async visitor(options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const context = await this.browser.newContext({ ...options, baseURL: this.url });
    this.#contexts.push(context);
    this.complaints.watch(context, this.url);
    return context.newPage();
  }

  /** A browser of their own for somebody, signed in, at a blank page. */
  async browserOf(username: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const page = await this.visitor(options);
    await signInByCall(page.context().request, username);
    return page;
  }

  /** The same person's calls without a browser. */
  api(username: string): Promise<Api> {
    let api = this.#apis.get(username);
    if (!api) {
      api = this.playwright.request
        .newContext({ baseURL: this.url })
        .then((calls) => Api.signedIn(calls, username));
      this.#apis.set(username, api);
    }
    return api;
  }

  /** Somebody new, whom no other journey knows. */
  async person(role: 'patient' | 'clinician' | 'therapist', firstName: string): Promise<Person> {
    counter += 1;
    const mark = `${process.pid.toString(36)}${counter}`;
    const person = { username: `${firstName}.${mark}`.toLowerCase(), name: `${firstName} ${mark}` };
    const admin = await this.api('admin');
    await admin.post('/api/admin/users', {
      username: person.username,
      display_name: person.name,
      role,
      password: DEMO_PASSWORD,
    });
    return person;
  }

  /** A patient in the care of a clinician, both new. */
  async pair(): Promise<{ patient: Person; clinician: Person }> {
    const [patient, clinician] = [
      await this.person('patient', 'Nora'),
      await this.person('clinician', 'Vale'),
    ];
    await this.assign(patient, clinician);
    return { patient, clinician };
  }

  async assign(patient: Person, clinician: Person): Promise<void> {
    const admin = await this.api('admin');
    const people = { patient: patient.username, clinician: clinician.username };
    await admin.post('/api/admin/assignments', { ...people, kind: 'primary' });
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}
