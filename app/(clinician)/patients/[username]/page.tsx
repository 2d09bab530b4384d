import ArrowLeft from 'lucide-react/icons/arrow-left';
import MessageCircle from 'lucide-react/icons/message-circle';
import type { Metadata } from 'next';
import { RiskPart } from '@/components/alerts/risk-part';
import { LastWords } from '@/components/inbox/last-words';
import { PatientContextPane } from '@/components/inbox/patient-context';
import { PageBody } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { TextLink } from '@/components/ui/text-link';
import { patientContext } from '@/lib/domain/care/queries';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('clinician');

/** Names stay out of titles: a tab is seen by others. */
export const metadata: Metadata = { title: t('patients.one') };

type PatientPageProps = { params: Promise<{ username: string }> };

/** One patient's care. Without a loading look of its own, so that whoever is not assigned gets a true 404. */
export default async function PatientPage({ params }: PatientPageProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const patient = await found(patientContext(ctx, decodeURIComponent((await params).username)));
  // A cover answers in the thread of the one who is covered, so the pair's own conversation would be the wrong one.
  const line = (await patientTable(ctx)).find(({ username }) => username === patient.username);
  const conversation = line?.conversationId;
  return (
    <PageBody>
      <TextLink href="/patients" isAlone className="self-start no-underline">
        <ArrowLeft aria-hidden className="size-5 rtl:rotate-180" />
        {t('patients.title')}
      </TextLink>
      <PatientContextPane
        patient={patient}
        isPage
        risk={<RiskPart ctx={ctx} username={patient.username} />}
        action={
          <ButtonLink
            href={
              conversation
                ? `/inbox/${conversation}`
                : `/inbox/new?to=${encodeURIComponent(patient.username)}`
            }
            variant="primary"
          >
            <MessageCircle aria-hidden />
            {conversation ? t('patients.openThread') : t('patients.write')}
          </ButtonLink>
        }
      />
      {line?.lastMessage && line.lastMessageTime && (
        <LastWords words={line.lastMessage} at={line.lastMessageTime} waitingSince={line.waitingSince} />
      )}
    </PageBody>
  );
}
