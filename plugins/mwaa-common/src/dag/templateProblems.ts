import { AirflowTarget } from '../airflow/target';
import { didYouMean } from '../didYouMean';
import { quoted } from '../quoted';
import { EnvironmentScope, envProblem } from './envProblem';
import { idAdvice } from './graph/idAdvice';
import { TaskNode } from './graph/GraphParts';
import {
  jinjaGlobals,
  refusedStatements,
  refusedTemplateRoots,
  removedTemplateRoots,
  rootsOfMajor,
  taskInstanceFacts,
  templateRoots,
} from './templateContext';
import { TemplateReference, templateReading } from './templateReferences';

/** What a template may refer to. */
export interface TemplateScope extends EnvironmentScope {
  tasks: readonly TaskNode[];
  paramNames: ReadonlySet<string>;
  /** Names that the context has here beside those of every template. */
  moreRoots?: readonly string[];
  target?: AirflowTarget;
}

const contextNames = new Set([
  ...templateRoots,
  ...Object.keys(removedTemplateRoots),
  ...Object.keys(refusedTemplateRoots),
  ...Object.keys(rootsOfMajor),
  'env',
]);

function rootProblem(root: string, scope: TemplateScope): string | undefined {
  if (refusedTemplateRoots[root]) {
    return `uses ${quoted(root)}, which is not allowed: ${refusedTemplateRoots[root]}`;
  }
  if (removedTemplateRoots[root]) {
    return scope.target?.major !== 3
      ? undefined
      : `uses ${quoted(root)}, which Airflow 3 no longer has; write ${removedTemplateRoots[root]}`;
  }
  const ofMajor = rootsOfMajor[root];
  if (ofMajor) {
    return scope.target === undefined || scope.target.major === ofMajor.major
      ? undefined
      : `uses ${quoted(root)}, which Airflow ${scope.target.major} does not have; write ${ofMajor.otherwise}`;
  }
  const known = [...templateRoots, ...(scope.moreRoots ?? []), 'env'];
  return known.includes(root)
    ? undefined
    : `uses ${quoted(root)}, which Airflow does not know in a template.${didYouMean(root, known)}`;
}

function memberProblems(
  { root, member, isAttribute, pulls }: TemplateReference,
  scope: TemplateScope,
): string[] {
  if (root === 'env') {
    if (!member || !isAttribute) return ['may use env only as env.NAME'];
    const problem = envProblem(member, scope);
    return problem ? [`uses env.${member}: ${problem}`] : [];
  }
  if (root === 'params' && member && !scope.paramNames.has(member)) {
    return [
      `uses the param ${quoted(member)}, which is not declared under "params"`,
    ];
  }
  if (root !== 'ti' && root !== 'task_instance') return [];
  if (!pulls) {
    return member && isAttribute && taskInstanceFacts.includes(member)
      ? []
      : [
          `may use ${root} only as ${root}.xcom_pull(…) and for ${taskInstanceFacts.map(fact => `${root}.${fact}`).join(', ')}`,
        ];
  }
  return pulls
    .filter(task => !scope.tasks.some(({ id }) => id === task))
    .map(
      task =>
        `pulls the result of ${quoted(task)}, which is no task of this DAG.${idAdvice(task, scope.tasks)}`,
    );
}

/** Everything that is wrong about a Jinja template of an argument. */
export function templateProblems(text: string, scope: TemplateScope): string[] {
  const reading = templateReading(text);
  if (!reading) {
    return [
      'is no complete Jinja template: a {{, {% or {# is not closed, or holds a character that Jinja does not know',
    ];
  }
  const bound = new Set([...reading.bound, ...jinjaGlobals]);
  const problems = [
    ...reading.privateNames.map(
      name =>
        `reads ${quoted(name)}, and names that begin with "_" are not allowed`,
    ),
    ...reading.statements
      .filter(statement => refusedStatements.includes(statement))
      .map(statement => `uses "{% ${statement} %}", which is not allowed`),
    ...reading.bound
      .filter(name => contextNames.has(name))
      .map(
        name =>
          `gives a new meaning to ${quoted(name)}, which is Airflow’s; choose another name`,
      ),
    ...reading.references.flatMap(reference => {
      if (bound.has(reference.root) && !contextNames.has(reference.root))
        return [];
      const problem = rootProblem(reference.root, scope);
      return problem ? [problem] : memberProblems(reference, scope);
    }),
  ];
  return [...new Set(problems)];
}
