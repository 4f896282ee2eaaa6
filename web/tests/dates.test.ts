import { expect, test } from 'vitest';
import { formatWhen } from '../src/i18n/dates';

test('a time is as precise as it is known', () => {
  const month = { start: '2017-08-01', end: '2017-08-31', precision: 'month' as const };
  expect(formatWhen(month, 'en')).toBe('August 2017');
  expect(formatWhen(month, 'ar')).toBe('آب/أغسطس 2017');
  expect(formatWhen({ start: '2017-08-13', end: '2017-08-13', precision: 'day' }, 'en')).toBe(
    '13 August 2017',
  );
  expect(formatWhen({ start: '2016-01-01', end: '2016-12-31', precision: 'year' }, 'ar')).toBe('2016');
});

test('a span says a common month or year once', () => {
  const week = { start: '2018-10-08', end: '2018-10-14', precision: 'week' as const };
  expect(formatWhen(week, 'en')).toBe('8 – 14 October 2018');
  expect(formatWhen(week, 'ar')).toBe('من 8 إلى 14 تشرين الأول/أكتوبر 2018');
  const season = { start: '2018-03-01', end: '2018-05-31', precision: 'season' as const };
  expect(formatWhen(season, 'en')).toBe('March – May 2018');
  const years = { start: '2016-12-01', end: '2017-02-03', precision: 'range' as const };
  expect(formatWhen(years, 'en')).toBe('1 December 2016 – 3 February 2017');
});

test('open and absent times are said', () => {
  expect(formatWhen({ start: '2018-03-01', precision: 'range' }, 'en')).toBe('from 1 March 2018');
  expect(formatWhen({ end: '2018-03-01', precision: 'range' }, 'ar')).toBe('حتى 1 آذار/مارس 2018');
  expect(formatWhen(null, 'en')).toBe('date not said');
});
