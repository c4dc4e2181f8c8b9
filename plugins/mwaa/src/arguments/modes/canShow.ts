import {
  DagValue,
  OperatorField,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { canEdit } from '../editors/canEdit';
import { sameValue } from '../sameValue';
import { readResultPath, resultPathText } from './resultPath';
import { ValueMode } from './ValueMode';

const isSaid = (text: string) => !/[\r\n]/.test(text);

const isMarkOf = (value: DagValue, name: string) =>
  value !== null &&
  typeof value === 'object' &&
  Object.keys(value).some(key => key === name);

const isAnyMark = (value: DagValue) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).some(key => key.startsWith('$'));

/** Whether a mode shows a value exactly as it is. */
export function canShow(
  mode: ValueMode,
  value: DagValue,
  field: Pick<OperatorField, 'type' | 'options' | 'orList'>,
): boolean {
  if (mode === 'yaml') return true;
  if (mode === 'literal') return !isAnyMark(value) && canEdit(value, field);
  if (mode === 'list') {
    return (
      field.orList === true && canEdit(value, { ...field, type: 'stringList' })
    );
  }
  if (!isMarkOf(value, `$${mode}`)) return false;
  const reading = readDagValue(value);
  switch (reading.kind) {
    case 'template':
      return !reading.template.includes('\r');
    case 'result': {
      const { path, task, key } = reading;
      return (
        !(key !== undefined && path) &&
        isSaid(`${task}${key ?? ''}${resultPathText(path ?? [])}`) &&
        sameValue(readResultPath(resultPathText(path ?? [])), path)
      );
    }
    case 'param':
    case 'env':
      return true;
    case 'file':
      return isSaid(reading.path);
    default:
      return false;
  }
}
