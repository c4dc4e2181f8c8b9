import { Text } from '@backstage/ui';
import { EnvironmentOverview } from 'backstage-plugin-mwaa-common';
import { ImportProblemView } from '../importErrors/ImportProblemView';
import { CopyButton } from '../preview/CopyButton';
import { NotAvailable } from '../status/NotAvailable';
import { ReadingView } from '../status/ReadingView';
import { DagsTable } from './DagsTable';
import { EnvironmentHeader } from './EnvironmentHeader';
import styles from './Environment.module.css';
import { NameList } from './NameList';
import { Part } from './Part';

/** All parts of what is known about an environment. */
export function EnvironmentOverviewView(props: {
  overview: EnvironmentOverview;
}) {
  const { environment, dags, orphans, foreign, importProblems } =
    props.overview;
  const { requirements, orphansUnread, requirementsUnread } = props.overview;
  return (
    <>
      <EnvironmentHeader environment={environment} />
      <Part title="DAGs">
        <ReadingView reading={dags} what="The DAGs">
          {found => <DagsTable dags={found} environment={environment.id} />}
        </ReadingView>
      </Part>
      <Part title="Import errors">
        <ReadingView reading={importProblems} what="Import errors">
          {found =>
            found.length ? (
              <ul className={styles.problems}>
                {found.map(problem => (
                  <ImportProblemView
                    key={`${problem.file} ${problem.text}`}
                    problem={problem}
                  />
                ))}
              </ul>
            ) : (
              <Text as="p">Airflow imports every file without errors.</Text>
            )
          }
        </ReadingView>
      </Part>
      <Part title="Orphans">
        {orphansUnread ? (
          <NotAvailable what="Which are orphans" why={orphansUnread} />
        ) : (
          <NameList
            names={orphans}
            about="DAGs whose component the catalog does not have any more. Register it again, hand the DAG over, or remove it."
            none="The component of every DAG is in the catalog."
          />
        )}
      </Part>
      <Part title="Foreign files">
        <ReadingView reading={foreign} what="Foreign files">
          {({ keys, count }) => (
            <NameList
              names={keys}
              count={count}
              about="Objects below the dags folder that no deployment names. Nothing here changes or removes them."
              none="Every object below the dags folder belongs to a deployment."
            />
          )}
        </ReadingView>
      </Part>
      <Part title="Requirements">
        {requirementsUnread ? (
          <NotAvailable what="What the DAGs need" why={requirementsUnread} />
        ) : (
          <>
            <NameList
              names={requirements}
              about="What the DAGs need in the requirements.txt of the environment, beside what its image brings."
              none="The DAGs need nothing beside what the image brings."
            />
            {requirements.length > 0 && (
              <CopyButton
                what="the requirements"
                text={() => requirements.join('\n')}
              />
            )}
          </>
        )}
      </Part>
    </>
  );
}
