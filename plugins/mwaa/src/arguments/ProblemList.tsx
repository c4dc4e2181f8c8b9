import { Alert } from '@backstage/ui';
import { Problem } from 'backstage-plugin-mwaa-common';
import { problemSentence } from './problemSentence';
import styles from './task/task.module.css';

/** What is wrong and has no field of its own in the form. */
export function ProblemList({
  subject,
  problems,
}: {
  subject: string;
  problems: readonly Problem[];
}) {
  if (!problems.length) return null;
  const sentences = problems.map(({ path, message }) =>
    problemSentence(subject, {
      path: path.filter(part => part !== 'with'),
      message,
    }),
  );
  return (
    <Alert
      icon
      status="danger"
      title={
        problems.length === 1 ? 'One thing is wrong' : 'Some things are wrong'
      }
      description={
        <ul className={styles.problems}>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
    />
  );
}
