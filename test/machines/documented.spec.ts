import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { stopClock } from '../support/weekly-report.js';

const installed = spawnSync('curl', ['--version']).status === 0;
const describeWithCurl = installed ? describe : describe.skip;
if (!installed) console.warn('no curl here: the commands of docs/machines.md are not tried');

describeWithCurl('docs/machines.md', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    [app, folder] = await Promise.all([startTestApp(), mkdtemp(join(tmpdir(), 'fordel-docs-'))]);
    await stopClock(app, '2020-04-07T08:00:00Z');
  });
  afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('can be followed: its commands, in its order, report for Trondheim and say whose system it was', async () => {
    const text = await readFile('docs/machines.md', 'utf8');
    const commands = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block).join('\necho\n');
    const here = `npm() { command npm --prefix '${process.cwd()}' "$@"; }\n`;
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here + commands], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, FORDEL_PUBLIC_URL: app.url },
    });
    const [known, report, trail] = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { data: unknown }).data);
    expect(known).toMatchObject({
      me: { role: 'MACHINE', organisation: { name: 'Trondheim kommune' } },
      currentWeek: { isoWeek: '2020-W15' },
    });
    const by = 'Trondheim kommune, fagsystem fra 310000019';
    expect(report).toEqual({
      submitWeeklyReport: {
        __typename: 'WeeklyReportSubmitted',
        report: { revision: 1, submittedBy: by, timeliness: 'IN_TIME' },
      },
    });
    expect(trail).toMatchObject({
      auditEvents: {
        edges: [
          {
            node: {
              actorRole: 'machine',
              operation: 'Mutation.submitWeeklyReport',
              machine: { supplier: '310000019', system: '310000019_lagersystem' },
            },
          },
        ],
      },
    });
  });

  it('lets machines in, and one system user out, as it says', async () => {
    const text = await readFile('docs/machines.md', 'utf8');
    const [, statements = ''] = /^```sql\n(.*?)^```$/ms.exec(text) ?? [];
    await app.sql.owner('update machine_access set revoked_at = clock_timestamp()');
    await app.sql.owner(statements);
    const { errors } = await app.graphql('{ me { name } }', {}, { as: 'fagsystem' });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['TOKEN_SYSTEM_USER_REVOKED']);
  });

  it('names every refusal of a machine', async () => {
    const { MACHINE_REFUSALS } = await import('../../apps/api/src/platform/access/ports.js');
    const text = await readFile('docs/machines.md', 'utf8');
    expect(Object.keys(MACHINE_REFUSALS).filter((code) => !text.includes(`\`TOKEN_${code}\``))).toEqual([]);
  });
});
