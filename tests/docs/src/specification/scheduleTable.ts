import { scheduleSchema } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { scheduleExamples } from './scheduleExamples';

/** Every type of schedule, with an example. */
export const scheduleTable = (): string =>
  table(
    ['type', 'meaning', 'example'],
    scheduleSchema.options.map(({ shape, description = '' }) => [
      code(shape.type.value),
      description,
      code(flowYaml(scheduleExamples[shape.type.value])),
    ]),
  );
