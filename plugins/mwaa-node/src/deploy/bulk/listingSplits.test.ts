import { dagFolder } from '../layout';
import { listingSplits } from './listingSplits';

const dag = (dagId: string, files = 1) => ({
  folder: dagFolder({ dagsPath: 'dags', dagId }),
  desired: Array(files).fill({}),
});

const many = (count: number, prefix = 'dag') =>
  Array.from({ length: count }, (_, i) =>
    dag(`${prefix}_${String(i).padStart(5, '0')}`),
  );

describe('listingSplits', () => {
  it('leaves one page whole', () => {
    expect(listingSplits([])).toEqual([]);
    expect(listingSplits(many(450))).toEqual([]);
  });

  it('cuts before the folder that is too much for a page', () => {
    expect(listingSplits(many(1000).reverse())).toEqual([
      'dags/dag_00450/',
      'dags/dag_00900/',
    ]);
    expect(listingSplits([dag('b', 500), dag('a', 500)])).toEqual(['dags/b/']);
  });

  it('cuts no folder in two', () => {
    expect(listingSplits([dag('a', 5000)])).toEqual([]);
  });

  it('does not read more than some pages side by side', () => {
    expect(listingSplits(many(50_000)).length).toBeLessThan(16);
  });

  it('cuts only at names that S3 and JavaScript sort alike', () => {
    expect(listingSplits(many(1000, 'dÄg'))).toEqual([]);
  });
});
