import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { organisationOf, stopClock } from '../support/weekly-report.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { csvOf, exampleIn, faultyIn, sections } from './report-by-file.js';

const installed = spawnSync('curl', ['--version']).status === 0;
const describeWithCurl = installed ? describe : describe.skip;
if (!installed) console.warn('no curl here: the commands of docs/report-by-file.*.md are not tried');

/** What stands at a place of a page. */
const placeOf = (name: string) => new RegExp(`(<!-- ${name} -->\\n)([^]*?)(<!-- /${name} -->)`);

describeWithCurl('a report by file, by the text', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    [app, folder] = await Promise.all([startTestApp(), mkdtemp(join(tmpdir(), 'fordel-docs-'))]);
    await stopClock(app, '2020-04-06T08:00:00Z');
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  describe.each([
    ['en', 'report-by-file.md'],
    ['nb', 'report-by-file.nb.md'],
    ['nn', 'report-by-file.nn.md'],
  ] as const)('in %s', (locale, name) => {
    const file = new URL(`../../docs/${name}`, import.meta.url);
    let page: string;
    /** The blocks of commands, in their order. */
    let steps: readonly string[];
    beforeAll(async () => {
      page = await readFile(file, 'utf8');
      const text = placeOf('steps').exec(page)?.[2] ?? '';
      steps = [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, block]) => block!);
    });
    afterAll(async () => {
      for (const table of ['weekly_report_line', 'weekly_report', 'weekly_report_import'])
        await app.sql.owner(`delete from ${table}`);
    });

    /** Runs blocks of the page as they stand, and answers what the last of them was answered. */
    async function follow(blocks: readonly (string | undefined)[]): Promise<unknown> {
      const here = `npm() { command npm --prefix '${process.cwd()}' "$@"; }\n`;
      const { stdout } = await promisify(execFile)(
        'bash',
        ['-euo', 'pipefail', '-c', here + blocks.join('\necho\n')],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder, FORDEL_PUBLIC_URL: app.url },
        },
      );
      const last = stdout.split('\n').findLast((line) => line !== '') ?? '';
      return last === '' ? null : (JSON.parse(last) as { data: unknown }).data;
    }
    const report = 'report.csv';
    const write = (text: string) => writeFile(join(folder, report), text);

    it('says what the code says (after a change: npm run docs)', async () => {
      const [setUp, , , look] = steps;
      await write(csvOf(faultyIn(locale)));
      const { previewImport } = (await follow([setUp, look])) as { previewImport: object };
      const fresh = Object.entries(sections(locale, previewImport)).reduce((text, [place, part]) => {
        expect([place, placeOf(place).test(text)]).toEqual([place, true]);
        return text.replace(
          placeOf(place),
          (_, begin: string, _old, end: string) => `${begin}\n${part}\n\n${end}`,
        );
      }, page);
      if (process.env.UPDATE_DOCS) await writeFile(file, fresh);
      page = await readFile(file, 'utf8');
      expect(fresh).toBe(page);
    }, 120_000);

    it('leads from the first command to a stored report', async () => {
      expect(steps).toHaveLength(5);
      const [setUp, me, template, look, send] = steps;
      expect(await follow([setUp, me])).toMatchObject({
        me: { organisation: { id: organisationOf('kommune') } },
      });
      await follow([setUp, me, template]);
      const empty = await readFile(join(folder, report), 'utf8');
      const [headings] = csvOf(exampleIn(locale)).split('\n');
      expect(empty.replace('\uFEFF', '').split('\r\n')[0]).toBe(headings);
      const example = /```csv\n([^]*?)\n```/.exec(page)?.[1] ?? '';
      expect(example.split('\n')).toHaveLength(12);
      await write(example);
      expect(await follow([setUp, look])).toMatchObject({
        previewImport: { totalReports: 1, totalFaults: 0, faults: [] },
      });
      const taken = {
        importWeeklyReports: { __typename: 'ImportAccepted', rows: 11, reports: 1, unchanged: 0 },
      };
      expect(await follow([setUp, send])).toEqual(taken);
      expect(await follow([setUp, send])).toEqual(taken); // the same key answers the same
      expect(
        await app.sql.owner(
          `select count(*) as lines, sum(stock) as stock, count(used_last_week) as known from weekly_report_line`,
        ),
      ).toEqual([{ lines: 11, stock: 1_200 * 66, known: 10 }]);
    }, 120_000);
  });
});
