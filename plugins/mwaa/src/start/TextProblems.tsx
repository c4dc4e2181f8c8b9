import { problemText } from 'backstage-plugin-mwaa-common';
import { TextProblem } from './DagText';
import styles from './Start.module.css';

/** What is wrong about a text, with its lines. */
export function TextProblems({
  problems,
}: {
  problems: readonly TextProblem[];
}) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem, index) => (
        // Two can be equal, and none keeps anything of its own.
        <li key={index}>
          {problem.line !== undefined && <strong>Line {problem.line}: </strong>}
          {problemText(problem)}
        </li>
      ))}
    </ul>
  );
}
