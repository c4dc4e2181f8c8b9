import { ArgumentScope } from './ArgumentScope';
import { jinjaLiteral } from './jinjaLiteral';
import { escapePythonString } from './pythonString';

/** Whether Python could read the text as a literal; true also of some that it cannot. */
const MAY_BE_LITERAL =
  /^[\s\\#]*(?:$|[\d.+\-'"[{(]|True|False|None|Ellipsis|set\(|[bBrRuU]{1,2}['"])/;

/**
 * Text in an argument, written so that it reaches the operator as it is. With
 * native rendering Airflow reads whatever Jinja makes as a Python literal,
 * and takes it for text only if it is none; so text that may be one is
 * written as the literal of itself.
 */
export function literalText(
  text: string,
  { field, templateExt, spec }: ArgumentScope,
): string {
  if (!field.template) return text;
  const read =
    spec.nativeRendering && MAY_BE_LITERAL.test(text)
      ? `"${escapePythonString(text)}"`
      : text;
  return jinjaLiteral(read, templateExt);
}
