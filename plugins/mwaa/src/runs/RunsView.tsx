import { Button, Text } from '@backstage/ui';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { DagPlace } from '../api/DagPlace';
import { AnswerProblem } from '../form/AnswerProblem';
import { PagePlace } from '../page/PagePlace';
import { Announcement } from '../preview/Announcement';
import { ReadingView } from '../status/ReadingView';
import { useActs } from '../acts/Acts';
import { RefreshedView } from '../status/RefreshedView';
import { neverRunText } from './neverRunText';
import { RunsGrid } from './grid/RunsGrid';
import { StateLegend } from './grid/StateLegend';
import { gridOf } from './gridOf';
import { RunDetail } from './RunDetail';
import { runName } from './runName';
import styles from './Runs.module.css';
import { ShownHistory } from './useRunHistory';

interface Props {
  place: DagPlace;
  history: ShownHistory;
  shown: PagePlace;
  go(place: PagePlace): void;
}

const chosenText = (run: DagRun, task?: string) =>
  `Below: ${task ? `${task} in the` : 'the'} run of ${runName(run)}`;

/** The runs of a DAG, and the one that somebody looks at. */
export function RunsView({ place, history, shown, go }: Props) {
  const { status } = useActs();
  const { value, older } = history;
  const known = value?.value;
  const grid = useMemo(() => known && gridOf(known), [known]);
  const newest = grid?.runs.at(-1);
  const run = shown.run
    ? grid?.runs.find(({ runId }) => runId === shown.run)
    : newest;
  return (
    <div className={styles.runs}>
      <RefreshedView answer={history} what="the runs" lines={8}>
        {reading => (
          <ReadingView reading={reading} what="The runs">
            {({ runs, hasMore }) =>
              grid && runs.length ? (
                <>
                  <div className={styles.bar}>
                    <StateLegend grid={grid} />
                    {hasMore && (
                      <Button
                        type="button"
                        size="small"
                        variant="secondary"
                        isPending={older.isLoading}
                        onPress={older.load}
                      >
                        Load older runs
                      </Button>
                    )}
                  </div>
                  {older.problem && (
                    <AnswerProblem
                      title="Could not read the older runs"
                      error={older.problem}
                      onRetry={older.load}
                    />
                  )}
                  <RunsGrid
                    grid={grid}
                    run={run?.runId}
                    task={shown.task}
                    onChoose={(runId, task) =>
                      go({ run: runId, task, copy: undefined })
                    }
                  />
                  {shown.run && run && (
                    <Announcement text={chosenText(run, shown.task)} />
                  )}
                  {run ? (
                    <RunDetail
                      place={place}
                      grid={grid}
                      run={run}
                      task={shown.task}
                      copy={
                        shown.copy === undefined
                          ? undefined
                          : Number(shown.copy)
                      }
                      onTask={(task, copy) =>
                        go({
                          run: run.runId,
                          task,
                          copy: copy === undefined ? undefined : String(copy),
                        })
                      }
                    />
                  ) : (
                    <Text as="p">
                      The run {shown.run} is not among those that were read. It
                      is older, was deleted, or has just been triggered and
                      comes in a moment.
                    </Text>
                  )}
                </>
              ) : (
                <Text as="p">{neverRunText(status.airflow.value)}</Text>
              )
            }
          </ReadingView>
        )}
      </RefreshedView>
    </div>
  );
}
