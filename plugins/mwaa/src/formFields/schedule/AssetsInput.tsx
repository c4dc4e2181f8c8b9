import { useApi } from '@backstage/frontend-plugin-api';
import { DagAsset } from 'backstage-plugin-mwaa-common';
import { useId } from 'react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { AnswerProblem } from '../../form/AnswerProblem';
import { useAnswer } from '../../form/useAnswer';
import { sentenceAbout } from '../../form/sentenceAbout';
import { timingProblemExactlyAt } from '../../schedule/timingProblemAt';
import { ConditionGroupPart } from './ConditionGroupPart';
import { ScheduleInput } from './ScheduleInput';
import { useConditionEditing } from './useConditionEditing';
import styles from './Schedule.module.css';

interface Props extends ScheduleInput {
  /** Id of the environment, whose assets are suggested. */
  environment?: string;
  /** Those that the tasks name. */
  workAssets: { [key: string]: DagAsset };
}

/** Which assets the DAG waits for, joined by AND and OR. */
export function AssetsInput(props: Props) {
  const { timing, environment, workAssets, problems } = props;
  const labelId = useId();
  const api = useApi(mwaaApiRef);
  const answer = useAnswer(environment && `assets ${environment}`, signal =>
    api.assets(environment!, { signal }),
  );
  const editing = {
    ...useConditionEditing(props, workAssets),
    suggestions: answer.value?.assets ?? [],
    isLoading: answer.status === 'loading' || answer.status === 'slow',
  };
  const problem = timingProblemExactlyAt(problems, 'schedule', 'assets');
  return (
    <div role="group" aria-labelledby={labelId} className={styles.inputs}>
      <span id={labelId} className={styles.label}>
        Assets it waits for
      </span>
      {!environment && (
        <p className={styles.hint}>
          Choose an environment to see the assets that are known there.
        </p>
      )}
      {answer.status === 'failed' && answer.error && (
        <AnswerProblem
          title="The assets that are known could not be read"
          status="warning"
          error={answer.error}
          isOffline={answer.isOffline}
          onRetry={answer.retry}
        />
      )}
      {answer.value?.unavailable.map(sentence => (
        <p key={sentence} className={styles.hint}>
          {sentence}
        </p>
      ))}
      <ConditionGroupPart
        editing={editing}
        path={[]}
        condition={timing.schedule.assets ?? editing.condition}
        place={['schedule', 'assets']}
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {sentenceAbout('The condition', problem)}
        </p>
      )}
    </div>
  );
}
