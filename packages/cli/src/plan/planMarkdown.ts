import { diffBlock } from 'backstage-plugin-mwaa-common';
import {
  DeploymentPlan,
  MwaaEnvironment,
  planConflicts,
  PreflightCheck,
  preflightFailures,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import { inertMarkdown } from './inertMarkdown';
import { planSentence } from './planSentence';

// GitHub takes comments of at most 65,536 characters, and counts some twice.
const MAX_LENGTH = 50_000;

interface PlanFacts {
  environment: Pick<MwaaEnvironment, 'id' | 'airflowVersion'>;
  location: string;
  checks: readonly PreflightCheck[];
  warnings: readonly string[];
}

/**
 * The first line of a plan's Markdown, unseen: by it a pipeline finds the
 * comment that it has to bring up to date.
 */
export const planMarker = (dagId: string, environmentId: string) =>
  `<!-- mwaa-dags plan ${dagId} ${environmentId} -->`;

// What is longer than this nobody reads on a pull request.
const MAX_ITEMS = 50;

function firstOf(items: readonly string[], more: (count: number) => string) {
  return items.length > MAX_ITEMS
    ? [...items.slice(0, MAX_ITEMS), more(items.length - MAX_ITEMS)]
    : [...items];
}

const list = (texts: readonly string[]): string =>
  firstOf(
    texts.map(text => `- ${inertMarkdown(text)}`),
    count => `- and ${count} more`,
  ).join('\n');

const table = ({ files }: DeploymentPlan): string =>
  [
    '| | file | bytes |',
    '| --- | --- | ---: |',
    ...firstOf(
      files.map(
        ({ action, path, size }) =>
          `| ${action} | ${inertMarkdown(path)} | ${size ?? ''} |`,
      ),
      count => `| | and ${count} more | |`,
    ),
  ].join('\n');

const details = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;

/** Blocks as long as they fit, and how many did not. */
function fitting(blocks: readonly string[], room: number): string[] {
  let left = room;
  const shown = blocks.filter(block => (left -= block.length) > 0);
  const dropped = blocks.length - shown.length;
  return dropped
    ? [
        ...shown,
        `The differences of ${dropped} more files do not fit here; \`mwaa-dags plan\` prints all of them.`,
      ]
    : shown;
}

/** The plan as a comment for a pull request. Everything in it is escaped. */
export function planMarkdown(plan: DeploymentPlan, facts: PlanFacts): string {
  const { files, foreign, name } = plan;
  const conflicts = [
    ...planConflicts(plan),
    ...preflightFailures(facts.checks).map(preflightLine),
  ];
  const warnings = [
    ...facts.checks
      .filter(({ status }) => status === 'warning')
      .map(preflightLine),
    ...facts.warnings,
  ];
  const head = [
    planMarker(name, facts.environment.id),
    `### ${inertMarkdown(planSentence(plan, facts))}`,
    ...(conflicts.length
      ? [`**Nothing can be deployed like this:**\n\n${list(conflicts)}`]
      : []),
    table(plan),
    ...(foreign.length
      ? [`Not ours, and left alone:\n\n${list(foreign)}`]
      : []),
    ...(warnings.length
      ? [details(`Warnings (${warnings.length})`, list(warnings))]
      : []),
  ].join('\n\n');
  const diffs = files.flatMap(({ path, diff }) =>
    diff ? [details(inertMarkdown(path), diffBlock(diff))] : [],
  );
  return `${[head, ...fitting(diffs, MAX_LENGTH - head.length)].join('\n\n')}\n`;
}
