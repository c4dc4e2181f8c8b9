import { dagExamples } from 'backstage-plugin-mwaa-common';
import { ordersSpec } from '../../__testUtils__/ordersSpec';
import { testMwaa } from '../../__testUtils__/testMwaa';
import { testAgent } from '../__testUtils__/testAgent';

const { call } = testAgent(testMwaa().mwaa);
const environment = 'analytics-dev';

describe('what an agent learns of specifications', () => {
  it('is every field with an example that is valid', async () => {
    const told = await call('describe-dag-specification');
    expect(told.fields).toContainEqual({
      name: 'tasks',
      required: true,
      description: expect.stringContaining('What runs'),
    });
    expect(told.fields).toContainEqual(
      expect.objectContaining({ name: 'params', required: false }),
    );
    expect(told.values).toContain('{"$param": …} takes the name of a param');
    expect(
      await call('validate-dag', { environment, spec: told.example }),
    ).toMatchObject({ valid: true, problems: [] });
    expect(JSON.stringify(told).length).toBeLessThan(10_000);
  });

  it('is the shape of one field, without all operators in it', async () => {
    const { schema } = await call('describe-dag-specification', {
      field: 'tasks',
    });
    const text = JSON.stringify(schema);
    expect(text).toContain('The task_id.');
    expect(text).not.toContain('glue_job');
    expect(text.length).toBeLessThan(10_000);
    await expect(
      call('describe-dag-specification', { field: 'toString' }),
    ).rejects.toThrow(/no field "toString", but version, dagId/);
  });

  it('is the operators, by service or by words', async () => {
    const all = await call('list-operators', { environment });
    expect(all.services).toMatchObject({
      'AWS Glue': expect.arrayContaining(['glue_job']),
    });
    expect(JSON.stringify(all).length).toBeLessThan(6_000);
    const found = await call('list-operators', { search: 'Glue JOB' });
    expect(found).toMatchObject({
      operators: expect.arrayContaining([
        expect.objectContaining({ id: 'glue_job' }),
      ]),
      omitted: 0,
    });
    expect(await call('list-operators', { search: 'a' })).toMatchObject({
      operators: { length: 40 },
      omitted: expect.any(Number),
    });
  });

  it('is the arguments of one operator', async () => {
    expect(
      await call('describe-operator', { operator: 'glue_job', environment }),
    ).toMatchObject({
      operator: {
        fields: expect.arrayContaining([
          expect.objectContaining({ name: 'job_name', required: true }),
        ]),
        available: true,
      },
    });
    await expect(
      call('describe-operator', { operator: 'glue' }),
    ).rejects.toThrow(/no operator or notifier "glue"/);
  });
});

describe('what an agent is told of a specification', () => {
  it('is everything that is wrong, with where it is', async () => {
    const spec = ordersSpec({
      dagId: 'a b',
      tasks: [{ id: 'load', operator: 'glue_job' }],
    });
    const answer = await call('validate-dag', { environment, spec });
    expect(answer).toMatchObject({ valid: false, omittedProblems: 0 });
    expect(answer.problems).toEqual([
      expect.stringMatching(/^dagId: /),
      expect.stringMatching(/^tasks\[0\]\.with\.job_name: /),
    ]);
    await expect(call('render-dag', { environment, spec })).rejects.toThrow(
      /has 2 problems:\n- dagId/,
    );
  });

  it('is no more than can be read', async () => {
    const tasks = Array.from({ length: 80 }, (_, index) => ({
      id: `t${index}`,
      operator: 'nothing',
    }));
    expect(
      await call('validate-dag', { environment, spec: ordersSpec({ tasks }) }),
    ).toMatchObject({ problems: { length: 50 }, omittedProblems: 30 });
    const rendered = await call('render-dag', {
      environment,
      spec: ordersSpec({ docs: 'word '.repeat(12_000) }),
    });
    expect(JSON.stringify(rendered)).toMatch(/more characters are left out/);
    expect(JSON.stringify(rendered).length).toBeLessThan(50_000);
  });

  it('is its Python and what it needs around it', async () => {
    const [{ spec }] = dagExamples;
    expect(
      await call('validate-dag', { environment, spec: ordersSpec() }),
    ).toMatchObject({
      valid: true,
      iamActions: expect.arrayContaining(['glue:StartJobRun']),
      airflowVersion: '3.0.6',
    });
    const rendered = await call('render-dag', { environment, spec });
    expect(rendered).toMatchObject({
      files: [{ path: `${spec.dagId}.py` }],
      dagYaml: expect.stringContaining(`dagId: ${spec.dagId}`),
    });
  });

  it('refuses what is no input, and an environment that nobody knows', async () => {
    await expect(
      call('validate-dag', { environment, spec: 'text' }),
    ).rejects.toThrow(/Invalid input/);
    await expect(
      call('validate-dag', { environment, spec: {}, sepc: {} }),
    ).rejects.toThrow(/sepc/);
    await expect(
      call('validate-dag', { environment: 'gone', spec: {} }),
    ).rejects.toThrow(/no environment/);
  });
});
