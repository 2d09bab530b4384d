/** Why an act did not happen, in words for the person; `fields` by input name. `code` is one of the closed set of errors. */
export interface ActionFailure {
  ok: false;
  code: string;
  message: string;
  fields: Record<string, string>;
  /** Seconds until another try makes sense. */
  retryAfterS?: number;
}

/** What a server action answers to a client that called it as a function. */
export type ActionResult<Data = unknown> = { ok: true; data: Data } | ActionFailure;

/** What a form gets back: nothing yet, or the result with what it needs to go on. */
export type FormResult<Data = unknown> =
  | null
  | { ok: true; data: Data; goTo?: string; isOtherPerson?: boolean; nextKey: string }
  | (ActionFailure & { typed: Record<string, string> });

/** A server action in the shape that forms call, before and after hydration. */
export type FormAction<Data = unknown> = (
  previous: FormResult<Data>,
  form: FormData,
) => Promise<FormResult<Data>>;

/** Hidden fields that every form carries. */
export const TOKEN_FIELD = 'csrf_token';
export const KEY_FIELD = 'idempotency_key';
