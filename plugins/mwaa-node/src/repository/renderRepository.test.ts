import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { renderRepository } from './renderRepository';

// Loads the formatter and the whole palette.
jest.setTimeout(30_000);

const environment = mwaaEnvironmentFixture();
const GENERATED = `version: 1
dagId: orders
owner: team
timezone: UTC
startDate: '2026-01-01'
schedule: { type: manual }
catchup: false
paused: true
tasks:
  - { id: a, operator: python, with: { module: steps, callable: load } }
`;

const render = (dagYaml: string, own: Record<string, string>) =>
  renderRepository({
    dagYaml,
    own: async () =>
      Object.entries(own).map(([path, content]) => ({ path, content })),
    environment,
    config: {},
  });

describe('renderRepository', () => {
  it('generates the DAG file, and stubs only for what the repository lacks', async () => {
    const without = await render(GENERATED, {});
    expect(without).toMatchObject({
      dagId: 'orders',
      origin: 'generated',
      airflowVersion: '3.0.6',
    });
    expect(without.stubs).toContain('steps.py');
    const held = await render(GENERATED, {
      'steps.py': 'def load():\n    return 1\n',
      'orders.py': 'changed by hand',
      'a.sql': 'select 1',
    });
    expect(held.stubs).not.toContain('steps.py');
    const content = Object.fromEntries(
      held.files.map(file => [file.path, file.content]),
    );
    expect(content['steps.py']).toContain('return 1');
    expect(content['a.sql']).toBe('select 1');
    expect(content['orders.py']).toMatch(/^# Managed file/);
    expect(
      held.files.filter(({ managed }) => managed).map(({ path }) => path),
    ).toEqual(['orders.py']);
  });

  it('takes handwritten Python as it is', async () => {
    const python = 'from airflow.sdk import DAG\n';
    const rendered = await render(
      'version: 1\nsource: handwritten\ndagId: orders\n',
      { 'orders.py': python },
    );
    expect(rendered).toMatchObject({
      dagId: 'orders',
      origin: 'handwritten',
      files: [{ path: 'orders.py', content: python }],
      stubs: [],
    });
  });
});
