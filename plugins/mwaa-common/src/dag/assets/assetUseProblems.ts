import { Problem } from '../../problem';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';
import { assetKeyProblems } from './assetKeyProblems';

/** Inlets and outlets of tasks that are not declared, or stand there twice. */
export function assetUseProblems(dag: {
  [field: string]: DagValue;
}): Problem[] {
  const known = Object.keys(mappingOf(dag.assets));
  return listOf(dag.tasks).flatMap((task, index) =>
    ['inlets', 'outlets'].flatMap(field =>
      assetKeyProblems(
        listOf(mappingOf(task)[field]).flatMap((key, position) =>
          typeof key === 'string'
            ? [{ key, path: ['tasks', index, field, position] }]
            : [],
        ),
        known,
      ),
    ),
  );
}
