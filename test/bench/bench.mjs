// npm run bench -- [--json] [name …]: compiles the program, the exercise and the figures as they stand, then measures.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const cache = join(process.cwd(), 'node_modules/.cache');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'fordel-bench-'));
try {
  const options = ['--out-dir', folder, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const sources = ['apps/api/src', 'libs', 'test/bench', 'test/support'];
  await promisify(execFile)('node_modules/.bin/swc', [...sources, ...options]);
  const { measure } = await import(join(folder, 'test/bench/measure.js'));
  process.exitCode = await measure(process.argv.slice(2), folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
