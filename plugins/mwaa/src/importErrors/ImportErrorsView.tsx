import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiPencilLine } from '@remixicon/react';
import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { useActs } from '../acts/Acts';
import { RollbackButton } from '../acts/RollbackButton';
import { TemplateLink } from '../acts/TemplateLink';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { ReadingView } from '../status/ReadingView';
import { useRefreshed } from '../status/useRefreshed';
import styles from './ImportErrors.module.css';
import { ImportProblemView } from './ImportProblemView';

/** Enough to find the one before what is deployed, also behind attempts that did not come to their end. */
const LOOK_BACK = 10;

/** The form changes the specification; Python of its own only its repository. */
function advice(problems: readonly ImportProblem[]): string {
  const own = [
    ...new Set(problems.flatMap(({ raisedAt }) => raisedAt?.file ?? [])),
  ];
  return own.length
    ? `Mend ${own.join(' and ')} in the repository and deploy again, or go back to what ran before while somebody does.`
    : 'Mend the specification, or go back to what ran before while somebody does.';
}

/** What Airflow could not import of the DAG, and what can be done about it. */
export function ImportErrorsView({
  updateTemplate,
}: {
  updateTemplate: string;
}) {
  const api = useApi(mwaaApiRef);
  const { status, place, reasonId } = useActs();
  const problems = status.importProblems.value;
  const history = useRefreshed(
    problems?.length ? 'deployments' : undefined,
    signal => api.deployments({ ...place, limit: LOOK_BACK }, { signal }),
    null,
  );
  const before = history.value?.value?.deployments.find(
    ({ isCurrent, state }) => !isCurrent && state === 'applied',
  );
  return (
    <div className={styles.view}>
      <ReadingView reading={status.importProblems} what="Import errors">
        {found =>
          found.length ? (
            <>
              <ul className={styles.problems}>
                {found.map(problem => (
                  <ImportProblemView
                    key={`${problem.file} ${problem.text}`}
                    problem={problem}
                  />
                ))}
              </ul>
              <section aria-label="What to do next" className={styles.next}>
                <h3>What to do next</h3>
                <p>{advice(found)}</p>
                <div className={styles.acts}>
                  <TemplateLink
                    template={updateTemplate}
                    values={
                      status.component ? { component: status.component } : {}
                    }
                    allowed={status.may.deploy}
                    icon={<RiPencilLine />}
                    reasonId={reasonId('deploy')}
                  >
                    Change the DAG
                  </TemplateLink>
                  {before && (
                    <RollbackButton deployed={before}>
                      Roll back to the deployment before
                    </RollbackButton>
                  )}
                </div>
              </section>
            </>
          ) : (
            <Text as="p">Airflow imports its files without errors.</Text>
          )
        }
      </ReadingView>
    </div>
  );
}
