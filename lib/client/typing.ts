/** Typing disappears by itself after this, also when the word that it stopped was lost. */
const shownForMs = 6_000;

type Key = `${number}:${string}`;

/** Who is typing where, as far as this tab heard. Never stored. */
export class TypingState {
  #until = new Map<Key, { conversationId: number; username: string; timer: ReturnType<typeof setTimeout> }>();
  #listeners = new Set<() => void>();
  #shown = new Map<number, readonly string[]>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Usernames, the same array until it changes. */
  in(conversationId: number): readonly string[] {
    return this.#shown.get(conversationId) ?? nobody;
  }

  hear({
    conversationId,
    username,
    isTyping,
  }: {
    conversationId: number;
    username: string;
    isTyping: boolean;
  }) {
    const key: Key = `${conversationId}:${username}`;
    clearTimeout(this.#until.get(key)?.timer);
    this.#until.delete(key);
    if (isTyping) {
      const timer = setTimeout(() => this.hear({ conversationId, username, isTyping: false }), shownForMs);
      this.#until.set(key, { conversationId, username, timer });
    }
    this.#renew(conversationId);
  }

  /** Somebody's message arrived: nobody types it any more. */
  clear(conversationId: number): void {
    for (const [key, entry] of this.#until) {
      if (entry.conversationId !== conversationId) continue;
      clearTimeout(entry.timer);
      this.#until.delete(key);
    }
    this.#renew(conversationId);
  }

  #renew(conversationId: number): void {
    const names = [...this.#until.values()]
      .filter((entry) => entry.conversationId === conversationId)
      .map(({ username }) => username);
    if (names.join() === this.in(conversationId).join()) return;
    this.#shown.set(conversationId, names);
    for (const listener of this.#listeners) listener();
  }
}

const nobody: readonly string[] = [];
