import type { Instant } from '../wire';
import { JOINER, whole } from './facts';
import type { Language } from './words';

const LOCALE: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Speaks of times as people do, in the days and hours of the estate. */
export class TimeWords {
  constructor(
    private readonly language: Language,
    private readonly zone: string,
  ) {}

  /** 2026-11-23, the day at the estate. */
  day(instant: Instant | number): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: this.zone, dateStyle: 'short' }).format(new Date(instant));
  }

  /** 09:26 */
  clock(instant: Instant): string {
    return this.format(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  /** 09:26:41 */
  second(instant: Instant): string {
    return this.format(instant, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  }

  /** 11月23日星期一 */
  longDay(instant: Instant): string {
    return this.format(instant, { month: 'long', day: 'numeric', weekday: 'long' });
  }

  /** 今天 18:40, 昨天 18:40, 11月20日 18:40; in English as within a sentence: yesterday 18:40. One line holds it whole. */
  when(instant: Instant, now: number): string {
    return whole(`${this.dayWord(this.day(instant), now)} ${this.clock(instant)}`);
  }

  /** 09:26–11:40 */
  hours(from: Instant, until: Instant): string {
    return `${this.clock(from)}–${JOINER}${this.clock(until)}`;
  }

  /** A day (2026-11-23) as it is said today, at the head of something. */
  nearDay(day: string, now: number): string {
    const word = this.dayWord(day, now);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  private dayWord(day: string, now: number): string {
    const apart = Math.round((Date.parse(day) - Date.parse(this.day(now))) / DAY);
    if (Math.abs(apart) <= 1) {
      return new Intl.RelativeTimeFormat(LOCALE[this.language], { numeric: 'auto' }).format(apart, 'day');
    }
    // Of another year it is the year that matters: a clock that was wrong, a finding long overdue.
    const year = day.slice(0, 4) === this.day(now).slice(0, 4) ? undefined : 'numeric';
    const format: Intl.DateTimeFormatOptions = { year, month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(LOCALE[this.language], format).format(new Date(`${day}T00:00Z`));
  }

  /** A length of time to the minute, the two largest parts of it: 5 小时 42 分, 3 天 4 小时. */
  length(milliseconds: number): string {
    const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
    const names = this.language === 'zh' ? [' 天', ' 小时', ' 分'] : [' d', ' h', ' min'];
    const parts = days > 0 ? [[days, 0], [hours, 1]] : hours > 0 ? [[hours, 1], [rest, 2]] : [[rest, 2]];
    return parts.filter(([count, unit], index) => count > 0 || (index === 0 && unit >= 0)).map(([count, unit]) => `${count}${names[unit]}`).join(' ');
  }

  /** The same where there is little room: from ten hours on without minutes, from two days on without hours. */
  roughly(milliseconds: number): string {
    const unit = milliseconds < 10 * HOUR ? MINUTE : milliseconds < 2 * DAY ? HOUR : DAY;
    return this.length(milliseconds - (milliseconds % unit));
  }

  private format(instant: Instant, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(LOCALE[this.language], { timeZone: this.zone, ...options }).format(new Date(instant));
  }
}

/** Amber when little of the time is left. */
export const isSoon = (due: number, now: number): boolean => due >= now && due - now < 3 * HOUR;
