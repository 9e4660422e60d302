import i18next from 'i18next';
import { en } from '../i18n/en.js';
import { nb } from '../i18n/nb.js';
import { nn } from '../i18n/nn.js';
import { exerciseName } from './exercise-name.js';

async function nameIn(locale: 'nb' | 'nn' | 'en', name: string): Promise<string> {
  const texts = i18next.createInstance();
  const resources = { nb: { translation: nb }, nn: { translation: nn }, en: { translation: en } };
  await texts.init({ lng: locale, showSupportNotice: false, resources });
  return exerciseName(name, texts.t);
}

it('a played week is called what it is, in three languages', async () => {
  expect(await nameIn('nb', '2020-W15, scarce')).toBe('Uke 15 i 2020: knapphet');
  expect(await nameIn('nn', '2020-W24, plentiful')).toBe('Veke 24 i 2020: rikeleg tilgang');
  expect(await nameIn('en', '2020-W09, scarce')).toBe('Week 9 of 2020: shortage');
});

it('any other exercise is called what whoever set the clock called it', async () => {
  expect(await nameIn('nb', 'Øvelse Hansken')).toBe('Øvelse Hansken');
});
