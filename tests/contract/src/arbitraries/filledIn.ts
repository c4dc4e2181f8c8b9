import { DagValue } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { DrawScope } from './DrawScope';
import { templateText } from './templateText';

const resultOf = (task: string): fc.Arbitrary<DagValue> =>
  fc.constantFrom<DagValue>(
    { $result: task },
    { $result: { task, key: 'rows' } },
    { $result: { task, path: [0, "it's"] } },
  );

/** What only the run knows: a template, a param, a result or an event. */
export const filledIn = (scope: DrawScope): fc.Arbitrary<DagValue> =>
  fc.oneof(
    templateText(scope).map($template => ({ $template })),
    ...scope.params.map($param => fc.constant<DagValue>({ $param })),
    ...scope.results.map(resultOf),
    ...scope.events.map(asset =>
      fc.constantFrom<DagValue>(
        { $event: asset },
        { $event: { asset, key: 'rows' } },
      ),
    ),
  );
