import { Button } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { useMemo, useState } from 'react';
import { AnswerProblem } from '../../form/AnswerProblem';
import { CopyButton } from '../../preview/CopyButton';
import { NotAvailable } from '../../status/NotAvailable';
import { RefreshedView } from '../../status/RefreshedView';
import { hitsIn } from './hitsIn';
import { LogAddress } from './LogAddress';
import { LogLines } from './LogLines';
import { LogSearch } from './LogSearch';
import styles from './TaskLog.module.css';
import { useTaskLog } from './useTaskLog';

interface Props {
  address: LogAddress;
  /** Whether the attempt goes on. */
  isRunning: boolean;
}

const sources = { cloudwatch: 'CloudWatch', 'web-server': 'the web server' };

/** What an attempt of a task wrote: its end first, what was before on demand. */
export function TaskLogView({ address, isRunning }: Props) {
  const { answer, known, earlier } = useTaskLog(address, isRunning);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const lines = known?.lines;
  const hits = useMemo(() => hitsIn(lines ?? [], wanted), [lines, wanted]);
  const place = Math.min(at, Math.max(0, hits.length - 1));
  return (
    <div className={styles.log}>
      <RefreshedView answer={answer} what="the log" lines={6}>
        {value =>
          'unavailable' in value ? (
            <NotAvailable what="The log" why={value.unavailable} />
          ) : (
            <>
              <div className={styles.bar}>
                <LogSearch
                  wanted={wanted}
                  onChange={text => {
                    setWanted(text);
                    setAt(0);
                  }}
                  count={hits.length}
                  at={place}
                  onMove={setAt}
                />
                <div className={styles.tools}>
                  {known?.before !== undefined && (
                    <Button
                      type="button"
                      size="small"
                      variant="secondary"
                      isPending={earlier.isLoading}
                      onPress={earlier.load}
                    >
                      Earlier lines
                    </Button>
                  )}
                  {!isRunning && (
                    <Button
                      type="button"
                      size="small"
                      variant="secondary"
                      iconStart={<RiRefreshLine />}
                      onPress={answer.refresh}
                    >
                      Read again
                    </Button>
                  )}
                  <CopyButton
                    what="the lines of the log"
                    text={() =>
                      (lines ?? [])
                        .map(line =>
                          line.at ? `${line.at} ${line.text}` : line.text,
                        )
                        .join('\n')
                    }
                  />
                </div>
              </div>
              {earlier.problem && (
                <AnswerProblem
                  title="Could not read the earlier lines"
                  error={earlier.problem}
                  onRetry={earlier.load}
                />
              )}
              {lines?.length ? (
                <LogLines
                  label={`Log of ${address.taskId}, try ${address.tryNumber}`}
                  lines={lines}
                  hits={hits}
                  current={hits[place]}
                />
              ) : (
                <p className={styles.about}>
                  Nothing has been written yet. Airflow and CloudWatch take a
                  moment to bring it here.
                </p>
              )}
              <p className={styles.about}>
                {known?.before === undefined
                  ? 'All lines'
                  : `The last ${lines?.length ?? 0} lines`}
                , from {sources[value.source]}
                {isRunning && '; followed while the task runs'}.
              </p>
            </>
          )
        }
      </RefreshedView>
    </div>
  );
}
