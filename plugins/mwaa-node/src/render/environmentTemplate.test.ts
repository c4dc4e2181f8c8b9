import { DagValue } from 'backstage-plugin-mwaa-common';
import { environmentTemplate } from './environmentTemplate';

const values: Record<string, DagValue> = {
  bucket: 'orders-prod',
  brace: 'a{{ b }}',
  quote: "it's \\ \n",
  count: -5,
  flag: true,
  list: ['a', 1, null, { k: false }],
  empty: '',
};
const filled = (template: string) =>
  environmentTemplate(template, name => values[name]);

describe('environmentTemplate', () => {
  it.each([
    ['s3://{{ env.bucket }}/in', 's3://orders-prod/in'],
    ['{{env.bucket}}', 'orders-prod'],
    ['{{ env.brace }}\r\n', 'a{{ b }}\n'.trimEnd()],
    ['{{ env.quote }}', "it's \\ \n"],
    ['{{ env.count }}{{ env.flag }}{{ env.empty }}', '-5True'],
  ])('knows what %j comes to', (template, text) => {
    expect(filled(template).text).toBe(text);
  });

  it.each([
    ['s3://{{ env.bucket }}/{{ ds }}', 's3://orders-prod/{{ ds }}'],
    ['{{ env.brace }}{{ ds }}', "{{ 'a\\x7b\\x7b b \\x7d\\x7d' }}{{ ds }}"],
    ['{{- env.bucket -}}', "{{- 'orders-prod' -}}"],
    ['{{ env.quote ~ ds }}', "{{ 'it\\x27s \\x5c \\x0a' ~ ds }}"],
    ['{{ env.count | abs }}', '{{ (-5) | abs }}'],
    [
      "{% if env.flag and 'env.flag' %}x{% endif %}",
      "{% if true and 'env.flag' %}x{% endif %}",
    ],
    ['{{ env.list[3].k }}', "{{ ['a', 1, none, ({'k': false})][3].k }}"],
    ['{{ params.env.x }} {{ env.bucket }}', '{{ params.env.x }} orders-prod'],
    [
      '{% raw %}{{ env.flag }}{% endraw %}{{ env.bucket }}',
      '{% raw %}{{ env.flag }}{% endraw %}orders-prod',
    ],
  ])('leaves the rest of %j to Airflow', (template, expected) => {
    expect(filled(template).template).toBe(expected);
  });

  it('leaves a template without values as it is', () => {
    expect(filled('{{ ds }}\n')).toEqual({ template: '{{ ds }}\n' });
    expect(filled('{{ env')).toEqual({ template: '{{ env' });
  });
});
