import { DagValue, OperatorField } from 'backstage-plugin-mwaa-common';
import { useRef, useState } from 'react';
import { sameValue } from '../sameValue';
import { canShow } from './canShow';
import { convertedValue } from './convertedValue';
import { modeOf } from './modeOf';
import { ValueMode } from './ValueMode';

type Value = DagValue | undefined;

/**
 * In which mode a value is edited. It stays while somebody types, whatever
 * the value is for the moment, and follows a value that comes from elsewhere.
 * What the value was in each mode is remembered for the way back. `first` is
 * the mode while there is no value.
 */
export function useValueMode(
  value: Value,
  field: OperatorField,
  first: ValueMode,
  onChange: (value: Value) => void,
) {
  const [state, setState] = useState(() => ({
    mode: value === undefined ? first : modeOf(value, field),
    told: value,
  }));
  const remembered = useRef(new Map<ValueMode, Value>());
  let { mode } = state;
  const cannotShow = value !== undefined && !canShow(mode, value, field);
  if (cannotShow && !sameValue(state.told, value)) {
    mode = modeOf(value, field);
    setState({ mode, told: value });
  }
  const change = (next: Value) => {
    setState({ mode, told: next });
    onChange(next);
  };
  const choose = (next: ValueMode) => {
    if (next === mode) return;
    remembered.current.set(mode, value);
    const known = remembered.current.get(next);
    const converted = known ?? convertedValue(value, next);
    const shown =
      converted === undefined || canShow(next, converted, field)
        ? converted
        : undefined;
    setState({ mode: next, told: shown });
    onChange(shown);
  };
  return { mode, change, choose };
}
