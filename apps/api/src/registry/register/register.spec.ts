import { readRegister } from './data-files.js';
import { parseRegister } from './parse-register.js';
import type { Register } from './register.schema.js';
import { isValidOn, overlap, repeated } from './validity.js';

const register = readRegister();
const copy = (): Register => structuredClone(register);
const at = (number: string) => register.organisations.findIndex((o) => o.kommuneNumber === number);
const faultsOf = (json: unknown) => {
  const parsed = parseRegister(json);
  return parsed.ok ? [] : parsed.faults;
};
/** The faults of a register in which one organisation is changed. */
const withChange = (index: number, change: object) => {
  const changed = copy();
  Object.assign(changed.organisations[index] ?? {}, change);
  return faultsOf(changed);
};

describe('the register of 2020', () => {
  it('has everyone the scheme knows', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of register.organisations) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      KOMMUNE: 356,
      FYLKESKOMMUNE: 17,
      FYLKESMANN: 10,
      RHF: 4,
      HELSEFORETAK: 20,
      PRIVATE_HOSPITAL: 3,
      NATIONAL_STORE: 1,
      RHF_STORE: 4,
      HELSEDIREKTORATET: 1,
      SYKEHUSINNKJOP: 1,
      LABORATORY: 1,
      OBSERVER: 2,
      AUDITOR: 1,
    });
    expect(register.contacts).toHaveLength(2 * 421);
  });

  it('counts the population of Norway on 1 January 2020', () => {
    const kommuner = register.organisations.filter((o) => o.kind === 'KOMMUNE');
    expect(kommuner.reduce((sum, o) => sum + (o.population ?? 0), 0)).toBe(5_367_580);
    expect(kommuner.reduce((sum, o) => sum + (o.population80plus ?? 0), 0)).toBe(230_710);
    const regions = register.organisations.filter((o) => o.kind === 'RHF').map((o) => o.population);
    expect(regions).toEqual([3_032_671, 1_116_423, 733_940, 484_546]);
  });

  it('knows that two names occur twice, so a name is no key', () => {
    const named = (text: string) => register.organisations.filter((o) => o.names[0]?.text === text).length;
    expect([named('Herøy kommune'), named('Våler kommune'), named('Utsira kommune')]).toEqual([2, 2, 1]);
  });

  it('calls a fylkesmann statsforvalter from 2021', () => {
    const trondelag = register.organisations.find((o) => o.names.some((n) => n.text.endsWith('i Trøndelag')));
    const nameOn = (date: string) => trondelag?.names.filter((n) => isValidOn(n, date)).map((n) => n.text);
    expect(nameOn('2020-12-31')).toEqual(['Fylkesmannen i Trøndelag']);
    expect(nameOn('2021-01-01')).toEqual(['Statsforvalteren i Trøndelag']);
  });

  it('has ten fylkeskommuner in 2020, and fourteen since three of them were divided', () => {
    const numbersOn = (date: string) =>
      register.organisations
        .filter((o) => o.kind === 'FYLKESKOMMUNE' && isValidOn(o, date))
        .map((o) => o.fylkeNumber)
        .sort();
    expect(numbersOn('2020-04-06')).toEqual(['11', '15', '18', '30', '34', '38', '42', '46', '50', '54']);
    expect(numbersOn('2024-01-01')).toEqual(
      ['11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56'],
    );
    // Oslo's is Oslo kommune.
    expect(withChange(at('5001'), { fylkeNumber: '50' }).map(({ problem }) => problem)).toEqual([
      'a KOMMUNE has none',
      '50 is used twice',
    ]);
  });

  it('leaves one hospital without a number', () => {
    const hospitals = register.organisations.filter((o) =>
      ['HELSEFORETAK', 'PRIVATE_HOSPITAL'].includes(o.kind),
    );
    const unknown = hospitals.filter((o) => o.organisationNumber === null).map((o) => o.names[0]?.text);
    expect(unknown).toEqual(['Lovisenberg diakonale sykehus AS']);
    expect(hospitals.reduce((sum, o) => sum + (o.somaticBeds ?? 0), 0)).toBe(10_709);
  });

  it('writes nynorsk to kommuner in Vestland and Møre og Romsdal, on a reserved domain', () => {
    const kommuner = new Set(register.organisations.filter((o) => o.kind === 'KOMMUNE').map((o) => o.id));
    const primary = register.contacts.filter((c) => c.rank === 'PRIMARY' && kommuner.has(c.organisationId));
    expect(primary.filter((c) => c.language === 'nn')).toHaveLength(43 + 26);
    expect(register.contacts.filter((c) => !c.email.endsWith('.example.no'))).toEqual([]);
    expect(register.contactsAreSynthetic).toBe(true);
  });
});

describe('checking a register', () => {
  const trondheim = at('5001');
  const path = `organisations[${trondheim}]`;

  it('finds a number that fails modulus 11', () => {
    expect(withChange(trondheim, { organisationNumber: '942110465' })).toEqual([
      { path: `${path}.organisationNumber`, problem: '942110465 fails modulus 11' },
    ]);
  });

  it('finds numbers used twice at the same time, but not one after the other', () => {
    expect(withChange(trondheim, { kommuneNumber: '0301' })).toEqual([
      { path: `${path}.kommuneNumber`, problem: '0301 is used twice' },
    ]);
    const taken = register.organisations[at('0301')];
    expect(
      withChange(trondheim, { organisationNumber: taken?.organisationNumber, id: taken?.id }).map(
        (f) => f.path,
      ),
    ).toEqual(expect.arrayContaining([`${path}.id`, `${path}.organisationNumber`]));
    const facts = [
      { key: 'a', validFrom: '2020-01-01', validTo: '2024-01-01' },
      { key: 'a', validFrom: '2024-01-01', validTo: null },
      { key: 'a', validFrom: '2023-12-31', validTo: '2024-01-01' },
      { key: null, validFrom: '2020-01-01', validTo: null },
      { key: null, validFrom: '2020-01-01', validTo: null },
    ];
    expect(repeated(facts, (fact) => fact.key)).toEqual([2]);
    expect(
      overlap({ validFrom: '2020-01-01', validTo: null }, { validFrom: '2030-01-01', validTo: null }),
    ).toBe(true);
  });

  it('finds references that do not resolve, or to the wrong kind or region', () => {
    const self = register.organisations[trondheim]?.id;
    const nobody = '019b8d2b-8c00-7000-8000-000000000000';
    const oslo = register.organisations[at('0301')];
    expect(withChange(trondheim, { helseforetakId: nobody })).toEqual([
      { path: `${path}.helseforetakId`, problem: `no organisation has the id ${nobody}` },
    ]);
    expect(withChange(trondheim, { helseforetakId: self })).toEqual([
      { path: `${path}.helseforetakId`, problem: 'points to a KOMMUNE, not a HELSEFORETAK' },
    ]);
    expect(withChange(trondheim, { helseforetakId: oslo?.helseforetakId })).toEqual([
      { path: `${path}.helseforetakId`, problem: 'belongs to another RHF than the KOMMUNE' },
    ]);
    expect(withChange(trondheim, { helseforetakId: null })).toEqual([
      { path: `${path}.helseforetakId`, problem: 'missing for a KOMMUNE' },
    ]);
    expect(withChange(0, { rhfId: oslo?.rhfId })).toEqual([
      { path: 'organisations[0].rhfId', problem: 'a HELSEDIREKTORATET has none' },
    ]);
  });

  it('finds totals that do not add up, everywhere they are stated', () => {
    expect(withChange(trondheim, { population: 205_164 }).map((f) => f.problem)).toEqual([
      'states 5367580, the kommuner add up to 5367581',
      'states 733940, its kommuner add up to 733941',
      'states 468702, its kommuner add up to 468703',
    ]);
  });

  it('wants figures where they belong and nowhere else', () => {
    expect(withChange(trondheim, { somaticBeds: 1 })).toEqual([
      { path: `${path}.somaticBeds`, problem: 'a KOMMUNE has none' },
    ]);
    expect(withChange(trondheim, { kommuneNumber: null })).toEqual([
      { path: `${path}.kommuneNumber`, problem: 'missing for a KOMMUNE' },
    ]);
    expect(withChange(trondheim, { kommuneNumber: '501' })).toEqual([
      { path: `${path}.kommuneNumber`, problem: '501 is not four digits' },
    ]);
    expect(withChange(trondheim, { longitude: null })).toEqual([
      { path: `${path}.latitude`, problem: 'missing for a KOMMUNE' },
    ]);
  });

  it('wants names without gap, and an end after the beginning', () => {
    const names = [
      { text: 'A', validFrom: '2020-01-01', validTo: '2021-01-01' },
      { text: 'B', validFrom: '2021-02-01', validTo: null },
    ];
    expect(withChange(trondheim, { names })).toEqual([
      { path: `${path}.names[1].validFrom`, problem: 'should be 2021-01-01, where the time before ends' },
    ]);
    const closed = [{ text: 'A', validFrom: '2020-01-01', validTo: '2024-01-01' }];
    expect(withChange(trondheim, { names: closed })).toEqual([
      { path: `${path}.names[0].validTo`, problem: 'should be null, where the organisation ends' },
    ]);
    expect(withChange(trondheim, { validTo: '2019-01-01' }).map((f) => f.path)).toContain(`${path}.validTo`);
  });

  it('wants one store per RHF, and two contacts each', () => {
    const store = register.organisations.findIndex((o) => o.kind === 'RHF_STORE');
    const other = register.organisations.find(
      (o) => o.kind === 'RHF' && o.id !== register.organisations[store]?.rhfId,
    );
    expect(withChange(store, { rhfId: other?.id }).map((f) => f.problem)).toEqual([
      'an RHF has one store, this has 0',
      'an RHF has one store, this has 2',
    ]);
    const quiet = copy();
    quiet.contacts = quiet.contacts.filter(
      (c) => c.rank === 'PRIMARY' || c.organisationId !== register.organisations[0]?.id,
    );
    expect(faultsOf(quiet)).toEqual([
      { path: 'organisations[0]', problem: 'has 1 primary contacts and 0 deputies, needs one of each' },
    ]);
    const shared = copy();
    Object.assign(shared.contacts[1] ?? {}, { email: shared.contacts[0]?.email });
    expect(faultsOf(shared).map((f) => f.path)).toEqual(['contacts[1].email']);
  });

  it('names every fault of shape by its path, and never throws', () => {
    const broken = copy() as unknown as { organisations: Record<string, unknown>[] };
    broken.organisations[3] = { ...broken.organisations[3], kind: 'FYLKE', population: 1.5, colour: 'red' };
    broken.organisations[4] = { ...broken.organisations[4], validFrom: '2020-13-01' };
    expect(faultsOf(broken).map((f) => f.path)).toEqual([
      'organisations[3].kind',
      'organisations[3].population',
      'organisations[3]',
      'organisations[4].validFrom',
    ]);
    expect(faultsOf(null)).toHaveLength(1);
    expect(faultsOf('register')).toHaveLength(1);
  });
});
