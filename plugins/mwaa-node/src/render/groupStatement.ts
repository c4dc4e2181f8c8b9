import { AirflowTarget, GroupNode } from 'backstage-plugin-mwaa-common';
import { callArguments } from './callArguments';
import { coreImports } from './coreImports';
import { defaultArguments } from './defaultArguments';
import { definedEntries } from './definedEntries';
import { inheritedDefaults } from './inheritedDefaults';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';

/** Airflow 2 knows no other name of a group than its id. */
const hasDisplayName: Record<AirflowTarget['major'], boolean> = {
  2: false,
  3: true,
};

/** A group as Python; `with TaskGroup(…) as extract:` when it holds anything. */
export function groupStatement(
  node: GroupNode,
  isContinued: boolean,
  scope: RenderScope,
): PythonExpression {
  const { spec, target, graph, variables } = scope;
  const variable = variables.get(node.id)!;
  if (isContinued) return new PythonExpression(`with ${variable}:`);
  const group = spec.groups![node.index];
  const { displayName } = group;
  const { TaskGroup } = coreImports[target.major];
  const inside = graph.tasks
    .filter(({ groups }) => groups.includes(node.id))
    .map(({ index }) => spec.tasks[index]);
  const call = callArguments(
    'TaskGroup',
    definedEntries<PythonValue>({
      group_id: group.id,
      group_display_name: hasDisplayName[target.major]
        ? displayName
        : undefined,
      prefix_group_id: group.prefix === false ? false : undefined,
      tooltip: group.tooltip,
      default_args: defaultArguments(group.defaults ?? {}, inside, scope, {
        settings: inheritedDefaults(spec, graph, node).settings,
      }),
    }),
  );
  return new PythonExpression(
    node.tasks.length > 0
      ? `with ${call.source} as ${variable}:`
      : `${variable} = ${call.source}`,
    [TaskGroup, ...call.imports],
  );
}
