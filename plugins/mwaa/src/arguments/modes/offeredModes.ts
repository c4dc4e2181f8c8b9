import {
  OperatorDefinition,
  OperatorField,
} from 'backstage-plugin-mwaa-common';
import { ValueMode } from './ValueMode';

const takesFiles: readonly OperatorField['type'][] = [
  'string',
  'text',
  'stringList',
  'list',
  'map',
  'stringMap',
  'any',
];

/** The modes that make sense for an argument, in the order of a menu. */
export function offeredModes(
  field: OperatorField,
  operator: Pick<OperatorDefinition, 'kind' | 'templateExt' | 'ownFields'>,
): ValueMode[] {
  const isFilledIn = Boolean(field.template) && !field.fixed;
  const isText = isFilledIn && !field.parsesText;
  const isOwn = operator.ownFields?.includes(field.name) && !field.template;
  const asFile =
    isText && takesFiles.includes(field.type) && operator.templateExt?.length;
  return [
    'literal',
    ...(field.orList ? (['list'] as const) : []),
    ...(isText ? (['template'] as const) : []),
    ...(isFilledIn && !field.textAtOnce && operator.kind !== 'notifier'
      ? (['result'] as const)
      : []),
    ...(isText ? (['param'] as const) : []),
    ...(isOwn ? [] : (['env'] as const)),
    ...(asFile ? (['file'] as const) : []),
    'yaml',
  ];
}
