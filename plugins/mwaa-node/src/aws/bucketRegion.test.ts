import { BucketLocationConstraint, S3Client } from '@aws-sdk/client-s3';
import { bucketRegion } from './bucketRegion';

interface Refusal {
  status: number;
  headers?: Record<string, string>;
  Region?: string;
}

const refused = ({ status, headers = {}, ...fields }: Refusal) =>
  Object.assign(new Error('no'), {
    $metadata: { httpStatusCode: status },
    $response: { headers },
    ...fields,
  });

/** S3 that answers HeadBucket and GetBucketLocation like this. */
function s3(answers: {
  head?: { BucketRegion?: string } | Refusal;
  location?: { LocationConstraint?: BucketLocationConstraint } | Refusal;
}) {
  const asked: string[] = [];
  const client = {
    send: async (command: object) => {
      const name = command.constructor.name;
      asked.push(name);
      const answer =
        (name === 'HeadBucketCommand' ? answers.head : answers.location) ?? {};
      if ('status' in answer) {
        throw refused(answer);
      }
      return answer;
    },
  } as unknown as S3Client;
  return { asked, region: () => bucketRegion(client, { Bucket: 'b' }) };
}

describe('bucketRegion', () => {
  const headers = { 'x-amz-bucket-region': 'eu-west-1' };

  it.each([
    { BucketRegion: 'eu-west-1' },
    { status: 301, headers },
    { status: 400, headers },
    { status: 403, headers },
  ])('is told by HeadBucket: %j', async head => {
    const { asked, region } = s3({ head });
    expect(await region()).toBe('eu-west-1');
    expect(asked).toEqual(['HeadBucketCommand']);
  });

  it.each([
    [{}, 'us-east-1'],
    [{ LocationConstraint: BucketLocationConstraint.EU }, 'eu-west-1'],
    [
      { LocationConstraint: BucketLocationConstraint.eu_central_1 },
      'eu-central-1',
    ],
    [{ status: 400, Region: 'eu-west-3' }, 'eu-west-3'],
  ])('is else told by GetBucketLocation: %j', async (location, expected) => {
    expect(await s3({ location }).region()).toBe(expected);
    const head = { status: 403 };
    expect(await s3({ head, location }).region()).toBe(expected);
  });

  it('passes on what nobody tells', async () => {
    const gone = s3({ head: { status: 404 } });
    await expect(gone.region()).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
    expect(gone.asked).toEqual(['HeadBucketCommand']);
    const denied = s3({ head: { status: 403 }, location: { status: 403 } });
    await expect(denied.region()).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
  });
});
