import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { offersFor } from './offersFor';
import { paletteSections } from './paletteSections';
import { searchOffers } from './searchOffers';

const found = (query: string) =>
  searchOffers(offersFor(airflowTarget('3.0.6')), query).map(
    ({ operator }) => operator.id,
  );

describe('the palette', () => {
  it.each([
    ['glue job', 'glue_job'],
    ['glue_job', 'glue_job'],
    ['GlueJobOperator', 'glue_job'],
    ['spark etl', 'glue_job'],
    ['athena', 'athena'],
    ['bash', 'bash'],
    ['if else', 'branch'],
    ['s3 wait', 's3_key_sensor'],
  ])('finds %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('finds nothing by words that mean nothing', () => {
    expect(found('zzz')).toEqual([]);
  });

  it('says why something cannot be used, and lists it last', () => {
    const offers = offersFor(airflowTarget('2.10.3'));
    const lacking = offers.filter(({ unavailable }) => unavailable);
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking[0].unavailable).toMatch(
      /^Airflow 2\.10\.3 does not have it\./,
    );
    expect(
      searchOffers(offers, lacking[0].operator.id).at(-1)?.unavailable,
    ).toBeDefined();
  });

  it('offers what the template says, by service or id', () => {
    expect(
      offersFor(undefined, ['Amazon Athena', 'bash']).map(
        ({ operator }) => operator.id,
      ),
    ).toEqual(['bash', 'athena', 'athena_sensor']);
  });

  it('groups by service, with what was used last before', () => {
    const sections = paletteSections(offersFor(undefined), {
      query: '',
      kind: 'sensor',
      recent: ['bash', 's3_key_sensor'],
    });
    expect(sections[0]).toMatchObject({
      title: 'Used last',
      offers: [{ operator: { id: 's3_key_sensor' } }],
    });
    expect(
      sections.flatMap(({ offers }) => offers.map(each => each.operator.kind)),
    ).not.toContain('operator');
  });
});
