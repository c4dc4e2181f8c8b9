import {
  deploymentMark,
  readDeploymentMark,
  UNMARKED_DIGEST,
} from './deploymentMark';

const digest = 'ab'.repeat(32);

describe('the mark of a deployment', () => {
  it.each(['', 'Orders, *daily*.', 'Ends in a line\n', '[a]: urn:x'])(
    'is read back from behind %j',
    docs => {
      const text = `${docs}\n\n${deploymentMark(digest)}\n`;
      expect(readDeploymentMark(text)).toEqual({ docs, digest });
    },
  );

  it('is the last of them', () => {
    const quoted = `${deploymentMark(UNMARKED_DIGEST)}\n\nText`;
    const text = `${quoted}\n\n${deploymentMark(digest)}`;
    expect(readDeploymentMark(text)).toEqual({ docs: quoted, digest });
  });

  it.each(['', 'Text', `${deploymentMark(digest)}\n\nText`])(
    'is absent from %j',
    docs => {
      expect(readDeploymentMark(docs)).toEqual({ docs });
    },
  );
});
