import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { marks } from './marks';

/** What an argument may be besides a literal. */
export const markTable = (): string =>
  table(
    ['mark', 'meaning', 'example'],
    Object.entries(marks).map(([name, { meaning, example }]) => [
      code(name),
      meaning,
      code(flowYaml(example)),
    ]),
  );
