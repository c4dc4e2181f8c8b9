import fc from 'fast-check';
import { identifier } from './identifier';

/** A function of the component's own Python. */
export const ownFunction = fc.record({
  module: fc.oneof(
    fc.constantFrom('steps', 'steps.inner', 'alerts'),
    fc.tuple(identifier, identifier).map(names => `own.${names.join('_')}`),
  ),
  callable: fc.oneof(fc.constantFrom('load', 'main'), identifier),
});
