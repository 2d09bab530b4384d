'use client';

import CircleDot from 'lucide-react/icons/circle-dot';
import Eye from 'lucide-react/icons/eye';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslations } from 'use-intl/react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { AlertGrade } from '@/lib/domain/safety/schema';

const tones: Record<AlertGrade, BadgeTone> = {
  low: 'neutral',
  medium: 'waiting',
  high: 'danger',
  critical: 'danger',
};
const icons: Record<AlertGrade, typeof Eye> = {
  low: CircleDot,
  medium: Eye,
  high: TriangleAlert,
  critical: OctagonAlert,
};

/** The shape of a grade, so that it never speaks by colour alone. */
export function GradeIcon({ grade, className }: { grade: AlertGrade; className?: string }) {
  const Icon = icons[grade];
  return <Icon aria-hidden className={className} />;
}

/** A grade by icon, word and colour. */
export function GradeBadge({ grade }: { grade: AlertGrade }) {
  const t = useTranslations('alerts');
  return (
    <Badge
      tone={tones[grade]}
      icon={<GradeIcon grade={grade} />}
      className={grade === 'critical' ? 'font-semibold' : undefined}
    >
      <span className="sr-only">{t('gradeOf', { grade: '' })} </span>
      {t(`grades.${grade}`)}
    </Badge>
  );
}
