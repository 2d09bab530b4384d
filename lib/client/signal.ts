/** Tells whoever listens. */
export class Signal<Told extends unknown[] = []> {
  readonly #listeners = new Set<(...told: Told) => void>();

  /** Listen; the returned function ends it. */
  on = (listener: (...told: Told) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(...told: Told): void {
    for (const listener of this.#listeners) listener(...told);
  }
}
