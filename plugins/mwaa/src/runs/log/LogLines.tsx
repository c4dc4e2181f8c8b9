import { LogLine } from 'backstage-plugin-mwaa-common';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Hit } from './hitsIn';
import { LogLineView } from './LogLineView';
import styles from './TaskLog.module.css';

interface Props {
  /** For a screen reader. */
  label: string;
  lines: readonly LogLine[];
  hits: readonly Hit[];
  /** The hit that somebody looks at. */
  current?: Hit;
}

/** Pixels from the end that still count as being there. */
const NEAR = 24;

/**
 * The lines of a log. Who is at its end stays there while it grows; who reads
 * elsewhere stays where they are, also when lines come before.
 */
export function LogLines({ label, lines, hits, current }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const before = useRef<{ first?: LogLine; height: number; atEnd: boolean }>({
    height: 0,
    atEnd: true,
  });
  const [first] = lines;
  useLayoutEffect(() => {
    const element = scroller.current!;
    const known = before.current;
    if (known.atEnd) element.scrollTop = element.scrollHeight;
    else if (known.first !== first)
      element.scrollTop += element.scrollHeight - known.height;
    before.current = { ...known, first, height: element.scrollHeight };
  }, [lines, first]);
  useEffect(() => {
    scroller.current
      ?.querySelector('[data-current="true"]')
      ?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const byLine = useMemo(() => {
    const found = new Map<number, Hit[]>();
    hits.forEach(hit => {
      const known = found.get(hit.line);
      if (known) known.push(hit);
      else found.set(hit.line, [hit]);
    });
    return found;
  }, [hits]);
  return (
    // It takes the focus, so that the keyboard can scroll it.
    <div
      ref={scroller}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.lines}
      onScroll={({ currentTarget: element }) => {
        before.current.atEnd =
          element.scrollHeight - element.scrollTop - element.clientHeight <
          NEAR;
      }}
    >
      {lines.map((line, index) => (
        <LogLineView
          // Most lines come at the end; those before then stay as they are.
          key={index}
          line={line}
          hits={byLine.get(index)}
          current={current?.line === index ? current : undefined}
        />
      ))}
    </div>
  );
}
