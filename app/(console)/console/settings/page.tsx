import { countryOptions } from '@/components/console/settings/country-options';
import { CrisisLineEditor } from '@/components/console/settings/crisis-line-editor';
import { FileLimits } from '@/components/console/settings/file-limits';
import { PresetChooser } from '@/components/console/settings/preset-chooser';
import { SessionLimits } from '@/components/console/settings/session-limits';
import { SettingsCard } from '@/components/console/settings/settings-card';
import { ClinicHours } from '@/components/on-call/clinic-hours';
import { LadderTimes } from '@/components/on-call/ladder-times';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { readSettings } from '@/lib/domain/settings/queries';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import {
  changeFilesAction,
  changeHoursAction,
  changeLadderAction,
  changeLinesAction,
  changePolicyAction,
  changeSessionsAction,
} from './actions';

export const metadata = { title: textsOf('console')('settings.title') };

export default async function SettingsPage() {
  const { actor, ctx } = await requireActor(['admin']);
  const settings = await readSettings(ctx.tx);
  const locale = localeFrom(actor.locale);
  const t = textsOf('console', locale);
  const tOnCall = textsOf('onCall', locale);
  return (
    <PageBody>
      <PageHeader title={t('settings.title')} text={t('settings.text')} />
      <SettingsCard
        title={t('settings.policy.title')}
        text={t('settings.policy.text')}
        name="policy"
        action={changePolicyAction}
        t={t}
      >
        <PresetChooser value={settings.messagingPreset} hasPeers={settings.peerMessaging} />
      </SettingsCard>
      <SettingsCard
        title={t('settings.sessions.title')}
        text={t('settings.sessions.text')}
        name="sessions"
        action={changeSessionsAction}
        t={t}
      >
        <SessionLimits settings={settings} />
      </SettingsCard>
      <SettingsCard
        title={tOnCall('hours.title')}
        text={tOnCall('hours.text')}
        name="office-hours"
        action={changeHoursAction}
        t={t}
      >
        <ClinicHours settings={settings} />
      </SettingsCard>
      <SettingsCard
        title={tOnCall('ladder.title')}
        text={tOnCall('ladder.text')}
        name="ladder"
        action={changeLadderAction}
        t={t}
      >
        <LadderTimes settings={settings} />
      </SettingsCard>
      <SettingsCard
        title={t('settings.files.title')}
        text={t('settings.files.text')}
        name="files"
        action={changeFilesAction}
        t={t}
      >
        <FileLimits settings={settings} />
      </SettingsCard>
      <SettingsCard
        title={t('settings.lines.title')}
        text={t('settings.lines.text')}
        name="crisis-lines"
        action={changeLinesAction}
        t={t}
      >
        <p className="text-sm text-muted-foreground">
          {t('settings.lines.contactHint')} <TextLink href="/help">{t('settings.lines.preview')}</TextLink>
        </p>
        <CrisisLineEditor lines={settings.crisisLines} countries={countryOptions(locale)} />
      </SettingsCard>
    </PageBody>
  );
}
