import { Button, Text } from '@backstage/ui';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { DagPlace } from '../api/DagPlace';
import { ClearButton } from '../acts/ClearButton';
import { Moment } from '../status/Moment';
import { RunWord } from '../status/RunWord';
import { secondsText } from '../status/secondsText';
import { Facts } from './Facts';
import { RunGraph } from './graph/RunGraph';
import { elapsed } from './grid/elapsed';
import { RunGrid } from './gridOf';
import { isFailed } from './isFailed';
import { runName } from './runName';
import styles from './Runs.module.css';
import { TaskDetail } from './task/TaskDetail';

interface Props {
  place: DagPlace;
  grid: RunGrid;
  run: DagRun;
  /** Id of the task that is shown. */
  task?: string;
  copy?: number;
  onTask(task: string, copy?: number): void;
}

const types: { readonly [Type in DagRun['type']]: string } = {
  scheduled: 'by its schedule',
  manual: 'by hand',
  backfill: 'by a backfill',
  asset: 'by assets that were written',
};

/** One run: when, how it went, and what its tasks did. */
export function RunDetail(props: Props) {
  const { place, grid, run, task, copy, onTask } = props;
  const { runId, state, type, logicalDate, startedAt, endedAt } = run;
  const seconds = elapsed(run);
  const row = grid.rows.find(({ taskId }) => taskId === task);
  const cell = row?.cells.get(runId);
  const failed = grid.rows.filter(
    each => each.cells.get(runId)?.state === 'failed',
  );
  const params = run.params && Object.keys(run.params).length > 0;
  return (
    <section className={styles.run} aria-label={`Run of ${runName(run)}`}>
      <div className={styles.heading}>
        <h3>Run of {runName(run)}</h3>
        <RunWord state={state} />
        {failed.length > 0 && (
          <ClearButton
            runId={runId}
            taskIds={grid.rows
              .filter(({ cells }) => {
                const found = cells.get(runId);
                return found && isFailed(found.state);
              })
              .map(({ taskId }) => taskId)}
          >
            Run what failed again
          </ClearButton>
        )}
      </div>
      <Facts
        facts={[
          ['Started', types[type]],
          ['Logical date', logicalDate && <Moment at={logicalDate} />],
          ['Began', startedAt && <Moment at={startedAt} />],
          ['Ended', endedAt && <Moment at={endedAt} />],
          [
            endedAt ? 'Took' : 'For',
            seconds === undefined ? undefined : secondsText(seconds),
          ],
          ['Run id', <code key="id">{runId}</code>],
          ['Note', run.note || undefined],
          [
            'Params',
            params ? (
              <pre className={styles.params} key="params">
                {JSON.stringify(run.params, null, 2)}
              </pre>
            ) : undefined,
          ],
        ]}
      />
      {failed.length > 0 && (
        <div className={styles.failed}>
          <Text weight="bold">Failed:</Text>
          {failed.map(({ taskId }) => (
            <Button
              key={taskId}
              type="button"
              size="small"
              variant="secondary"
              onPress={() => onTask(taskId)}
            >
              {`Log of ${taskId}`}
            </Button>
          ))}
        </div>
      )}
      <RunGraph
        tasks={grid.rows.flatMap(each => (each.task ? [each.task] : []))}
        cellOf={id =>
          grid.rows.find(({ taskId }) => taskId === id)?.cells.get(runId)
        }
        chosen={task}
        onChoose={onTask}
      />
      {row && cell && (
        <TaskDetail
          key={`${runId} ${row.taskId}`}
          place={place}
          runId={runId}
          row={row}
          cell={cell}
          copy={copy}
          onCopy={chosen => onTask(row.taskId, chosen)}
        />
      )}
      {!row && (
        <Text as="p">
          Choose a task, in the grid or in the graph, to read its log.
        </Text>
      )}
      {row && !cell && (
        <Text as="p">{row.taskId} was no part of this run.</Text>
      )}
    </section>
  );
}
