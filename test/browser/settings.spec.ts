import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WeekPlay } from './week-play.js';

describe('the settings of what is told by e-mail', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const switchOf = (name: string) => page.getByRole('switch', { name });
  const row = (name: RegExp) => page.getByRole('row', { name });
  /** Whether it is on, once the page says so. */
  const becomes = async (name: string, on: boolean) =>
    page.getByRole('switch', { name, checked: on }).waitFor();

  async function signIn(name: RegExp): Promise<void> {
    await page.goto(`${served.url}/innstillinger`);
    const leave = page.getByRole('button', { name: 'Logg ut' });
    if (await leave.isVisible()) await leave.click();
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
    await page.goto(`${served.url}/innstillinger`);
    await page.getByRole('banner').getByText(name).waitFor();
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    await play.at('2020-04-06T06:00:00Z');
    page = await browser.newPage({ locale: 'nb-NO', reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    complaints = complaintsOf(page);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('are for those who are told: others are told so', async () => {
    await page.goto(`${served.url}/innstillinger`);
    await seen('Logg inn for å se innstillingene.');
    await signIn(/^Innkjøper/);
    await seen('Det er ingenting å stille inn for din rolle.');
  });

  it('are nobody’s until it is known who asks', async () => {
    await signIn(/^Smittevernkoordinator/);
    await unanswered({ page, operation: 'Me', complaints }, async () => {
      await page.reload();
      await seen('Får ikke kontakt med Fordel');
      expect(await page.getByText('Logg inn for å se innstillingene.').count()).toBe(0);
    });
    await switchOf('Ukesrapporten skal sendes').waitFor();
  });

  it('say what a kommune is told, when next, and whose mailbox it goes to', async () => {
    await seen(
      'Dagen før fristen, til dem som ikke har sendt. Neste: mandag 6. april kl. 09:00, for uke 15.',
    );
    expect(await page.getByRole('switch').count()).toBe(3);
    await page.getByRole('link', { name: 'beredskap@trondheim.example.no' }).waitFor();
    await seen('Ingen påminnelser denne uken.');
  });

  it('let a kommune correct whom to call, by keyboard; what is wrong is said at its field', async () => {
    await page.getByRole('button', { name: 'Rett kontakten Smittevernkoordinator' }).press('Enter');
    const form = page.getByRole('form', { name: 'Rett kontakten Smittevernkoordinator' });
    await form.getByLabel('Telefon').fill('spør etter Kari');
    await page.keyboard.press('Enter');
    await form.getByRole('link', { name: /^Skriv et telefonnummer med bare siffer/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByLabel('Telefon').fill('73 00 00 00');
    await page.keyboard.press('Enter');
    await seen('Smittevernkoordinator er rettet. Det gjelder fra nå.');
    await form.waitFor({ state: 'detached' });
    const link = page.getByRole('link', { name: '73 00 00 00' });
    expect(await link.getAttribute('href')).toBe('tel:73000000');
  });

  it.each([
    ['Nynorsk', 'Innstillingar'],
    ['Bokmål', 'Innstillinger'],
  ])('are accessible in %s', async (language, title) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('switched off by keyboard, a reminder does not go out; the others do', async () => {
    await switchOf('Ukesrapporten skal sendes').press('Space');
    await seen('«Ukesrapporten skal sendes» er slått av.');
    await page.reload();
    await becomes('Ukesrapporten skal sendes', false);
    await becomes('Siste påminnelse om ukesrapporten', true);
    await play.at('2020-04-06T07:00:00Z');
    await row(/^Trondheim kommune Ukesrapporten skal sendes/)
      .getByText('ikke sendt: slått av av mottakeren')
      .waitFor();
    await play.at('2020-04-07T07:00:00Z');
    await row(/^Trondheim kommune Siste påminnelse om ukesrapporten/)
      .getByText('ikke sendt: ingen e-postserver er satt opp')
      .waitFor();
  });

  it('switched on again it is on, also when the first answer is lost', async () => {
    await unanswered({ page, operation: 'SetReminder', complaints }, async () => {
      await switchOf('Ukesrapporten skal sendes').click();
      await seen('Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
      await becomes('Ukesrapporten skal sendes', false);
    });
    await switchOf('Ukesrapporten skal sendes').click();
    await becomes('Ukesrapporten skal sendes', true);
    await page.reload();
    await becomes('Ukesrapporten skal sendes', true);
  });

  it('show a fylkesmann what its kommuner were told', async () => {
    await signIn(/^Fylkeslege/);
    await row(/^Trondheim kommune Ukesrapporten skal sendes/).waitFor();
    await seen('1–50 av 76');
    await page.getByRole('button', { name: 'Neste side' }).click();
    await seen('51–76 av 76');
    await page.getByRole('button', { name: 'Uke 14' }).click();
    await page.getByRole('region', { name: 'Sendt i uke 14' }).waitFor();
  });

  it('show Helsedirektoratet the times as policy, and the public holidays that move them', async () => {
    await signIn(/^Vaktleder/);
    const policy = page.getByRole('region', { name: 'Når påminnelsene går ut' });
    await policy
      .getByRole('row', { name: /^Kommuner som ikke har rapportert tirsdag kl\. 10:00 Virkedagen før/ })
      .waitFor();
    await policy
      .getByRole('row', { name: /^Sykehus som ikke har rapportert tirsdag kl\. 10:00 Virkedagen før/ })
      .waitFor();
    expect(await policy.getByRole('row').count()).toBe(1 + 5);
    await policy.getByRole('row', { name: /^Hvem som mangler .* tirsdag kl\. 12:00 Flyttes ikke/ }).waitFor();
    await policy.getByText('Helligdager i 2020').click();
    await policy.getByText('torsdag 9. april').waitFor();
    expect(await policy.getByRole('listitem').count()).toBe(12);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('let Helsedirektoratet give everybody more time, with a reason, and never less', async () => {
    const moved = 'Fristen er flyttet fra tirsdag 7. april kl. 12:00: Fordel var nede i natt.';
    await page.goto(served.url);
    await page.getByText('Gi alle mer tid denne uken').click();
    const save = page.getByRole('button', { name: 'Lagre', exact: true });
    await save.click();
    await page.getByRole('link', { name: 'Velg dag og klokkeslett for den nye fristen.' }).waitFor();
    await page.getByRole('link', { name: 'Skriv hvorfor alle får mer tid.' }).waitFor();
    await page.getByLabel('Begrunnelse').fill('Fordel var nede i natt.');
    await page.getByLabel('Ny frist, dag').fill('2020-04-07');
    await save.click();
    await page.getByRole('link', { name: /^Velg et tidspunkt etter fristen som gjelder nå/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Ny frist, dag').fill('2020-04-08');
    await page.keyboard.press('Enter');
    await seen('Fristen er nå onsdag 8. april kl. 12:00.');
    await seen(moved);
    await signIn(/^Smittevernkoordinator/);
    await page.goto(`${served.url}/uke/2020-W15/rapport`);
    await seen('Frist: onsdag 8. april kl. 12:00');
    await seen(moved);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([360, 768])('fit a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
