import { diffBlock, markdownText } from 'backstage-plugin-mwaa-common';
import {
  DeploymentPlan,
  planConflicts,
  PlannedFile,
  PreflightCheck,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import { PlannedRollback } from '../plan/planChange';
import { deploymentLine } from './deploymentLine';

// What is longer than this nobody reads on the page of a task.
const MAX_LENGTH = 40_000;

const SENTENCES = {
  create: 'would be created',
  update: 'would be updated',
  delete: 'would be removed',
  unchanged: 'needs no change',
  conflict: 'cannot be changed like this',
} as const;

interface PlanFacts {
  outcome: keyof typeof SENTENCES;
  plan: Pick<DeploymentPlan, 'files' | 'claimConflict'>;
  /** `s3://…`, plain by the rules of the layout. */
  location: string;
  preflight?: readonly PreflightCheck[];
  /** Keys that are not ours. */
  left: readonly string[];
  rollback?: PlannedRollback;
}

const list = (lines: readonly string[]) =>
  lines.map(line => `- ${markdownText(line)}`);

const section = (title: string, lines: readonly string[]) =>
  lines.length ? ['', `**${title}**`, '', ...lines] : [];

const fileLine = ({ path, action, size }: PlannedFile) =>
  `- \`${path}\`: ${action}${size === undefined ? '' : ` (${size} bytes)`}`;

/** Markdown of a plan for the page of a task: what would happen, what stands against it, the differences. */
export function planSummary(facts: PlanFacts): string {
  const { outcome, plan, location, preflight = [], left, rollback } = facts;
  const found = preflight.filter(({ status }) => status !== 'pass');
  const head = [
    `\`${location}\` ${SENTENCES[outcome]}`,
    ...section('In the way', list(planConflicts(plan))),
    ...section(
      'Deployments, the newest first',
      (rollback?.deployments ?? []).map(record =>
        deploymentLine(record, rollback?.restored),
      ),
    ),
    ...section('Files', plan.files.map(fileLine)),
    ...section('Not ours, and left alone', list(left)),
    ...section(
      'Preflight',
      found.map(
        check => `- ${check.status}: ${markdownText(preflightLine(check))}`,
      ),
    ),
  ].join('\n');
  let room = MAX_LENGTH - head.length;
  const diffs = plan.files.flatMap(({ diff }) => {
    const block = diff ? `\n${diffBlock(diff)}` : '';
    room -= block.length;
    return block && room > 0 ? [block] : [];
  });
  const hidden = plan.files.filter(({ diff }) => diff).length - diffs.length;
  return [
    head,
    ...diffs,
    ...(hidden > 0
      ? [`\nThe differences of ${hidden} more files do not fit here.`]
      : []),
  ].join('\n');
}
