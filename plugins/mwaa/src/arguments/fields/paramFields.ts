import { DagParam } from 'backstage-plugin-mwaa-common';
import { FormField } from '../list/FormField';

const text = (name: string, title: string, help: string): FormField => ({
  name,
  title,
  help,
  type: 'string',
  example: undefined,
});

const types = ['string', 'integer', 'number', 'boolean', 'array', 'object'];

const editors: Readonly<Record<DagParam['type'], FormField['type']>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
};

const typeField: FormField = {
  name: 'type',
  title: 'Type',
  help: 'What a run may give.',
  type: 'enum',
  required: true,
  options: types,
  words: {
    string: 'Text',
    integer: 'Whole number',
    number: 'Number',
    boolean: 'Yes or no',
    array: 'List',
    object: 'Mapping',
  },
  example: 'string',
};

const common = (type: DagParam['type']): FormField[] => [
  typeField,
  {
    name: 'default',
    title: 'Default',
    help: 'Used when a run gives nothing; needed by a DAG with a schedule.',
    type: editors[type],
    example: undefined,
  },
  text('title', 'Label', 'In the form that starts a run.'),
  text('description', 'Explanation', 'In the form that starts a run.'),
  {
    name: 'nullable',
    title: 'May be nothing',
    help: 'Whether a run may give null.',
    type: 'boolean',
    example: undefined,
  },
  {
    name: 'enum',
    title: 'Only these values',
    help: '',
    type: type === 'string' ? 'stringList' : 'list',
    example: undefined,
  },
];

const ofTexts: readonly FormField[] = [
  {
    name: 'format',
    title: 'Format',
    help: 'Which input the form that starts a run shows.',
    type: 'enum',
    options: ['date', 'date-time', 'time', 'email', 'uri', 'multiline'],
    example: undefined,
  },
  text('pattern', 'Pattern', 'A regular expression that the text must match.'),
  ...(['minLength', 'maxLength'] as const).map((name): FormField => ({
    name,
    title: name === 'minLength' ? 'Shortest' : 'Longest',
    help: 'In characters.',
    type: 'integer',
    example: undefined,
  })),
];

const ofNumbers: readonly FormField[] = (['minimum', 'maximum'] as const).map(
  name => ({
    name,
    title: name === 'minimum' ? 'Least' : 'Most',
    help: 'Inclusive.',
    type: 'number',
    example: undefined,
  }),
);

const fieldsByType = new Map<DagParam['type'], readonly FormField[]>();

/** The fields of a param of a type. */
export function paramFields(type: DagParam['type']): readonly FormField[] {
  const isNumber = type === 'integer' || type === 'number';
  const fields = fieldsByType.get(type) ?? [
    ...common(type),
    ...(type === 'string' ? ofTexts : []),
    ...(isNumber ? ofNumbers : []),
  ];
  fieldsByType.set(type, fields);
  return fields;
}
