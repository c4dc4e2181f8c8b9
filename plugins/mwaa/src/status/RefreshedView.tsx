import { ReactNode } from 'react';
import { AnswerProblem } from '../form/AnswerProblem';
import { isOfflineError } from '../form/isOfflineError';
import { Loading } from '../form/Loading';
import { OldAnswer } from './OldAnswer';
import { Refreshed } from './Refreshed';

interface Props<Value> {
  answer: Refreshed<Value>;
  /** What is asked for, e.g. `the runs`. */
  what: string;
  /** Of about how many lines the place will be. */
  lines?: number;
  children(value: Value): ReactNode;
}

/** An answer, or that it is awaited, or why there is none; an old one with its age. */
export function RefreshedView<Value>(props: Props<Value>) {
  const { answer, what, lines, children } = props;
  const { value, problem, observedAt, refresh } = answer;
  if (value === undefined) {
    return problem ? (
      <AnswerProblem
        title={`Could not read ${what}`}
        error={problem}
        isOffline={isOfflineError(problem)}
        onRetry={refresh}
      />
    ) : (
      <Loading what={what} lines={lines} isSlow={answer.isSlow} />
    );
  }
  return (
    <>
      {problem && observedAt && (
        <OldAnswer
          at={observedAt.toISOString()}
          why={
            isOfflineError(problem)
              ? 'There is no connection to Backstage.'
              : problem.message
          }
        />
      )}
      {children(value)}
    </>
  );
}
