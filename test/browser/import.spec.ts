import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeCsv, writeXlsx } from '../../apps/api/src/intake/import/table/write-table.js';
import type { Cell, Table } from '../../apps/api/src/intake/import/table/cell.js';
import { readTable } from '../../apps/api/src/intake/import/table/read-table.js';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const STOCK = 5;
const EXPECTED = 7;

describe('reports from a file on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const input = () => page.locator('input[type=file]');
  const cell = (name: string) => page.locator(`#cell-${name}`);
  const give = (name: string, buffer: Buffer) =>
    input().setInputFiles({ name, mimeType: 'text/csv', buffer });

  async function signIn(name: RegExp): Promise<void> {
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }
  async function signOut(): Promise<void> {
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
  }
  /** What the page hands to the browser to save. */
  async function downloaded(name: string): Promise<Table> {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return readTable(await readFile(await download.path())) as Table;
  }
  /** A template with every figure filled in. */
  const filled = (template: Table): Cell[][] =>
    template.map((row, n) =>
      row.map((value, column) => (n > 0 && column >= STOCK && column <= EXPECTED ? 700 : value)),
    );

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    await new WeekPlay(served.api).at('2020-04-06T08:00:00Z');
    context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
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

  it('is for those who report: others are told so', async () => {
    await page.goto(`${served.url}/uke/${WEEK}/import`);
    await seen('Logg inn for å rapportere fra fil.');
    await signIn(/^Vaktleder/);
    await page.goto(`${served.url}/uke/${WEEK}/import`);
    await seen(/Rollen din kan ikke det/);
    await signOut();
  });

  let template: Table;
  it('opens from the report and gives the template with the right rows', async () => {
    await page.goto(served.url);
    await signIn(/^Smittevernkoordinator/);
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await page.getByRole('link', { name: 'Rapporter fra fil' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rapport fra fil, uke 15' }).waitFor();
    await unanswered({ page, operation: 'ReportTemplate', complaints }, async () => {
      await button('Last ned malen (Excel)').click();
      await seen('Vi fikk ikke svar.');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
    template = await downloaded('Prøv igjen');
    await page.getByText('Vi fikk ikke svar.').waitFor({ state: 'detached' });
    expect(template).toHaveLength(12);
    expect(template[1]?.slice(0, 5)).toEqual([WEEK, '5001', 'Trondheim kommune', 'Munnbind', 'stk']);
  });

  it('is operated by keyboard: the file is chosen from a field that has a name', async () => {
    await input().focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles({ name: 'bilde.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7') });
    await seen(/^Filen kan ikke leses som CSV eller XLSX/);
    expect(await page.getByLabel('Fil med rapporter').getAttribute('aria-invalid')).toBe('true');
    await give('stor.csv', Buffer.alloc(11 * 1024 * 1024, 'a'));
    await seen('Filen er større enn 10 MB. Del den opp.');
  });

  it('says that a file cannot be read, and takes it when it can', async () => {
    await page.evaluate(`(() => {
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = function () {
        Blob.prototype.arrayBuffer = arrayBuffer;
        return Promise.reject(new DOMException('gone', 'NotReadableError'));
      };
    })()`);
    await give('rapport.csv', writeCsv(filled(template)));
    await seen('Filen kunne ikke leses fra maskinen. Velg den en gang til.');
    expect(await page.getByLabel('Fil med rapporter').getAttribute('aria-invalid')).toBe('true');
    await give('rapport.csv', writeCsv(filled(template)));
    await button('Send inn 1 rapport').waitFor();
  });

  it('says that no answer came to a file, and tries again when asked to', async () => {
    await unanswered({ page, operation: 'PreviewImport', complaints }, async () => {
      await give('rapport.csv', writeCsv(filled(template)));
      await seen('Vi fikk ikke svar.');
    });
    await button('Prøv igjen').click();
    await button('Send inn 1 rapport').waitFor();
  });

  it('shows the faults of a file in place, and nothing can be sent', async () => {
    const rows = filled(template);
    rows[1]![STOCK] = 'ca. 700';
    rows[2]![STOCK] = '1.200';
    rows[3]![EXPECTED] = '';
    await give('rapport.csv', writeCsv(rows));
    await page.getByRole('heading', { name: '3 feil i filen' }).waitFor();
    expect(await cell('F2').innerText()).toBe(
      'ca. 700\n«ca. 700» er ikke et tall. Skriv Beholdning med bare sifre.',
    );
    await cell('F3')
      .getByText(/kan leses på to måter/)
      .waitFor();
    await cell('H4')
      .getByText(/mangler\. Skriv 0 hvis det ikke er noe/)
      .waitFor();
    await seen(/^Ingen av rapportene kan tas imot slik de er/);
    expect(await button(/^Send inn/).count()).toBe(0);
    await page.getByRole('link', { name: /^F3:/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('cell-F3');
  });

  it.each([
    ['English', 'Report from a file, week 15', '3 faults in the file'],
    ['Nynorsk', 'Rapport frå fil, veke 15', '3 feil i fila'],
    ['Bokmål', 'Rapport fra fil, uke 15', '3 feil i filen'],
  ])('speaks %s and is accessible in it, faults included', async (language, title, faults) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { name: faults }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('gives what must be corrected as a file, and takes it when it is', async () => {
    const faulty = await downloaded('Last ned det som må rettes (CSV)');
    expect(faulty[0]?.at(-1)).toBe('Feil');
    expect(faulty[1]?.at(-1)).toBe('«ca. 700» er ikke et tall. Skriv Beholdning med bare sifre.');
    const corrected = faulty.map((row, n) =>
      row.map((value, column) => (n > 0 && column >= STOCK && column <= EXPECTED ? '1 200' : value)),
    );
    await give('rettet.csv', writeCsv(corrected));
    await seen('Rapporter i filen: 1. Rader: 11. 1 er ny.');
    await button('Send inn 1 rapport').click();
    await page.getByRole('heading', { name: '1 rapport er tatt imot' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Trondheim' }).click();
    await page.getByRole('heading', { name: 'Rapporten er sendt' }).waitFor();
    expect(await page.getByRole('row', { name: /^Munnbind/ }).innerText()).toMatch(/1\s200 stk/);
  });

  it('gives what was sent as a file, which says the same when it comes back', async () => {
    const sent = await downloaded('Last ned rapportene (Excel)');
    expect(sent[1]?.[STOCK]).toBe(1200);
    await page.goto(`${served.url}/uke/${WEEK}/import`);
    await give('igjen.xlsx', writeXlsx(sent));
    await seen(/1 sier det samme som er sendt/);
    await seen('Alt i filen er sendt fra før. Det er ingenting å ta imot.');
    await signOut();
  });

  it('takes a county’s file on behalf of its kommuner, without those it names first', async () => {
    await page.goto(`${served.url}/uke/${WEEK}`);
    await signIn(/^Fylkeslege/);
    await page.getByRole('link', { name: 'Rapporter fra fil' }).click();
    const rows = filled(await downloaded('Last ned malen (CSV)'));
    const kommuner = new Set(rows.slice(1).map((row) => row[1]));
    expect(kommuner.size).toBeGreaterThan(30);
    const malvik = rows.findIndex((row) => row[1] === '5031');
    rows[malvik]![STOCK] = -1;
    const utsira = filled(template)
      .slice(1)
      .map((row) => [row[0]!, '1151', 'Utsira kommune', ...row.slice(3)]);
    const others = rows.filter((row) => row[1] !== '5001'); // Trondheim has sent its own
    await give('fylket.xlsx', writeXlsx([...others, ...utsira]));
    await page.getByRole('heading', { name: '2 feil i filen' }).waitFor();
    await page.getByRole('link', { name: /Du kan ikke rapportere for Utsira kommune/ }).waitFor();
    const good = kommuner.size - 2;
    await button(`Send inn ${good} rapporter uten feil`).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(/^Dette blir ikke lagret: Malvik kommune og Utsira kommune \(22 rader\)/)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: `Send inn ${good} rapporter uten feil` }).click();
    await page.getByRole('heading', { name: `${good} rapporter er tatt imot` }).waitFor();
    await seen(/^2 rapporter ble utelatt: 5031 og 1151/);
    expect(await page.getByText('Versjon 1, på vegne av kommunen').count()).toBe(good);
    const left = await downloaded('Last ned det som må rettes (CSV)');
    expect(new Set(left.slice(1).map((row) => row[1]))).toEqual(new Set(['5031', '1151']));
  });

  it('takes a region’s file on behalf of its hospitals: a kommune of the region is no part of it', async () => {
    await signOut();
    await page.goto(`${served.url}/uke/${WEEK}`);
    await signIn(/^Beredskapsleder/);
    await seen('Har dere tallene for sykehusene i et regneark, kan de sendes samlet på vegne av sykehusene.');
    await page.getByRole('link', { name: 'Rapporter fra fil' }).click();
    await seen(/^Malen har en rad per kategori for hvert sykehus i helseregionen/);
    const rows = filled(await downloaded('Last ned malen (Excel)'));
    expect([...new Set(rows.slice(1).map((row) => row[2]))].sort()).toEqual([
      'Helse Møre og Romsdal HF',
      'Helse Nord-Trøndelag HF',
      'St. Olavs hospital HF',
    ]);
    await give('regionen.xlsx', writeXlsx([...rows, ...filled(template).slice(1)]));
    await page.getByRole('heading', { name: '1 feil i filen' }).waitFor();
    await page.getByRole('link', { name: /Du kan ikke rapportere for Trondheim kommune/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await give('regionen.xlsx', writeXlsx(rows));
    await seen('Rapporter i filen: 3. Rader: 33. 3 er nye.');
    await button('Send inn 3 rapporter').click();
    await page.getByRole('heading', { name: '3 rapporter er tatt imot' }).waitFor();
    expect(await page.getByText('Versjon 1, på vegne av sykehuset').count()).toBe(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'St. Olavs hospital HF' }).click();
    await seen('Sendt på vegne av virksomheten av Helse Midt-Norge RHF.');
    await page.getByRole('link', { name: /Til oppfølgingen/ }).waitFor();
    await page.goto(`${served.url}/uke/${WEEK}/import`);
    const sent = await downloaded('Last ned rapportene (Excel)');
    expect(sent).toHaveLength(34); // its hospitals', and not those of the kommuner it sees
  });

  it.each([360, 768])('fits a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('leads to how a file is made, in the language of the page, and from there back', async () => {
    await page.getByRole('link', { name: 'Slik er filen bygd opp, med eksempler' }).click();
    for (const [language, title, category] of [
      ['Nynorsk', 'Rapportere med fil', /^HANSKER .* Examination gloves stykke$/],
      ['English', 'Reporting by file', /^HANSKER .* Examination gloves pieces$/],
      ['Bokmål', 'Rapportere med fil', /^HANSKER .* Examination gloves stykker$/],
    ] as const) {
      await page.getByText(language, { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('row', { name: category }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(768);
    }
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      ...['Kort sagt', 'En fil som blir tatt imot', 'Kolonnene', 'Kategorier og enheter'],
      ...['Tall, tegn og formater', 'Feil', 'Det som er sendt, som fil', 'Med et program'],
    ]);
    expect(await page.locator('pre').first().innerText()).toMatch(/^Uke;Nummer;Virksomhet;Kategori;/);
    await page.getByRole('link', { name: 'Rapporter fra fil' }).click();
    await page.getByRole('heading', { level: 1, name: /^Rapport fra fil/ }).waitFor();
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
