import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figure } from '../figure.js';
import { rounded } from '../median.js';
import { watchMemory } from '../process-memory.js';

const common = { name: 'week.total', against: null, ratio: null };

/** The scarce week from an empty folder to the last signed receipt: wall time, and memory of all its processes together. */
export const weekTotal: Figure = {
  name: 'week.total',
  run: async (built) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(built, 'apps/api/src/exercise/week.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const memory = watchMemory(child.pid ?? 0);
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - started) / 1000;
    const { peakMb } = memory.stop();
    if (code !== 0) throw new Error(`the week did not end well:\n${said}`);
    return [
      { ...common, value: rounded(seconds, 1), unit: 's', aim: '≤ 60' },
      { ...common, value: Math.round(peakMb), unit: 'MB at most', aim: '≤ 1,024' },
    ];
  },
};
