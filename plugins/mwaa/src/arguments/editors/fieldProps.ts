import { EditorProps } from './EditorProps';
import { forExample } from './forExample';

/**
 * What an input takes of an editor’s props. The problem is shown at once and
 * never by the browser’s own bubble, which would stop the whole form. It is
 * told by `validate` alone: with `isInvalid` the input drops the sentence.
 */
export const fieldProps = ({
  label,
  help,
  isRequired,
  problem,
  placeholder,
}: Pick<
  EditorProps,
  'label' | 'help' | 'isRequired' | 'problem' | 'placeholder'
>) => ({
  label,
  description: help,
  secondaryLabel: isRequired ? 'required' : undefined,
  placeholder: forExample(placeholder),
  validationBehavior: 'aria' as const,
  validate: () => problem ?? null,
});
