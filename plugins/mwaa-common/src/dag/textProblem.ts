const loneSurrogate =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/**
 * What no text of a specification may hold, wherever it stands.
 *
 * `${{`: when a template expression throws, the scaffolder hands on the raw
 * expression instead of failing. NUL and lone surrogates have no place in a
 * Python source file or in UTF-8.
 */
export function textProblem(text: string): string | undefined {
  if (text.includes('${{')) {
    return 'holds "${{", which is a template expression that was not filled in; write the value itself';
  }
  if (text.includes('\0')) return 'holds a NUL character; remove it';
  if (loneSurrogate.test(text)) {
    return 'holds half of a surrogate pair, which is no character; remove it';
  }
  return undefined;
}
