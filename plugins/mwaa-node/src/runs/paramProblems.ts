import Ajv from 'ajv/dist/2020';
import { DagParamDefinition, Problem } from 'backstage-plugin-mwaa-common';

// Airflow reads the schemas of params as JSON Schema 2020-12, and so does this.
// A pattern is left to Airflow: whoever wrote the DAG may have written one that
// would keep this process busy without end.
function createAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
  });
  ['pattern', 'patternProperties'].forEach(name => ajv.removeKeyword(name));
  return ajv;
}

/** Why a value is not what the param takes. */
function valueProblems(
  name: string,
  { schema }: DagParamDefinition,
  value: unknown,
): Problem[] {
  let validate;
  try {
    validate = createAjv().compile(schema);
  } catch {
    // No schema that anybody can read: Airflow itself decides.
    return [];
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => ({
    path: ['params', name, ...instancePath.split('/').slice(1)],
    message: message ?? 'is not what the schema asks for',
  }));
}

/**
 * What is wrong with the params of a run that is to be: each must be one that
 * the DAG declares and fit its JSON Schema, and one without a default must be
 * given. A DAG that declares none takes any. Pure.
 */
export function paramProblems(
  declared: Readonly<Record<string, DagParamDefinition>>,
  given: Readonly<Record<string, unknown>>,
): Problem[] {
  const names = Object.keys(declared);
  if (names.length === 0) return [];
  const unknown = Object.keys(given)
    .filter(name => !Object.hasOwn(declared, name))
    .map(name => ({
      path: ['params', name],
      message: `is no param of this DAG; it has ${names.join(', ')}`,
    }));
  const wrong = names.flatMap(name =>
    valueProblems(
      name,
      declared[name],
      Object.hasOwn(given, name) ? given[name] : declared[name].default,
    ),
  );
  return [...unknown, ...wrong];
}
