import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { operatorSection } from './operatorSection';
import { Service } from './services';

/** docs/reference/operators/<service>.md */
export const servicePage = ({ name, operators }: Service): string =>
  page(
    `# ${name}`,
    'How to read the tables: [Operators](../operators.md).',
    ...(operators.length > 1
      ? [
          table(
            ['operator', 'what it does'],
            operators.map(({ id, summary }) => [
              `[${code(id)}](#${id})`,
              summary,
            ]),
          ),
        ]
      : []),
    ...operators.map(operatorSection),
  );
