import type { Me } from '../app/SignedInPage.js';
import type { ListedUrgentFragment } from '../generated/graphql.js';
import { turnOf } from './turn-of.js';

const request = (state: string, overdue: boolean) =>
  ({ state, overdue, recipient: { id: 'k' }, answerer: { id: 'f' } }) as unknown as ListedUrgentFragment;
const who = (role: string, id: string) => ({ role, organisation: { id } }) as unknown as Me;

describe('whose turn it is', () => {
  it.each([
    ['SENT', 'KOMMUNE', 'k', 'withdraw'],
    ['FORWARDED', 'KOMMUNE', 'k', 'withdraw'],
    ['GRANTED', 'KOMMUNE', 'k', null],
    ['SENT', 'FYLKESMANN', 'f', 'answer'],
    ['SENT', 'RHF', 'r', null],
    ['FORWARDED', 'FYLKESMANN', 'f', null],
    ['SENT', 'HELSEDIREKTORATET', 'h', null],
    ['FORWARDED', 'HELSEDIREKTORATET', 'h', 'decide'],
    ['REJECTED', 'HELSEDIREKTORATET', 'h', null],
    ['FORWARDED', 'OBSERVER', 'o', null],
  ])('%s, seen as %s of %s: %s', (state, role, id, turn) => {
    expect(turnOf(request(state, false), who(role, id))).toBe(turn);
  });

  it.each([
    ['KOMMUNE', 'k', 'withdraw'],
    ['FYLKESMANN', 'f', 'answer'],
    ['RHF', 'r', null],
    ['HELSEDIREKTORATET', 'h', 'takeOver'],
    ['OBSERVER', 'o', null],
  ])('when the answer is overdue, seen as %s of %s: %s', (role, id, turn) => {
    expect(turnOf(request('SENT', true), who(role, id))).toBe(turn);
  });
});
