import { DagWork } from 'backstage-plugin-mwaa-common';
import { SentWork } from './SentWork';

const work = (...ids: string[]): DagWork => ({
  tasks: ids.map(id => ({ id, operator: 'empty' })),
});
const copied = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('SentWork', () => {
  it('knows what it sent, also as a copy and late', () => {
    const sent = new SentWork(work('a'));
    sent.send(work('a', 'b'));
    sent.send(work('a', 'b', 'c'));
    expect(sent.isEcho(copied(work('a', 'b')))).toBe(true);
    expect(sent.isEcho(copied(work('a', 'b', 'c')))).toBe(true);
  });

  it('knows what comes from elsewhere, even if it was sent before', () => {
    const sent = new SentWork(work('a'));
    sent.send(work('b'));
    sent.send(work('c'));
    expect(sent.isEcho(work('c'))).toBe(true);
    expect(sent.isEcho(work('b'))).toBe(false);
  });

  it('does not mind fields that are there without a value', () => {
    const sent = new SentWork(undefined);
    sent.send(work('a'));
    expect(sent.isEcho({ ...work('a'), docs: undefined })).toBe(true);
  });

  it('takes what is set from elsewhere as what the form holds', () => {
    const sent = new SentWork(undefined);
    const given = work('a');
    sent.take(given);
    expect(sent.isLast(given)).toBe(true);
    expect(sent.isEcho(copied(given))).toBe(true);
  });
});
