import { DagValue, OperatorField } from 'backstage-plugin-mwaa-common';
import { canShow } from './canShow';
import { ValueMode } from './ValueMode';

const order: readonly ValueMode[] = [
  'literal',
  'list',
  'template',
  'result',
  'param',
  'env',
  'file',
];

/** The simplest mode that shows a value as it is. */
export const modeOf = (
  value: DagValue | undefined,
  field: Pick<OperatorField, 'type' | 'options' | 'orList'>,
): ValueMode =>
  value === undefined
    ? 'literal'
    : (order.find(mode => canShow(mode, value, field)) ?? 'yaml');
