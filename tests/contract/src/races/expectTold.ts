import { Outcome } from './Contender';

/** Nobody has the DAG any more, but the scenario's foreign file lies there. */
const AFTER_REMOVAL =
  /no manifest, but there are files that nobody claimed: dags\/orders\/notes\.txt\. /;

/** Who lost is told so, and against whom: by deployment id or component. */
export function expectTold({ contender, error }: Outcome): void {
  if (!error) {
    return;
  }
  if (AFTER_REMOVAL.test(error.message)) {
    return;
  }
  const { id, component } = contender;
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
