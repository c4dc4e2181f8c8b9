import { DagDefaults, DagWork, Problem } from 'backstage-plugin-mwaa-common';
import { useContext, useMemo } from 'react';
import { ArgumentList } from '../list/ArgumentList';
import { problemsUnder } from '../problemsUnder';
import { taskEvents } from '../sections/notificationEvents';
import { NotificationsSection } from '../sections/NotificationsSection';
import { Section } from '../sections/Section';
import { SettingsSection } from '../sections/SettingsSection';
import { surroundingsContext } from '../surroundingsContext';
import { defaultsDefinition } from './defaultsDefinition';

/** What holds for every task of a group or the DAG that does not say otherwise. */
export function DefaultsSections({
  work,
  defaults,
  inherited,
  problems,
  notificationsTitle,
  onChange,
}: {
  work: DagWork;
  defaults: DagDefaults | undefined;
  /** What holds unless it is given here. */
  inherited?: { readonly [name: string]: unknown };
  /** Paths from the defaults on. */
  problems: readonly Problem[];
  notificationsTitle: string;
  onChange(defaults: DagDefaults | undefined): void;
}) {
  const { target } = useContext(surroundingsContext);
  const operators = [...new Set(work.tasks.map(({ operator }) => operator))]
    .sort()
    .join();
  const definition = useMemo(
    () => defaultsDefinition(work, target),
    // The arguments that there are depend on the operators alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [operators, target],
  );
  const set = (next: object | undefined) =>
    onChange(
      next && Object.keys(next).length ? (next as DagDefaults) : undefined,
    );
  const put = (name: 'with' | 'notify', value: object | undefined) => {
    const { [name]: _, ...rest } = defaults ?? {};
    set(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <>
      <SettingsSection
        title="How its tasks run"
        given={defaults}
        inherited={inherited}
        problems={problems}
        onChange={set}
      />
      <Section
        title="Arguments of its tasks"
        about="For every task that takes them"
        summary={Object.keys(defaults?.with ?? {}).join(', ')}
        problems={problemsUnder(problems, 'with').length}
      >
        <ArgumentList
          definition={definition}
          given={defaults?.with}
          problems={problemsUnder(problems, 'with')}
          onChange={given => put('with', given)}
        />
      </Section>
      <NotificationsSection
        title={notificationsTitle}
        events={taskEvents}
        notify={defaults?.notify}
        problems={problemsUnder(problems, 'notify')}
        onChange={notify => put('notify', notify)}
      />
    </>
  );
}
