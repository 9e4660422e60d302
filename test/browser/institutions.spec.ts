import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const LOST = 'Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.';
const STOCK = 'Beholdning';
const USED = 'Forbruk forrige uke';

const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });
const field = (page: Page, category: string, figure: string) =>
  row(page, category).getByRole('textbox', { name: new RegExp(`^${figure}`) });
const institution = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

describe('institutions that fill in their own part', () => {
  let served: ServedPage;
  let browser: Browser;
  let kommune: Page;
  let nursing: Page;
  let address: string;
  let complaints: string[];
  const contexts: BrowserContext[] = [];

  async function freshPage(): Promise<Page> {
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }
  async function signIn(page: Page, name: RegExp): Promise<void> {
    await button(page, 'Logg inn').click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }
  async function add(name: string): Promise<void> {
    const form = kommune.getByRole('form', { name: 'Legg til institusjon' });
    await form.getByLabel('Type').selectOption('Sykehjem');
    await form.getByLabel('Navn', { exact: true }).fill(name);
    await form.getByLabel(/^Kontakt/).fill('Avdelingsleder');
    await form.getByLabel('E-post', { exact: true }).fill('avdeling@example.no');
    await form.getByLabel(/^Telefon/).fill('51 00 00 00');
    await button(form, 'Legg til institusjon').click();
    await institution(kommune, name).waitFor();
  }
  /** Makes a link as the kommune does, and reads it where it is shown. */
  async function linkOf(name: string): Promise<string> {
    await button(kommune, `Lag lenke: ${name}`).click();
    const shown = kommune.getByRole('dialog', { name: `Lenken til ${name}` });
    const link = await shown.getByRole('textbox').inputValue();
    await button(shown, 'Lukk').click();
    return link;
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    await new WeekPlay(served.api).at('2020-04-06T08:00:00Z');
    [kommune, nursing] = [await freshPage(), await freshPage()];
    complaints = complaintsOf(kommune);
    await kommune.goto(served.url);
    await signIn(kommune, /^Kommuneoverlege/);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('are added by the kommune, from the week, wrong input told at its field', async () => {
    await kommune.getByRole('link', { name: 'Institusjoner som fyller ut selv' }).click();
    await kommune.getByRole('heading', { level: 1, name: 'Institusjoner' }).waitFor();
    await kommune.getByText('Dere har ikke lagt til noen institusjoner ennå.').waitFor();
    const form = kommune.getByRole('form', { name: 'Legg til institusjon' });
    await button(form, 'Legg til institusjon').click();
    await form.getByText('Velg hva slags institusjon det er.').waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
    await kommune.keyboard.type('Sykehjem'); // the fault is at the choice, which has the focus
    await button(form, 'Legg til institusjon').click();
    await form.getByText('Skriv et navn på inntil 120 tegn.').waitFor();
    expect(await form.getByLabel('Navn', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    for (const [language, title] of [
      ['Nynorsk', 'Institusjonar'],
      ['Bokmål', 'Institusjoner'],
    ] as const) {
      await kommune.getByRole('banner').getByText(language, { exact: true }).click();
      await kommune.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await accessibilityFaults(kommune)).toEqual([]);
    }
    await add('Siratun sykehjem');
    await add('Utsira hjemmetjeneste');
    await kommune.getByText('Utsira hjemmetjeneste er lagt til.').first().waitFor();
    expect(await kommune.getByRole('list').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Siratun sykehjem',
      'Utsira hjemmetjeneste',
    ]);
  });

  it('get a link that is shown once', async () => {
    await button(kommune, 'Lag lenke: Siratun sykehjem').click();
    const shown = kommune.getByRole('dialog', { name: 'Lenken til Siratun sykehjem' });
    address = await shown.getByRole('textbox').inputValue();
    expect(address).toMatch(/\/del#fdl_[\w-]{43}$/);
    await kommune.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))`);
    await button(shown, 'Kopier lenken').click();
    await shown.getByText('Lenken ble ikke kopiert. Marker den i feltet og kopier den selv.').waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
    await button(shown, 'Lukk').click();
    await institution(kommune, 'Siratun sykehjem')
      .getByText(/^Lenke gjelder til/)
      .waitFor();
    expect(await kommune.content()).not.toContain('fdl_');
  });

  it('open it without a sign-in, and the address bar forgets it', async () => {
    const asked: string[] = [];
    nursing.on('request', (request) => asked.push(request.url(), request.headers().referer ?? ''));
    await nursing.goto(address);
    await nursing.getByRole('heading', { level: 1, name: 'Smittevernutstyr uke 15' }).waitFor();
    await nursing.getByText('Siratun sykehjem').waitFor();
    await nursing.getByText('Til rapporten fra Utsira kommune').waitFor();
    expect(nursing.url()).toBe(`${served.url}/del`);
    expect(asked.filter((url) => url.includes('fdl_'))).toEqual([]);
    await nursing.reload();
    await nursing.getByText('Til rapporten fra Utsira kommune').waitFor();
  });

  it.each([
    ['Nynorsk', 'Smittevernutstyr veke 15', 'Skriv 0 i tomme felt'],
    ['English', 'Protective equipment, week 15', 'Write 0 in empty fields'],
    ['Bokmål', 'Smittevernutstyr uke 15', 'Skriv 0 i tomme felt'],
  ])('read it in %s, accessible, faults included', async (language, title, rest) => {
    await nursing.getByText(language, { exact: true }).click();
    await nursing.getByRole('heading', { level: 1, name: title }).waitFor();
    await button(nursing, rest).waitFor();
    await nursing.locator('form [type=submit]').click();
    await nursing.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await accessibilityFaults(nursing)).toEqual([]);
  });

  it('send by keyboard alone, nothing used and not known being two answers', async () => {
    await field(nursing, 'Munnbind', STOCK).focus();
    await nursing.keyboard.type('1 20x');
    await nursing.keyboard.press('Enter');
    expect(await nursing.evaluate('document.activeElement.id')).toBe('report-HANSKER-stock');
    await row(nursing, 'Munnbind').getByText('Skriv et helt tall, for eksempel 1 200.').waitFor();
    await nursing.keyboard.press('ArrowUp');
    await nursing.keyboard.type('12 000');
    await nursing.keyboard.press('Tab');
    await nursing.keyboard.type('0');
    await row(nursing, 'Undersøkelseshansker').getByRole('checkbox', { name: 'Vet ikke' }).focus();
    await nursing.keyboard.press('Space');
    await button(nursing, 'Skriv 0 i tomme felt').focus();
    await nursing.keyboard.press('Enter');
    await nursing.getByText('11 av 11 linjer er fylt ut').waitFor();
    await button(nursing, 'Send').focus();
    await nursing.keyboard.press('Enter');
    await nursing.locator('h2:focus', { hasText: 'Tallene er sendt' }).waitFor();
    expect(await nursing.getByRole('row', { name: /^Munnbind/ }).innerText()).toMatch(
      /^Munnbind\s+12\s000 stk\s+0 stk\s+0 stk\s+–\s+–$/,
    );
    expect(await nursing.getByRole('row', { name: /^Undersøkelseshansker/ }).innerText()).toMatch(
      /^Undersøkelseshansker\s+0 stk\s+ikke kjent\s+0 stk/,
    );
    expect(await accessibilityFaults(nursing)).toEqual([]);
  });

  it('correct what was wrong', async () => {
    await button(nursing, 'Rett tallene').click();
    await nursing.locator('form:focus').waitFor();
    expect(await field(nursing, 'Munnbind', STOCK).inputValue()).toBe('12000');
    await field(nursing, 'Munnbind', STOCK).fill('1 200');
    await button(nursing, 'Send rettelsen').click();
    await nursing.getByText(/Versjon 2\.$/).waitFor();
  });

  it('stand on the kommune’s report: who has sent, who is missing, since when and whom to reach', async () => {
    const part = kommune.getByRole('region', { name: 'Institusjonenes tall' });
    await unanswered({ page: kommune, operation: 'Consolidation', complaints }, async () => {
      await kommune.goto(`${served.url}/uke/${WEEK}/rapport`);
      await part.getByText('Får ikke kontakt med Fordel').waitFor();
      await button(part, 'Prøv igjen').waitFor();
      expect(await accessibilityFaults(kommune)).toEqual([]);
    });
    await part.getByText('1 av 2 har sendt.').waitFor();
    await institution(kommune, 'Siratun sykehjem')
      .getByText(/^Sendt mandag 6\. april kl\. 10:00.*versjon 2$/)
      .waitFor();
    const missing = institution(kommune, 'Utsira hjemmetjeneste');
    await missing.getByText('Mangler', { exact: true }).waitFor();
    await missing.getByText('Mangler 10 timer etter at uken åpnet. Har aldri sendt.').waitFor();
    const links = await missing.getByRole('link').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
      'mailto:avdeling@example.no',
      'tel:51000000',
    ]);
    const mail = button(missing, 'Send lenke på e-post: Utsira hjemmetjeneste');
    await unanswered({ page: kommune, operation: 'MailLink', complaints }, async () => {
      await mail.click();
      await missing.getByText(LOST).waitFor();
    });
    await mail.click();
    await missing.getByText('Sender lenken til Utsira hjemmetjeneste.').waitFor();
    await missing.getByText(/^Ikke sendt: e-post er ikke satt opp/).waitFor();
  });

  it('add up beside empty fields, and say of how many', async () => {
    const munnbind = row(kommune, 'Munnbind');
    await munnbind.getByText(/^Sum 1\s200 \(1 av 2\)$/).waitFor();
    expect(await field(kommune, 'Munnbind', STOCK).inputValue()).toBe('');
    await row(kommune, 'Undersøkelseshansker').getByText('1 vet ikke').waitFor();
    await button(kommune, 'Hent summene av 1 av 2 inn i skjemaet').click();
    expect(await field(kommune, 'Munnbind', STOCK).inputValue()).toBe('1200');
    expect(await field(kommune, 'Munnbind', USED).inputValue()).toBe('0');
    const unknown = row(kommune, 'Undersøkelseshansker').getByRole('checkbox', { name: 'Vet ikke' });
    expect(await unknown.isChecked()).toBe(true);
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it.each(['Nynorsk', 'Bokmål'])('and in %s without a fault', async (language) => {
    await kommune.getByText(language, { exact: true }).click();
    await kommune.locator('form [type=submit]').waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('are corrected by the kommune, which sees and keeps the difference', async () => {
    await field(kommune, 'Munnbind', STOCK).fill('1 500');
    await row(kommune, 'Munnbind').getByText('Avvik +300').waitFor();
    await kommune.getByText(/^Lagret kl\./).waitFor();
    await kommune.reload();
    await row(kommune, 'Munnbind').getByText('Avvik +300').waitFor();
    await button(kommune, 'Send rapporten').click();
    await kommune.getByRole('heading', { name: 'Rapporten er sendt' }).waitFor();
    await kommune.getByText('Versjon 1 bygger på tall fra 1 av 2 institusjoner.').waitFor();
    await kommune
      .getByText(/^Munnbind, beholdning: summen var 1\s200 stk, dere meldte 1\s500 stk\.$/)
      .waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('can still correct after that, knowingly, and it is shown as such', async () => {
    await nursing.reload();
    await button(nursing, 'Rett tallene').click();
    await nursing.getByText(/^Rapporten fra Utsira kommune er alt sendt/).waitFor();
    await field(nursing, 'Munnbind', STOCK).fill('1 300');
    await button(nursing, 'Send likevel').click();
    await nursing.getByText(/Versjon 3\.$/).waitFor();
    await institution(kommune, 'Siratun sykehjem').getByText('Endret etter at dere sendte').waitFor();
    await kommune.getByText(/^Noen har sendt eller rettet tall etter at dere sendte/).waitFor();
    await kommune.getByText(/^Munnbind, beholdning: summen var 1\s200 stk/).waitFor();
  });

  it('are let in no longer once the link is revoked', async () => {
    await kommune.goto(`${served.url}/institusjoner`);
    const revoke = async () => {
      await button(kommune, 'Trekk tilbake lenken: Siratun sykehjem').click();
      await button(kommune.getByRole('dialog'), 'Trekk tilbake lenken').click();
    };
    await unanswered({ page: kommune, operation: 'RevokeLink', complaints }, async () => {
      await revoke();
      await institution(kommune, 'Siratun sykehjem').getByText(LOST).waitFor();
    });
    await revoke();
    await kommune.getByText('Lenken til Siratun sykehjem er trukket tilbake.').waitFor();
    await nursing.goto(address);
    await nursing.getByRole('heading', { level: 1, name: 'Lenken gjelder ikke lenger' }).waitFor();
    expect(await accessibilityFaults(nursing)).toEqual([]);
    const another = await linkOf('Siratun sykehjem');
    await nursing.goto(another);
    await nursing.getByRole('heading', { name: 'Tallene er sendt' }).waitFor();
  });

  it.each([360, 768])('fit a screen of %d px', async (width) => {
    for (const page of [kommune, nursing]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('have a user of their own just the same, on the one page that is theirs', async () => {
    const user = await freshPage();
    await user.goto(served.url);
    await signIn(user, /^Avdelingsleder/);
    await user.getByRole('heading', { level: 1, name: 'Smittevernutstyr uke 15' }).waitFor();
    await user.getByText('Til rapporten fra Trondheim kommune').waitFor();
    await user.goto(`${served.url}/uke/${WEEK}`);
    await user.getByText('Til rapporten fra Trondheim kommune').waitFor();
    await button(user, 'Uke 14 tas fortsatt imot: fyll ut').click();
    await user.getByRole('heading', { level: 1, name: 'Smittevernutstyr uke 14' }).waitFor();
    await button(user, 'Skriv 0 i tomme felt').click();
    await button(user, 'Send').click();
    await user.getByRole('heading', { name: 'Tallene er sendt' }).waitFor();
    expect(await accessibilityFaults(user)).toEqual([]);
    await button(user, 'Uke 15 tas fortsatt imot: fyll ut').click();
    await button(user, 'Uke 14 tas fortsatt imot: se det dere sendte').waitFor();
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
