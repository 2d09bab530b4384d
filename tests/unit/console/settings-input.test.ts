import { expect, test } from 'vitest';
import { linesIn, minutesIn } from '@/app/(console)/console/settings/settings-input';
import { inLargestUnit } from '@/components/console/settings/durations';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('limits come in the unit that was chosen, and what is no number is refused later, never read as nothing', () => {
  const minutes = minutesIn(
    formOf({ patientIdleMinutes: '7', patientIdleMinutesUnit: 'days', staffIdleMinutes: 'x' }),
  );
  expect(minutes.patientIdleMinutes).toBe(10_080);
  expect(minutes.staffIdleMinutes).toBeNaN();
  expect(minutes.staffAbsoluteMinutes).toBeNaN();
});

test.each([
  [10_080, { amount: 7, unit: 'days' }],
  [90, { amount: 90, unit: 'minutes' }],
  [720, { amount: 12, unit: 'hours' }],
])('%d minutes are shown in the largest whole unit', (minutes, shown) => {
  expect(inLargestUnit(minutes)).toEqual(shown);
});

test('an empty row is no crisis line, a half-filled one stays to be told about', () => {
  const { crisisLines } = linesIn(
    formOf({
      'crisisLines.0.name': 'Samaritans',
      'crisisLines.0.country': 'gb',
      'crisisLines.0.contact': '116 123',
      'crisisLines.0.hours': 'Day and night',
      'crisisLines.1.name': '',
      'crisisLines.1.country': 'GB',
      'crisisLines.2.name': 'Half',
      'crisisLines.2.country': 'DE',
    }),
  );
  expect(crisisLines.map(({ country, name }) => [country, name])).toEqual([
    ['GB', 'Samaritans'],
    ['DE', 'Half'],
  ]);
});
