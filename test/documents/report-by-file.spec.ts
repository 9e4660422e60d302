import { readFile, writeFile } from 'node:fs/promises';
import { organisationOf, stopClock } from '../support/weekly-report.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { csvOf, EXAMPLE, FAULTY, sections } from './report-by-file.js';

const PAGE = new URL('../../docs/report-by-file.md', import.meta.url);

/** What stands at a place of the page. */
const placeOf = (name: string) => new RegExp(`(<!-- ${name} -->\\n)([^]*?)(<!-- /${name} -->)`);

let app: TestApp;
let page: string;
/** The commands of the page that send something, in their order. */
let commands: string[];

beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-06T08:00:00Z');
  page = await readFile(PAGE, 'utf8');
  const steps = placeOf('steps').exec(page)?.[2] ?? '';
  commands = [...steps.matchAll(/```sh\n([^]*?)```/g)]
    .map(([, code]) => code!)
    .filter((code) => code.includes('curl'));
});
afterAll(() => app.stop());

/** Does what a `curl` of the page does, with the headers and parts it has and nothing else. */
async function follow(command: string, file = ''): Promise<unknown> {
  const headers = Object.fromEntries(
    [...command.matchAll(/-H ["']([^:]+): ([^"']+)["']/g)].map(([, name, value]) => [name!, value!]),
  );
  headers.Authorization = headers.Authorization!.replace('$TOKEN', await app.token('kommune'));
  const [, body] = /-d '([^']+)'/.exec(command) ?? [];
  const form = new FormData();
  for (const [, name, text] of command.matchAll(/-F (\w+)='([^']+)'/g)) form.set(name!, text!);
  if (command.includes('-F file=@report.csv')) form.set('file', new Blob([file]), 'report.csv');
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers,
    body: body?.replace('$ORGANISATION', organisationOf('kommune')) ?? form,
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || errors) throw new Error(JSON.stringify(errors));
  return data;
}
/** The example as it stands on the page. */
const example = () => /```csv\n([^]*?)\n```/.exec(page)?.[1] ?? '';

describe('docs/report-by-file.md', () => {
  it('says what the code says (after a change: npm run docs)', async () => {
    const { previewImport } = (await follow(commands[2]!, csvOf(FAULTY))) as { previewImport: object };
    const known = sections(previewImport);
    const fresh = Object.entries(known).reduce((text, [name, part]) => {
      expect([name, placeOf(name).test(text)]).toEqual([name, true]);
      return text.replace(
        placeOf(name),
        (_, begin: string, _old, end: string) => `${begin}\n${part}\n\n${end}`,
      );
    }, page);
    if (process.env.UPDATE_DOCS) await writeFile(PAGE, fresh);
    page = await readFile(PAGE, 'utf8');
    expect(fresh).toBe(page);
  });

  it('leads from the first command to a stored report', async () => {
    expect(commands).toHaveLength(4);
    const [me, template, look, send] = commands as [string, string, string, string];
    expect(await follow(me)).toMatchObject({ me: { organisation: { id: organisationOf('kommune') } } });
    const { reportTemplate } = (await follow(template)) as { reportTemplate: { contentBase64: string } };
    const empty = Buffer.from(reportTemplate.contentBase64, 'base64').toString();
    const [headings] = csvOf(EXAMPLE).split('\n');
    expect(empty.replace('\uFEFF', '').split('\r\n')[0]).toBe(headings);
    expect(example().split('\n')).toHaveLength(12);
    expect(await follow(look, example())).toEqual({
      previewImport: { totalReports: 1, totalFaults: 0, faults: [] },
    });
    const taken = {
      importWeeklyReports: { __typename: 'ImportAccepted', rows: 11, reports: 1, unchanged: 0 },
    };
    expect(await follow(send, example())).toEqual(taken);
    expect(await follow(send, example())).toEqual(taken); // the same key answers the same
    expect(
      await app.sql.owner(
        `select count(*) as lines, sum(stock) as stock, count(used_last_week) as known from weekly_report_line`,
      ),
    ).toEqual([{ lines: 11, stock: 1_200 * 66, known: 10 }]);
  });
});
