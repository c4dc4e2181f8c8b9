import { refuseTemplateExpressions } from './refuseTemplateExpressions';

describe('refuseTemplateExpressions', () => {
  it('names every place, at any depth', () => {
    expect(() =>
      refuseTemplateExpressions({
        dagId: 'orders',
        form: { tasks: [{ with: { sql: 'a ${{ steps.x }}' } }] },
        environmentName: '${{ parameters.environment }}',
        tags: { '${{ key }}': 'a' },
      }),
    ).toThrow(
      /form\.tasks\.0\.with\.sql, environmentName, tags\.\$\{\{ key \}\}/,
    );
  });

  it('lets Airflow templates and shell variables pass', () => {
    expect(() =>
      refuseTemplateExpressions({ a: '{{ ds }}', b: '${HOME} {% if %}' }),
    ).not.toThrow();
  });
});
