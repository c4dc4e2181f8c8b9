import { didYouMean } from '../../didYouMean';
import { quoted } from '../../quoted';
import { GroupNode, TaskNode } from './GraphParts';

/** What else a reference to something that is not there may have meant. */
export function idAdvice(
  id: string,
  nodes: readonly (TaskNode | GroupNode)[],
): string {
  const inGroup = nodes.filter(node => node.localId === id);
  return inGroup.length
    ? ` The id of that ${inGroup[0].kind} is ${inGroup
        .map(node => quoted(node.id))
        .join(' or ')}.`
    : didYouMean(
        id,
        nodes.map(node => node.id),
      );
}
