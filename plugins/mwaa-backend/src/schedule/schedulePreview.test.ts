import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const timing = {
  schedule: { type: 'cron', cron: '0 6 * * *', date: 'trigger' },
  timezone: 'Europe/Zurich',
  startDate: '2190-06-01',
  catchup: false,
  paused: true,
};

describe('POST /schedule', () => {
  let api: Awaited<ReturnType<typeof startApi>>;

  beforeAll(async () => {
    api = await startApi(testMwaa());
  });
  afterAll(() => api.stop());

  it('tells the next runs', async () => {
    const { status, body } = await api.post('/schedule', { timing, count: 2 });
    expect(status).toBe(200);
    expect(body.description).toContain('Europe/Zurich');
    expect(
      body.runs.map(({ runAfter }: { runAfter: string }) => runAfter),
    ).toEqual(['2190-06-01T04:00:00.000Z', '2190-06-02T04:00:00.000Z']);
  });

  it('tells everything that is wrong', async () => {
    const { status, body } = await api.post('/schedule', {
      timing: {
        ...timing,
        schedule: { ...timing.schedule, cron: 'x' },
        timezone: 'Mars',
      },
    });
    expect(status).toBe(400);
    expect(body.problems.map(({ path }: { path: unknown }) => path)).toEqual(
      expect.arrayContaining([['timezone'], ['schedule', 'cron']]),
    );
  });

  it.each([
    { timing, count: 51 },
    { timing, airflowVersion: '1.10' },
    { timing: 'daily' },
    {},
  ])('refuses %j', async body => {
    expect((await api.post('/schedule', body)).status).toBe(400);
  });
});
