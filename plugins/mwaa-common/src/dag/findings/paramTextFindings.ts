import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { mappingOf } from '../mappingOf';
import { walkTaskValues } from './walkTaskValues';

/** Params that are no text, and arrive as one. */
export function paramTextFindings({
  tasks,
  params,
  root,
}: DagDraft): Problem[] {
  if (root.nativeRendering === true) return [];
  return tasks.flatMap(task => {
    const own = mappingOf(task.fields.params);
    const problems: Problem[] = [];
    walkTaskValues(task, (reading, path) => {
      if (reading.kind !== 'param') return;
      // What the renderer puts into a function keeps its type.
      const argument = String(path[task.path.length + 1]);
      if (task.operator?.ownFields?.includes(argument)) return;
      const type = mappingOf(own[reading.name] ?? params[reading.name]).type;
      if (typeof type !== 'string' || type === 'string') return;
      problems.push({
        path,
        message: `is the param ${quoted(reading.name)} (${type}), which arrives as text, because Airflow fills arguments in as text. A Python function gets the value itself when it takes a parameter named params`,
      });
    });
    return problems;
  });
}
