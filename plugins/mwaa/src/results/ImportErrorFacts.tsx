import { ButtonLink } from '@backstage/ui';
import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { useTemplateAddress } from '../acts/useTemplateAddress';
import { ImportProblemView } from '../importErrors/ImportProblemView';
import styles from './ResultPanel.module.css';
import { WorkloadOutput } from './WorkloadOutput';

interface Props {
  output: WorkloadOutput;
  problem: ImportProblem;
  updateTemplate: string;
  rollbackTemplate: string;
}

/** Why Airflow cannot import what was deployed, and the ways out. */
export function ImportErrorFacts(props: Props) {
  const { output, problem, updateTemplate, rollbackTemplate } = props;
  const { componentRef, outcome, verification } = output;
  const values: { [name: string]: string } = componentRef
    ? { component: componentRef }
    : {};
  const change = useTemplateAddress(updateTemplate, values);
  const rollBack = useTemplateAddress(rollbackTemplate, values);
  const hasBefore = outcome !== 'created' && !verification?.rollback;
  return (
    <>
      <ul className={styles.problems} aria-label="Import errors">
        <ImportProblemView problem={problem} />
      </ul>
      <div className={styles.acts}>
        {change && (
          <ButtonLink href={change} size="small" variant="secondary">
            Change the DAG
          </ButtonLink>
        )}
        {rollBack && hasBefore && (
          <ButtonLink href={rollBack} size="small" variant="secondary">
            Roll back
          </ButtonLink>
        )}
      </div>
    </>
  );
}
