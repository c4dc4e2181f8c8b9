import {
  airflowTarget,
  notifiers,
  palette,
} from 'backstage-plugin-mwaa-common';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

describe('operators', () => {
  let api: Awaited<ReturnType<typeof startApi>>;

  beforeAll(async () => {
    const environments = [
      mwaaEnvironmentFixture({ name: 'two', airflowVersion: '2.7.2' }),
    ];
    api = await startApi(testMwaa({ environments }));
  });
  afterAll(() => api.stop());

  it('are all listed, with what an environment lacks', async () => {
    const all = (await api.get('/operators')).body.operators;
    expect(all.map(({ id }: { id: string }) => id)).toEqual(
      [...palette, ...notifiers].map(({ id }) => id),
    );
    expect(all.every(({ available }: never) => available)).toBe(true);
    const two = (await api.get('/operators?environment=two')).body.operators;
    expect(
      two.filter(({ available }: { available: boolean }) => !available).length,
    ).toBeGreaterThan(0);
  });

  it('are described as the environment has them', async () => {
    const { body } = await api.get('/operators/bash?environment=two');
    const bash = palette.find(({ id }) => id === 'bash')!;
    expect(body).toMatchObject({
      id: 'bash',
      available: true,
      module: bash.module(airflowTarget('2.7.2')),
    });
    expect(body.fields.length).toBeGreaterThan(1);
    expect((await api.get('/operators/bash')).body).not.toHaveProperty(
      'module',
    );
  });

  it('are not found where there is none', async () => {
    expect((await api.get('/operators/nothing')).status).toBe(404);
    expect((await api.get('/operators?environment=gone')).status).toBe(404);
  });

  it('are all described, also where nobody says for which environment', async () => {
    for (const { id } of [...palette, ...notifiers]) {
      const { status } = await api.get(`/operators/${id}`);
      expect([id, status]).toEqual([id, 200]);
    }
  });

  it('come with the JSON Schema of a specification', async () => {
    const { body } = await api.get('/schema');
    expect(body.properties).toHaveProperty('tasks');
  });
});
