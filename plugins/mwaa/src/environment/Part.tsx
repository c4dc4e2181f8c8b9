import { ReactNode, useId } from 'react';
import styles from './Environment.module.css';

/** A part of the page, with its title. */
export function Part(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
