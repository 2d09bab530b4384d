'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { AppearanceChoices } from '@/components/shell/appearance-choices';
import { Card } from '@/components/ui/card';

/** Theme and text size; what is in force is known in the browser only. */
export function LookCard() {
  const t = useTranslations('patient.settings');
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return <Card title={t('look')}>{isThere ? <AppearanceChoices /> : <div className="h-36" />}</Card>;
}
