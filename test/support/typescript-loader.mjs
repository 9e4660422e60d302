import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const LIBRARY = /^@fordel\/(.*)$/;
const SOURCE = /^file:(?!.*\/node_modules\/).*\.ts$/;

const there = (url) =>
  access(fileURLToPath(url)).then(
    () => true,
    () => false,
  );

/** The names the sources import by: a library by its own, a file by that of the JavaScript it becomes. */
export async function resolve(specifier, context, next) {
  const [, library] = LIBRARY.exec(specifier) ?? [];
  if (library) return next(new URL(`../../libs/${library}/src/index.ts`, import.meta.url).href, context);
  if (/^(file:|\.)/.test(specifier) && specifier.endsWith('.js')) {
    const source = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
    if (SOURCE.test(source.href) && (await there(source))) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  const { transform } = await import('@swc/core');
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    swcrc: false,
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
