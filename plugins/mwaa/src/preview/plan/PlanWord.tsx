import { PlanFile } from 'backstage-plugin-mwaa-common';
import { planWords } from './planWords';
import styles from './PlanView.module.css';

/** What happens, in one word. */
export function PlanWord({ action }: { action: PlanFile['action'] }) {
  const { word, icon } = planWords[action];
  return (
    <span className={`${styles.word} ${styles[action]}`}>
      {icon} {word}
    </span>
  );
}
