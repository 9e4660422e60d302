import type { Browser, BrowserContext, Page } from 'playwright-core';
import { MailServer } from '../support/mail-server.js';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WeekPlay } from './week-play.js';

/** A mail the server was too busy to take is sent again after fifteen seconds. */
const UNTIL_MAILED = { timeout: 50_000 };

describe('messages on the page', () => {
  let served: ServedPage;
  let mails: MailServer;
  let browser: Browser;
  let fylkesmann: Page;
  let kommune: Page;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  /** A page of somebody, signed in, in a browser of its own. */
  async function signedIn(name: RegExp): Promise<Page> {
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaintsOf(page, complaints);
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
    return page;
  }
  const go = (page: Page, path: string) => page.goto(served.url + path);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');
  const menuLink = (page: Page) => page.getByRole('link', { name: /^Meldinger/ });

  beforeAll(async () => {
    mails = await MailServer.start();
    [served, browser] = await Promise.all([
      servePage({ FORDEL_SMTP_URL: mails.url, FORDEL_MAIL_FROM: 'fordel@example.no' }),
      openBrowser(),
    ]);
    await new WeekPlay(served.api).at('2020-04-06T06:00:00Z'); // before the week's first reminder: its mails would come first
    [fylkesmann, kommune] = await Promise.all([signedIn(/^Fylkeslege/), signedIn(/^Smittevernkoordinator/)]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
    await mails.stop();
  });

  it('are for those who sign in', async () => {
    const stranger = await browser.newPage({ locale: 'nb-NO' });
    await go(stranger, '/meldinger');
    await seen(stranger, 'Logg inn for å lese meldinger.');
    expect(await menuLink(stranger).count()).toBe(0);
    expect(await accessibilityFaults(stranger)).toEqual([]);
    await stranger.close();
  });

  it('signing in works at another address of the server as well: it goes on at the one the issuer knows', async () => {
    const stranger = await browser.newPage({ locale: 'nb-NO' });
    await stranger.goto(`${served.url.replace('localhost', '127.0.0.1')}/meldinger`);
    await stranger.getByRole('main').getByRole('button', { name: 'Logg inn' }).click();
    await stranger.getByRole('button', { name: /^Smittevernkoordinator/ }).click();
    await stranger.getByRole('heading', { level: 1, name: 'Meldinger' }).waitFor();
    await stranger
      .getByRole('banner')
      .getByText(/^Smittevernkoordinator/)
      .waitFor();
    expect(stranger.url()).toBe(`${served.url}/meldinger`);
    await stranger.close();
  });

  it('a kommune sees whom it has at its fylkesmann', async () => {
    const unknown = kommune.getByRole('region', { name: 'Deres kontakt', exact: true });
    await unanswered({ page: kommune, operation: 'OwnContact', complaints }, async () => {
      await menuLink(kommune).click();
      await kommune.getByRole('heading', { level: 1, name: 'Meldinger' }).waitFor();
      await unknown.getByText('Får ikke kontakt med Fordel').waitFor();
      await unknown.getByRole('button', { name: 'Prøv igjen' }).waitFor();
      expect(await accessibilityFaults(kommune)).toEqual([]);
    });
    await seen(kommune, 'Ingen meldinger ennå.');
    const contact = kommune.getByRole('region', { name: 'Deres kontakt: Fylkesmannen i Trøndelag' });
    await contact.getByRole('link', { name: 'beredskap@statsforvalter-trondelag.example.no' }).waitFor();
    await contact.getByText('Telefon: ikke registrert').first().waitFor();
    await contact.getByText('Skriv når noe haster eller er uklart.', { exact: true }).waitFor(); // nobody to call
    await go(fylkesmann, '/meldinger');
    await seen(fylkesmann, 'Ingen meldinger ennå.');
    expect(await fylkesmann.getByRole('region', { name: /^Deres kontakt/ }).count()).toBe(0); // nobody answers it
  });

  it('a fylkesmann who sends nothing to nobody is told what lacks, and is led there', async () => {
    await menuLink(fylkesmann).click();
    await fylkesmann.getByRole('link', { name: 'Skriv en melding' }).click();
    await button(fylkesmann, 'Send meldingen').click();
    await fylkesmann.getByRole('heading', { name: 'Rett dette før du sender' }).waitFor();
    expect(
      await fylkesmann
        .getByRole('group', { name: 'Rett dette før du sender' })
        .getByRole('link')
        .allInnerTexts(),
    ).toEqual(['Velg minst én mottaker.', 'Skriv et emne.', 'Skriv noe her.']);
    await fylkesmann.getByRole('link', { name: 'Skriv et emne.' }).click();
    expect(await focused(fylkesmann)).toBe('message-subject');
    expect(await fylkesmann.title()).toBe('Feil: Skriv en melding – Fordel');
    await fylkesmann.getByLabel('Emne').fill('x'.repeat(201));
    await seen(fylkesmann, 'Teksten kan ha inntil 200 tegn.');
  });

  it.each([
    ['Nynorsk', 'Skriv ei melding', 'Rett dette før du sender'],
    ['Bokmål', 'Skriv en melding', 'Rett dette før du sender'],
  ])('the form is accessible in %s, faults included', async (language, title, errors) => {
    await fylkesmann.getByText(language, { exact: true }).click();
    await fylkesmann.getByRole('heading', { level: 1, name: title }).waitFor();
    await fylkesmann.getByRole('heading', { name: errors }).waitFor();
    expect(await accessibilityFaults(fylkesmann)).toEqual([]);
  });

  it('a fylkesmann writes to some of its kommuner, by keyboard', async () => {
    await fylkesmann.getByLabel('Søk etter navn').fill('trondheim');
    expect(await fylkesmann.getByRole('checkbox').count()).toBe(1);
    await fylkesmann.getByRole('checkbox', { name: 'Trondheim kommune' }).press('Space');
    await fylkesmann.getByLabel('Søk etter navn').fill('ØRLAND');
    await fylkesmann.getByRole('checkbox', { name: 'Ørland kommune' }).press('Space');
    await seen(fylkesmann, '2 valgt');
    await fylkesmann.getByLabel('Emne').fill('Hansker i uke 15');
    await fylkesmann
      .getByRole('textbox', { name: 'Melding' })
      .fill('Hvem har hansker å låne bort?\nRing oss.');
    await button(fylkesmann, 'Send meldingen').press('Enter');
    await fylkesmann.getByRole('heading', { level: 1, name: 'Hansker i uke 15' }).waitFor();
    expect(await fylkesmann.title()).toBe('Hansker i uke 15 – Fordel');
    await seen(fylkesmann, 'Til 2 mottakere');
    await seen(fylkesmann, 'Lest av 0 av 2');
    expect(await accessibilityFaults(fylkesmann)).toEqual([]);
  });

  it('each of them is told by e-mail where to read it, and not what it says', async () => {
    await fylkesmann
      .getByRole('row', { name: /^Trondheim kommune/ })
      .getByText('sendt', { exact: true })
      .waitFor(UNTIL_MAILED);
    await fylkesmann
      .getByRole('row', { name: /^Ørland kommune/ })
      .getByText('sendt', { exact: true })
      .waitFor(UNTIL_MAILED);
    const told = mails.received.filter(({ headers }) => headers.subject?.startsWith('Ulest melding'));
    expect(told.map(({ recipients }) => recipients[0]).sort()).toEqual([
      'beredskap@orland.example.no',
      'beredskap@trondheim.example.no',
    ]);
    expect(told[0]?.text).toContain(fylkesmann.url());
    expect(told[0]?.text).not.toContain('hansker');
  });

  it('says that it is not known whether anything is unread, when no answer comes', async () => {
    const bystander = await browser.newPage({ locale: 'nb-NO' });
    const session = await kommune.evaluate<string>(`sessionStorage.getItem('fordel.session')`);
    await bystander.addInitScript(`sessionStorage.setItem('fordel.session', ${JSON.stringify(session)})`);
    await unanswered({ page: bystander, operation: 'UnreadMessages', complaints }, async () => {
      await bystander.goto(served.url);
      await bystander.getByRole('link', { name: 'Meldinger (vet ikke om noe er ulest)' }).waitFor();
    });
    await bystander.getByRole('link', { name: 'Meldinger (1 ulest melding)' }).waitFor();
    await bystander.close();
  });

  it('a kommune sees at once that something is unread, on whatever page it is, and reads it', async () => {
    await kommune.goto(served.url);
    await kommune.getByRole('link', { name: 'Meldinger (1 ulest melding)' }).click();
    await kommune.getByRole('link', { name: 'Hansker i uke 15' }).click();
    await seen(kommune, 'Hvem har hansker å låne bort?');
    await kommune.getByRole('link', { name: 'Meldinger', exact: true }).waitFor();
    await seen(fylkesmann, 'Lest av 1 av 2');
    const row = fylkesmann.getByRole('row', { name: /^Trondheim kommune/ });
    await row.getByText(/^mandag 6\. april kl\. 08:00 av Smittevernkoordinator$/).waitFor();
    await fylkesmann
      .getByRole('row', { name: /^Ørland kommune/ })
      .getByText('Ikke lest ennå')
      .waitFor();
  });

  it('answers, but not with nothing', async () => {
    await button(kommune, 'Send svaret').click();
    await seen(kommune, 'Skriv noe her.');
    const field = kommune.getByLabel('Svar til Fylkesmannen i Trøndelag');
    expect(await focused(kommune)).toBe(await field.getAttribute('id'));
    await field.fill('Vi har 400 par.');
    await button(kommune, 'Send svaret').click();
    await seen(kommune, 'Svaret er sendt.');
    await seen(kommune, 'Ikke lest ennå');
    expect(await field.inputValue()).toBe('');
  });

  it('the fylkesmann has the answer before it, and the kommune sees that it was read', async () => {
    await seen(fylkesmann, 'Trondheim kommune: 1 svar');
    await seen(fylkesmann, 'Vi har 400 par.');
    await seen(kommune, /^Lest mandag 6\. april kl\. 08:00$/);
    await fylkesmann.getByLabel('Svar til Trondheim kommune').fill('Takk, vi ringer.');
    await button(fylkesmann, 'Send svaret').click();
    await seen(kommune, 'Takk, vi ringer.');
  });

  it.each(['Nynorsk', 'Bokmål'])('a conversation and the boxes are accessible in %s', async (language) => {
    await kommune.getByText(language, { exact: true }).click();
    await kommune.getByText('Vi har 400 par.').waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
    await go(kommune, '/meldinger');
    await kommune.getByRole('link', { name: 'Hansker i uke 15' }).waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
    await kommune.goBack();
  });

  it('a kommune writes to its fylkesmann, and to nobody else', async () => {
    await go(kommune, '/meldinger/ny');
    await seen(kommune, 'Til Fylkesmannen i Trøndelag');
    expect(await kommune.getByRole('main').getByRole('radio').count()).toBe(0);
    await kommune.getByLabel('Emne').fill('Spørsmål');
    await kommune.getByRole('textbox', { name: 'Melding' }).fill('Teller vi par eller stykk?');
    await button(kommune, 'Send meldingen').click();
    await seen(kommune, 'Lest av 0 av 1');
    await go(fylkesmann, '/meldinger');
    await fylkesmann.getByText('Uleste', { exact: true }).click();
    await fylkesmann.getByRole('link', { name: 'Spørsmål' }).click();
    await seen(fylkesmann, 'Teller vi par eller stykk?');
    await seen(kommune, 'Lest av 1 av 1');
  });

  it('an RHF writes to all its hospitals or some, and neither to a kommune nor to other hospitals', async () => {
    const rhf = await signedIn(/^Beredskapsleder/);
    await menuLink(rhf).click();
    await seen(rhf, 'Ingen meldinger ennå.');
    expect(await rhf.getByRole('region', { name: /^Deres kontakt/ }).count()).toBe(0);
    await rhf.getByRole('link', { name: 'Skriv en melding' }).click();
    await rhf.getByRole('checkbox').first().waitFor();
    expect(await rhf.getByRole('checkbox').count()).toBe(3);
    await button(rhf, 'Send meldingen').click();
    await rhf.getByRole('link', { name: 'Velg minst én mottaker.' }).waitFor();
    expect(await accessibilityFaults(rhf)).toEqual([]);
    await rhf.getByRole('radio', { name: 'Alle sykehusene deres (3)' }).check();
    await rhf.getByLabel('Emne').fill('Frakker i uke 15');
    await rhf.getByRole('textbox', { name: 'Melding' }).fill('Hvem har frakker å låne bort?');
    await button(rhf, 'Send meldingen').click();
    await seen(rhf, 'Lest av 0 av 3');
    expect(await accessibilityFaults(rhf)).toEqual([]);

    const hospital = await signedIn(/^Beredskapskoordinator/);
    await hospital.getByRole('link', { name: 'Meldinger (1 ulest melding)' }).click();
    const contact = hospital.getByRole('region', { name: 'Deres kontakt: Helse Midt-Norge RHF' });
    await contact.getByRole('link', { name: 'beredskap@helse-midt-norge-rhf.example.no' }).waitFor();
    await hospital.getByRole('link', { name: 'Frakker i uke 15' }).click();
    await hospital.getByLabel('Svar til Helse Midt-Norge RHF').fill('Vi har 60.');
    await button(hospital, 'Send svaret').click();
    await seen(rhf, 'Lest av 1 av 3');
    await seen(rhf, 'St. Olavs hospital HF: 1 svar');
    await seen(rhf, 'Vi har 60.');
    await seen(hospital, /^Lest mandag 6\. april kl\. 08:00$/);

    await go(hospital, '/meldinger/ny');
    await seen(hospital, 'Til Helse Midt-Norge RHF');
    expect(await hospital.getByRole('main').getByRole('radio').count()).toBe(0);
    await hospital.getByLabel('Emne').fill('Mangler hetter');
    await hospital.getByRole('textbox', { name: 'Melding' }).fill('Kan dere hjelpe?');
    await button(hospital, 'Send meldingen').click();
    await seen(hospital, 'Lest av 0 av 1');
    expect(await accessibilityFaults(hospital)).toEqual([]);
    await go(rhf, '/meldinger');
    await rhf.getByRole('link', { name: 'Mangler hetter' }).click();
    await seen(hospital, 'Lest av 1 av 1');
  });

  it('Helsedirektoratet writes to RHFs and hospitals too', async () => {
    const directorate = await signedIn(/^Vaktleder/);
    await go(directorate, '/meldinger/ny');
    const group = (name: string) => directorate.getByRole('group', { name, exact: true });
    await group('RHF-er').getByRole('checkbox', { name: 'Helse Midt-Norge RHF' }).check();
    await group('Sykehus').getByRole('checkbox', { name: 'St. Olavs hospital HF' }).check();
    await directorate.getByRole('textbox', { name: 'Emne' }).fill('Til dere');
    await directorate.getByRole('textbox', { name: 'Melding' }).fill('Ring oss.');
    await button(directorate, 'Send meldingen').click();
    await seen(directorate, 'Til 2 mottakere');
  });

  it('one of others is not there', async () => {
    await go(kommune, '/meldinger/019b8d2b-8d47-74b7-96f8-9a95e440da1a');
    await seen(kommune, 'Meldingen finnes ikke, eller er ikke til dere.');
  });

  it.each([360, 768])('fits a screen of %d px', async (width) => {
    await fylkesmann.setViewportSize({ width, height: 800 });
    await go(fylkesmann, '/meldinger/ny');
    await fylkesmann.getByRole('checkbox').first().waitFor();
    expect(await fylkesmann.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
