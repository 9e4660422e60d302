import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProgram, type CompiledProgram } from '../../../../test/support/compile-program.js';

let program: CompiledProgram;
let folder: string;

beforeAll(async () => {
  program = await compileProgram();
});
afterAll(() => program.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fordel-week-spec-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Plays with a temporary folder of its own, so that what is left in it can be seen. */
function play(...args: string[]) {
  const child = spawn(process.execPath, [program.file('apps/api/src/exercise/week.ts'), ...args], {
    env: { PATH: process.env.PATH, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

it('the scarce week is played to its last receipt, and everything holds', async () => {
  const { code, said } = await play().ended;
  expect(said).toContain('Everything holds.');
  expect(said).not.toContain('BROKEN');
  expect(said.match(/^ {2}OK {5}/gm)).toHaveLength(10);
  expect(said).toMatch(/kommuner +356 +327 +18 +11\n +hospitals +23 +22 +1 +0\n/);
  // The kommune pool starves while the hospital pool does not.
  const [, hospitalsShort, kommunerShort] =
    /Face mask type IIR, box of 50 .* (\d+) +(\d+)$/m.exec(said) ?? [];
  expect(hospitalsShort).toBe('0');
  expect(Number(kommunerShort)).toBeGreaterThan(200);
  expect(code).toBe(0);
  expect(await readdir(folder)).toEqual([]);
}, 180_000);

it('Ctrl-C in the middle leaves nothing behind and is no success', async () => {
  const { child, ended } = play();
  await once(child.stdout, 'data'); // the goods have arrived
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

it('whoever stops reading what it prints ends it, and nothing is left behind', async () => {
  const { child, ended } = play();
  child.stdout.destroy();
  expect((await ended).code).toBe(1);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

it('a server that does not answer is one sentence', async () => {
  const { code, said } = await play('--url', 'http://127.0.0.1:1999').ended;
  expect(said).toBe('http://127.0.0.1:1999 does not answer (connect ECONNREFUSED 127.0.0.1:1999).\n');
  expect(code).toBe(1);
});
