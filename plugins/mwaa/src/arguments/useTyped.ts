import { DagValue } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { sameValue } from './sameValue';

type Value = DagValue | undefined;

interface Typed<Shown> {
  shown: Shown;
  /** What the form held when that was typed or shown. */
  value: Value;
  /** Told to the form, and not yet back. */
  told: readonly Value[];
}

function withValue<Shown>(
  typed: Typed<Shown>,
  value: Value,
  format: (value: Value) => Shown,
): Typed<Shown> {
  const back = typed.told.findIndex(told => sameValue(told, value));
  return back < 0
    ? { shown: format(value), value, told: [] }
    : { ...typed, value, told: typed.told.slice(back + 1) };
}

/**
 * What an editor shows of a value: a text as it is typed, or rows. It stays
 * while the value comes back, late or in another spelling; a value that was
 * not typed here, such as that of an undo, replaces it. `tell` hands on what
 * is shown now, and answers the value it stands for.
 */
export function useTyped<Shown>(
  value: Value,
  format: (value: Value) => Shown,
  tell: (shown: Shown) => Value,
): [shown: Shown, type: (shown: Shown) => void] {
  const [state, setState] = useState<Typed<Shown>>(() => ({
    shown: format(value),
    value,
    told: [],
  }));
  const isNew = !sameValue(state.value, value);
  const typed = isNew ? withValue(state, value, format) : state;
  if (isNew) setState(typed);
  const type = (shown: Shown) => {
    const next = tell(shown);
    setState({
      shown,
      value,
      told: sameValue(next, value) ? [] : [...typed.told, next],
    });
  };
  return [typed.shown, type];
}
