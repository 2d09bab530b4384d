import type { Draft, Written } from '@/lib/client/draft-calls';
import type { KeptDraft } from '@/lib/client/draft-parts';
import { isEmpty, isSame, nothing, writtenOf } from '@/lib/client/draft-text';

/** The draft of one place: which one it is, what the server has of it as far as known, and what stands there now. */
export class DraftCopy {
  key?: string;
  draftId?: number;
  version?: number;
  base: Written = nothing;
  now: Written = nothing;

  /** The words of this draft are not what the server has. */
  get isDirty(): boolean {
    return !isSame(this.now, this.base);
  }

  /** For this browser's store; nothing to keep is undefined. */
  get kept(): KeptDraft | undefined {
    if (isEmpty(this.now) || !this.key) return undefined;
    const { key, draftId, version, now } = this;
    return { key, draftId, version, written: now, isSaved: !this.isDirty };
  }

  /** Be this draft from now on, or none. What stands here stays. */
  take(kept: KeptDraft | undefined): void {
    this.key = kept?.key;
    this.draftId = kept?.draftId;
    this.version = kept?.version;
    this.base = kept?.isSaved ? kept.written : nothing;
  }

  adopt(server: Draft): void {
    this.key = server.clientKey;
    this.draftId = server.draftId;
    this.version = server.version;
    this.base = writtenOf(server);
  }
}
