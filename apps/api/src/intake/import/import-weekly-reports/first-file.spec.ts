import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { dataOf, upload } from '../../../../../../test/support/upload.js';
import { ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';

const IMPORT = `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) {
  __typename ... on ImportRefused { totalFaults faults { row cell code message } } ... on FileRefused { message } } }`;

interface Answer {
  __typename: string;
  totalFaults?: number;
  faults?: { row: number | null; cell: string | null; code: string; message: string }[];
  message?: string;
}
type Row = string[];

const HEADINGS =
  'Nummer;Kategori;Beholdning;Forbruk forrige uke;Forventet forbruk neste uke;Tjenester redusert';

describe('a first file, with the mistakes of a first file', () => {
  let app: TestApp;
  let categories: readonly string[];
  beforeAll(async () => {
    app = await startTestApp();
    ({ categories } = await ReportSender.for(app));
    await stopClock(app, '2020-04-06T08:00:00Z');
  }, 120_000);
  afterEach(async () => expect(await app.sql.owner('select from weekly_report')).toEqual([]));
  afterAll(() => app.stop());

  const good = (): Row[] => categories.map((code) => ['5001', code, '100', '10', '12', '']);
  const text = (rows: Row[], above = '', separator = ';') =>
    above + [HEADINGS.split(';'), ...rows].map((row) => row.join(separator)).join('\r\n');
  async function refused(file: string, locale: 'nb' | 'nn' | 'en' = 'nb'): Promise<Answer> {
    const input = { isoWeek: '2020-W15', idempotencyKey: randomUUID() };
    const response = await upload(app, IMPORT, input, Buffer.from(file), { as: 'kommune', locale });
    return dataOf<{ importWeeklyReports: Answer }>(response).importWeeklyReports;
  }
  const told = ({ faults }: Answer) => faults?.map(({ row, cell, message }) => `${cell ?? row}: ${message}`);

  it.each([
    [
      'nb',
      [
        'C2: Beholdning for «Munnbind» mangler. Skriv 0 hvis det ikke er noe.',
        '2: Linjen for «Åndedrettsvern» mangler. Skriv 0 der det ikke er noe.',
        'D3: Forbruk forrige uke for «Undersøkelseshansker» mangler. Skriv 0 hvis det ikke er noe. Vet dere det ikke, skriv «vet ikke».',
      ],
    ],
    [
      'nn',
      [
        'C2: Behaldning for «Munnbind» manglar. Skriv 0 om det ikkje er noko.',
        '2: Linja for «Andedrettsvern» manglar. Skriv 0 der det ikkje er noko.',
        'D3: Forbruk førre veke for «Undersøkingshanskar» manglar. Skriv 0 om det ikkje er noko. Veit de det ikkje, skriv «veit ikkje».',
      ],
    ],
    [
      'en',
      [
        'C2: Stock for “Medical face mask” is missing. Write 0 if there is nothing.',
        '2: The line for “Respirator” is missing. Write 0 where there is nothing.',
        'D3: Use last week for “Examination gloves” is missing. Write 0 if there is nothing. If it is not known, write “not known”.',
      ],
    ],
  ] as const)(
    'names the categories as its reader does, and what can be written (%s)',
    async (locale, faults) => {
      const rows = good().filter(([, code]) => code !== 'AANDEDRETTSVERN');
      rows[0]![2] = '';
      rows[1]![3] = '';
      expect(told(await refused(text(rows), locale))).toEqual(faults);
    },
  );

  it('has a sum and a note below its rows: each is one thing too many', async () => {
    const rows = [...good(), ['', '', '1100', '110', '132', ''], ['', 'Laget av Kari', '', '', '', '']];
    const missing = 'Nummeret mangler. Skriv kommunenummer eller organisasjonsnummer, eller slett raden.';
    expect(told(await refused(text(rows)))).toEqual([`A13: ${missing}`, `A14: ${missing}`]);
  });

  it('has no category in a row', async () => {
    const rows = good();
    rows[3]![1] = '';
    expect(told(await refused(text(rows)))).toEqual([
      '2: Linjen for «Smittedrakt» mangler. Skriv 0 der det ikke er noe.',
      'B5: Kategorien mangler.',
    ]);
  });

  it.each([
    ['a title above its headings', () => text(good(), 'Rapport for uke 15\r\n')],
    ['cells between bars', () => text(good(), '', '|')],
  ])('has %s: that is one fault', async (_what, file) => {
    expect(told(await refused(file()))).toEqual([
      '1: Den første raden har ingen av overskriftene i malen. Slett det som står over overskriftene, og lagre med semikolon mellom cellene.',
    ]);
  });

  it('answers a question about the whole report in two ways: in the words of the file', async () => {
    const rows = good();
    rows[0]![5] = 'nei';
    rows[2]![5] = 'redusert';
    expect(told(await refused(text(rows)))).toEqual([
      'F4: Tjenester redusert gjelder hele rapporten, men har flere ulike svar. «Redusert» er et annet enn det første.',
    ]);
  });

  it('leaves a quotation mark open: its row is named', async () => {
    const rows = good();
    rows[1]![5] = '"hei';
    expect(await refused(text(rows), 'nn')).toEqual({
      __typename: 'FileRefused',
      message: 'Rad 3: Eit hermeteikn i fila er ikkje avslutta.',
    });
  });

  it('has nothing below its headings', async () => {
    expect(await refused(text([]))).toEqual({
      __typename: 'FileRefused',
      message: 'Filen er tom, eller har ingen rader under overskriftene.',
    });
  });

  it.each([
    ['nb', 'Filen er større enn 10 MB. Del den opp.'],
    ['nn', 'Fila er større enn 10 MB. Del henne opp.'],
    ['en', 'The file is larger than 10 MB. Divide it.'],
  ] as const)('is far too large: that is told in its reader’s language (%s)', async (locale, message) => {
    const input = { isoWeek: '2020-W15', idempotencyKey: randomUUID() };
    const file = Buffer.alloc(50 * 1024 * 1024, '1');
    const answer = await upload(app, IMPORT, input, file, { as: 'kommune', locale });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      413,
      { errors: [{ message, extensions: { code: 'FILE_TOO_LARGE' } }] },
    ]);
  });
});
