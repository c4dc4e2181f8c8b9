import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { ordersYaml } from '../__testUtils__/ordersRepository';
import { revisedSpec } from './revisedSpec';

const timing = {
  schedule: { type: 'manual' },
  timezone: 'UTC',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
};
const work = (tasks: number) => ({
  tasks: parseDagYaml(ordersYaml(tasks)).spec.tasks,
});

describe('revisedSpec', () => {
  it('changes what the form holds, and keeps the rest', () => {
    const dagYaml = `${ordersYaml(1)}description: Loads orders\ntags: [sales]\n`;
    const { value, problems } = revisedSpec(dagYaml, {
      timing: { ...timing, timezone: 'Europe/Rome' },
      work: { ...work(2), defaults: { retries: 3 } },
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      isChanged: true,
      spec: {
        dagId: 'orders_daily',
        owner: 'team-orders',
        description: 'Loads orders',
        tags: ['sales'],
        timezone: 'Europe/Rome',
        defaults: { retries: 3 },
        tasks: [{ id: 'task_0' }, { id: 'task_1' }],
      },
    });
  });

  it('knows what changes nothing', () => {
    const dagYaml = `# ours\n${ordersYaml(1)}`;
    expect(
      revisedSpec(dagYaml, { timing, work: work(1) }).value?.isChanged,
    ).toBe(false);
  });

  it('reports problems by the fields of the form', () => {
    const { value, problems } = revisedSpec(ordersYaml(1), {
      timing: { ...timing, timezone: 'Mars/Base' },
      work: { tasks: [{ id: 'a', operator: 'nothing' }] },
    });
    expect(value).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['timing', 'timezone'],
        ['work', 'tasks', 0, 'operator'],
      ]),
    );
  });

  it.each([
    ['no specification', 'dagId: [', /cannot be read; correct it there/],
    [
      'handwritten Python',
      'version: 1\nsource: handwritten\ndagId: orders_daily\n',
      /source: handwritten/,
    ],
  ])('refuses %s', (_, dagYaml, why) => {
    expect(() => revisedSpec(dagYaml, { timing, work: work(1) })).toThrow(why);
  });
});
