'use client';

import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Segmented } from '@/components/ui/segmented';
import { changeAppearance, currentAppearance } from '@/lib/client/appearance';
import { type Appearance, densities, textSizes, themes } from '@/lib/shared/appearance';

const themeIcons = {
  system: <Monitor aria-hidden />,
  light: <Sun aria-hidden />,
  dark: <Moon aria-hidden />,
};

/** Theme, text size and density, in force at once and remembered in this browser (S3). Rendered in the browser only. */
export function AppearanceChoices({ hasDensity = false }: { hasDensity?: boolean }) {
  const t = useTranslations('shell.userMenu');
  const [looks, setLooks] = useState(currentAppearance);

  function choose<Aspect extends keyof Appearance>(aspect: Aspect, choice: Appearance[Aspect]) {
    changeAppearance(aspect, choice);
    setLooks({ ...looks, [aspect]: choice });
  }

  return (
    <div className="flex flex-col gap-3">
      <Segmented
        legend={t('theme')}
        name="theme"
        value={looks.theme}
        options={themes.map((value) => ({ value, label: t(value), icon: themeIcons[value] }))}
        onValueChange={(value) => choose('theme', value)}
      />
      <Segmented
        legend={t('textSize')}
        name="text-size"
        value={looks.textSize}
        options={textSizes.map((value) => ({ value, label: t(value) }))}
        onValueChange={(value) => choose('textSize', value)}
      />
      {hasDensity && (
        <Segmented
          legend={t('density')}
          name="density"
          value={looks.density}
          options={densities.map((value) => ({ value, label: t(value) }))}
          onValueChange={(value) => choose('density', value)}
        />
      )}
    </div>
  );
}
