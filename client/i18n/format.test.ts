import { describe, expect, it } from 'vitest';
import { formatClock, formatDate, formatList, formatNumber, formatTime } from './format.ts';
import { plural } from './plural.ts';

describe('dates, times and numbers', () => {
  it('[I18N-3] writes a date in words', () => {
    expect(formatDate('sv', '2027-06-11')).toBe('11 juni');
    expect(formatDate('en', '2027-06-11')).toBe('11 June');
    expect(formatDate('sv', '2027-06-11', 'year')).toBe('11 juni 2027');
    expect(formatDate('sv', '2027-06-11', 'weekday')).toBe('fredag 11 juni');
    expect(formatDate('en', '2027-06-11', 'weekday')).toBe('Friday 11 June');
    expect(formatDate('sv', '2027-06-11', 'month')).toBe('juni 2027');
  });

  it('[I18N-3] takes a moment’s date as well', () => {
    expect(formatDate('sv', '2027-01-01T23:30:00.000Z')).toBe('1 januari');
  });

  it('[I18N-3] writes the time of day as each language does', () => {
    const moment = Date.UTC(2027, 5, 11, 7, 5);
    expect(formatTime('sv', moment, 'Europe/Stockholm')).toBe('09.05');
    expect(formatTime('en', moment, 'Europe/Stockholm')).toBe('09:05');
  });

  it('[I18N-3] shows time left as a clock', () => {
    expect(formatClock(222_000)).toBe('3:42');
    expect(formatClock(221_001)).toBe('3:42');
    expect(formatClock(0)).toBe('0:00');
    expect(formatClock(-5000)).toBe('0:00');
    expect(formatClock(3_600_000)).toBe('60:00');
  });

  it('[I18N-3] joins a list and groups a number', () => {
    expect(formatList('sv', ['möten', 'beslut', 'arbetsro'])).toBe('möten, beslut och arbetsro');
    expect(formatNumber('en', 1234)).toBe('1,234');
  });

  it('[I18N-4] picks the plural form', () => {
    const forms = { zero: 'inga lappar', one: 'en lapp', other: 'lappar' };
    expect(plural('sv', 0, forms)).toBe('inga lappar');
    expect(plural('sv', 1, forms)).toBe('en lapp');
    expect(plural('sv', 2, forms)).toBe('lappar');
    expect(plural('en', 0, { one: 'note', other: 'notes' })).toBe('notes');
  });
});
