import { DagValue } from '../dag/value';
import { Problem } from '../problem';
import { quoted } from '../quoted';

type Mapping = { [key: string]: DagValue };

const checks = ['null_check', 'distinct_check', 'unique_check', 'min', 'max'];
const bounds = ['equal_to', 'greater_than', 'geq_to', 'less_than', 'leq_to'];
const others = ['tolerance', 'partition_clause'];

const isMapping = (value: DagValue): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Its content is known only when the DAG is rendered. */
const isMark = (value: DagValue) =>
  isMapping(value) && Object.keys(value).some(key => key.startsWith('$'));

function boundsProblem(check: Mapping): string | undefined {
  const given = bounds.filter(name => Object.hasOwn(check, name));
  const unknown = Object.keys(check).find(
    name => ![...bounds, ...others].includes(name),
  );
  if (unknown !== undefined) {
    return `has ${quoted(unknown)}, which is none of ${[...bounds, ...others].join(', ')}`;
  }
  if (!given.length) return `needs one of ${bounds.join(', ')}`;
  const number = (name: string) =>
    typeof check[name] === 'number' ? check[name] : undefined;
  const low = number('greater_than') ?? number('geq_to');
  const high = number('less_than') ?? number('leq_to');
  const isOpen =
    number('greater_than') !== undefined || number('less_than') !== undefined;
  if (given.includes('greater_than') && given.includes('geq_to')) {
    return 'takes only one of greater_than and geq_to';
  }
  if (given.includes('less_than') && given.includes('leq_to')) {
    return 'takes only one of less_than and leq_to';
  }
  return low !== undefined &&
    high !== undefined &&
    (low > high || (isOpen && low === high))
    ? 'has a lower bound that is not below its upper bound'
    : undefined;
}

function checkProblem(check: string, values: DagValue): string | undefined {
  if (!checks.includes(check)) {
    return `${quoted(check)} is no check; possible are ${checks.join(', ')}`;
  }
  return isMapping(values)
    ? boundsProblem(values)
    : `must be a mapping of ${bounds.join(', ')}`;
}

/** What the constructor of the column check refuses of its mapping. */
export function columnCheckProblems(columns: DagValue | undefined): Problem[] {
  if (columns === undefined || !isMapping(columns) || isMark(columns)) {
    return [];
  }
  return Object.entries(columns).flatMap(([column, named]): Problem[] => {
    if (isMark(named)) return [];
    if (!isMapping(named)) {
      return [{ path: [column], message: 'must be a mapping of checks' }];
    }
    return Object.entries(named).flatMap(([check, values]): Problem[] => {
      const message = isMark(values) ? undefined : checkProblem(check, values);
      return message ? [{ path: [column, check], message }] : [];
    });
  });
}
