import { jinjaLiteral } from './jinjaLiteral';

describe('jinjaLiteral', () => {
  it.each([
    ['plain } %} text', 'plain } %} text'],
    ['{{ ds }}', "{{ '{{' }} ds }}"],
    ['{{{x', "{{ '{{' }}{x"],
    ['{% if %}{# c #}', "{{ '{%' }} if %}{{ '{#' }} c #}"],
    ['{{{\r', "{{ '{{' }}{{ '{' }}{{ '\\r' }}"],
    ['a\r\nb', "a{{ '\\r' }}\nb"],
    ['end\n', 'end\n\n'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(jinjaLiteral(text)).toBe(expected);
  });

  it('keeps Airflow from opening a file', () => {
    expect(jinjaLiteral('s3://b/load.sql', ['.sql'])).toBe(
      "s3://b/load.sql{{ '' }}",
    );
    expect(jinjaLiteral('s3://b/load.sql', ['.json'])).toBe('s3://b/load.sql');
  });
});
