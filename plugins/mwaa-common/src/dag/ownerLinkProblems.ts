import { Problem } from '../problem';
import { quoted } from '../quoted';
import { mappingOf } from './mappingOf';
import { secretProblem } from './secretProblem';
import { DagValue } from './value';

const isLink = (link: string) =>
  /^https:\/\/[\x21-\x7e]+$/.test(link) ||
  /^mailto:[\x21-\x7e]+@[\x21-\x7e]+$/.test(link);

/** What is wrong about the addresses behind the names of owners. */
export const ownerLinkProblems = (
  links: DagValue | undefined,
  owner: DagValue | undefined,
): Problem[] =>
  Object.entries(mappingOf(links)).flatMap(([name, link]) => {
    const messages = [
      typeof owner === 'string' && name !== owner
        ? `is not the owner of this DAG, so that Airflow would show it nowhere; write ${quoted(owner)}`
        : undefined,
      typeof link === 'string' && link && !isLink(link)
        ? 'must be an address that begins with "https://" or "mailto:"'
        : undefined,
      typeof link === 'string' ? secretProblem('', link) : undefined,
    ];
    return messages.flatMap(message =>
      message ? [{ path: ['ownerLinks', name], message }] : [],
    );
  });
