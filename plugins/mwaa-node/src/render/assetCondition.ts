import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  AssetCondition,
  compareVersions,
} from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';
import { RenderScope } from './RenderScope';

/** Assets can be joined by `&` and `|` since then; before, a list needs all. */
const EXPRESSIONS_SINCE = '2.9.0';

type Branch = Exclude<AssetCondition, string>;

function branch(condition: Branch): {
  sign: '&' | '|';
  parts: AssetCondition[];
} {
  return 'all' in condition
    ? { sign: '&', parts: condition.all }
    : { sign: '|', parts: condition.any };
}

/** Without a level that has only one part. */
function reduced(condition: AssetCondition): AssetCondition {
  if (typeof condition === 'string') return condition;
  const { parts } = branch(condition);
  return parts.length === 1 ? reduced(parts[0]) : condition;
}

function source(
  condition: AssetCondition,
  name: (key: string) => string,
  inside: '&' | '|' | undefined,
): string {
  const plain = reduced(condition);
  if (typeof plain === 'string') return name(plain);
  const { sign, parts } = branch(plain);
  const joined = parts.map(part => source(part, name, sign)).join(` ${sign} `);
  return inside === undefined || inside === sign ? joined : `(${joined})`;
}

function requireExpressions({ airflowVersion }: AirflowTarget) {
  if (compareVersions(airflowVersion, EXPRESSIONS_SINCE) < 0) {
    throw new InputError(
      `Airflow ${airflowVersion} can only wait for all of several assets. Use "all" without nesting, or a newer environment.`,
    );
  }
}

/** The assets that a run waits for: `[A, B]`, or `A & (B | C)`. */
export function assetCondition(
  condition: AssetCondition,
  { assets, target }: Pick<RenderScope, 'assets' | 'target'>,
): PythonExpression {
  const name = (key: string) => {
    const found = assets.get(key);
    if (!found) {
      throw new InputError(
        `${JSON.stringify(key)} is no asset of this DAG. Declare it under "assets".`,
      );
    }
    return found.source;
  };
  const plain = reduced(condition);
  const all =
    typeof plain === 'string'
      ? [plain]
      : 'all' in plain && plain.all.map(reduced);
  if (all && all.every((part): part is string => typeof part === 'string')) {
    return new PythonExpression(
      pythonLiteral(all.map(key => new PythonExpression(name(key)))),
    );
  }
  requireExpressions(target);
  return new PythonExpression(source(plain, name, undefined));
}
