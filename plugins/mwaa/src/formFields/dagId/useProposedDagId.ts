import { useEffect, useRef } from 'react';
import { oneByOne } from '../../form/oneByOne';
import { proposedDagId } from './proposedDagId';

/*
 * Outlives the field: the name is on another page of the form, and whoever
 * goes back and changes it should find the id changed too.
 */
let lastProposal: string | undefined;

/**
 * Fills in what the name of the workload makes of it, until somebody types.
 * Returns the proposal.
 */
export function useProposedDagId(options: {
  name: string | undefined;
  value: string | undefined;
  isEnabled: boolean;
  wasTyped: boolean;
  propose(dagId: string): void;
}): string | undefined {
  const { name, value, isEnabled, wasTyped, propose } = options;
  const proposal = proposedDagId(name);
  const proposer = useRef(propose);
  useEffect(() => {
    proposer.current = propose;
  });
  useEffect(() => {
    if (!isEnabled || wasTyped || !proposal) return;
    // After a reload nothing else tells that the value is a proposal.
    if (value === proposal) lastProposal = proposal;
    else if (value === undefined || value === lastProposal) {
      lastProposal = proposal;
      oneByOne(() => proposer.current(proposal));
    }
  }, [isEnabled, wasTyped, proposal, value]);
  return proposal;
}
