import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Badge,
} from '@backstage/ui';
import { ReactNode, useMemo, useState } from 'react';
import styles from './sections.module.css';

const counted = (count: number) =>
  count === 1 ? '1 problem' : `${count} problems`;

/**
 * A part of a form that is folded until somebody wants it. It says what is
 * set in it, or what could be, and opens itself when something in it is wrong. What is folded
 * is not drawn, and the fold itself only when it changes: a form has many, and
 * is drawn with each letter.
 */
export function Section({
  title,
  about,
  summary,
  problems = 0,
  isOpenAtFirst = false,
  children,
}: {
  title: string;
  /** What can be set in it, in a few words. */
  about?: string;
  /** What is set in it; nothing when nothing is. */
  summary?: string;
  /** How many things in it are wrong. */
  problems?: number;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst || problems > 0);
  const [known, setKnown] = useState(problems > 0);
  if (problems > 0 !== known) {
    setKnown(problems > 0);
    if (problems > 0) setOpen(true);
  }
  const shown = summary || about;
  const content = isOpen ? children : null;
  return useMemo(
    () => (
      <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
        <AccordionTrigger level={5}>
          <span className={styles.trigger}>
            <span className={styles.title}>{title}</span>
            {shown && !isOpen ? (
              <span className={styles.summary}>{shown}</span>
            ) : null}
            {problems ? <Badge size="small">{counted(problems)}</Badge> : null}
          </span>
        </AccordionTrigger>
        <AccordionPanel>
          {content === null ? null : (
            <div className={styles.panel}>{content}</div>
          )}
        </AccordionPanel>
      </Accordion>
    ),
    [title, shown, problems, isOpen, content],
  );
}
