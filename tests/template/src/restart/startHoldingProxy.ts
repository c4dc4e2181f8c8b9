import { IncomingMessage } from 'node:http';
import { Forwarder, startForwarder } from 'tests-publish';

/** A PUT, by the path of the object within the server. */
export interface HeldPut {
  path: string;
  /** Which of the PUTs there: 1 is the first. */
  nth: number;
  /** Whether the PUT never arrives, or only its answer. */
  moment: 'before' | 'after';
}

export interface HoldingProxy extends Forwarder {
  /** Resolves once the client waits for the answer of that PUT, in vain. */
  hold(put: HeldPut): Promise<void>;
}

/** Stands between a backend and the S3 server, and lets it wait where told. */
export async function startHoldingProxy(target: string): Promise<HoldingProxy> {
  let held: HeldPut | undefined;
  let left = 0;
  let waits = () => {};
  const isHeld = (req: IncomingMessage, moment: HeldPut['moment']) => {
    const [path] = req.url!.split('?');
    if (req.method !== 'PUT' || !held || held.moment !== moment) return false;
    if (path !== held.path || --left > 0) return false;
    held = undefined;
    return true;
  };
  let last: IncomingMessage | undefined;
  const forwarder = await startForwarder(target, {
    answers(req) {
      const holds = isHeld(req, 'before');
      if (holds) waits();
      return holds;
    },
    keepsAnswer(req) {
      const holds = isHeld(req, 'after');
      if (holds) last = req;
      return holds;
    },
    answered(req) {
      if (req === last) waits();
    },
  });
  return {
    ...forwarder,
    hold(put) {
      held = put;
      left = put.nth;
      return new Promise(resolve => {
        waits = resolve;
      });
    },
  };
}
