import type { Locale } from '@fordel/shared';
import type { TestApp } from './test-app.js';

export interface Uploading {
  as: string;
  locale?: Locale;
  fileName?: string;
  headers?: Record<string, string>;
}

/** Sends an operation with a file in its `$input`, as the page does: a GraphQL multipart request. */
export async function upload(
  app: TestApp,
  query: string,
  input: object,
  file: Uint8Array,
  { as, locale = 'nb', fileName = 'rapport.csv', headers = {} }: Uploading,
): Promise<{ status: number; text: string }> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { input: { ...input, file: null } } }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', new Blob([file]), fileName);
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${await app.token(as)}`, 'accept-language': locale, ...headers },
  });
  return { status: response.status, text: await response.text() };
}

/** The data of an answer that is one. */
export function dataOf<Data>({ status, text }: { status: number; text: string }): Data {
  const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown[] };
  if (status !== 200 || !data || errors) throw new Error(`${status} ${text}`);
  return data;
}
