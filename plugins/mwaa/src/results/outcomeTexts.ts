import { verifiedText } from './verifiedText';
import { WorkloadOutput } from './WorkloadOutput';

/** What came of it: how good the news is, what happened, what is known of Airflow. */
export interface OutcomeText {
  status: 'success' | 'info' | 'warning' | 'danger';
  title: string;
  verification: string;
}

const notDeployed =
  'Nothing was deployed, so there is nothing new in Airflow yet.';

const verification = (environment = 'the environment') =>
  `Not verified yet: Airflow in ${environment} reads its folder every now and then, and shows the DAG within about a minute.`;

/** The outcome of a template in words, with what Airflow made of it. */
export function outcomeText(output: WorkloadOutput): OutcomeText {
  const text = deployedText(output);
  const { verification: verified, outcome } = output;
  return verified && outcome !== 'planned'
    ? verifiedText(text, verified)
    : text;
}

function deployedText({ outcome, environment }: WorkloadOutput): OutcomeText {
  switch (outcome) {
    case 'created':
    case 'updated':
      return {
        status: 'success',
        title:
          outcome === 'created'
            ? 'The DAG is deployed'
            : 'The new version of the DAG is deployed',
        verification: verification(environment),
      };
    case 'rolled back':
      return {
        status: 'success',
        title: 'The earlier version of the DAG is back',
        verification: verification(environment),
      };
    case 'unchanged':
      return {
        status: 'success',
        title: 'Nothing had to be changed',
        verification: 'What is deployed is already what was asked for.',
      };
    case 'left to CI':
      return {
        status: 'info',
        title: 'The repository is there; its pipeline deploys the DAG',
        verification: notDeployed,
      };
    case 'in review':
      return {
        status: 'info',
        title: 'The change waits for a review',
        verification: notDeployed,
      };
    case 'stored':
      return {
        status: 'info',
        title: 'The repository is changed; nothing was deployed',
        verification: notDeployed,
      };
    case 'planned':
      return {
        status: 'info',
        title: 'This is what would be done; nothing was changed',
        verification: notDeployed,
      };
    default:
      return {
        status: 'info',
        title: outcome ? `Result: ${outcome}` : 'The template has run',
        verification:
          'Not verified: whether Airflow has the DAG was not looked up.',
      };
  }
}
