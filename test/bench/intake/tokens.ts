import { readRegister } from '../../../apps/api/src/registry/register/data-files.js';
import { GraphqlClient } from '../../support/graphql-client.js';

/** A token for every kommune's reporter. */
export async function tokensOf(url: string): Promise<Map<string, string>> {
  const client = new GraphqlClient(url);
  const tokens = new Map<string, string>();
  for (const { id } of readRegister().organisations.filter(({ kind }) => kind === 'KOMMUNE')) {
    const subject = `reporter-${id}`;
    tokens.set(subject, await client.token(subject));
  }
  return tokens;
}
