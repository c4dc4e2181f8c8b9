import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { MappedField } from './MappedField';

/** What is wrong about arguments that are mapped beside each other. */
export function mappedPairProblems(
  fields: readonly MappedField[],
  way: 'each' | 'together',
): Problem[] {
  return fields.flatMap((field, index): Problem[] => {
    const others = fields.filter(other => other !== field);
    const same = others.filter(({ argument }) => argument === field.argument);
    const whole = same.find(({ key }) => key === undefined);
    if (field.key !== undefined && whole) {
      return [
        {
          path: field.path,
          message: `is an entry of ${quoted(whole.name)}, which is mapped as a whole; remove one of the two`,
        },
      ];
    }
    if (way === 'each' && same.length && field.reading.kind === 'result') {
      return [
        {
          path: field.path,
          message: `is mapped over a result beside other entries of ${quoted(field.argument)}, for which Airflow has no way; map them "together"`,
        },
      ];
    }
    const [first] = fields;
    if (way === 'each' || index === 0) return [];
    if (!first.constants !== !field.constants) {
      return [
        {
          path: field.path,
          message: `cannot walk in step with ${quoted(first.name)}: give lists only, or results only, because Airflow cannot pair the two`,
        },
      ];
    }
    return first.constants &&
      field.constants &&
      first.constants.length !== field.constants.length
      ? [
          {
            path: field.path,
            message: `has ${field.constants.length} values and ${quoted(first.name)} has ${first.constants.length}; together they need as many`,
          },
        ]
      : [];
  });
}
