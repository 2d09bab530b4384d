import LifeBuoy from 'lucide-react/icons/life-buoy';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { textsOf } from '@/lib/shared/texts';

/** Messages are no emergency line; this says so and where one is. */
export function HelpCard() {
  const t = textsOf('patient');
  return (
    <Card title={t('home.help')}>
      <div className="flex flex-col items-start gap-4">
        <p>{t('home.helpText')}</p>
        <ButtonLink href="/help">
          <LifeBuoy aria-hidden />
          {t('home.helpLink')}
        </ButtonLink>
      </div>
    </Card>
  );
}
