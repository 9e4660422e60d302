import { readdir, readFile } from 'node:fs/promises';

const SAMPLE_MS = 250;

async function parents(): Promise<Map<number, number>> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const entries = await Promise.all(
    pids.map(async (pid): Promise<[number, number]> => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // pid (name) state parent …; the name may hold spaces and brackets
      return [pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)];
    }),
  );
  return new Map(entries);
}

/** A process and all its descendants. */
async function tree(root: number): Promise<number[]> {
  const parentOf = await parents();
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parentOf.get(at)) if (at === root) return true;
    return false;
  };
  return [...parentOf.keys()].filter(belongs);
}

/** Proportional set size in kB: pages that several processes share count once in all. 0 of a process that is gone. */
async function proportionalKb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}

/** Watches the memory of a process and everything it started, until stopped. Linux only. */
export function watchMemory(root: number): { stop(): { peakMb: number } } {
  let peakKb = 0;
  let busy = false;
  const sample = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    const sizes = await Promise.all((await tree(root)).map(proportionalKb));
    peakKb = Math.max(
      peakKb,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    busy = false;
  };
  const timer = setInterval(() => void sample(), SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return { peakMb: peakKb / 1024 };
    },
  };
}
