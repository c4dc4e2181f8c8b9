import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';
import { PlanFileItem } from './PlanFileItem';
import { PlanWord } from './PlanWord';
import { Sentences } from './Sentences';
import styles from './PlanView.module.css';

const deployers: { [from in DagPlanAnswer['deployFrom']]: string } = {
  template: 'This template deploys it, as soon as it is run.',
  ci: 'The pipeline of the repository deploys it, once this template has written the repository.',
  'pull-request':
    'It is deployed when the pull request that this template opens is merged.',
};

/** As the reader’s own clock says it. */
const timeOf = (at: string) =>
  new Date(at).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

function deployedNow(deployed: DagPlanAnswer['deployed']): string {
  if (!deployed) return 'Nothing is deployed there now.';
  const { deploymentId, at, requestedBy, revision } = deployed;
  return `Deployed now: ${deploymentId}, since ${timeOf(at)}${
    requestedBy ? `, by ${requestedBy}` : ''
  }${revision ? `, of revision ${revision}` : ''}.`;
}

/** What a deployment would do, and what stands against it. */
export function PlanView({ plan }: { plan: DagPlanAnswer }) {
  const firstDiff = plan.files.find(({ diff }) => diff !== undefined)?.path;
  return (
    <div className={styles.plan}>
      <p className={styles.outcome}>
        <PlanWord action={plan.outcome} />
        <code className={styles.location}>{plan.location}</code>
      </p>
      <Sentences title="Conflicts" status="danger" sentences={plan.conflicts} />
      <Sentences
        title="Checks that failed"
        status="danger"
        sentences={plan.failures}
      />
      <Sentences title="Warnings" status="warning" sentences={plan.warnings} />
      <p className={styles.fact}>{deployedNow(plan.deployed)}</p>
      <p className={styles.fact}>
        {plan.outcome === 'unchanged'
          ? 'Just this is deployed already, so nothing is written there.'
          : deployers[plan.deployFrom]}
      </p>
      <ul className={styles.files} aria-label="Files">
        {plan.files.map(file => (
          <PlanFileItem
            key={file.path}
            file={file}
            isOpen={file.path === firstDiff}
          />
        ))}
      </ul>
    </div>
  );
}
