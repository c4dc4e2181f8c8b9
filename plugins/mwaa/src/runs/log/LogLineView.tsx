import { LogLine } from 'backstage-plugin-mwaa-common';
import { memo, ReactNode } from 'react';
import { Hit } from './hitsIn';
import styles from './TaskLog.module.css';

interface Props {
  line: LogLine;
  hits?: readonly Hit[];
  /** The hit that somebody looks at, when it is in this line. */
  current?: Hit;
}

// Making one costs a hundred times as much as using it.
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

function marked(text: string, hits: readonly Hit[], current?: Hit): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  hits.forEach(hit => {
    parts.push(
      text.slice(at, hit.from),
      <mark key={hit.from} data-current={hit === current}>
        {text.slice(hit.from, hit.to)}
      </mark>,
    );
    at = hit.to;
  });
  return [...parts, text.slice(at)];
}

/** A line of a log, with what was found in it. */
export const LogLineView = memo(({ line, hits, current }: Props) => (
  <div className={styles.line}>
    {line.at && (
      <time dateTime={line.at}>{clock.format(new Date(line.at))} </time>
    )}
    {hits ? marked(line.text, hits, current) : line.text}
  </div>
));
