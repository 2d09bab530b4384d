import type { Hours } from '@/lib/domain/care/on-call-schema';

/** What the rows of `HoursFields` say; a row with one time only keeps a fault that the command names. */
export function hoursIn(form: FormData): Hours[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const [from, to] = ['from', 'to'].map((end) => String(form.get(`hours.${weekday}.${end}`) ?? ''));
    if (!from && !to) return [];
    return [{ weekday, startMinute: minuteOf(from!), endMinute: minuteOf(to!) }];
  });
}

function minuteOf(text: string): number {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  const at = Number(hour ?? Number.NaN) * 60 + Number(minute);
  return at === 23 * 60 + 59 ? 24 * 60 : at;
}
