import { dagsPrefix } from './dagsPrefix';

describe('dagsPrefix', () => {
  it.each(['dags', 'dags/', '/dags', 's3://shop/dags', 's3://shop/dags/'])(
    'of %j',
    dagS3Path => {
      expect(dagsPrefix({ bucket: 'shop', dagS3Path })).toBe('dags/');
    },
  );
});
