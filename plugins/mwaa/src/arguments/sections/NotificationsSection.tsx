import { DagNotification, Problem } from 'backstage-plugin-mwaa-common';
import { problemsUnder } from '../problemsUnder';
import { NotificationEvent } from './notificationEvents';
import { NotificationList } from './NotificationList';
import { Section } from './Section';

type Notifications = { [event: string]: DagNotification[] | undefined };

/** Who is told how a task or a run ended. */
export function NotificationsSection<N extends Notifications>({
  title = 'Notifications',
  events,
  notify,
  problems,
  onChange,
}: {
  title?: string;
  events: readonly NotificationEvent[];
  notify: N | undefined;
  /** Paths from `notify` on. */
  problems: readonly Problem[];
  onChange(notify: N | undefined): void;
}) {
  const given: Notifications = notify ?? {};
  const told = events.filter(({ name }) => given[name]?.length);
  return (
    <Section
      title={title}
      about="Who is told how it went"
      summary={told.map(event => event.title).join(' · ')}
      problems={problems.length}
    >
      {events.map(({ name, title: event }) => (
        <NotificationList
          key={name}
          title={event}
          notifications={given[name]}
          problems={problemsUnder(problems, name)}
          onChange={list => {
            const { [name]: _, ...others } = given;
            const next = list ? { ...given, [name]: list } : others;
            onChange(Object.keys(next).length ? (next as N) : undefined);
          }}
        />
      ))}
    </Section>
  );
}
