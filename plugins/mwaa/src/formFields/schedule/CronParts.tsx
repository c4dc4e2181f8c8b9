import {
  cronExpression,
  cronFields,
  readCronField,
} from 'backstage-plugin-mwaa-common';
import styles from './Schedule.module.css';

/** The five fields of an expression, each with what it stands for. */
export function CronParts({ cron }: { cron: string }) {
  const parts = cronExpression(cron).split(' ').filter(Boolean);
  return (
    <dl className={styles.parts}>
      {cronFields.map((field, index) => {
        const part = parts[index];
        const isWrong =
          part !== undefined && readCronField(part, field).problems.length > 0;
        return (
          <div
            key={field.name}
            className={styles.part}
            data-wrong={isWrong || undefined}
          >
            <dt>{field.name}</dt>
            <dd>
              <code>{part ?? '–'}</code>
              {isWrong && <span className={styles.wrong}> not understood</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
