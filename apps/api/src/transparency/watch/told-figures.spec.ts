import { randomUUID } from 'node:crypto';
import { organisationOf } from '../../../../../test/support/weekly-report.js';
import { WatchPlay, WEEK } from './watch.fixture.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

let play: WatchPlay;
beforeAll(async () => {
  play = await WatchPlay.start();
});
afterEach(() => play.rest());
afterAll(() => play?.app.stop());

describe('what is told besides the week itself, and to whom', () => {
  it('is a reminder to whoever was reminded and to those who follow them up', async () => {
    const its = ['REMINDERS'];
    await play.app.sql.owner(
      `insert into reminder_due (iso_week, kind, due_at) values ($1, 'REPORT_DUE', now())`,
      [WEEK],
    );
    const to = await play.watchAs('kommune', 'fylkesmann', 'observer-ks', 'rhf', 'kommune-utsira', undefined);
    await play.app.sql.owner(
      `insert into reminder (iso_week, kind, organisation_id, state) values ($1, 'REPORT_DUE', $2, 'WAITING')`,
      [WEEK, TRONDHEIM],
    );
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
    await play.app.sql.owner(`update reminder set state = 'EXERCISE', settled_at = now()`);
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
  });

  it('is a switch to those whose it is, and to nobody who follows them up', async () => {
    const to = await play.watchAs('kommune', 'fylkesmann', 'helsedirektoratet-1', 'kommune-utsira');
    await play.change('kommune', 'setReminder', { kind: 'REPORT_DUE', on: false });
    expect(await play.whatIsTold(to)).toEqual([['REMINDERS'], [], [], []]);
  });

  it('is a contact to whose it is, to those who follow it up and to those it answers, and to no observer', async () => {
    const its = ['CONTACTS'];
    const correct = (as: string) =>
      play.app.sql.owner(
        'update contact set phone = $2, version = version + 1 where organisation_id = $1 and deputy_for_id is null',
        [organisationOf(as), '73 19 90 00'],
      );
    const to = await play.watchAs(
      ...['kommune', 'fylkesmann', 'helsedirektoratet-1', 'kommune-utsira', 'observer-ks', undefined],
    );
    await correct('kommune');
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
    await correct('fylkesmann');
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
  });

  it('is a delivery to whoever may read the report beside which it stands, whatever week they look at', async () => {
    const to = await play.watchAs(
      'kommune',
      'fylkesmann',
      'auditor',
      'kommune-utsira',
      'warehouse',
      undefined,
    );
    await play.app.sql.owner(
      `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at)
       values ($1, 'MUNNBIND', $2, 100, now())`,
      [randomUUID(), TRONDHEIM],
    );
    const its = ['DELIVERIES'];
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
    await play.app.sql.owner('update intake_delivery set received = 100, received_at = now()');
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
  });

  it('is the need model to everybody, and the cases in it to those who may ask for them', async () => {
    const its = ['NEED_MODEL'];
    const to = await play.watchAs('kommune-utsira', 'rhf', 'warehouse', undefined, 'institution');
    await play.change('helsedirektoratet-1', 'stateCaseUse', {
      ...{ categoryCode: 'MUNNBIND', perCase: 1500, source: 'FHI', expectedRevision: 0 },
    });
    expect(await play.whatIsTold(to)).toEqual([its, its, its, its, []]);
    await play.change('fylkesmann', 'stateExpectedCases', {
      ...{ organisationId: TRONDHEIM, isoWeek: WEEK, cases: 12, source: 'FHI', expectedRevision: 0 },
    });
    expect(await play.whatIsTold(to)).toEqual([its, its, [], [], []]);
  });

  it('is what a kommune’s care does to it and to those who follow it up', async () => {
    const its = ['NEED_MODEL'];
    const to = await play.watchAs('kommune', 'fylkesmann', 'observer-ks', 'kommune-utsira', 'rhf', undefined);
    await play.change('kommune', 'stateCareActivity', {
      ...{ organisationId: TRONDHEIM, isoWeek: WEEK, expectedRevision: 0, source: 'Fagsystemet' },
      ...{ nursingHomeResidents: 900, homeCareVisits: null },
    });
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], [], []]);
  });

  it('is a normal stock to whose it is and to those who follow them up', async () => {
    const its = ['NORMAL_STOCK'];
    const to = await play.watchAs('kommune', 'fylkesmann', 'observer-ks', 'kommune-utsira', 'helseforetak');
    const nothingCounted = { expectedRevision: 0, storedInNorway: true, countedOn: null, lines: [] };
    await play.change('kommune', 'declareOwnStock', nothingCounted);
    expect(await play.whatIsTold(to)).toEqual([its, its, its, [], []]);
    await play.change('kommune-utsira', 'declareOwnStock', nothingCounted);
    expect(await play.whatIsTold(to)).toEqual([[], [], its, its, []]);
  });

  it('is a shared stock to each that has a share, and to those who had one when it ends', async () => {
    const its = ['NORMAL_STOCK'];
    const to = await play.watchAs(
      'kommune',
      'fylkesmann',
      'kommune-utsira',
      'rhf',
      'helseforetak',
      undefined,
    );
    const agreement = {
      name: 'Kystlageret',
      agreement: 'Avtale',
      storedInNorway: true,
      countedOn: '2020-03-02',
    };
    const shares = [UTSIRA, TRONDHEIM].map((organisationId) => ({ organisationId, share: 10 }));
    await play.change('kommune-utsira', 'saveSharedStock', {
      ...{ ...agreement, id: null, expectedRevision: 0, lines: [{ kind: 'MASKS', held: 100, shares }] },
    });
    expect(await play.whatIsTold(to)).toEqual([its, its, its, its, [], []]);
    const [stock] = await play.app.sql.owner<{ id: string }>('select id from shared_stock');
    await play.change('kommune-utsira', 'saveSharedStock', {
      ...{ ...agreement, id: stock?.id, expectedRevision: 1, lines: [] },
    });
    expect(await play.whatIsTold(to)).toEqual([its, its, its, its, [], []]);
  });
});
