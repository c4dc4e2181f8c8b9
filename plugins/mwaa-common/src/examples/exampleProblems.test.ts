import { airflowTarget } from '../airflow/airflowTarget';
import { dagExamples } from './allDagExamples';
import { exampleProblems } from './exampleProblems';

const impossibleIn = (version: string) =>
  dagExamples.flatMap(example => {
    const problems = exampleProblems(example, airflowTarget(version));
    return problems.map(({ message }) => [example.id, message]);
  });

describe('exampleProblems', () => {
  it('finds nothing where all of an example is there', () => {
    expect(impossibleIn('3.0.6')).toEqual([]);
  });

  it('says what a newer Airflow no longer has, and what to write there', () => {
    expect(impossibleIn('3.3.2')).toEqual([
      [
        'glue-pipeline',
        expect.stringMatching(
          /Airflow 3\.3\.2 has no GlueCrawlerOperator; write "glue_crawler_run"/,
        ),
      ],
    ]);
  });

  it('says each thing that an older Airflow lacks', () => {
    expect(impossibleIn('2.7.2').map(([id]) => id)).toEqual([
      'sales-workload',
      'http-ingestion',
      'http-ingestion',
    ]);
  });
});
