import {
  AirflowTarget,
  DagValue,
  OperatorDefinition,
  OperatorField,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { exampleArguments } from './exampleArguments';

export interface ArgumentVariant {
  /** The argument that it is about. */
  name: string;
  /** The text that must arrive as it was typed, if it is one. */
  text?: string;
  with: Record<string, DagValue>;
}

const TEXTS = [
  '{{ 7 * 7 }} {% x',
  '{%- raw %}{# c #} }}',
  '"a" \'b\' """c""" \\n \\',
  'one\r\ntwo\u2028{{ ds }}\n',
  '%s {0} ${HOME} `id` <b>&amp;',
];

/** The task of a result, where one may stand. */
const RESULT = 'first';

function valuesOf(
  field: OperatorField,
  suffixes: readonly string[],
  kinds: number,
) {
  const { type, options, template, example } = field;
  const isText = ['string', 'text'].includes(type) && !options;
  const texts = isText
    ? [
        ...TEXTS.slice(0, kinds),
        ...suffixes.map(suffix => `{{ a }}/b${suffix}`),
      ]
    : [];
  const byType: Partial<Record<OperatorField['type'], DagValue[]>> = {
    boolean: [true, false],
    integer: [1, 7],
    number: [0.5, 7],
    enum: [...(options ?? [])],
  };
  const values = [
    ...(byType[type] ?? []),
    example as DagValue,
    ...(template ? [{ $template: 'x {{ ds }}' }, { $result: RESULT }] : []),
  ];
  return [
    ...texts.map(text => ({ text, value: text })),
    ...values.map(value => ({ text: undefined, value })),
  ];
}

/**
 * The arguments of an operator or notifier with each of them in all that it
 * may be, one after the other; also what is refused.
 *
 * @param kinds - how many kinds of awkward text a text gets; all unless given
 */
export function argumentVariants(
  definition: OperatorDefinition,
  target: AirflowTarget,
  kinds = TEXTS.length,
): ArgumentVariant[] {
  const { exactlyOneOf = [], atMostOneOf = [], templateExt = [] } = definition;
  const { minimal } = exampleArguments(definition, target);
  const fields = operatorFields(definition, target);
  const exampleOf = (name: string) =>
    fields.find(field => field.name === name)?.example as DagValue;
  return fields.flatMap(field => {
    const { name, needs = [] } = field;
    const excluded = [...exactlyOneOf, ...atMostOneOf]
      .filter(group => group.includes(name))
      .flat();
    const others = Object.entries(minimal).filter(
      ([other]) => !excluded.includes(other),
    );
    const needed = needs.map(other => [other, exampleOf(other)]);
    return valuesOf(field, templateExt, kinds).map(({ text, value }) => ({
      name,
      ...(text !== undefined && { text }),
      with: { ...Object.fromEntries([...others, ...needed]), [name]: value },
    }));
  });
}
