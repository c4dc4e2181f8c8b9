import { DefaultTemplateOutputs } from '@backstage/plugin-scaffolder-react/alpha';
import { Alert, Text } from '@backstage/ui';
import { ComponentProps } from 'react';
import { ImportErrorFacts } from './ImportErrorFacts';
import { nextSteps } from './nextSteps';
import { outcomeText } from './outcomeTexts';
import { readWorkloadOutput } from './readWorkloadOutput';
import { ResultFacts } from './ResultFacts';
import styles from './ResultPanel.module.css';

export interface ResultPanelProps extends ComponentProps<
  typeof DefaultTemplateOutputs
> {
  /** Entity refs of the templates that mend what Airflow cannot import. */
  updateTemplate: string;
  rollbackTemplate: string;
}

/** What a template of a workload has done; then everything else that it puts out. */
export function ResultPanel({ output, ...templates }: ResultPanelProps) {
  const workload = readWorkloadOutput(output?.workload);
  if (!workload) return <DefaultTemplateOutputs output={output} />;
  const { status, title, verification } = outcomeText(workload);
  const steps = nextSteps(workload);
  return (
    <>
      <section aria-label="Result" className={styles.panel}>
        <Alert
          icon
          role="status"
          status={status}
          title={workload.title ? `${workload.title}: ${title}` : title}
          description={verification}
        />
        {workload.verification?.importError && (
          <ImportErrorFacts
            {...templates}
            output={workload}
            problem={workload.verification.importError}
          />
        )}
        <ResultFacts output={workload} />
        {steps.length > 0 && (
          <>
            <Text as="h2" variant="title-x-small">
              Next
            </Text>
            <ol className={styles.steps}>
              {steps.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
      </section>
      <DefaultTemplateOutputs output={output} />
    </>
  );
}
