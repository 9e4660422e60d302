import type { GraphqlAnswer } from '../../../../test/support/graphql-client.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

const TRONDHEIM = '019b8d2b-8d47-74b7-96f8-9a95e440da1a';
const UTSIRA = '019b8d2b-8c46-740b-87e1-64256dfee4a7';
const FYLKESMANNEN_I_ROGALAND = '019b8d2b-8c10-754d-89cf-bee0132090dd';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const setClock = (at: string) => app.sql.owner('update clock set stopped_at = $1', [at]);

describe('who is calling', () => {
  const ME = '{ me { name role organisation { kind name } } }';

  it('is nobody in particular without a token', async () => {
    const { data } = await app.graphql(ME);
    expect(data).toEqual({ me: { name: '', role: 'PUBLIC', organisation: null } });
  });

  it.each([
    ['kommune', 'KOMMUNE', 'KOMMUNE', 'Trondheim kommune'],
    ['kommune-utsira', 'KOMMUNE', 'KOMMUNE', 'Utsira kommune'],
    ['helseforetak', 'HELSEFORETAK', 'HELSEFORETAK', 'St. Olavs hospital HF'],
    ['fylkeskommune', 'FYLKESKOMMUNE', 'FYLKESKOMMUNE', 'Trøndelag fylkeskommune'],
    ['fylkesmann', 'FYLKESMANN', 'FYLKESMANN', 'Fylkesmannen i Trøndelag'],
    ['helsedirektoratet-1', 'HELSEDIREKTORATET', 'HELSEDIREKTORATET', 'Helsedirektoratet'],
    ['helsedirektoratet-2', 'HELSEDIREKTORATET', 'HELSEDIREKTORATET', 'Helsedirektoratet'],
    ['rhf', 'RHF', 'RHF', 'Helse Midt-Norge RHF'],
    ['sykehusinnkjop', 'SYKEHUSINNKJOP', 'SYKEHUSINNKJOP', 'Sykehusinnkjøp HF'],
    ['warehouse', 'WAREHOUSE', 'NATIONAL_STORE', 'Nasjonalt smittevernlager'],
    ['laboratory', 'LABORATORY', 'LABORATORY', 'Forsvarets forskningsinstitutt (FFI)'],
    ['observer-ks', 'OBSERVER', 'OBSERVER', 'KS – Kommunesektorens organisasjon'],
    ['observer-helsetilsynet', 'OBSERVER', 'OBSERVER', 'Statens helsetilsyn'],
    ['auditor', 'AUDITOR', 'AUDITOR', 'Riksrevisjonen'],
    [`reporter-${UTSIRA}`, 'KOMMUNE', 'KOMMUNE', 'Utsira kommune'],
  ])('is for the subject %s the role %s at a %s', async (subject, role, kind, name) => {
    const { data } = await app.graphql<{ me: object }>(ME, {}, { as: subject });
    expect(data?.me).toMatchObject({ role, organisation: { kind, name } });
  });

  it('is what the sign-in page promised', async () => {
    const personas = (await (await fetch(`${app.url}/issuer/personas`)).json()) as {
      subject: string;
      title: { nb: string };
      organisationName: string;
      institution?: object;
      machineClaims?: object;
    }[];
    for (const { subject, title, organisationName, institution, machineClaims } of personas) {
      const { data } = await app.graphql<{ me: { name: string; organisation: object | null } }>(
        ME,
        {},
        { as: subject },
      );
      if (machineClaims) expect(data?.me.name).toMatch(new RegExp(`^${organisationName}, (eget )?fagsystem`));
      else expect(data?.me.name).toBe(title.nb);
      // An institution is no organisation: what it is called is for itself and its kommune.
      if (institution) expect(data?.me.organisation).toBeNull();
      else expect(data?.me.organisation).toMatchObject({ name: organisationName });
    }
    expect(personas).toHaveLength(17);
  });

  it('is nobody from the moment the membership is revoked, with the same token', async () => {
    const before = await app.graphql(ME, {}, { as: 'laboratory' });
    expect(before.status).toBe(200);
    await app.sql.owner("update membership set revoked_at = clock_timestamp() where subject = 'laboratory'");
    const after = await app.graphql(ME, {}, { as: 'laboratory' });
    expect([after.status, after.data, after.errors.map((e) => e.extensions?.code)]).toEqual([
      401,
      null,
      ['TOKEN_NO_MEMBERSHIP'],
    ]);
  });
});

describe('organisations', () => {
  it('have checked numbers, figures and their place in county and region', async () => {
    const { data } = await app.graphql(
      `query ($id: ID!) { organisation(id: $id) { id kind name title organisationNumber kommuneNumber population somaticBeds
         validFrom validTo fylkesmann { name } rhf { name } } }`,
      { id: UTSIRA },
    );
    expect(data).toEqual({
      organisation: {
        id: UTSIRA,
        kind: 'KOMMUNE',
        name: 'Utsira kommune',
        title: 'Utsira kommune',
        organisationNumber: '964979901',
        kommuneNumber: '1151',
        population: 198,
        somaticBeds: null,
        validFrom: '2020-01-01',
        validTo: null,
        fylkesmann: { name: 'Fylkesmannen i Rogaland' },
        rhf: { name: 'Helse Vest RHF' },
      },
    });
  });

  it.each(['019b8d2b-8c46-740b-87e1-64256dfee4a8', 'Utsira', ''])('are null for the id %p', async (id) => {
    const { data, errors } = await app.graphql('query ($id: ID!) { organisation(id: $id) { name } }', { id });
    expect([data, errors]).toEqual([{ organisation: null }, []]);
  });

  it("are called what the clock's date says: fylkesmann until 2020, statsforvaltar from 2021", async () => {
    const title = async (at: string) => {
      await setClock(at);
      const { data } = await app.graphql<{ organisation: { title: string } }>(
        'query ($id: ID!) { organisation(id: $id) { title } }',
        { id: FYLKESMANNEN_I_ROGALAND },
      );
      return data?.organisation.title;
    };
    expect(await title('2020-12-31T22:59:59Z')).toBe('Fylkesmannen i Rogaland');
    expect(await title('2020-12-31T23:00:00Z')).toBe('Statsforvaltaren i Rogaland'); // midnight in Oslo
    await setClock('2020-04-06T08:00:00Z');
  });

  const PAGE = `query ($first: Int, $after: String) { organisations(kind: KOMMUNE, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { kommuneNumber } } } }`;
  interface Page {
    organisations: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
      edges: { node: { kommuneNumber: string } }[];
    };
  }

  it('come in pages that together hold every kommune once', async () => {
    const numbers: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const answer: GraphqlAnswer<Page> = await app.graphql<Page>(PAGE, { first: 100, after });
      if (!answer.data) throw new Error(answer.text);
      const { edges, pageInfo, totalCount } = answer.data.organisations;
      expect([totalCount, pageInfo.hasPreviousPage]).toEqual([356, after !== null]);
      numbers.push(...edges.map(({ node }) => node.kommuneNumber));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect([pages, numbers.length, new Set(numbers).size]).toEqual([4, 356, 356]);
    expect(numbers).toEqual([...numbers].sort());
  });

  it.each([0, -1, 501])('are not given %p at a time', async (first) => {
    const { errors } = await app.graphql(PAGE, { first });
    expect(errors.map((e) => e.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('end on the day a reform ends them, and are found afterwards by those who kept the id', async () => {
    const [merged] = await app.sql.owner<{ id: string }>(
      `insert into organisation (id, kind, name, kommune_number, population, valid_from, valid_to)
       values (uuidv7(), 'KOMMUNE', 'Reformvik kommune', '9998', 900, '2020-01-01', '2020-06-01') returning id`,
    );
    const total = async (at: string) => {
      await setClock(at);
      return (await app.graphql<Page>(PAGE, { first: 1 })).data?.organisations.totalCount;
    };
    expect(await total('2020-05-31T21:59:59Z')).toBe(357);
    expect(await total('2020-05-31T22:00:00Z')).toBe(356);
    const { data } = await app.graphql('query ($id: ID!) { organisation(id: $id) { name validTo } }', {
      id: merged?.id,
    });
    expect(data).toEqual({ organisation: { name: 'Reformvik kommune', validTo: '2020-06-01' } });

    const expected = async (isoWeek: string) => {
      const answer = await app.graphql<{ week: { completeness: { expected: number } } }>(
        'query ($isoWeek: IsoWeek!) { week(isoWeek: $isoWeek) { completeness(reporters: KOMMUNE) { expected } } }',
        { isoWeek },
      );
      return answer.data?.week.completeness.expected;
    };
    expect(await expected('2020-W22')).toBe(357); // due on 26 May
    expect(await expected('2020-W23')).toBe(356); // due on 2 June
    await app.sql.owner('delete from organisation where id = $1', [merged?.id]);
    await setClock('2020-04-06T08:00:00Z');
  });
});

describe('contacts', () => {
  const contacts = async (id: string, as?: string) => {
    const { data, errors } = await app.graphql<{ organisation: { contacts: { email: string }[] } | null }>(
      'query ($id: ID!) { organisation(id: $id) { contacts { name email phone language deputyFor } } }',
      { id },
      { as },
    );
    return errors[0]?.extensions?.code ?? data?.organisation?.contacts;
  };
  const utsira = [
    {
      name: 'Smittevernkoordinator',
      email: 'beredskap@utsira.example.no',
      phone: null,
      language: 'NB',
      deputyFor: null,
    },
    {
      name: 'Kommuneoverlege',
      email: 'beredskap.vara@utsira.example.no',
      phone: null,
      language: 'NB',
      deputyFor: 'Smittevernkoordinator',
    },
  ];

  it('are shown to those who must reach them', async () => {
    for (const as of ['kommune-utsira', 'helsedirektoratet-1', 'warehouse', 'sykehusinnkjop', 'auditor']) {
      expect([as, await contacts(UTSIRA, as)]).toEqual([as, utsira]);
    }
  });

  it('of another kommune, county or region are nobody', async () => {
    expect(await contacts(TRONDHEIM, 'kommune-utsira')).toEqual([]);
    expect(await contacts(UTSIRA, 'fylkesmann')).toEqual([]);
    expect(await contacts(UTSIRA, 'rhf')).toEqual([]);
    expect(await contacts(TRONDHEIM, 'fylkesmann')).toHaveLength(2);
    expect(await contacts(TRONDHEIM, 'rhf')).toHaveLength(2);
  });

  it('are refused to an observer and the public', async () => {
    expect(await contacts(UTSIRA, 'observer-ks')).toBe('FORBIDDEN');
    expect(await contacts(UTSIRA)).toBe('UNAUTHENTICATED');
  });
});

describe('the catalogue', () => {
  const CATALOGUE = `{ categories { code name baseUnit protectsAgainst products { gtin name packSize category { code } } } }`;
  interface Catalogue {
    categories: { code: string; name: string; products: { name: string; category: { code: string } }[] }[];
  }

  it('is told in the order of the report and in the language asked for', async () => {
    const first = async (locale: 'nb' | 'nn' | 'en') => {
      const { data } = await app.graphql<Catalogue>(CATALOGUE, {}, { locale });
      return data?.categories.map(({ name, products }) => [name, products[0]?.name])[7];
    };
    expect(await first('nb')).toEqual(['Øyebeskyttelse', 'Visir, pakke med 10']);
    expect(await first('nn')).toEqual(['Augevern', 'Visir, pakke med 10']);
    expect(await first('en')).toEqual(['Eye protection', 'Face shield, pack of 10']);
  });

  it('has eleven categories, each product in its own', async () => {
    const { data } = await app.graphql<Catalogue>(CATALOGUE);
    expect(data?.categories.map(({ code, products }) => [code, products.length])).toEqual([
      ['MUNNBIND', 2],
      ['HANSKER', 2],
      ['SMITTEFRAKK', 1],
      ['SMITTEDRAKT', 1],
      ['STELLEFRAKK', 1],
      ['PLASTFORKLE', 1],
      ['AANDEDRETTSVERN', 1],
      ['OYEBESKYTTELSE', 1],
      ['HETTE', 1],
      ['DESINFEKSJON', 1],
      ['PROVETAKING', 1],
    ]);
    expect(data?.categories.flatMap((c) => c.products.filter((p) => p.category.code !== c.code))).toEqual([]);
    expect(data?.categories[9]).toEqual({
      code: 'DESINFEKSJON',
      name: 'Hånddesinfeksjon',
      baseUnit: 'ML',
      protectsAgainst: ['CONTACT'],
      products: [
        {
          gtin: '2002020000129',
          name: 'Hånddesinfeksjon, flaske på 500 ml',
          packSize: 500,
          category: { code: 'DESINFEKSJON' },
        },
      ],
    });
  });
});
