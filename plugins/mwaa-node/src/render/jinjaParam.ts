import { InputError } from '@backstage/errors';
import { DagParam } from 'backstage-plugin-mwaa-common';

/** Jinja takes `params.items` for the method of the mapping. */
const MAPPING_METHODS = new Set(
  'clear copy deserialize dump fromkeys get get_param items keys pop popitem serialize setdefault update validate values'.split(
    ' ',
  ),
);

/**
 * Jinja that becomes the value of a DAG param. Text stays text; a number
 * becomes its digits; what is not text or number becomes JSON, because
 * Python's own notation is of use to no one outside Python. With native
 * rendering every type but text keeps its own.
 *
 * `dag.param()` would keep the type, but in Airflow 3.0.6 a DAG with one
 * cannot be serialized, and inside a mapping it is serialized with its memory
 * address, which makes every parse a new version of the DAG.
 */
export function jinjaParam(
  name: string,
  params: Readonly<Record<string, DagParam>>,
  isNative = false,
): string {
  if (!Object.hasOwn(params, name)) {
    throw new InputError(
      `${JSON.stringify(name)} is no param of this DAG. Declare it under "params".`,
    );
  }
  const reference = MAPPING_METHODS.has(name)
    ? `params['${name}']`
    : `params.${name}`;
  const { type } = params[name];
  return isNative || ['string', 'integer', 'number'].includes(type)
    ? `{{ ${reference} }}`
    : `{{ ${reference} | tojson }}`;
}
