import {
  DagValue,
  markNames,
  parseDagSpec,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { completedPart } from '../pages/completed';
import { marks } from './marks';

describe('marks', () => {
  it('are those of the code, in its order', () => {
    expect(Object.keys(marks)).toEqual(markNames);
  });

  it.each(Object.entries(marks))(
    '%s has an example that parses',
    (name, mark) => {
      const value = mark.example as DagValue;
      expect(Object.keys(mark.example as object)).toEqual([name]);
      expect(readDagValue(value).kind).not.toBe('malformed');
      const python = { module: 'load', callable: 'load' };
      const task =
        name === '$file'
          ? { operator: 'bash', with: { bash_command: { $file: 'run.sh' } } }
          : { operator: 'python', with: { ...python, op_args: [value] } };
      expect(() =>
        parseDagSpec(
          completedPart({
            schedule: { type: 'assets', assets: 'prices' },
            assets: { prices: { uri: 's3://sales/prices' } },
            params: { country: { type: 'string', default: 'IT' } },
            values: { bucket: { default: 'sales' } },
            tasks: [
              { id: 'count', operator: 'bash', with: { bash_command: './x' } },
              { id: 'work', ...task },
            ],
          }),
        ),
      ).not.toThrow();
    },
  );
});
