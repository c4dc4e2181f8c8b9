import { OperatorField } from 'backstage-plugin-mwaa-common';
import { flowYaml } from '../markdown/flowYaml';

/** Too long for a cell of a table: the example of the operator shows it. */
export const isLongExample = ({ example }: OperatorField): boolean =>
  flowYaml(example).length > 100;
