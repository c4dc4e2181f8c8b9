import { Alert } from '@backstage/ui';
import styles from './PlanView.module.css';

interface Props {
  title: string;
  status: 'danger' | 'warning';
  sentences: readonly string[];
}

/** Sentences of one kind, where there are some. */
export function Sentences({ title, status, sentences }: Props) {
  if (!sentences.length) return null;
  return (
    <Alert
      icon
      status={status}
      title={title}
      description={
        <ul className={styles.sentences}>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
    />
  );
}
