// Runs the specs named on the command line in this process, compiled, without a test runner to start: Stryker asks for
// it once for every mutant. Ends with code 1 at the first failure.
import { expect } from 'expect';

const names = [];
const tests = [];

function describe(name, declare) {
  names.push(name);
  declare();
  names.pop();
}

function it(name, run) {
  tests.push({ name: [...names, name].join(' › '), run });
}

it.each = (rows) => (name, run) => {
  rows.forEach((row, i) => it(`${name} (${i})`, () => run(...(Array.isArray(row) ? row : [row]))));
};

Object.assign(globalThis, { describe, it, expect });
for (const spec of process.argv.slice(2)) await import(new URL(spec, import.meta.url).href);
for (const { name, run } of tests) {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${name}\n${error.stack}\n`);
    process.exit(1);
  }
}
if (tests.length === 0) throw new Error('no tests');
