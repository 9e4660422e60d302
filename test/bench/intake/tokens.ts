import { readRegister } from '../../../apps/api/src/registry/register/data-files.js';

/** A token for every kommune's reporter. */
export async function tokensOf(url: string): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for (const { id } of readRegister().organisations.filter(({ kind }) => kind === 'KOMMUNE')) {
    const subject = `reporter-${id}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'bench', subject });
    const response = await fetch(`${url}/issuer/token`, { method: 'POST', body });
    tokens.set(subject, ((await response.json()) as { access_token: string }).access_token);
  }
  return tokens;
}
