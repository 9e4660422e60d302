import { readdir } from 'node:fs/promises';

const SOURCES = new URL('../../apps/api/src/', import.meta.url);

/** Every class exported by an `*.entity.ts`. */
export async function entities(): Promise<(new () => object)[]> {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => file.endsWith('.entity.ts'));
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, SOURCES).href) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((exported): exported is new () => object => typeof exported === 'function');
}
