'use client';

import { useTranslations } from 'use-intl/react';
import { FilterChips } from '@/components/ui/filter-chips';
import { SearchField } from '@/components/ui/search-field';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { USER_STATUSES } from '@/lib/domain/identity/user-schema';
import { chipRow } from '../table-page';
import { useDebounced } from '../use-debounced';

type UserFiltersProps = {
  /** What stands in the search box at first; it keeps its own text from then on. */
  startText: string | undefined;
  given: Record<string, string>;
  onChange: (next: Record<string, string | undefined>) => void;
};

/** Search, role and status above the table. One role and one status at a time, as the list takes them. */
export function UserFilters({ startText, given, onChange }: UserFiltersProps) {
  const t = useTranslations('console');
  const search = useDebounced((q: string) => onChange({ q: q.trim() }));
  return (
    <>
      <SearchField
        label={t('users.search')}
        defaultValue={startText}
        onSearch={search}
        className="w-full sm:w-80"
      />
      <FilterChips
        className={chipRow}
        label={t('users.roleFilter')}
        chips={PERSON_ROLES.map((role) => ({ id: role, label: t(`rolesPlural.${role}`) }))}
        active={given.role ? [given.role] : []}
        onToggle={(role, isOn) => onChange({ role: isOn ? role : '' })}
      />
      <FilterChips
        className={chipRow}
        label={t('users.statusFilter')}
        chips={USER_STATUSES.map((status) => ({ id: status, label: t(`users.status.${status}`) }))}
        active={given.status ? [given.status] : []}
        onToggle={(status, isOn) => onChange({ status: isOn ? status : '' })}
      />
    </>
  );
}
