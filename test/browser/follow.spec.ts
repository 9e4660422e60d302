import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { organisationOf } from '../support/weekly-report.js';
import { accessibilityFaults, beyondEdge, complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

/** Everything a report needs, pasted as a spreadsheet has it; the first stock is given. */
const blockOf = (stock: string) =>
  [`${stock}\t700\t700`, ...Array.from({ length: 10 }, () => '1 200\t700\t700')].join('\n');

describe('following reports up on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let play: WeekPlay;

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) }).first();
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

  async function signIn(name: RegExp, path = ''): Promise<void> {
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('banner').getByText(name).waitFor();
    await page.goto(`${served.url}/uke/${WEEK}${path}`);
  }
  async function signOut(): Promise<void> {
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
  }
  async function paste(text: string): Promise<void> {
    await page.locator('#report-MUNNBIND-stock').focus();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    await play.at('2020-03-30T08:00:00Z');
    await play.report('kommune', 1200, 700, '2020-W14');
    await play.at('2020-04-06T08:00:00Z');
    await play.report('kommune-utsira', 300, 700);
    await play.report('helseforetak', 0, 0);
    await play.at('2020-04-07T08:30:00Z');
    // The register of 2020 has no telephone numbers.
    const database = new pg.Client(served.owner);
    await database.connect();
    const numbered = `update contact set phone = '73 00 00 00' where organisation_id = $1 and deputy_for_id is null`;
    await database.query(numbered, [organisationOf('kommune')]);
    await database.end();
    context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaints = complaintsOf(page);
    await page.goto(served.url);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('is for those who follow: others are told so', async () => {
    await page.goto(`${served.url}/uke/${WEEK}/oppfolging`);
    await seen('Logg inn for å se dette.');
    await signIn(/^Smittevernkoordinator/, '/oppfolging');
    await seen(/Rollen din kan ikke følge opp/);
    await page.goto(`${served.url}/uke/${WEEK}`);
    await heading('Deres rapport');
    expect(await link('Følg opp rapportene').count()).toBe(0);
    await signOut();
  });

  describe('as a fylkesmann', () => {
    it('opens from the week and shows the county: what is in, and who is missing, whom to call first at the top', async () => {
      await signIn(/^Fylkeslege/);
      await link('Følg opp rapportene').click();
      await heading('Oppfølging av uke 15');
      await heading('Fylkesmannen i Trøndelag');
      await seen('0 av 38');
      await seen('38 av 38 vises');
      const names = await page
        .getByRole('region', { name: /^Rapportører/ })
        .getByRole('rowheader')
        .allInnerTexts();
      expect(names).toHaveLength(38);
      // Trondheim alone has ever reported, so it is the last to call.
      expect(names.at(-1)).toMatch(/^Trondheim kommune\s+Sist rapportert: uke 14$/);
      expect(names[0]).toMatch(/Har aldri rapportert$/);
    });

    it('shows the weeks before, as figures too', async () => {
      const weeks = page.getByRole('region', { name: 'Rapporter inn uke for uke' });
      expect(await weeks.getByRole('row', { name: /^14/ }).innerText()).toMatch(
        /^14\s+1 av 38\s+1\s+0\s+0\s+37\s+2\s%\s+2\s%$/,
      );
      expect(await weeks.getByRole('row').count()).toBe(9);
    });

    it('has contact and deputy one click from a call or a letter', async () => {
      await page.getByLabel('Søk etter navn').fill('trondheim');
      await seen('1 av 38 vises');
      const contacts = row('Trondheim kommune').getByRole('link');
      const addresses = await contacts.evaluateAll((links) =>
        links.map((each) => (each as unknown as { href: string }).href),
      );
      expect(addresses).toEqual([
        'tel:73000000',
        'mailto:beredskap@trondheim.example.no',
        'mailto:beredskap.vara@trondheim.example.no',
      ]);
    });

    it('logs a call in place, by keyboard: the outcome is asked for, and earlier calls are listed', async () => {
      await button('Følg opp Trondheim kommune').focus();
      await page.keyboard.press('Enter');
      await seen('Ingen samtaler er logget denne uken.');
      await button('Lagre').click();
      await seen('Velg hva som kom ut av samtalen.');
      await page.getByRole('radio', { name: 'Ingen svarte' }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Notat (valgfritt)').fill('Ringer igjen kl. 11');
      await page.getByLabel('Notat (valgfritt)').press('Tab');
      await page.keyboard.press('Enter');
      await seen('Samtalen er logget.');
      await seen(/^tirsdag 7\. april kl\. 10:30 av Fylkeslege – Ringer igjen kl\. 11$/);
      await row('Trondheim kommune').getByText('Ingen svarte').waitFor();
    });

    it.each([
      ['Nynorsk', 'Oppfølging av veke 15'],
      ['English', 'Follow-up of week 15'],
      ['Bokmål', 'Oppfølging av uke 15'],
    ])('speaks %s and is accessible in it, opened', async (language, title) => {
      await page.getByText(language, { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('reports on behalf: a wrong figure is refused at its field, and what is typed outlives a reload', async () => {
      await link(/^Rapporter på vegne av Trondheim kommune/).click();
      await heading('Ukesrapport for uke 15: Trondheim kommune');
      expect(await page.title()).toBe('Ukesrapport for uke 15: Trondheim kommune – Fordel');
      await seen('På vegne av Trondheim kommune. Rapporten merkes med hvem som sendte den.');
      await paste(blockOf('1,5'));
      await button('Send rapporten').click();
      await heading('Rett 1 sted før du sender');
      await seen('Skriv et helt tall, for eksempel 1 200.');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await page.locator('#report-MUNNBIND-stock').waitFor();
      expect(await page.locator('#report-MUNNBIND-stock').inputValue()).toBe('1,5');
      await page.locator('#report-MUNNBIND-stock').fill('1 400');
      await button('Send rapporten').click();
      await heading('Rapporten er sendt');
      await seen('Sendt på vegne av virksomheten av Fylkesmannen i Trøndelag.');
      const versions = page.getByRole('region', { name: 'Versjoner' }).getByRole('listitem');
      await versions.first().waitFor();
      expect(await versions.allInnerTexts()).toEqual([
        expect.stringMatching(/^Versjon 1[^]*av Fylkeslege \(i tide\) – Sendt på vegne av/),
      ]);
      expect(await page.evaluate('localStorage.length')).toBe(1); // the language: no draft is left
    });

    it('and sees it in at once, with the way to what was sent', async () => {
      await link(/Til oppfølgingen av uke 15/).click();
      await seen('1 av 38');
      await seen('37 av 38 vises');
      await page.getByLabel('Vis', { exact: true }).first().selectOption('IN_TIME');
      await row('Trondheim kommune').getByText('I tide').waitFor();
      await button('Følg opp Trondheim kommune').click();
      await link(/^Se rapporten Trondheim kommune/).click();
      await heading('Rapporten er sendt');
      await link(/Til oppfølgingen/).click();
    });

    it('logs the same outcome for all that are missing', async () => {
      await seen('37 av 38 vises');
      await page.getByRole('checkbox', { name: 'Velg alle på listen' }).check();
      await seen('37 valgt');
      await button('Logg samtale for 37').click();
      await page.getByRole('radio', { name: 'Nådd, rapporten kommer' }).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await button('Lagre').click();
      await seen('37 samtaler er logget.');
      await page.getByText('Nådd, rapporten kommer').nth(36).waitFor();
      expect(await page.getByText('37 valgt').count()).toBe(0);
    });

    it('sees who runs out first in its county, by category', async () => {
      await link('Se hvem som går tom').click();
      await heading('Hvem går tom? Uke 15');
      await seen('11 av 11 vises');
      await seen('37 har aldri rapportert og er ikke på listen. Det er ikke det samme som null.');
      await page.getByLabel('Kategori', { exact: true }).selectOption('MUNNBIND');
      await seen('1 av 1 vises');
      expect(await row('Trondheim kommune').innerText()).toMatch(
        /^Trondheim kommune\s+Munnbind\s+14,0 dager\s+17\s+uke 15$/,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
      await signOut();
    });
  });

  describe('as Helsedirektoratet', () => {
    it('sees the nation, county by county, and the latest weeks', async () => {
      await signIn(/^Vaktleder/, '/oppfolging');
      await seen('2 av 356');
      await seen('0 av 23'); // the hospital's report is empty, which is not in
      const counties = page.getByRole('region', { name: 'Rapporter inn per fylke' });
      expect(await counties.getByRole('row').count()).toBe(11);
      expect(await counties.getByRole('row', { name: /Trøndelag/ }).innerText()).toMatch(
        /^Fylkesmannen i Trøndelag\s+38\s+1\s+0\s+0\s+37\s+2\s%\s+–\s*Ikke kjent før fristen er ute$/,
      );
      await page.getByLabel('Vis', { exact: true }).last().selectOption('timeliness');
      const weeks = page.getByRole('region', { name: 'Punktlighet per fylke, uke for uke' });
      expect(await weeks.getByRole('row', { name: /Trøndelag/ }).innerText()).toMatch(
        /\s2\s%\s+–\s*Ikke kjent før fristen er ute$/,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('finds the empty one among the hospitals', async () => {
      await page.getByLabel('Vis', { exact: true }).first().selectOption('EMPTY');
      await row('St. Olavs').getByText('Tom').waitFor();
      await seen('1 av 379 vises');
    });

    it('goes to one county and writes to some of it: an empty message is refused and nothing is lost', async () => {
      await link('Fylkesmannen i Trøndelag').click();
      await heading('Fylkesmannen i Trøndelag');
      await seen('37 av 38 vises');
      const boxes = page.getByRole('checkbox', { name: /^Velg .* kommune$/ });
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await button('Skriv til 2').click();
      await page.getByLabel('Emne').fill('Rapporten for uke 15');
      await button('Send meldingen').click();
      await seen('Skriv noe her.');
      expect(await page.getByLabel('Emne').inputValue()).toBe('Rapporten for uke 15');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('Melding').fill('Fristen er kl. 12. Ring oss om noe er uklart.');
      await button('Send meldingen').click();
      await seen('Meldingen er sendt til 2 mottakere.');
      const { data } = await served.api.graphql<{
        messages: { edges: { node: { subject: string; recipients: object[] } }[] };
      }>(
        '{ messages(box: SENT) { edges { node { subject recipients { readAt } } } } }',
        {},
        {
          as: 'helsedirektoratet-1',
        },
      );
      expect(data?.messages.edges.map(({ node }) => [node.subject, node.recipients.length])).toEqual([
        ['Rapporten for uke 15', 2],
      ]);
    });

    it('but does not report for a kommune', async () => {
      await button(/^Følg opp /)
        .first()
        .click();
      await seen('Nådd, rapporten kommer');
      expect(await link(/^Rapporter på vegne av/).count()).toBe(0);
      await signOut();
    });
  });

  describe('as an RHF', () => {
    it('opens from the week and shows its hospitals: what is in, and whom to call', async () => {
      await signIn(/^Beredskapsleder/);
      await link('Følg opp rapportene').click();
      await heading('Oppfølging av uke 15');
      await heading('Helse Midt-Norge RHF');
      await seen('0 av 3'); // St. Olavs hospital's is empty
      await seen('2 av 3 vises');
      const list = page.getByRole('region', { name: /^Rapportører/ });
      expect(await list.getByRole('rowheader').allInnerTexts()).toEqual([
        expect.stringMatching(/^Helse Møre og Romsdal HF\s+Har aldri rapportert$/),
        expect.stringMatching(/^Helse Nord-Trøndelag HF\s+Har aldri rapportert$/),
      ]);
      expect(await list.locator('[href^="mailto:"]').count()).toBe(4); // contact and deputy of each
      expect(await page.getByLabel('Hvem', { exact: true }).count()).toBe(0);
      const weeks = page.getByRole('region', { name: 'Rapporter inn uke for uke' });
      expect(await weeks.getByRole('row', { name: /^15/ }).innerText()).toMatch(
        /^15\s+0 av 3\s+0\s+0\s+1\s+2\s+0\s%\s+–\s*Ikke kjent før fristen er ute$/,
      );
    });

    it('logs calls to those that are missing, once it is said what came of them, and writes to them', async () => {
      await page.getByRole('checkbox', { name: 'Velg alle på listen' }).check();
      await button('Logg samtale for 2').click();
      await button('Lagre').click();
      await seen('Velg hva som kom ut av samtalen.');
      await page.getByRole('radio', { name: 'Nådd, rapporten kommer' }).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await button('Lagre').click();
      await seen('2 samtaler er logget.');
      await row('Helse Nord-Trøndelag').getByText('Nådd, rapporten kommer').waitFor();
      await page.getByRole('checkbox', { name: 'Velg alle på listen' }).check();
      await button('Skriv til 2').click();
      await page.getByLabel('Emne').fill('Rapporten for uke 15');
      await button('Send meldingen').click();
      await seen('Skriv noe her.');
      await page.getByLabel('Melding').fill('Fristen er kl. 12.');
      await button('Send meldingen').click();
      await seen('Meldingen er sendt til 2 mottakere.');
    });

    it('reports on behalf of a hospital: a wrong figure is refused at its field, and it is marked so', async () => {
      await button('Følg opp Helse Nord-Trøndelag HF').click();
      await link(/^Rapporter på vegne av Helse Nord-Trøndelag HF/).click();
      await seen('På vegne av Helse Nord-Trøndelag HF. Rapporten merkes med hvem som sendte den.');
      await paste(blockOf('-5'));
      await button('Send rapporten').click();
      await heading('Rett 1 sted før du sender');
      await seen('Kan ikke være under null.');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#report-MUNNBIND-stock').fill('900');
      await button('Send rapporten').click();
      await heading('Rapporten er sendt');
      await seen('Sendt på vegne av virksomheten av Helse Midt-Norge RHF.');
      const versions = page.getByRole('region', { name: 'Versjoner' }).getByRole('listitem');
      await versions.first().waitFor();
      expect(await versions.allInnerTexts()).toEqual([
        expect.stringMatching(/^Versjon 1[^]*av Beredskapsleder \(i tide\) – Sendt på vegne av/),
      ]);
      await link(/Til oppfølgingen av uke 15/).click();
      await seen('1 av 3');
    });

    it('looks at what a hospital sent, and at a kommune of its region, for which it does not report', async () => {
      await page.getByLabel('Vis', { exact: true }).first().selectOption('EMPTY');
      await button('Følg opp St. Olavs hospital HF').click();
      await link(/^Se rapporten St\. Olavs hospital HF/).click();
      await heading('Rapporten er sendt');
      await button('Rett rapporten').waitFor();
      await page.goto(`${served.url}/uke/${WEEK}/rapport/${organisationOf('kommune')}`);
      await heading('Rapporten er sendt');
      expect(await button('Rett rapporten').count()).toBe(0);
      await link(/Til oppfølgingen/).click();
      await heading('Helse Midt-Norge RHF');
    });

    it('sees which of its hospitals runs out first, and switches what it is told', async () => {
      await link('Se hvem som går tom').click();
      await page.getByLabel('Kategori', { exact: true }).selectOption('MUNNBIND');
      await seen('2 av 2 vises');
      expect(await row('Helse Nord-Trøndelag').innerText()).toMatch(/9,0 dager\s+16\s+uke 15$/);
      expect(await row('St. Olavs').innerText()).toMatch(/ikke i bruk\s+–\s+uke 15$/);
      await seen('1 har aldri rapportert og er ikke på listen.');
      expect(await page.getByLabel('Fylke', { exact: true }).count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await link('Innstillinger').click();
      await seen('Sykehus som ikke har rapportert');
      await seen('Til RHF-et, mens det er tid til å ringe.');
      expect(await accessibilityFaults(page)).toEqual([]);
      await signOut();
    });
  });

  describe('as an observer', () => {
    it('sees who is missing and who runs out, and nobody’s contact', async () => {
      await signIn(/^Observatør/, '/oppfolging');
      await heading('Rapportørene');
      await seen('50 av 379 vises');
      const list = page.getByRole('region', { name: /^Rapportører/ });
      expect(await list.getByRole('columnheader').allInnerTexts()).toEqual([
        'Navn',
        'Rapporter inn',
        'Følg opp',
      ]);
      expect(await list.getByRole('checkbox').count()).toBe(0);
      expect(await page.locator('[href^="tel:"], [href^="mailto:"]').count()).toBe(0);
      expect(await button(/^Følg opp/).count()).toBe(0);
      await button('Vis 50 til').click();
      await seen('100 av 379 vises');
      await link('Se hvem som går tom').click();
      await page.getByLabel('Kategori', { exact: true }).selectOption('MUNNBIND');
      await seen('4 av 4 vises');
      const rows = page.getByRole('region', { name: /^Dager igjen/ }).getByRole('row');
      expect(await rows.nth(1).innerText()).toMatch(/^Utsira kommune\s+Munnbind\s+3,0 dager\s+15\s+uke 15$/);
      expect(await rows.nth(4).innerText()).toMatch(/ikke i bruk\s+–\s+uke 15$/);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it.each([360, 768])('on a screen of %d px', async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${served.url}/uke/${WEEK}/oppfolging`);
      await seen('50 av 379 vises');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await beyondEdge(page.getByRole('region', { name: /^Rapportører/ }))).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  describe('as a hospital', () => {
    it('sees that its RHF sent its report: on the week, in the report and among all of its own', async () => {
      await play.correctOnBehalf('rhf', 'helseforetak', 1400, 700);
      await signOut();
      await signIn(/^Beredskapskoordinator/);
      const mark = 'Sendt på vegne av virksomheten av Helse Midt-Norge RHF.';
      await seen(mark);
      await page.goto(`${served.url}/uke/${WEEK}/rapport`);
      await heading('Rapporten er sendt');
      await seen(mark);
      await button('Rett rapporten').waitFor();
      await page.goto(`${served.url}/rapporter`);
      expect(await row('Uke 15 2020').innerText()).toMatch(
        /av Beredskapsleder, 2 versjoner – Sendt på vegne av virksomheten av Helse Midt-Norge RHF\.$/,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
