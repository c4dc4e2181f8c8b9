import { createMockDirectory } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { createTestServices } from '../__testUtils__/createTestServices';
import { deployOrders, ordersYaml } from '../__testUtils__/ordersRepository';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createActions } from './createActions';

// The first one that renders loads the formatter and the whole palette.
jest.setTimeout(30_000);

const examples = createActions(createTestServices().services).flatMap(action =>
  action.examples!.map(
    ({ description, example }) => [action.id, description, example] as const,
  ),
);

describe('the published examples', () => {
  const workspace = createMockDirectory();

  it.each(examples)('%s: %s', async (id, _, example) => {
    const files = { 'orders_daily.py': 'from airflow.sdk import DAG' };
    workspace.setContent({
      'catalog-info.yaml': 'kind: Component',
      'dag.yaml': ordersYaml(2),
      dags: { orders_daily: files },
      repository: { dags: { orders_daily: files } },
    });
    const [step] = parse(example).steps;
    expect(step.action).toBe(id);
    const { services, airflow } = createTestServices({
      entities: [workloadEntity()],
    });
    airflow.put('orders_daily');
    for (const tasks of [1, 2]) {
      await deployOrders(services.mwaa, { tasks, deploymentId: `d${tasks}` });
    }
    const action = createActions(services).find(
      candidate => candidate.id === id,
    )!;
    await expect(
      runAction(action, step.input, { workspacePath: workspace.path }),
    ).resolves.not.toEqual({});
  });
});
