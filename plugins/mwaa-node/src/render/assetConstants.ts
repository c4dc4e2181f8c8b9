import { InputError } from '@backstage/errors';
import { AirflowTarget, DagSpec } from 'backstage-plugin-mwaa-common';
import { assetExpression } from './assetExpression';
import { assetKeys } from './assetKeys';
import { constantName } from './constantName';
import { ModuleConstant } from './ModuleConstant';

/** A constant for each asset that is used, in the order of their declaration. */
export function assetConstants(
  spec: DagSpec,
  target: AirflowTarget,
  taken: ReadonlySet<string>,
): Map<string, ModuleConstant> {
  const used = assetKeys(spec);
  const declared = spec.assets ?? {};
  const unknown = [...used].filter(key => !Object.hasOwn(declared, key));
  if (unknown.length > 0) {
    throw new InputError(
      `${unknown.map(key => JSON.stringify(key)).join(', ')} is no asset of this DAG. Declare it under "assets".`,
    );
  }
  const names = new Set(taken);
  const constants = new Map<string, ModuleConstant>();
  for (const [key, asset] of Object.entries(declared)) {
    if (!used.has(key)) continue;
    const name = constantName(key, 'ASSET', names);
    names.add(name);
    constants.set(key, { name, value: assetExpression(key, asset, target) });
  }
  return constants;
}
