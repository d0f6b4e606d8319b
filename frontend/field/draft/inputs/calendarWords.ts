import type { Say } from '../../app/context';
import type { Language } from '../../words/words';

const pad = (number: number) => String(number).padStart(2, '0');

/** What the date picker says, in the language of the app and with the days as they are written: 2026-11-23. */
export function calendarWords(language: Language, say: Say) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const weekday = (style: 'long' | 'short') => new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  const sunday = Date.UTC(2026, 10, 22);
  const weekdays = (style: 'long' | 'short') =>
    Array.from({ length: 7 }, (_, day) => weekday(style).format(sunday + day * 86_400_000));
  return {
    monthNames: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1))),
    weekdays: weekdays('long'),
    weekdaysShort: weekdays('short'),
    firstDayOfWeek: 1,
    dateLabel: say('field.date.date'),
    timeLabel: say('field.date.time'),
    today: say('field.date.today'),
    cancel: say('field.cancel'),
    formatDate: ({ year, month, day }: { year: number; month: number; day: number }) => `${year}-${pad(month + 1)}-${pad(day)}`,
    parseDate: (text: string) => {
      const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(text.trim());
      return parts ? { year: Number(parts[1]), month: Number(parts[2]) - 1, day: Number(parts[3]) } : undefined;
    },
  };
}
