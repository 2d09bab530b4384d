/** Which conversations have a draft, and how many there are in all. Filled once the drafts are loaded. */
export class DraftMarks {
  #excerpts: ReadonlyMap<number, string> = new Map();
  #total?: number;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  in(conversationId: number): string | undefined {
    return this.#excerpts.get(conversationId);
  }

  get total(): number | undefined {
    return this.#total;
  }

  set(excerpts: ReadonlyMap<number, string>, total: number): void {
    this.#excerpts = excerpts;
    this.#total = total;
    for (const listener of this.#listeners) listener();
  }
}
