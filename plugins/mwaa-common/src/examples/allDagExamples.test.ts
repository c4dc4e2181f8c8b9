import { airflowTarget } from '../airflow/airflowTarget';
import { dagFindings } from '../dag/findings/dagFindings';
import { parseDagSpec } from '../dag/parseDagSpec';
import { dagExamples } from './allDagExamples';

describe('the examples', () => {
  it('have ids of their own', () => {
    const ids = dagExamples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(dagExamples.map(example => [example.id, example] as const))(
    '%s',
    (_, { spec }) => {
      it.each(['2.10.3', '3.0.6'])('is right for Airflow %s', version => {
        expect(parseDagSpec(spec, airflowTarget(version)).spec).toEqual(spec);
      });

      it.each(['2.10.3', '3.0.6'])(
        'surprises nobody in Airflow %s',
        version => {
          expect(dagFindings(spec, airflowTarget(version))).toEqual([]);
        },
      );

      it('begins paused', () => {
        expect(spec.paused).toBe(true);
      });
    },
  );
});
