import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { walkTaskValues } from './walkTaskValues';

/** Operators of which it is known what they return under which keys. */
const keys: Readonly<Record<string, readonly string[]>> = {
  empty: [],
  latest_only: [],
  bash: ['return_value'],
  http: ['return_value'],
  sql: ['return_value'],
  s3_list: ['return_value'],
  s3_list_prefixes: ['return_value'],
};

/** Results, or keys of them, that the operator never leaves. */
export function resultKeyFindings({ tasks }: DagDraft): Problem[] {
  return tasks.flatMap(task => {
    const problems: Problem[] = [];
    walkTaskValues(task, (reading, path) => {
      if (reading.kind !== 'result') return;
      const source = tasks.find(({ fullId }) => fullId === reading.task);
      const known = keys[source?.operatorName ?? ''];
      const key = reading.key ?? 'return_value';
      if (!known || known.includes(key)) return;
      problems.push({
        path,
        message: known.length
          ? `reads ${quoted(key)} of ${quoted(reading.task)}, and ${source!.operatorName} leaves only its return value; leave "key" out, or use "path" for a part of it`
          : `reads a result of ${quoted(reading.task)}, and ${source!.operatorName} leaves none`,
      });
    });
    return problems;
  });
}
