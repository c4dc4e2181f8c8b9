import {
  DagParam,
  paramNameProblem,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { asSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { FieldList } from './FieldList';
import { NamedList } from './NamedList';
import { paramFields } from './paramFields';

const fresh: DagParam = { type: 'string' };

/** Values that a run can be started with. */
export function ParamsEditor({
  params,
  problems,
  onChange,
}: {
  params: Record<string, DagParam> | undefined;
  /** Paths from the params on. */
  problems: readonly Problem[];
  onChange(params: Record<string, DagParam> | undefined): void;
}) {
  return (
    <NamedList
      label="Params"
      thing="param"
      items={params}
      fresh={fresh}
      nameProblem={name => asSentence('The name', paramNameProblem(name))}
      onChange={onChange}
    >
      {(name, param, set) => (
        <FieldList
          fields={paramFields(param.type)}
          given={param}
          problems={problemsUnder(problems, name)}
          onChange={next => set({ type: 'string', ...next } as DagParam)}
        />
      )}
    </NamedList>
  );
}
