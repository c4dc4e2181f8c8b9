import { conditionSchema, DagCondition } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';

const examples: Readonly<Required<DagCondition>> = {
  equals: 'full',
  oneOf: ['IT', 'FR', null],
  above: 0,
  atLeast: 0.5,
  below: 100,
  atMost: 99,
  empty: true,
};

/** How values are compared. */
export const conditionTable = (): string =>
  table(
    ['comparison', 'holds when', 'example'],
    Object.entries(conditionSchema.shape).map(([name, schema]) => [
      code(name),
      schema.description ?? '',
      code(flowYaml({ [name]: examples[name as keyof DagCondition] })),
    ]),
  );
