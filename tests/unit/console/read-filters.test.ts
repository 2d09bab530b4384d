import { expect, test } from 'vitest';
import { auditFiltersIn } from '@/components/console/audit/audit-address';
import { readFilters } from '@/components/console/read-filters';
import { userFilters } from '@/lib/domain/identity/user-schema';

test('filters of an address are judged one by one, so a bad one costs only itself', () => {
  const { filters, given } = readFilters(userFilters, {
    role: 'clinician',
    status: 'gone',
    q: ' oka ',
    x: '1',
  });
  expect(filters).toMatchObject({ role: 'clinician', q: 'oka', sort: 'username' });
  expect(filters.status).toBeUndefined();
  expect(given).toEqual({ role: 'clinician', q: 'oka' });
});

test('an address can set neither the cursor nor the size of a page', () => {
  const { filters } = readFilters(userFilters, { cursor: 'abc', limit: '1' });
  expect(filters).toMatchObject({ cursor: null, limit: 50 });
});

test('times of the audit are read on the reader’s clock and stay as typed in the address', () => {
  const { filters, given } = auditFiltersIn({ from: '2026-07-01T10:00', to: 'soon' }, 'Europe/Berlin');
  expect(filters.from).toEqual(new Date('2026-07-01T08:00:00Z'));
  expect(filters.to).toBeUndefined();
  expect(given).toEqual({ from: '2026-07-01T10:00' });
});
