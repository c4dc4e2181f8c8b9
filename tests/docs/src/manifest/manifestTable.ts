import { code } from '../markdown/code';
import { table } from '../markdown/table';
import { manifestFields } from './manifestFields';

/** Every field of a manifest, with what it says. */
export const manifestTable = (): string =>
  table(
    ['field', 'always', 'what it says'],
    manifestFields.map(({ path, required, meaning }) => [
      code(path),
      required ? 'yes' : '',
      meaning,
    ]),
  );
