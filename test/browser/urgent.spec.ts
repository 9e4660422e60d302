import type { Browser, BrowserContext, Page } from 'playwright-core';
import { productOf, RoundPlayer, SECOND } from '../../apps/api/src/allocation/round.fixture.js';
import { UrgentPlayer } from '../../apps/api/src/intake/urgent/urgent.fixture.js';
import { accessibilityFaults, complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const MASK = productOf('MUNNBIND', 50);

describe('an urgent request on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let play: WeekPlay;
  let kommune: Page;
  let fylkesmann: Page;
  let directorate: Page;
  const complaints: string[] = [];

  /** A page of somebody, signed in, in a browser of its own. */
  async function signedIn(name: RegExp): Promise<Page> {
    const context: BrowserContext = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaintsOf(page, complaints);
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
    return page;
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
  const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const title = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');
  const keys = async (page: Page, ...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    const rounds = new RoundPlayer(served.api);
    await play.at('2020-04-06T08:00:00Z');
    await play.report('kommune', 400, 1400);
    await rounds.receive(MASK, 100_000);
    await play.at('2020-04-08T08:00:00Z');
    // Approved, a tenth of what came is central stock; the shipments of the round itself are left out of the picture.
    const { round } = await rounds.move('approveRound', await rounds.calculate(WEEK), SECOND);
    expect(round?.state).toBe('APPROVED');
    [kommune, fylkesmann, directorate] = await Promise.all([
      signedIn(/^Smittevernkoordinator/),
      signedIn(/^Fylkeslege/),
      signedIn(/^Vaktleder/),
    ]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('is for those it concerns', async () => {
    const stranger = await browser.newPage();
    await stranger.goto(`${served.url}/haster`);
    await seen(stranger, 'Logg inn for å se hasteforespørsler.');
    await stranger.close();
    await fylkesmann.goto(`${served.url}/haster/ny`);
    await seen(fylkesmann, 'Kommuner og sykehus kan be om hasteleveranse.');
  });

  it('begins where the report says that something runs out', async () => {
    const soon = region(kommune, 'Går snart tomt');
    await soon
      .getByText(/2,0 dager/)
      .first()
      .waitFor();
    await soon.getByRole('link', { name: 'Be om hasteleveranse: Munnbind' }).click();
    await title(kommune, 'Be om hasteleveranse');
    expect(await kommune.getByLabel('Kategori').inputValue()).toBe('MUNNBIND');
    await kommune.goto(`${served.url}/uke/${WEEK}/rapport`);
    await link(kommune, 'Be om hasteleveranse: Munnbind').click();
    await title(kommune, 'Be om hasteleveranse');
  });

  it.each([
    ['English', 'Ask for an urgent delivery', 'Put this right before you send'],
    ['Nynorsk', 'Be om hasteleveranse', 'Rett dette før du sender'],
    ['Bokmål', 'Be om hasteleveranse', 'Rett dette før du sender'],
  ])('speaks %s and is accessible in it, faults included', async (language, heading, errors) => {
    await kommune.getByText(language, { exact: true }).click();
    await title(kommune, heading);
    await kommune.locator('form [type=submit]').click();
    await kommune.getByRole('heading', { name: errors }).waitFor();
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('says what is wrong, and leads there', async () => {
    await kommune.getByLabel(/^Hvor mye trenger dere/).fill('mange');
    await kommune.getByLabel('Timer til dere er tomme').fill('400');
    await button(kommune, 'Send forespørselen').click();
    await link(kommune, 'Skriv timer igjen som et helt tall fra 0 til 336.').click();
    expect(await focused(kommune)).toBe('urgent-hoursLeft');
    await link(kommune, 'Skriv hvor mye dere trenger, som et tall over 0.').click();
    expect(await focused(kommune)).toBe('urgent-quantity');
  });

  it('is written by keyboard alone', async () => {
    await keys(kommune, 'ControlOrMeta+A');
    await kommune.keyboard.type('500');
    await keys(kommune, 'Tab', 'ControlOrMeta+A');
    await kommune.keyboard.type('24');
    await keys(kommune, 'Tab', 'Space', 'Tab'); // own purchase: tried
    await kommune.keyboard.type('Leverandøren er tom til mai.');
    await keys(kommune, 'Tab', 'Space', 'ArrowDown', 'Tab', 'Tab'); // neighbours: not tried, and nothing said of it
    await keys(kommune, 'Space', 'ArrowDown', 'Tab', 'Tab');
    await keys(kommune, 'Enter');
    await title(kommune, 'Hasteforespørsel');
    const facts = region(kommune, 'Munnbind til Trondheim kommune');
    await facts.getByText('500 stk').waitFor();
    await facts.getByText('om 1 dag', { exact: true }).waitFor();
    await facts.getByText('Fylkesmannen i Trøndelag').waitFor();
    await seen(kommune, 'Leverandøren er tom til mai.');
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('asked again is joined to the first, and says so', async () => {
    await kommune.goto(`${served.url}/haster/ny?kategori=MUNNBIND`);
    await kommune.getByLabel(/^Hvor mye trenger dere/).fill('600');
    await kommune.getByLabel('Timer til dere er tomme').fill('30');
    for (const n of [0, 1, 2]) await kommune.getByLabel('Ikke prøvd').nth(n).check();
    await button(kommune, 'Send forespørselen').click();
    await seen(kommune, /De er slått sammen/);
    const facts = region(kommune, 'Munnbind til Trondheim kommune');
    await facts.getByText('600 stk').waitFor();
    await facts.getByText('om 1 dag', { exact: true }).waitFor();
  });

  it('is answered by the fylkesmann, who chooses and says why', async () => {
    await link(fylkesmann, 'Haster').click();
    await title(fylkesmann, 'Haster');
    await region(fylkesmann, 'Venter på svar').getByText('600 stk').waitFor();
    expect(await accessibilityFaults(fylkesmann)).toEqual([]);
    await link(fylkesmann, 'Trondheim kommune').click();
    await button(fylkesmann, 'Send svaret').click();
    await seen(fylkesmann, 'Velg et svar.');
    expect(await focused(fylkesmann)).toBe('urgent-reply');
    await fylkesmann.getByLabel('Send videre til Helsedirektoratet').check();
    await button(fylkesmann, 'Send svaret').click();
    await seen(fylkesmann, 'Skriv hvordan eller hvorfor.');
    expect(await focused(fylkesmann)).toBe('urgent-remark');
    expect(await accessibilityFaults(fylkesmann)).toEqual([]);
    await fylkesmann.keyboard.type('Ingen i fylket har noe å avse.');
    await button(fylkesmann, 'Send svaret').click();
    await region(fylkesmann, 'Munnbind til Trondheim kommune')
      .getByText('Hos Helsedirektoratet')
      .first()
      .waitFor();
    await button(fylkesmann, 'Send svaret').waitFor({ state: 'detached' });
  });

  it('is decided by Helsedirektoratet, by the proposal or with a reason', async () => {
    await link(directorate, 'Haster').click();
    const proposal = region(directorate, 'Forslaget for alle som venter');
    await proposal
      .getByRole('row', { name: /eske med 50.*Trondheim kommune/ })
      .getByText('12', { exact: true })
      .waitFor();
    expect(await accessibilityFaults(directorate)).toEqual([]);
    await region(directorate, 'Venter på svar').getByRole('link', { name: 'Trondheim kommune' }).click();
    await seen(directorate, 'Ingen i fylket har noe å avse.');
    const packs = directorate.getByLabel('Munnbind type IIR, eske med 50: pakker');
    expect(await packs.inputValue()).toBe('12');
    await packs.fill('13');
    await button(directorate, 'Innvilg og send').click();
    await seen(directorate, 'Dette er noe annet enn regelen foreslår. Skriv hvorfor.');
    expect(await focused(directorate)).toBe('urgent-grant-remark');
    expect(await accessibilityFaults(directorate)).toEqual([]);
    await packs.fill('12');
    await button(directorate, 'Innvilg og send').click();
    await region(directorate, 'Munnbind til Trondheim kommune')
      .getByText('Innvilget', { exact: true })
      .first()
      .waitFor();
  });

  it('is granted together with all that wait, when Helsedirektoratet takes the whole proposal', async () => {
    const player = new UrgentPlayer(served.api);
    const sent = await player.sent('helseforetak', { quantity: 200, hoursLeft: 10 });
    expect((await player.answer('rhf', sent, 'FORWARDED')).request?.state).toBe('FORWARDED');
    await link(directorate, 'Haster').click();
    await button(directorate, 'Innvilg forslaget (1 mottaker)').click();
    const dialog = directorate.getByRole('dialog');
    await dialog.getByText('Innvilge hele forslaget?').waitFor();
    await dialog.getByRole('button', { name: 'Innvilg forslaget (1 mottaker)' }).click();
    await region(directorate, 'Avgjort').getByRole('link', { name: 'St. Olavs hospital HF' }).waitFor();
    await region(directorate, 'Forslaget for alle som venter')
      .getByText('Ingen venter på Helsedirektoratet.')
      .waitFor();
  });

  it('is told to the kommune at once, with its shipment, which is followed as any other', async () => {
    const facts = region(kommune, 'Munnbind til Trondheim kommune');
    await facts.getByText('Innvilget', { exact: true }).first().waitFor();
    await facts.getByText('12 pakker').waitFor();
    await facts.getByRole('link', { name: 'Planlagt' }).click();
    const shipment = region(kommune, 'Deres forsendelser');
    await shipment.getByText('600 stk').waitFor();
    await play.at('2020-04-15T08:00:00Z');
    await shipment.getByRole('button', { name: 'Kvitter for mottak' }).click();
    await shipment.getByRole('button', { name: 'Alt kom som oppført' }).click();
    await shipment.locator('form [type=submit]').click();
    await seen(kommune, /Kvittert onsdag 15\. april/);
    await link(kommune, 'Haster').click();
    await region(kommune, 'Avgjort').getByRole('link', { name: 'Trondheim kommune' }).click();
    await seen(kommune, 'Fra forespørsel til kvittert');
    await seen(kommune, '7 dager');
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('can be withdrawn while it is open', async () => {
    await kommune.goto(`${served.url}/haster/ny?kategori=HANSKER`);
    await kommune.getByLabel(/^Hvor mye trenger dere/).fill('100');
    await kommune.getByLabel('Timer til dere er tomme').fill('0');
    for (const n of [0, 1, 2]) await kommune.getByLabel('Ikke prøvd').nth(n).check();
    await button(kommune, 'Send forespørselen').click();
    await button(kommune, 'Trekk forespørselen').click();
    await kommune.getByRole('dialog').getByRole('button', { name: 'Trekk forespørselen' }).click();
    await region(kommune, 'Undersøkelseshansker til Trondheim kommune')
      .getByText('Trukket')
      .first()
      .waitFor();
  });

  it('shows an observer the shortage and nobody’s words', async () => {
    const observer = await signedIn(/^Observatør.*KS|^KS/);
    await link(observer, 'Haster').click();
    await region(observer, 'Avgjort').getByRole('link', { name: 'Trondheim kommune' }).first().click();
    await title(observer, 'Hasteforespørsel');
    await observer.getByRole('region', { name: /til Trondheim kommune/ }).waitFor();
    expect(await observer.getByText('Hva som er bedt om og svart').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
