import { Problem } from '../../problem';
import { DagSpec } from '../spec';
import { templateReading } from '../templateReferences';
import { DagValue } from '../value';
import { walkDagValue } from '../walkDagValue';

/** Names behind `$env`, and behind `env.` in templates. */
function usedValues(value: DagValue): Set<string> {
  const used = new Set<string>();
  walkDagValue(value, [], reading => {
    if (reading.kind === 'env') used.add(reading.name);
    if (reading.kind === 'template') {
      templateReading(reading.template)?.references.forEach(
        ({ root, member }) => root === 'env' && member && used.add(member),
      );
    }
  });
  return used;
}

/** Values for environments that nothing uses. */
export function unusedValueFindings({ values, ...spec }: DagSpec): Problem[] {
  // A specification is JSON, as every value is.
  const used = usedValues(spec as DagValue);
  return Object.keys(values ?? {})
    .filter(name => !used.has(name))
    .map(name => ({
      path: ['values', name],
      message: `is used by nothing; write { $env: ${name} } or {{ env.${name} }} where it belongs`,
    }));
}
