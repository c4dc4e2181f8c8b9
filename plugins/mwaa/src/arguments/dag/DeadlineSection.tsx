import { Button } from '@backstage/ui';
import { DagDeadline, Problem } from 'backstage-plugin-mwaa-common';
import { FieldList } from '../fields/FieldList';
import { summaryOf } from '../fields/summaryOf';
import { problemsUnder } from '../problemsUnder';
import { NotificationList } from '../sections/NotificationList';
import { Section } from '../sections/Section';
import { deadlineFields } from './dagFields';

/** Who is told that a run is late. */
export function DeadlineSection({
  deadline,
  problems,
  onChange,
}: {
  deadline: DagDeadline | undefined;
  /** Paths from the deadline on. */
  problems: readonly Problem[];
  onChange(deadline: DagDeadline | undefined): void;
}) {
  return (
    <Section
      title="Deadline"
      about="Who is told that a run is late"
      summary={summaryOf(deadlineFields, deadline)}
      problems={problems.length}
    >
      {deadline ? (
        <>
          <FieldList
            fields={deadlineFields}
            given={deadline}
            problems={problems}
            onChange={next => onChange(next as DagDeadline | undefined)}
          />
          <NotificationList
            title="When it has passed"
            notifications={deadline.notify}
            problems={problemsUnder(problems, 'notify')}
            onChange={(notify = []) => onChange({ ...deadline, notify })}
          />
          <Button
            variant="secondary"
            size="small"
            onPress={() => onChange(undefined)}
          >
            Remove the deadline
          </Button>
        </>
      ) : (
        <Button
          variant="secondary"
          size="small"
          onPress={() =>
            onChange({ after: 'PT2H', from: 'queued', notify: [] })
          }
        >
          Tell somebody when a run is late
        </Button>
      )}
    </Section>
  );
}
