import {
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiInformationLine,
  RiLoader4Line,
  RiUserFollowLine,
} from '@remixicon/react';
import { DagIdAvailability, dagIdProblem } from 'backstage-plugin-mwaa-common';
import { ReactNode } from 'react';
import { Answer } from '../../form/Answer';
import { EntityLink } from '../../form/EntityLink';
import styles from './DagId.module.css';

interface Props {
  dagId: string | undefined;
  environment: string | undefined;
  answer: Answer<DagIdAvailability>;
}

const line = (icon: ReactNode, text: ReactNode) => (
  <span className={styles.line}>
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <span>{text}</span>
  </span>
);

function whose({ owner, component }: DagIdAvailability): ReactNode {
  if (!owner && !component) return null;
  return (
    <>
      {' by '}
      {component && <EntityLink entityRef={component} />}
      {component && owner && ' of '}
      {owner && <EntityLink entityRef={owner} />}
    </>
  );
}

function availability(value: DagIdAvailability, environment: string) {
  switch (value.state) {
    case 'free':
      return line(
        <RiCheckboxCircleLine size={16} />,
        `Free in ${environment}.`,
      );
    case 'ours':
      return line(
        <RiUserFollowLine size={16} />,
        `Yours: this component was deployed to ${environment} under this id before.`,
      );
    default:
      return line(
        <RiErrorWarningLine size={16} />,
        <>
          Taken in {environment}
          {whose(value)}. {value.reason}
        </>,
      );
  }
}

/** Whether the dag_id can be had; in words and by an icon. */
export function DagIdStatus({ dagId, environment, answer }: Props) {
  if (!dagId) return null;
  const problem = dagIdProblem(dagId, { ownPython: false });
  if (problem) return line(<RiErrorWarningLine size={16} />, `It ${problem}.`);
  if (!environment) {
    return line(
      <RiInformationLine size={16} />,
      'Choose an environment; then it is looked up whether the id is free there.',
    );
  }
  if (answer.status === 'loading' || answer.status === 'slow') {
    return line(
      <RiLoader4Line size={16} />,
      answer.status === 'slow'
        ? `Still asking ${environment} whether it is free; you can go on meanwhile.`
        : `Asking ${environment} whether it is free.`,
    );
  }
  return answer.status === 'ready' && answer.value
    ? availability(answer.value, environment)
    : null;
}
