import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { organisationOf } from '../support/weekly-report.js';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

describe('the need model on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (table: string, name: string) =>
    section(table).getByRole('row', { name: new RegExp(`^${name}`) });
  const rates = (name: string) => row('Bruk i uken av hver kategori', name);
  const terms = (name: string) => row('Ventet bruk i uken, ledd for ledd', name);
  const cells = async (of: ReturnType<typeof row>) =>
    (await of.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  const focused = () => page.evaluate<string>('document.activeElement.id');

  async function open(name: RegExp | null): Promise<void> {
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaintsOf(page, complaints);
    await page.goto(served.url);
    if (name === null) return;
    await button('Logg inn').click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
    await page.getByRole('link', { name: 'Behovsmodell', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Behovsmodell' }).waitFor();
  }
  async function stateBehind(place: string, cases: number, expectedRevision: number): Promise<void> {
    const { text } = await served.api.graphql(
      'mutation ($input: StateExpectedCasesInput!) { stateExpectedCases(input: $input) { __typename } }',
      {
        input: {
          ...{ organisationId: organisationOf(place), isoWeek: WEEK, cases, expectedRevision },
          ...{ source: 'Kommuneoverlegen', idempotencyKey: randomUUID() },
        },
      },
      { as: 'fylkesmann' },
    );
    expect(text).toContain('ExpectedCasesStated');
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    await new WeekPlay(served.api).at('2020-04-06T08:00:00Z');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('is open to everybody: its rates with units, their age, and what is not known as not known', async () => {
    await open(null);
    await page.getByRole('link', { name: 'Se behovsmodellen rapportene holdes opp mot' }).click();
    await rates('Munnbind').waitFor();
    const published = 'Ikke kalibrert: publiserte tall fra våren 2020';
    expect(await cells(rates('Munnbind'))).toEqual([
      `83,837 stk ${published}`,
      'ikke kjent',
      `29,415 stk ${published}`,
      'ikke kjent',
    ]);
    expect((await cells(rates('Stellefrakk')))[2]).toBe('ikke kjent');
    expect((await cells(rates('.*esinfeksjon')))[0]).toBe(`1,00604 liter ${published}`);
    expect(await section('Ventede nye tilfeller').count()).toBe(0);
  });

  it('says that it cannot be loaded, leaves the way to other pages, and comes when it is asked for anew', async () => {
    await open(null);
    const script = '**/assets/NeedModelPage-*.js';
    await page.route(script, (route) => route.abort());
    const link = page.getByRole('link', { name: 'Se behovsmodellen rapportene holdes opp mot' });
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Siden stoppet' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /^Fordel/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Uke 15 2020' }).waitFor();
    await link.click();
    await page.unroute(script);
    await button('Last siden på nytt').click();
    await rates('Munnbind').waitFor();
    expect(await page.title()).toBe('Behovsmodell – Fordel');
    complaints.length = 0; // the aborted requests
  });

  it('lets Helsedirektoratet state use per case: wrong input first, told at its field', async () => {
    await open(/^Vaktleder/);
    const form = page.locator('form', {
      has: page.getByRole('heading', { name: 'Oppgi bruk per nytt tilfelle' }),
    });
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByRole('link', { name: 'Velg utstyr.' }).click();
    expect(await focused()).toBe('use-categoryCode');
    await form.getByLabel('Utstyr').selectOption({ label: 'Munnbind' });
    await form.getByLabel('Bruk per nytt tilfelle (stk)').fill('12,55555');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByRole('link', { name: /^Skriv et tall med høyst tre desimaler/ }).click();
    expect(await focused()).toBe('use-perCase');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await form.getByRole('link', { name: 'Skriv noe her.' }).click();
    expect(await focused()).toBe('use-source');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('FHI');
    await page.keyboard.press('Enter');
    await seen('Lagret: Munnbind: 12,5 stk per nytt tilfelle. Kilde: FHI');
    await rates('Munnbind').getByText('Oppgitt i dag').waitFor();
    expect((await cells(rates('Munnbind')))[3]).toMatch(
      /^12,5 stk Oppgitt i dag Oppgitt mandag 6\. april kl\. 10:00 av Vaktleder\. Kilde: FHI Syntetisk: fra en øvelse$/,
    );
  });

  it('keeps what was stated before, and takes disinfectant in litres', async () => {
    const form = page.locator('form', {
      has: page.getByRole('heading', { name: 'Oppgi bruk per nytt tilfelle' }),
    });
    for (const [label, field, figure] of [
      ['Munnbind', 'Bruk per nytt tilfelle (stk)', '20'],
      [/esinfeksjon/, 'Bruk per nytt tilfelle (liter)', '0,25'],
    ] as const) {
      const options = await form.getByLabel('Utstyr').locator('option').allInnerTexts();
      const name = options.find((option) =>
        typeof label === 'string' ? option === label : label.test(option),
      );
      await form.getByLabel('Utstyr').selectOption({ label: name ?? '' });
      await form.getByLabel(field).fill(figure);
      await form.getByLabel('Hvor tallet er fra').fill('Ny måling');
      await form.getByRole('button', { name: 'Lagre' }).click();
      await seen(new RegExp(`^Lagret: ${name}: ${figure} `));
    }
    await rates('Munnbind').getByText('Tidligere tall (1)').click();
    await rates('Munnbind')
      .getByText(/^12,5 stk\. Oppgitt mandag 6\. april .* Kilde: FHI$/)
      .waitFor();
    await rates('.*esinfeksjon').getByText('Oppgitt i dag').waitFor();
    expect((await cells(rates('.*esinfeksjon')))[3]).toMatch(/^0,25 liter /);
  });

  it('lets a fylkesmann state cases of its county and kommuner only: wrong input first', async () => {
    await open(/^Fylkeslege/);
    await unanswered({ page, operation: 'CasePlaces', complaints }, async () => {
      await page.reload();
      await page.locator('form').getByText('Får ikke kontakt med Fordel').waitFor();
      expect(await page.getByLabel('Fylke eller kommune').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
    const place = page.getByLabel('Fylke eller kommune');
    await place.getByRole('option', { name: 'Trondheim kommune' }).waitFor({ state: 'attached' });
    expect(await place.getByRole('option').count()).toBe(1 + 1 + 38);
    expect(await page.getByRole('heading', { name: 'Oppgi bruk per nytt tilfelle' }).count()).toBe(0);
    await seen('Ingen har oppgitt noe for denne uken: ikke kjent.');
    await button('Lagre').click();
    await page.getByRole('link', { name: 'Velg fylke eller kommune.' }).waitFor();
    await page.getByRole('link', { name: 'Fyll ut tallet. Er det ingenting, skriv 0.' }).click();
    expect(await focused()).toBe('cases-cases');
    await place.selectOption({ label: 'Fylkesmannen i Trøndelag' });
    await page.getByLabel('Nye tilfeller i uken').fill('900 000');
    await page.getByLabel('Hvor tallet er fra').fill('FHI, ukerapport');
    await button('Lagre').click();
    await page.getByRole('link', { name: /^Antallet må være fra 0 til antall innbyggere/ }).click();
    expect(await focused()).toBe('cases-cases');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    await seen('Lagret: Fylkesmannen i Trøndelag, uke 15: 900 ventede nye tilfeller. Kilde: FHI, ukerapport');
    const stored = row('Ventede nye tilfeller i uke 15', 'Fylkesmannen i Trøndelag');
    await stored.waitFor();
    expect((await cells(stored))[0]).toBe('900');
  });

  it('tells when somebody else was first, shows what they said, and keeps both', async () => {
    await stateBehind('kommune', 40, 0);
    await page.getByLabel('Fylke eller kommune').selectOption({ label: 'Trondheim kommune' });
    await page.getByLabel('Nye tilfeller i uken').fill('60');
    await page.getByLabel('Hvor tallet er fra').fill('Smittesporingen');
    await button('Lagre').click();
    await page.getByText('Ikke lagret').waitFor();
    const stored = row('Ventede nye tilfeller i uke 15', 'Trondheim kommune');
    await stored.getByText(/Kilde: Kommuneoverlegen$/).waitFor();
    expect(await page.getByLabel('Nye tilfeller i uken').inputValue()).toBe('60');
    await button('Lagre').click();
    await seen('Lagret: Trondheim kommune, uke 15: 60 ventede nye tilfeller. Kilde: Smittesporingen');
    await stored.getByText('Tidligere tall (1)').click();
    await stored.getByText(/^40\. Oppgitt .* av Fylkeslege\. Kilde: Kommuneoverlegen$/).waitFor();
    await page.getByLabel('Uke', { exact: true }).selectOption({ label: 'Uke 16 2020' });
    await seen('Ingen har oppgitt noe for denne uken: ikke kjent.');
  });

  it('shows a kommune what is believed it uses, term by term, and where its cases are from', async () => {
    await open(/^Smittevernkoordinator/);
    await seen('Ventede nye tilfeller: 60, oppgitt for uke 15.');
    await seen(/^Oppgitt .* av Fylkeslege\. Kilde: Smittesporingen$/);
    await seen(/^Uke 15\. Fordelingen regner med 205\s163 innbyggere ganger den publiserte satsen/);
    expect(await cells(terms('Munnbind'))).toEqual(['17 201 stk', '20 stk', '1 200 stk', '18 401 stk']);
    expect(await cells(terms('.*ansker'))).toEqual([
      ...['49 690 stk', 'ikke kjent', 'ikke kjent', '49 690 stk uten tilfeller'],
    ]);
    expect(await page.getByRole('heading', { name: 'Oppgi ventede tilfeller' }).count()).toBe(0);
  });

  it('lets a kommune state residents and home-care visits by the keyboard alone: wrong input first', async () => {
    await seen('Ingen har oppgitt noe for kommunen: ikke kjent.');
    const save = async () => {
      await button('Lagre').focus();
      await page.keyboard.press('Enter');
    };
    const follow = async (message: string | RegExp, field: string) => {
      await page.getByRole('link', { name: message }).first().focus();
      await page.keyboard.press('Enter');
      await page.locator(`#${field}:focus`).waitFor();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      expect(await focused()).toBe(field); // nothing that is painted later takes it
    };
    await save();
    await page
      .getByRole('link', { name: /^Fyll ut tallet, eller kryss av/ })
      .first()
      .waitFor();
    expect(
      await page.getByRole('link', { name: /^Fyll ut tallet, eller kryss av for «Vet ikke»/ }).count(),
    ).toBe(2);
    await follow(/^Fyll ut tallet, eller kryss av/, 'activity-nursingHomeResidents');
    await page.keyboard.type('-3');
    await page.keyboard.press('Enter');
    await follow('Tallet kan ikke være under null.', 'activity-nursingHomeResidents');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('205 164');
    await page.keyboard.press('Tab'); // to its "not known", and past it to the visits
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('activity-source');
    await page.keyboard.type('Fagsystemet');
    await page.keyboard.press('Enter');
    await follow('Antallet må være fra 0 til 205163.', 'activity-nursingHomeResidents');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    await seen(
      'Lagret: Trondheim kommune, fra uke 15. Beboere: 900, hjemmebesøk: ikke kjent. Kilde: Fagsystemet',
    );
    const stored = row('Beboere på sykehjem og hjemmebesøk i uken', 'Uke 15 2020');
    await stored.waitFor();
    expect((await cells(stored)).slice(0, 2)).toEqual(['900', 'ikke kjent']);
  });

  it.each([
    ['English', 'Need model'],
    ['Nynorsk', 'Behovsmodell'],
    ['Bokmål', 'Behovsmodell'],
  ])('speaks %s and is accessible in it', async (language, title) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([360, 1280])('fits a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('lets its fylkesmann correct them on its behalf, and shows the kommune both', async () => {
    await open(/^Fylkeslege/);
    const kommune = page.getByLabel('Kommune', { exact: true });
    await kommune.getByRole('option', { name: 'Trondheim kommune' }).waitFor({ state: 'attached' });
    expect(await kommune.getByRole('option').count()).toBe(1 + 38);
    await kommune.selectOption({ label: 'Trondheim kommune' });
    const form = page.locator('form', {
      has: page.getByRole('heading', { name: 'Oppgi beboere og hjemmebesøk' }),
    });
    await form.getByLabel('Beboere på sykehjem nå').fill('910');
    await form.getByLabel('Hjemmebesøk i en vanlig uke').fill('21 000');
    await form.getByLabel('Hvor tallet er fra').fill('Telefon');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await seen(
      /^Lagret: Trondheim kommune, fra uke 15\. Beboere: 910, hjemmebesøk: 21\s000\. Kilde: Telefon$/,
    );
    await open(/^Smittevernkoordinator/);
    const stored = row('Beboere på sykehjem og hjemmebesøk i uken', 'Uke 15 2020');
    await stored.getByText(/av Fylkeslege hos Fylkesmannen i Trøndelag, på vegne av kommunen\./).waitFor();
    expect((await cells(stored)).slice(0, 2)).toEqual(['910', '21 000']);
    await stored.getByText('Tidligere tall (1)').click();
    await stored
      .getByText(
        /^Beboere: 900, hjemmebesøk: ikke kjent\. Oppgitt .* av Smittevernkoordinator\. Kilde: Fagsystemet$/,
      )
      .waitFor();
  });

  it('shows a hospital its use by beds, without cases', async () => {
    await open(/^Beredskapskoordinator/);
    await seen(/^Uke 15\. Fordelingen regner med .* somatiske senger ganger den publiserte satsen/);
    await terms('Munnbind').waitFor();
    expect(await terms('Munnbind').getByRole('cell').count()).toBe(1);
  });

  it('tells the calibration week of a rate, its age and what it rests on', async () => {
    const owner = new Client(served.owner);
    await owner.connect();
    await owner.query(
      `insert into need_model_calibration (iso_week, category_code, reporters, base, per_resident_80_plus, reports, outliers,
         activity_base, per_nursing_home_resident, per_home_care_visit, activity_reports, activity_outliers)
       values ($1, 'MUNNBIND', 'KOMMUNE', 70500, 1250, 1180, 12, 40250, 21000, 2500, 310, 2),
              ($1, 'HANSKER', 'KOMMUNE', 240000, 0, 1180, 12, null, null, null, 29, 0),
              ($1, 'HETTE', 'KOMMUNE', 700, 0, 1180, 12, null, null, null, 30, 0)`,
      [WEEK],
    );
    await owner.end();
    await new WeekPlay(served.api).at('2020-04-20T08:00:00Z');
    await open(null);
    await page.goto(`${served.url}/behovsmodell`);
    await rates('Munnbind').waitFor();
    expect((await cells(rates('Munnbind'))).slice(0, 2)).toEqual([
      '70,5 stk Kalibrert av uke 15 2020, 2 uker gammel 1 180 rapporter, 12 avvikende holdt utenfor',
      '1,25 stk',
    ]);
    expect((await cells(rates('Munnbind')))[3]).toMatch(/^20 stk 14 dager gammelt /);
    const known = (name: string) => row('Bruk i uken der sykehjem og hjemmebesøk er oppgitt', name);
    expect(await cells(known('Munnbind'))).toEqual([
      '40,25 stk 310 rapporter, 2 avvikende holdt utenfor',
      ...['21 stk', '2,5 stk'],
    ]);
    expect((await cells(known('.*ansker')))[0]).toMatch(
      /^ikke kjent 29 rapporter, 0 .* Færre enn 30 rapporter .*: innbyggere på 80 år og over brukes for alle\.$/,
    );
    expect((await cells(known('Operasjonslue')))[0]).toMatch(/ Tallene er for like til å skille leddene: /);
    expect((await cells(known('Stellefrakk')))[0]).toBe('ikke kjent Ikke kalibrert ennå');
    await open(/^Smittevernkoordinator/);
    const compared = (name: string) => row('Ventet bruk i uken etter de nyeste satsene', name);
    await compared('Munnbind').waitFor();
    expect(await cells(compared('Munnbind'))).toEqual([
      ...['8 257,8 stk', '19 110 stk', '52 500 stk', '79 868 stk'],
    ]);
    expect(await cells(compared('Stellefrakk'))).toEqual(['1 720,1 stk', '–', '–', '1 721 stk']);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
