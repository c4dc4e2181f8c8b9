import { Select, Text } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { DagPlace } from '../../api/DagPlace';
import { ClearButton } from '../../acts/ClearButton';
import { Moment } from '../../status/Moment';
import { secondsText } from '../../status/secondsText';
import { Facts } from '../Facts';
import { TaskRow } from '../gridOf';
import { isFailed } from '../isFailed';
import { isGoingOn } from '../isGoingOn';
import { TaskLogView } from '../log/TaskLogView';
import styles from '../Runs.module.css';
import { TaskCell } from '../TaskCell';
import { taskStateLooks } from '../taskStateLooks';
import { TaskWord } from './TaskWord';

interface Props {
  place: DagPlace;
  runId: string;
  row: TaskRow;
  cell: TaskCell;
  /** Which copy of a mapped task is shown; the one that needs most attention when absent. */
  copy?: number;
  onCopy(copy: number): void;
}

/** Pixels of it that must be seen, so that it is noticed. */
const HEADING = 160;

/** A task in one run, with its log. */
export function TaskDetail(props: Props) {
  const { place, runId, row, cell, copy, onCopy } = props;
  const { taskId, task } = row;
  const instance =
    cell.instances.find(({ mapIndex }) => mapIndex === copy) ??
    cell.instances.find(({ state }) => state === cell.state)!;
  const { state, tryNumber, maxTries, startedAt, endedAt, duration } = instance;
  const [chosenTry, setChosenTry] = useState<number>();
  const shownTry = Math.min(chosenTry ?? tryNumber, tryNumber);
  const isMapped = cell.instances.length > 1;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who chose it far above would not see that anything happened.
    const top = section.current!.getBoundingClientRect().top;
    if (top > window.innerHeight - HEADING)
      section.current!.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={section}
      className={styles.detail}
      aria-label={`Task ${taskId}`}
    >
      <div className={styles.heading}>
        <h4>{taskId}</h4>
        <TaskWord state={state} />
        {isFailed(state) && (
          <ClearButton runId={runId} taskIds={[taskId]}>
            Run it again
          </ClearButton>
        )}
      </div>
      <Facts
        facts={[
          ['Operator', task?.operator],
          [
            'Tries',
            maxTries === undefined
              ? tryNumber
              : `${tryNumber} of at most ${maxTries + 1}`,
          ],
          ['Began', startedAt && <Moment at={startedAt} />],
          ['Ended', endedAt && <Moment at={endedAt} />],
          ['Took', duration === undefined ? undefined : secondsText(duration)],
        ]}
      />
      {(isMapped || tryNumber > 1) && (
        <div className={styles.choices}>
          {isMapped && (
            <Select
              label="Copy"
              options={cell.instances.map(each => ({
                value: String(each.mapIndex),
                label: `${each.mapIndex}: ${taskStateLooks[each.state].words}`,
              }))}
              value={String(instance.mapIndex)}
              onChange={value => onCopy(Number(value))}
            />
          )}
          {tryNumber > 1 && (
            <Select
              label="Try"
              options={Array.from({ length: tryNumber }, (_, index) => ({
                value: String(index + 1),
                label: `${index + 1}`,
              }))}
              value={String(shownTry)}
              onChange={value => setChosenTry(Number(value))}
            />
          )}
        </div>
      )}
      {shownTry > 0 ? (
        <TaskLogView
          key={`${instance.mapIndex} ${shownTry}`}
          address={{
            ...place,
            runId,
            taskId,
            mapIndex: instance.mapIndex,
            tryNumber: shownTry,
          }}
          isRunning={shownTry === tryNumber && isGoingOn(state)}
        />
      ) : (
        <Text as="p">
          {state === 'upstream_failed'
            ? 'It did not begin, because a task that it waits for failed.'
            : 'It has not begun; there is no log yet.'}
        </Text>
      )}
    </section>
  );
}
