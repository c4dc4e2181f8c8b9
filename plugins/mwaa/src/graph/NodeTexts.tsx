import styles from './TaskGraphView.module.css';

/** Only for a screen reader. */
export function Unseen({ children }: { children: string }) {
  return <span className={styles.unseen}>{children}</span>;
}

/** The name as it is written; a screen reader hears the groups around, too. */
export function NodeName({ id, name }: { id: string; name: string }) {
  const around = id.endsWith(name) ? id.slice(0, -name.length) : '';
  return (
    <>
      {around && <Unseen>{around}</Unseen>}
      {name}
    </>
  );
}

/** What it waits for, which the arrows show. */
export function NodeWaits({ upstreams }: { upstreams: readonly string[] }) {
  if (!upstreams.length) return null;
  return <Unseen>{`, after ${upstreams.join(' and ')}`}</Unseen>;
}
