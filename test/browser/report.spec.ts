import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accessibilityFaults, beyondEdge, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const ROWS = 11;
const STOCK = 'Beholdning';
const USED = 'Forbruk forrige uke';
const EXPECTED = 'Forventet forbruk neste uke';

describe('the weekly report on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const row = (name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });
  const field = (category: string, figure: string): Locator =>
    row(category).getByRole('textbox', { name: new RegExp(`^${figure}`) });
  const focused = () => page.evaluate<string>('document.activeElement.id');
  /** The top of the page is shown, and what somebody went on to has the focus. */
  async function arrivedAt(target: Locator): Promise<void> {
    await target.and(page.locator(':focus')).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
  }
  const theForm = () => page.getByRole('form', { name: 'Ukesrapport for uke 15' });
  const sentHeading = () => page.getByRole('heading', { name: 'Rapporten er sendt' });
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();

  async function signIn(name: RegExp): Promise<void> {
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }
  /** As a spreadsheet puts it on the clipboard. */
  async function pasteInto(target: Locator, text: string): Promise<void> {
    await target.focus();
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

  it('is for those who report: others are told so', async () => {
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await seen(/^Logg inn for å rapportere/);
    await signIn(/^Fylkeslege/);
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await seen(/Rollen din kan ikke rapportere/);
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
  });

  it('opens from the week, with empty fields beside the figures of last week', async () => {
    await page.goto(served.url);
    await signIn(/^Smittevernkoordinator/);
    await page.getByRole('link', { name: 'Rapporter uken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ukesrapport for uke 15' }).waitFor();
    await seen('«Sist» er rapporten for uke 14.');
    await seen('0 av 11 kategorier er fylt ut');
    for (const figure of [STOCK, USED, EXPECTED])
      expect(await field('Munnbind', figure).inputValue()).toBe('');
    expect(await row('Munnbind').getByText(/^Sist/).allInnerTexts()).toEqual([
      'Sist 1\u00a0200',
      'Sist 700',
      'Sist 700',
    ]);
    expect(await row('Hånddesinfeksjon').getByText(/^Sist/).first().innerText()).toBe('Sist 1,2');
  });

  it.each([
    ['English', 'Weekly report for week 15', 'Put 11 places right before you send'],
    ['Nynorsk', 'Vekesrapport for veke 15', 'Rett 11 stader før du sender'],
    ['Bokmål', 'Ukesrapport for uke 15', 'Rett 11 steder før du sender'],
  ])('speaks %s and is accessible in it, faults included', async (language, title, errors) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('form [type=submit]').click();
    await page.getByRole('heading', { name: errors }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('describes every field that may stay blank, to whoever sees and to whoever listens', async () => {
    const meaning = 'Det dere selv har bestilt og ikke fått.';
    const ordered = field('Munnbind', 'Egne bestillinger');
    const ids = (await ordered.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(await page.locator(`#${ids.at(-1)}`).textContent()).toBe(meaning);
    const summary = page.getByText('Hva feltene spør om');
    await summary.focus();
    await page.keyboard.press('Enter');
    await seen(meaning);
    await page.keyboard.press('Enter');
  });

  it('leads from the error summary to the field', async () => {
    await page.getByRole('link', { name: /^Munnbind: beholdning/ }).click();
    expect(await focused()).toBe('report-MUNNBIND-stock');
  });

  it('is filled in by keyboard: down the column with Enter, along the line with Tab', async () => {
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('report-HANSKER-stock');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('report-MUNNBIND-usedLastWeek');
    await field('Prøvetakingsutstyr', STOCK).press('Enter');
    expect(await focused()).toBe('report-MUNNBIND-usedLastWeek');
  });

  it('says at the field what is wrong with a number, while it is typed', async () => {
    await field('Munnbind', STOCK).fill('1,5');
    await row('Munnbind').getByText('Skriv et helt tall, for eksempel 1 200.').waitFor();
    expect(await field('Munnbind', STOCK).getAttribute('aria-invalid')).toBe('true');
    await field('Munnbind', STOCK).fill('1.200');
    await row('Munnbind').getByText('Kan leses på to måter. Skriv tallet uten punktum og komma.').waitFor();
    await field('Hånddesinfeksjon', STOCK).fill('1,200');
    await row('Hånddesinfeksjon')
      .getByText(/^Er skilletegnet tusenskille eller komma\?/)
      .waitFor();
    await field('Hånddesinfeksjon', STOCK).fill('');
    await field('Munnbind', STOCK).fill('\u22125');
    await row('Munnbind').getByText('Kan ikke være under null.').waitFor();
    await field('Munnbind', STOCK).fill('1\u00a0400');
    expect(await field('Munnbind', STOCK).getAttribute('aria-invalid')).toBe('false');
  });

  it('takes a block from a spreadsheet, shows its faults in place, and takes it back', async () => {
    const block = Array.from({ length: ROWS - 1 }, () => '1 200\t700\t700');
    await pasteInto(field('Munnbind', STOCK), ['1 400\tvet ikke\tca. 700', ...block].join('\r\n'));
    const bar = page.locator('.report-send');
    await bar.getByText('33 felt fylt ut fra utklippstavlen.').waitFor();
    expect(await row('Munnbind').getByRole('checkbox', { name: 'Vet ikke' }).isChecked()).toBe(true);
    expect(await field('Munnbind', EXPECTED).inputValue()).toBe('ca. 700');
    await row('Munnbind').getByText('Skriv et helt tall, for eksempel 1 200.').waitFor();
    await seen('10 av 11 kategorier er fylt ut');
    await bar.getByRole('button', { name: 'Angre innlimingen' }).click();
    expect(await focused()).toBe('report-MUNNBIND-stock');
    expect(await field('Munnbind', STOCK).inputValue()).toBe('1\u00a0400');
    expect(await field('Undersøkelseshansker', STOCK).inputValue()).toBe('');
    await pasteInto(field('Munnbind', STOCK), 'Lager\n900\n800');
    await bar.getByText(/^«Lager» er ikke et tall, en overskrift eller en kategori vi kjenner\./).waitFor();
    expect(await field('Munnbind', STOCK).inputValue()).toBe('1\u00a0400');
    await pasteInto(field('Munnbind', STOCK), 'Kategori\tBeholdning\nSmittefrakk\t44');
    await bar.getByText('1 felt fylt ut fra utklippstavlen.').waitFor();
    expect(await field('Smittefrakk', STOCK).inputValue()).toBe('44');
    await pasteInto(field('Munnbind', STOCK), ['1 400\tvet ikke\tca. 700', ...block].join('\r\n'));
  });

  it('tells at each line how long things last, and what is hard to believe, and takes an answer', async () => {
    await unanswered({ page, operation: 'PreviewReport', complaints }, async () => {
      await field('Undersøkelseshansker', STOCK).fill('2 100');
      await seen('Vi får ikke regnet ut hva tallene betyr');
      await button('Prøv igjen').waitFor();
    });
    await row('Undersøkelseshansker').getByText('Holder i 21,0 dager').waitFor();
    await row('Undersøkelseshansker').getByText('Tomt i uke 18').waitFor();
    await row('Undersøkelseshansker')
      .getByText(/^Beholdning: \+900 stk fra sist$/)
      .waitFor();
    await row('Undersøkelseshansker').getByText('Forbruk forrige uke: uendret fra sist').waitFor();
    const warned = row('Undersøkelseshansker');
    await warned.getByText(/^Beholdning er 2\s100\. Forrige beholdning/).waitFor();
    await warned.getByRole('button', { name: 'Svar på varselet' }).first().click();
    await warned.getByLabel('Begrunnelse').fill('Fant en pall på lageret');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps the draft through a lost connection and a reload, and saves it when contact is back', async () => {
    await seen(/^Lagret kl\. 10:00$/);
    await context.setOffline(true);
    await field('Smittefrakk', STOCK).fill('1 201');
    await seen(/^Uten kontakt\. Utkastet er tatt vare på her/);
    await context.setOffline(false);
    await seen(/^Lagret kl\. 10:00$/);
    await page.reload();
    await field('Smittefrakk', STOCK).waitFor();
    expect(await field('Smittefrakk', STOCK).inputValue()).toBe('1 201');
    expect(await field('Munnbind', EXPECTED).inputValue()).toBe('ca. 700'); // what the API cannot hold, this browser does
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await field('Smittefrakk', STOCK).waitFor();
    expect(await field('Smittefrakk', STOCK).inputValue()).toBe('1201');
    expect(await field('Munnbind', EXPECTED).inputValue()).toBe('');
    expect(await row('Undersøkelseshansker').getByLabel('Begrunnelse').inputValue()).toBe(
      'Fant en pall på lageret',
    );
    complaints.length = 0; // the browser itself reports every request it could not send
  });

  it('shows what somebody else saved in the meantime, and overwrites nothing', async () => {
    const other = await context.newPage();
    const session = await page.evaluate<string>(`sessionStorage.getItem('fordel.session')`);
    await other.addInitScript(`sessionStorage.setItem('fordel.session', ${JSON.stringify(session)})`);
    await other.goto(`${served.url}/uke/${WEEK}/rapport`);
    await other.locator('#report-STELLEFRAKK-stock').fill('77');
    await other.getByText(/^Lagret kl\./).waitFor();
    await other.close();
    await field('Stellefrakk', STOCK).fill('88');
    await seen(/^Ikke lagret: noen andre har lagret\./);
    await page.getByRole('link', { name: 'Velg hvilke tall som gjelder' }).click();
    const alert = page.locator('#report-overtaken');
    await alert.and(page.locator(':focus')).waitFor();
    await alert.getByText(/^Smittevernkoordinator lagret et annet utkast/).waitFor();
    expect(await alert.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Felt\s+Her\s+De andre$/),
      expect.stringMatching(/^Stellefrakk, Beholdning\s+88 stk\s+77 stk$/),
    ]);
    await field('Munnbind', STOCK).focus();
    await button('Send rapporten').click();
    await arrivedAt(alert);
    expect(await field('Stellefrakk', STOCK).inputValue()).toBe('88');
    expect(await accessibilityFaults(page)).toEqual([]);
    await button('Hent de andre tallene').click();
    expect(await field('Stellefrakk', STOCK).inputValue()).toBe('77');
    await arrivedAt(theForm());
  });

  it('is sent once although the answer is lost, and says what happens now', async () => {
    await field('Munnbind', EXPECTED).fill('700');
    await seen('11 av 11 kategorier er fylt ut');
    await seen(/^Lagret kl\./);
    const keys: unknown[] = [];
    await page.route('**/graphql', async (route) => {
      const sent = route.request().postDataJSON() as {
        operationName: string;
        variables: { input: { idempotencyKey: string } };
      };
      if (sent.operationName !== 'SubmitReport') return route.fallback();
      keys.push(sent.variables.input.idempotencyKey);
      if (keys.length > 1) return route.continue();
      await route.fetch(); // it is stored, and nobody is told
      return route.abort();
    });
    await button('Send rapporten').click();
    await page
      .locator('.errors:focus')
      .getByText('Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.')
      .waitFor();
    await button('Send rapporten').click();
    await arrivedAt(sentHeading());
    await page.unroute('**/graphql');
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    await seen('Den kom i tide.');
    await seen('Svar: Fant en pall på lageret');
    const compared = page.getByRole('listitem').filter({ hasText: /^Undersøkelseshansker: Beholdning: / });
    expect(await compared.innerText()).toBe(
      'Undersøkelseshansker: Beholdning: +900 stk fra sist · Forbruk forrige uke: uendret fra sist',
    );
    expect(await page.getByRole('row', { name: /^Munnbind/ }).innerText()).toMatch(
      /^Munnbind\s+14,0 dager\s+17\s+1\s400 stk\s+ikke kjent\s+700 stk\s+–\s+–\s+–\s+–$/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    complaints.length = 0; // the aborted request
  });

  it('is corrected until the week closes, from what was sent, and every version is kept', async () => {
    await button('Rett rapporten').click();
    await arrivedAt(theForm());
    expect(await field('Smittefrakk', STOCK).inputValue()).toBe('1201');
    await field('Smittefrakk', STOCK).fill('1 299');
    await button('Forkast utkastet').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forkast utkastet' }).click();
    await arrivedAt(sentHeading());
    await button('Rett rapporten').click();
    expect(await field('Smittefrakk', STOCK).inputValue()).toBe('1201');
    await field('Smittefrakk', STOCK).fill('1 300');
    await button('Send rettelsen').click();
    const versions = page.getByRole('region', { name: 'Versjoner' }).getByRole('listitem');
    await versions.nth(1).waitFor();
    expect(await versions.allInnerTexts()).toEqual([
      expect.stringMatching(
        /^Versjon 1[^]*mandag 6\. april kl\. 10:00 av Smittevernkoordinator \(i tide\)\s+Vis tallene$/,
      ),
      expect.stringMatching(
        /^Versjon 2[^]*mandag 6\. april kl\. 10:00 av Smittevernkoordinator \(i tide\)\s+Vis tallene$/,
      ),
    ]);
    expect(await page.getByRole('row', { name: /^Smittefrakk/ }).innerText()).toMatch(/1\s300 stk/);
    await versions.nth(1).getByText('Vis tallene').click();
    await versions.nth(1).getByRole('heading', { name: 'Endret fra versjon 1' }).waitFor();
    expect(
      await versions
        .nth(1)
        .getByRole('region', { name: 'Det som er ulikt' })
        .getByRole('row')
        .allInnerTexts(),
    ).toEqual([
      expect.stringMatching(/^Felt\s+Versjon 1\s+Versjon 2$/),
      expect.stringMatching(/^Smittefrakk, Beholdning\s+1\s201 stk\s+1\s300 stk$/),
    ]);
    await versions.nth(1).getByText('Vis tallene').click();
  });

  it('prints as a sheet: what was sent, when, by whom, its warnings and what changed; nothing to press', async () => {
    const changed = page.getByRole('row', { name: /^Smittefrakk, Beholdning/ });
    await changed.waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'print' });
    for (const shown of [
      page.getByRole('heading', { level: 1, name: 'Ukesrapport for uke 15' }),
      page.getByRole('main').getByText('Trondheim kommune'),
      page.getByText('Sendt mandag 6. april kl. 10:00 av Smittevernkoordinator.'),
      page.getByRole('row', { name: /^Munnbind 14,0 dager/ }),
      page.getByText('Svar: Fant en pall på lageret').first(),
      changed,
    ]) {
      await shown.waitFor({ state: 'visible' });
    }
    for (const role of ['banner', 'contentinfo', 'navigation', 'form', 'button', 'link'] as const) {
      expect([role, await page.getByRole(role).count()]).toEqual([role, 0]);
    }
    expect(await page.getByText('Vis tallene').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await button('Skriv ut kvitteringen').waitFor();
    await changed.waitFor({ state: 'hidden' });
  });

  it('is cards on a phone: nothing beyond the edge, and a table still to whoever hears it', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const figures = page.getByRole('region', { name: 'Tallene per kategori' });
    expect(await beyondEdge(figures)).toBe(0);
    expect(await figures.getByRole('columnheader').count()).toBe(10);
    const munnbind = figures.getByRole('row').filter({ hasText: 'Munnbind' });
    expect(await munnbind.getByRole('rowheader').innerText()).toBe('Munnbind');
    expect(await munnbind.getByRole('cell').count()).toBe(9);
    expect(await munnbind.getByRole('cell').first().getAttribute('data-column')).toBe('Holder i');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps the field that has the focus clear of the bar on a phone, which takes no more than 15 %', async () => {
    await button('Rett rapporten').click();
    await field('Munnbind', STOCK).waitFor();
    expect(await page.evaluate(`document.querySelector('.report-send').offsetHeight`)).toBeLessThanOrEqual(
      120,
    );
    const covered = await page.evaluate(`[...document.querySelectorAll('.report-row input')]
      .filter((field) => {
        field.focus();
        const bar = document.querySelector('.report-send').getBoundingClientRect();
        return field.getBoundingClientRect().bottom > bar.top;
      })
      .map(({ id }) => id)`);
    expect(covered).toEqual([]);
  });

  it.each([360, 768, 1440])('fits a screen of %d px', async (width) => {
    await button('Rett rapporten').or(field('Munnbind', STOCK)).first().waitFor();
    await page.setViewportSize({ width, height: 800 });
    if (await button('Rett rapporten').isVisible()) await button('Rett rapporten').click();
    await field('Munnbind', STOCK).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is the same for a hospital, whose first report has nothing beside it', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
    await signIn(/^Beredskapskoordinator/);
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await seen('Første rapport: ingen tall å sammenligne med.');
    await pasteInto(
      field('Munnbind', STOCK),
      Array.from({ length: ROWS }, () => '12 000\t7 000\t7 000').join('\n'),
    );
    await button('Send rapporten').click();
    await page.getByRole('heading', { name: 'Rapporten er sendt' }).waitFor();
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
