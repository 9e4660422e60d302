import { readFile, writeFile } from 'node:fs/promises';
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FILE = new URL('../../apps/api/schema.graphql', import.meta.url);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

it('the committed schema is the one the API serves (after a change: npm run schema)', async () => {
  const { data } = await app.graphql<IntrospectionQuery>(getIntrospectionQuery());
  const served = lexicographicSortSchema(buildClientSchema(data!));
  const text = `${printSchema(served)}\n`;
  if (process.env.UPDATE_SCHEMA) await writeFile(FILE, text);
  const committed = await readFile(FILE, 'utf8');
  // Said first and by name: what would break those who use the API today.
  expect(findBreakingChanges(buildSchema(committed), served)).toEqual([]);
  expect(text).toBe(committed);
});
