import { ImportProblem, Reading } from 'backstage-plugin-mwaa-common';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AirflowReads } from '../cache/AirflowReads';
import { BucketReads } from '../cache/BucketReads';
import { importProblem } from '../verify/importProblem';

/** What Airflow could not import of the files of a DAG, with the lines as they lie there. */
export async function readImportProblems(
  { environment, dagId }: { environment: MwaaEnvironment; dagId: string },
  reads: { airflow: AirflowReads; bucket: BucketReads },
): Promise<Reading<ImportProblem[]>> {
  const errors = await reads.airflow.importErrors(environment);
  if ('unavailable' in errors) return errors;
  const withLine = async (
    error: AirflowImportError,
    { file }: ImportProblem,
  ): Promise<ImportProblem> => {
    const text = await reads.bucket.python(environment, dagId, file);
    return importProblem(error, text.value ? { python: text.value } : {});
  };
  const problems = errors.value.flatMap(error => {
    const problem = importProblem(error);
    const isOwn =
      problem.file === `${dagId}.py` || problem.file.startsWith(`${dagId}/`);
    return isOwn ? [withLine(error, problem)] : [];
  });
  return { ...errors, value: await Promise.all(problems) };
}
