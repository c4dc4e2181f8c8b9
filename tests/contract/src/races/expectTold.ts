import { Outcome } from './Contender';

/**
 * The DAG was removed. What lies there then is nobody's: the scenario's
 * foreign file, and what a run that lost its claim has not yet taken back.
 */
const AFTER_REMOVAL = [
  /no manifest, but there are files that nobody claimed: (dags\/orders\/[\w./]+, )*dags\/orders\/notes\.txt[,.] /,
  / was superseded\. It was removed meanwhile, and its manifest with it\. /,
];

/**
 * Who lost is told so, and against whom: by deployment id or component. Only a
 * removal leaves nobody to be named, and then there was one.
 */
export function expectTold(
  { contender, error }: Outcome,
  outcomes: readonly Outcome[],
): void {
  if (!error) {
    return;
  }
  const { id, component } = contender;
  const isRemoved = outcomes.some(
    ({ contender: other, done }) => other.wants === 'removal' && done,
  );
  if (isRemoved && AFTER_REMOVAL.some(text => text.test(error.message))) {
    return;
  }
  const others = [
    ...(error.message.match(/\b(c\d+|d0|d-abandoned)\b/g) ?? []),
    ...(error.message.match(/component:default\/\w+/g) ?? []),
  ].filter(
    name =>
      name !== id &&
      name !== `${id}-again` &&
      name !== `component:default/${component}`,
  );
  expect(error.name).toBe('ConflictError');
  expect(`${error.message}\nnames ${others.join()}`).toMatch(/\nnames ./);
}
