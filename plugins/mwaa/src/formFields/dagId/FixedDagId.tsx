import { Text } from '@backstage/ui';
import { ComponentDag } from 'backstage-plugin-mwaa-common';
import { Answer } from '../../form/Answer';
import { AnswerProblem } from '../../form/AnswerProblem';
import { Loading } from '../../form/Loading';
import styles from './DagId.module.css';

interface Props {
  dagId: string | undefined;
  component: string;
  answer: Answer<ComponentDag>;
}

/** The dag_id of a component that is there already, which stays what it is. */
export function FixedDagId({ dagId, component, answer }: Props) {
  if (dagId) {
    return (
      <div>
        <code className={styles.fixed}>{dagId}</code>
        <Text as="p" variant="body-small" color="secondary">
          A DAG keeps its id: Airflow would take one of another id for a new
          DAG, without the runs of this one.
        </Text>
      </div>
    );
  }
  return answer.status === 'failed' && answer.error ? (
    <AnswerProblem
      title={`The DAG of ${component} could not be read`}
      error={answer.error}
      isOffline={answer.isOffline}
      onRetry={answer.retry}
    />
  ) : (
    <Loading
      what="the id of the DAG"
      lines={1}
      isSlow={answer.status === 'slow'}
    />
  );
}
