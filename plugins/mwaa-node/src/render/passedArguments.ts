import {
  DagTask,
  DagValue,
  readDagValue,
  mappedPlace,
} from 'backstage-plugin-mwaa-common';

/** What a task passes to its function, or one of its copies does. */
export interface PassedArguments {
  opArgs: DagValue;
  opKwargs: DagValue;
  /** Whether names may come that only the run knows. */
  isOpen: boolean;
}

/** What the first copy gets of a list; `undefined` where only the run knows. */
function firstOf(value: DagValue): DagValue | undefined {
  const reading = readDagValue(value);
  return reading.kind === 'list' ? reading.items[0] : undefined;
}

/** A result stands for what only the run knows. */
const UNKNOWN: DagValue = { $result: 'unknown' };

export function passedArguments({
  with: given = {},
  map = {},
}: DagTask): PassedArguments {
  const passed: Record<string, DagValue> = {
    op_args: given.op_args ?? [],
    op_kwargs: given.op_kwargs ?? {},
  };
  let isOpen = false;
  const put = (name: string, value: DagValue | undefined) => {
    const { argument, key } = mappedPlace(name);
    if (!(argument in passed)) return;
    if (key !== undefined) {
      const base = passed[argument] as { [entry: string]: DagValue };
      passed[argument] = { ...base, [key]: value ?? UNKNOWN };
    } else if (value === undefined) isOpen = true;
    else passed[argument] = value;
  };
  Object.entries({ ...map.each, ...map.together }).forEach(([name, value]) =>
    put(name, firstOf(value)),
  );
  if (map.kwargs !== undefined) {
    const first = firstOf(map.kwargs);
    if (first === undefined) isOpen = true;
    else
      Object.entries(first ?? {}).forEach(([name, value]) => put(name, value));
  }
  return { opArgs: passed.op_args, opKwargs: passed.op_kwargs, isOpen };
}
