import { Switch } from '@backstage/ui';
import { DagTask, Problem } from 'backstage-plugin-mwaa-common';
import { ChoiceList } from '../editors/ChoiceList';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { Choice } from '../Surroundings';
import { Section } from './Section';

/** Whether a task cleans up after others. */
export function TeardownSection({
  task,
  choices,
  problems,
  onChange,
}: {
  task: DagTask;
  /** Tasks that may have set up what it takes down. */
  choices: readonly Choice[];
  /** Paths from the task on. */
  problems: readonly Problem[];
  onChange(task: DagTask): void;
}) {
  const own = problemsUnder(problems, 'teardown');
  const { teardown, ...rest } = task;
  return (
    <Section
      title="Cleaning up"
      about="Takes down what other tasks set up"
      summary={teardown && `After ${teardown.of.join(', ')}`}
      problems={own.length}
    >
      <ChoiceList
        label="Takes down what these set up"
        help="It runs once the work between is over, however that went."
        problem={
          own.map(one => problemSentence('It', one)).join('. ') || undefined
        }
        choices={choices}
        chosen={teardown?.of ?? []}
        onChoose={of =>
          onChange(
            of.length ? { ...rest, teardown: { ...teardown, of } } : rest,
          )
        }
        nothingLeft="There is no other task that could run before."
      />
      {teardown ? (
        <Switch
          label="Its failure fails the run"
          isSelected={teardown.failsRun ?? false}
          onChange={failsRun =>
            onChange({
              ...rest,
              teardown: {
                of: teardown.of,
                ...(failsRun && { failsRun }),
              },
            })
          }
        />
      ) : null}
    </Section>
  );
}
