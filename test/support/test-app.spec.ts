import { startTestApp, type TestApp } from './test-app.js';

describe('a test app', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('answers a persona over HTTP', async () => {
    const { status, data, errors } = await app.graphql(
      '{ me { role organisation { name } } }',
      {},
      { as: 'kommune-utsira' },
    );
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { me: { role: 'KOMMUNE', organisation: { name: 'Utsira kommune' } } },
      errors: [],
    });
  });
});
