'use client';

import Check from 'lucide-react/icons/check';
import Link2 from 'lucide-react/icons/link-2';
import Reply from 'lucide-react/icons/reply';
import Users from 'lucide-react/icons/users';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'use-intl/react';
import { ScrollBox } from '@/components/ui/scroll-box';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { ruleFor } from '@/lib/domain/messaging-policy/policy';
import type { Preset, Rule } from '@/lib/domain/messaging-policy/schema';
import { classNames } from '@/lib/shared/class-names';
import { presetKeys } from './preset-chooser';

/** A policy as the table that decides every message: the very one that the sending reads. */
export function PolicyTable({ preset, hasPeers }: { preset: Preset; hasPeers: boolean }) {
  const t = useTranslations('console');
  const title = t('settings.policy.tableTitle', {
    preset: t(`settings.policy.presets.${presetKeys[preset]}.name`),
  });
  return (
    <div className="flex flex-col gap-2">
      <p>
        <span className="font-semibold">{title}</span>{' '}
        <span className="text-muted-foreground">{t('settings.policy.tableHint')}</span>
      </p>
      <ScrollBox label={title}>
        <table className="w-full border-separate border-spacing-0 text-sm" aria-label={title}>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 bg-surface px-2.5 py-2 text-start text-muted-foreground"
              >
                {t('settings.policy.from')}
              </th>
              {PERSON_ROLES.map((role) => (
                <th key={role} scope="col" className="px-2.5 py-2 text-start text-muted-foreground">
                  {t(`roles.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PERSON_ROLES.map((sender) => (
              <tr key={sender}>
                <th scope="row" className="sticky start-0 border-t bg-surface px-2.5 py-2 text-start">
                  {t(`roles.${sender}`)}
                </th>
                {PERSON_ROLES.map((recipient) => (
                  <td key={recipient} className="border-t px-2.5 py-2">
                    <RuleCell rule={ruleFor(preset, sender, recipient)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {!hasPeers && <p className="text-sm text-muted-foreground">{t('settings.policy.peersOff')}</p>}
    </div>
  );
}

const looks = {
  always: { key: 'always', Icon: Check, tone: 'text-success' },
  assigned: { key: 'assigned', Icon: Link2, tone: 'text-primary-text' },
  peers: { key: 'peers', Icon: Users, tone: 'text-primary-text' },
  'reply-only': { key: 'replyOnly', Icon: Reply, tone: 'text-waiting' },
  denied: { key: 'denied', Icon: X, tone: 'text-danger-text' },
} as const satisfies Record<Rule, unknown>;

function RuleCell({ rule }: { rule: Rule }) {
  const t = useTranslations('console.settings.policy.rules');
  const { key, Icon, tone } = looks[rule];
  return (
    <span className={classNames('flex items-center gap-1.5 whitespace-nowrap', tone)}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(key)}
    </span>
  );
}
