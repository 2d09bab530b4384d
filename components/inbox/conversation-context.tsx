import { RiskPart } from '@/components/alerts/risk-part';
import { PatientContextPane } from '@/components/inbox/patient-context';
import { PersonCard } from '@/components/inbox/person-card';
import { ButtonLink } from '@/components/ui/button-link';
import { patientContext } from '@/lib/domain/care/queries';
import type { PatientContext } from '@/lib/domain/care/schema';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { textsOf } from '@/lib/shared/texts';

/** Whom a thread is with: the patient's care while the reader is part of it, otherwise the person in a few words. */
export async function ConversationContext({ ctx, head }: { ctx: Ctx; head: ThreadHead }) {
  const t = textsOf('clinician');
  const patient = head.role === 'patient' && head.withUser ? await careOf(ctx, head.withUser) : null;
  if (!patient) return <PersonCard head={head} />;
  return (
    <PatientContextPane
      patient={patient}
      risk={<RiskPart ctx={ctx} username={patient.username} />}
      action={
        <ButtonLink
          href={`/patients/${encodeURIComponent(patient.username)}`}
          size="small"
          className="w-full"
        >
          {t('context.profile')}
        </ButtonLink>
      }
    />
  );
}

/** Null for whom the reader is not responsible now. */
async function careOf(ctx: Ctx, username: string): Promise<PatientContext | null> {
  try {
    return await patientContext(ctx, username);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}
