import type { Enclosure } from '@/lib/domain/attachments/enclose';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { isClinical } from '@/lib/domain/identity/schema';
import { manyTargetFacts, type TargetFacts } from '@/lib/domain/messages/facts';
import { assertMayWrite, type PreparedMessage, preparedFrom } from '@/lib/domain/messages/prepare';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** One copy that may be sent once it has its words. */
export interface PatientCopy {
  personId: number;
  /** The message that was already sent under this key: nothing is left to do. */
  priorMessageId: number | null;
  toMessage: (words: {
    body: MessageBody;
    requestMac: Buffer;
    enclosures?: Enclosure[];
    delayedFrom?: Date;
  }) => PreparedMessage;
}

export interface RefusedPatientCopy {
  personId: number;
  reason: 'not_permitted' | 'suspended';
}

/**
 * Read and decide about one private copy for each of these patients of the calling clinical person, in the pair's direct
 * conversation; writes nothing. The same facts and the same judgement as for a single send, read in one statement. Whoever is no
 * longer a patient of the caller is refused, also where the policy would let them write.
 */
export async function preparePatientCopies(
  ctx: Ctx,
  { personIds, keyOf }: { personIds: number[]; keyOf: (personId: number) => string },
): Promise<{ decided: PatientCopy[]; refused: RefusedPatientCopy[] }> {
  const facts = await manyTargetFacts(
    ctx,
    personIds.map((personId) => ({ personId, clientKey: keyOf(personId) })),
  );
  const decided: PatientCopy[] = [];
  const refused: RefusedPatientCopy[] = [];
  for (const one of facts) {
    const personId = one.recipient!.id;
    const reason = one.prior ? null : refusalOf(one);
    if (reason) refused.push({ personId, reason });
    else decided.push(toCopy(one, keyOf(personId)));
  }
  return { decided, refused };
}

function refusalOf(facts: TargetFacts): RefusedPatientCopy['reason'] | null {
  if (!isClinical(facts.sender.role) || facts.recipient!.role !== 'patient') return 'not_permitted';
  try {
    assertMayWrite(facts, { target: targetOf(facts), replyToId: null, isUrgent: false });
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'suspended' ? 'suspended' : 'not_permitted';
  }
}

const targetOf = (facts: TargetFacts) => ({
  username: facts.recipient!.username,
  conversationId: null,
  isNewThread: false,
});

function toCopy(facts: TargetFacts, clientKey: string): PatientCopy {
  const { recipient } = facts;
  return {
    personId: recipient!.id,
    priorMessageId: facts.prior?.id ?? null,
    toMessage: ({ body, requestMac, enclosures, delayedFrom }) => ({
      ...preparedFrom(facts, {
        target: targetOf(facts),
        type: 'direct',
        body,
        replyToId: null,
        enclosures,
        isUrgent: false,
        clientKey,
        requestMac,
        delayedFrom,
      }),
      isQuiet: true,
    }),
  };
}
