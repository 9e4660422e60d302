import i18next from 'i18next';
import { en } from '../i18n/en.js';
import { nb } from '../i18n/nb.js';
import { nn } from '../i18n/nn.js';
import { createFormat, type Format } from './format.js';

async function formatIn(locale: 'nb' | 'nn' | 'en'): Promise<Format> {
  const texts = i18next.createInstance();
  const resources = { nb: { translation: nb }, nn: { translation: nn }, en: { translation: en } };
  await texts.init({
    lng: locale,
    showSupportNotice: false,
    resources,
    interpolation: { escapeValue: false },
  });
  return createFormat(locale, texts.t);
}
const HOUR = 3_600_000;

describe('figures and instants in words', () => {
  it('are Norwegian: no-break spaces, comma decimals, litres for millilitres', async () => {
    const format = await formatIn('nb');
    expect(format.quantity(1_200_000, 'PIECE')).toBe('1\u00a0200\u00a0000 stk');
    expect(format.quantity(2_250_500, 'ML')).toBe('2\u00a0250,5 liter');
    expect(format.quantity(0, 'ML')).toBe('0 liter');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b og c');
  });

  it('never show more days of cover than there are', async () => {
    const format = await formatIn('nb');
    expect([7.47, 3, 0.1, 0.09, 0.01, 0].map((days) => format.days(days))).toEqual([
      ...['7,4 dager', '3,0 dager', '0,1 dager', 'under 0,1 dager', 'under 0,1 dager', '0,0 dager'],
    ]);
    expect(format.days(null)).toBe('ukjent');
  });

  it.each([
    ['nb', 'Tomt nå', 'Tomt', 'under 0,1 dager'],
    ['nn', 'Tomt nå', 'Tomt', 'under 0,1 dagar'],
    ['en', 'Out now', 'Out', 'under 0.1 days'],
  ] as const)('say in %s that nothing is left, and only then', async (locale, now, then, little) => {
    const format = await formatIn(locale);
    expect([format.cover(0, 'now'), format.cover(0, 'then'), format.cover(0.01, 'now')]).toEqual([
      ...[now, then, little],
    ]);
  });

  it('never show a share as whole before it is', async () => {
    const format = await formatIn('nb');
    expect([1, 355 / 356, 0.07, 0].map((share) => format.share(share))).toEqual([
      '100\u00a0%',
      '99\u00a0%',
      '7\u00a0%',
      '0\u00a0%',
    ]);
    expect(format.share(null)).toBe('–');
  });

  it('are on an Oslo clock, summer and winter, with weekdays in nynorsk too', async () => {
    const [bokmaal, nynorsk, english] = [await formatIn('nb'), await formatIn('nn'), await formatIn('en')];
    expect(bokmaal.at('2020-04-07T10:00:00Z')).toBe('tirsdag 7. april kl. 12:00');
    expect(nynorsk.at('2020-12-05T22:30:00Z')).toBe('laurdag 5. desember kl. 23:30');
    expect(english.at('2020-04-06T22:30:00Z')).toBe('Tuesday 7 April at 00:30');
    expect([nynorsk.day('2020-12-26'), nynorsk.date('2020-12-26')]).toEqual([
      'laurdag 26. desember',
      '26. desember 2020',
    ]);
    expect([english.day('2020-01-01'), english.date('2020-01-01')]).toEqual([
      'Wednesday 1 January',
      '1 January 2020',
    ]);
  });

  it('say the day of a window once when it is the same', async () => {
    const format = await formatIn('nb');
    expect(format.window('2020-04-09T06:00:00Z', '2020-04-09T14:00:00Z')).toBe(
      'torsdag 9. april kl. 08:00 – 16:00',
    );
    expect(format.window('2020-04-09T06:00:00Z', '2020-04-10T14:00:00Z')).toBe(
      'torsdag 9. april kl. 08:00 – fredag 10. april kl. 16:00',
    );
  });

  it('count time in words, one and many', async () => {
    const format = await formatIn('nn');
    expect(format.duration(25 * HOUR)).toBe('1 dag og 1 time');
    expect(format.duration(-50 * HOUR)).toBe('2 dagar og 2 timar');
    expect(format.duration(30_000)).toBe('under eitt minutt');
  });
});
