import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { useEffect, useId, useRef } from 'react';
import { sentenceAbout } from '../../form/sentenceAbout';
import {
  timingProblemAt,
  timingProblemExactlyAt,
} from '../../schedule/timingProblemAt';
import { problemProps } from './problemProps';
import { ScheduleInput } from './ScheduleInput';
import styles from './Schedule.module.css';

/** A list of cron expressions; the DAG runs at the times of each. */
export function SeveralCronsInput(props: ScheduleInput) {
  const { timing, change, problems, isDisabled } = props;
  const crons = [timing.schedule.cron ?? []].flat();
  const list = useRef<HTMLDivElement>(null);
  const focusOn = useRef<number>();
  const labelId = useId();
  useEffect(() => {
    if (focusOn.current === undefined) return;
    const inputs = list.current?.querySelectorAll('input') ?? [];
    inputs[Math.min(focusOn.current, inputs.length - 1)]?.focus();
    focusOn.current = undefined;
  });
  const put = (next: string[]) =>
    change({ ...timing, schedule: { ...timing.schedule, cron: next } });
  const together = timingProblemExactlyAt(problems, 'schedule', 'cron');
  return (
    <div
      ref={list}
      role="group"
      aria-labelledby={labelId}
      className={styles.inputs}
    >
      <span id={labelId} className={styles.label}>
        Cron expressions
      </span>
      {crons.map((cron, index) => (
        <div key={index} className={styles.row}>
          <TextField
            {...problemProps(
              sentenceAbout(
                'The expression',
                timingProblemAt(problems, 'schedule', 'cron', index),
              ),
            )}
            className={`${styles.cron} ${styles.wide}`}
            aria-label={`Cron expression ${index + 1}`}
            isDisabled={isDisabled}
            spellCheck="false"
            autoComplete="off"
            value={cron}
            onChange={next =>
              put(crons.map((each, at) => (at === index ? next : each)))
            }
          />
          <ButtonIcon
            type="button"
            variant="tertiary"
            icon={<RiDeleteBinLine />}
            aria-label={`Remove cron expression ${index + 1}`}
            isDisabled={isDisabled || crons.length < 2}
            onPress={() => {
              focusOn.current = index;
              put(crons.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      {together && (
        <p className={styles.problem} role="alert">
          {sentenceAbout('Together they', together)}
        </p>
      )}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          iconStart={<RiAddLine />}
          isDisabled={isDisabled}
          onPress={() => {
            focusOn.current = crons.length;
            put([...crons, '']);
          }}
        >
          Add a cron expression
        </Button>
      </div>
    </div>
  );
}
