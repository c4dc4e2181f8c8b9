import { Problem } from '../../problem';
import { mappedPlace } from '../mapping/mappedPlace';
import { DagDraft } from '../DagDraft';
import { walkTaskValues } from './walkTaskValues';

/** Sets whose order, another in each Python process, Airflow takes for a change of the DAG. */
export const setOrderFindings = ({ tasks }: DagDraft): Problem[] =>
  tasks.flatMap(task => {
    const problems: Problem[] = [];
    walkTaskValues(task, (reading, path) => {
      if (reading.kind !== 'set' || reading.items.length < 2) return;
      if (reading.items.every(item => typeof item !== 'string')) return;
      const { argument } = mappedPlace(String(path[task.path.length + 1]));
      const field = task.operator?.fields.find(({ name }) => name === argument);
      if (!field?.template) return;
      problems.push({
        path,
        message:
          'is a set of texts, whose order differs each time Airflow reads the file, so that it takes the DAG for changed. Write a list, and make it a set in Python',
      });
    });
    return problems;
  });
