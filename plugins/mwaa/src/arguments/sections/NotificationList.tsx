import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import {
  DagNotification,
  notifierById,
  notifiers,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { useRef } from 'react';
import styles from '../list/list.module.css';
import { ArgumentList } from '../list/ArgumentList';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';

/** Who is told of one event. */
export function NotificationList({
  title,
  notifications = [],
  problems,
  onChange,
}: {
  title: string;
  notifications?: readonly DagNotification[];
  /** Paths from the list on. */
  problems: readonly Problem[];
  onChange(notifications: DagNotification[] | undefined): void;
}) {
  const add = useRef<HTMLButtonElement>(null);
  const set = (next: DagNotification[]) =>
    onChange(next.length ? next : undefined);
  const wrong = problems.filter(
    ({ path }) => path.length < 2 || path[1] !== 'with',
  );
  return (
    <div className={styles.list} role="group" aria-label={title}>
      {notifications.map((notification, index) => {
        const definition = notifierById(notification.notifier);
        const name = definition?.title ?? notification.notifier;
        return (
          // eslint-disable-next-line react/no-array-index-key
          <div
            key={`${index}/${notification.notifier}`}
            className={styles.choice}
            role="group"
            aria-label={`${title}: ${name}`}
          >
            <div className={styles.head}>
              <strong>{name}</strong>
              <Button
                variant="tertiary"
                size="small"
                iconStart={<RiDeleteBinLine />}
                aria-label={`Remove ${name}: ${title}`}
                onPress={() => {
                  set(notifications.filter((_, other) => other !== index));
                  add.current?.focus();
                }}
              >
                Remove
              </Button>
            </div>
            {definition ? (
              <ArgumentList
                definition={definition}
                given={notification.with}
                problems={problemsUnder(problems, index, 'with')}
                onChange={given => {
                  const { with: _, ...rest } = notification;
                  const next = given ? { ...rest, with: given } : rest;
                  set(notifications.with(index, next));
                }}
              />
            ) : null}
          </div>
        );
      })}
      {wrong.map(problem => (
        <p key={`${problem.path}${problem.message}`} className={styles.problem}>
          {problemSentence(title, { ...problem, path: [] })}
        </p>
      ))}
      <MenuTrigger>
        <Button
          ref={add}
          variant="secondary"
          size="small"
          className={styles.start}
          iconStart={<RiAddLine />}
        >
          {title}: tell somebody
        </Button>
        <Menu
          onAction={key => set([...notifications, { notifier: String(key) }])}
        >
          {notifiers.map(({ id, title: name }) => (
            <MenuItem key={id} id={id}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  );
}
