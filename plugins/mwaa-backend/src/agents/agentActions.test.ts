import { testMwaa } from '../__testUtils__/testMwaa';
import { testAgent } from './__testUtils__/testAgent';

describe('the actions for agents', () => {
  it('say what they do to the world, and are small to read', async () => {
    const actions = await testAgent(testMwaa().mwaa).list();
    const attributes = Object.fromEntries(
      actions.map(
        ({ name, attributes: { readOnly, destructive, idempotent } }) => [
          name,
          [readOnly, destructive, idempotent],
        ],
      ),
    );
    const reads = [true, false, true];
    expect(attributes).toEqual({
      'list-environments': reads,
      'get-environment': reads,
      'describe-dag-specification': reads,
      'list-operators': reads,
      'describe-operator': reads,
      'validate-dag': reads,
      'render-dag': reads,
      'plan-dag': reads,
      'deploy-dag': [false, true, true],
      'get-dag-status': reads,
      'list-import-errors': reads,
      'unpause-dag': [false, true, true],
      'trigger-dag': [false, true, false],
      'list-dag-runs': reads,
      'get-task-log': reads,
      'clear-dag-tasks': [false, true, false],
      'get-dag-drift': reads,
      'list-dag-deployments': reads,
      'roll-back-dag': [false, true, false],
      'pause-dag': [false, false, true],
    });
    for (const { name, description, schema } of actions) {
      expect([name, JSON.stringify(schema.input).length]).toEqual([
        name,
        expect.any(Number),
      ]);
      expect(JSON.stringify([description, schema.input]).length).toBeLessThan(
        4_000,
      );
    }
  });

  it('name only one another in what they say', async () => {
    const actions = await testAgent(testMwaa().mwaa).list();
    const names = actions.map(({ name }) => name);
    const named = actions.flatMap(
      ({ description, schema }) =>
        JSON.stringify([description, schema.input]).match(
          /\b(?:list|describe|validate|render|plan|deploy|get|trigger|clear|pause|unpause|roll)-[a-z-]+/g,
        ) ?? [],
    );
    expect(named.filter(name => !names.includes(name))).toEqual([]);
  });
});
