import type { Browser, BrowserContext, Page } from 'playwright-core';
import { productOf, RoundPlayer, SECOND } from '../../apps/api/src/allocation/round.fixture.js';
import { UrgentPlayer } from '../../apps/api/src/intake/urgent/urgent.fixture.js';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
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
    const stranger = await browser.newPage({ locale: 'nb-NO' });
    await stranger.goto(`${served.url}/haster`);
    await seen(stranger, 'Logg inn for å se hasteforespørsler.');
    await stranger.close();
    await fylkesmann.goto(`${served.url}/haster/ny`);
    await seen(fylkesmann, 'Kommuner og sykehus kan be om hasteleveranse.');
  });

  it('begins where the report says that something runs out', async () => {
    const soon = region(kommune, 'Går snart tomt');
    await unanswered({ page: kommune, operation: 'OwnShortage', complaints }, async () => {
      await kommune.reload();
      await soon.getByText('Får ikke kontakt med Fordel').waitFor();
      await soon.getByRole('button', { name: 'Prøv igjen' }).waitFor();
    });
    await soon
      .getByText(/2,0 dager/)
      .first()
      .waitFor();
    await soon.getByRole('link', { name: 'Be om hasteleveranse: Munnbind' }).click();
    await title(kommune, 'Be om hasteleveranse');
    expect(await kommune.getByLabel('Kategori').inputValue()).toBe('MUNNBIND');
    await seen(
      kommune,
      /svare innen 4 timer, og aldri senere enn at 50\s% av tiden dere har igjen, er brukt/,
    );
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
    await title(kommune, 'Munnbind til Trondheim kommune');
    const facts = region(kommune, 'Hva det gjelder');
    await facts.getByText('500 stk').waitFor();
    await facts.getByText('om 1 dag', { exact: true }).waitFor();
    await facts.getByText('Fylkesmannen i Trøndelag', { exact: true }).waitFor();
    await seen(kommune, 'Leverandøren er tom til mai.');
    expect(await accessibilityFaults(kommune)).toEqual([]);
  });

  it('asked again is joined to the first, and says so', async () => {
    await kommune.goto(served.url);
    await region(kommune, 'Går snart tomt')
      .getByRole('link', { name: 'Allerede bedt om: Munnbind' })
      .waitFor();
    await kommune.goto(`${served.url}/haster/ny?kategori=MUNNBIND`);
    await seen(kommune, /^Dere har allerede en åpen forespørsel om dette\./);
    expect(await accessibilityFaults(kommune)).toEqual([]);
    await kommune.getByLabel(/^Hvor mye trenger dere/).fill('600');
    await kommune.getByLabel('Timer til dere er tomme').fill('30');
    for (const n of [0, 1, 2]) await kommune.getByLabel('Ikke prøvd').nth(n).check();
    await button(kommune, 'Send forespørselen').click();
    await seen(kommune, /De er slått sammen/);
    await seen(kommune, 'Svarer ikke Fylkesmannen i Trøndelag innen fristen, kan Helsedirektoratet overta.');
    const facts = region(kommune, 'Hva det gjelder');
    await facts.getByText('600 stk').waitFor();
    await facts.getByText('om 1 dag', { exact: true }).waitFor();
    await facts.getByText('onsdag 8. april kl. 14:00, om 4 timer').waitFor();
  });

  it('is answered by the fylkesmann, who chooses and says why', async () => {
    await fylkesmann.goto(served.url);
    await link(fylkesmann, 'Haster (1 hasteforespørsel venter på svar fra dere)').waitFor();
    await link(fylkesmann, /^1 hasteforespørsel venter på svar fra dere$/).click();
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
    await region(fylkesmann, 'Hva det gjelder').getByText('Hos Helsedirektoratet').first().waitFor();
    await button(fylkesmann, 'Send svaret').waitFor({ state: 'detached' });
    await fylkesmann.getByRole('link', { name: 'Haster', exact: true }).waitFor(); // none is left
    await link(directorate, 'Haster (1 hasteforespørsel venter på svar fra dere)').waitFor(); // it is told at once
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
    await region(directorate, 'Hva det gjelder').getByText('Innvilget', { exact: true }).first().waitFor();
  });

  it('is granted together with all that wait, when Helsedirektoratet takes the whole proposal', async () => {
    const player = new UrgentPlayer(served.api);
    const sent = await player.sent('helseforetak', { quantity: 200, hoursLeft: 10 });
    expect((await player.answer('rhf', sent, 'FORWARDED')).request?.state).toBe('FORWARDED');
    await link(directorate, 'Haster').click();
    const dialog = directorate.getByRole('dialog');
    const grant = async () => {
      await button(directorate, 'Innvilg forslaget (1 mottaker)').click();
      await dialog.getByText('Innvilge hele forslaget?').waitFor();
      await dialog.getByRole('button', { name: 'Innvilg forslaget (1 mottaker)' }).click();
    };
    await unanswered({ page: directorate, operation: 'GrantUrgentRequests', complaints }, async () => {
      await grant();
      await seen(directorate, 'Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
    });
    await grant();
    await region(directorate, 'Avgjort').getByRole('link', { name: 'St. Olavs hospital HF' }).waitFor();
    await region(directorate, 'Forslaget for alle som venter')
      .getByText('Ingen venter på Helsedirektoratet.')
      .waitFor();
  });

  it('is told to the kommune at once, with its shipment, which is followed as any other', async () => {
    const facts = region(kommune, 'Hva det gjelder');
    await facts.getByText('Innvilget', { exact: true }).first().waitFor();
    await facts.getByText('12 pakker').waitFor();
    await facts.getByRole('link', { name: 'Planlagt' }).click();
    const shipment = region(kommune, 'Deres forsendelser');
    await shipment.locator('article h3:focus').waitFor(); // led to the one it is
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
    await seen(kommune, 'Ba om 100 stk, tomt nå');
    const withdraw = async () => {
      await button(kommune, 'Trekk forespørselen').click();
      await kommune.getByRole('dialog').getByRole('button', { name: 'Trekk forespørselen' }).click();
    };
    await unanswered({ page: kommune, operation: 'WithdrawUrgentRequest', complaints }, async () => {
      await withdraw();
      await seen(kommune, 'Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
      expect(await accessibilityFaults(kommune)).toEqual([]);
    });
    await withdraw();
    await region(kommune, 'Hva det gjelder').getByText('Trukket').first().waitFor();
  });

  it('that nobody answers in time is looked at first, and Helsedirektoratet takes it over with its reason', async () => {
    const player = new UrgentPlayer(served.api);
    const sooner = await player.sent('helseforetak', { categoryCode: 'HETTE', hoursLeft: 8 });
    expect((await player.answer('rhf', sooner, 'FORWARDED')).request?.state).toBe('FORWARDED');
    const { id } = await player.sent('kommune', { categoryCode: 'HANSKER', quantity: 100, hoursLeft: 10 });
    await directorate.goto(`${served.url}/haster/${id}`);
    const facts = region(directorate, 'Hva det gjelder');
    await facts.getByText('onsdag 15. april kl. 14:00, om 4 timer').waitFor();
    expect(await button(directorate, 'Overta forespørselen').count()).toBe(0);
    await play.at('2020-04-15T12:30:00Z');
    await facts.getByText('onsdag 15. april kl. 14:00, for 30 minutter siden').waitFor();
    await link(directorate, 'Haster').click();
    const first = region(directorate, 'Venter på svar').locator('tbody tr').first();
    await first.getByText('Svarfristen er ute').waitFor();
    await first.getByText('for 30 minutter siden').waitFor();
    expect(await accessibilityFaults(directorate)).toEqual([]);
    await first.getByRole('link', { name: 'Trondheim kommune' }).click();
    await button(directorate, 'Overta forespørselen').click();
    await seen(directorate, 'Skriv hvordan eller hvorfor.');
    expect(await focused(directorate)).toBe('urgent-remark');
    expect(await accessibilityFaults(directorate)).toEqual([]);
    await directorate.keyboard.type('Ingen tok telefonen.');
    await keys(directorate, 'Tab', 'Enter');
    await region(directorate, 'Innvilg fra sentralt lager').waitFor();
    await fylkesmann.goto(`${served.url}/haster/${id}`);
    const seenThere = region(fylkesmann, 'Hva det gjelder');
    await seenThere.getByText('Overtatt av Helsedirektoratet').waitFor();
    await seenThere.getByText('onsdag 15. april kl. 14:30').waitFor();
    await seen(fylkesmann, 'Helsedirektoratet: overtok, svarfristen var ute');
    await seen(fylkesmann, 'Ingen tok telefonen.');
    expect(await button(fylkesmann, 'Send svaret').count()).toBe(0);
  });

  it('shows an observer the shortage and nobody’s words', async () => {
    const observer = await signedIn(/^Observatør.*KS|^KS/);
    await link(observer, 'Haster').click();
    await region(observer, 'Avgjort').getByRole('link', { name: 'Trondheim kommune' }).first().click();
    await observer.getByRole('heading', { level: 1, name: /til Trondheim kommune$/ }).waitFor();
    await region(observer, 'Hva det gjelder').waitFor();
    expect(await observer.getByText('Hva som er bedt om og svart').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
