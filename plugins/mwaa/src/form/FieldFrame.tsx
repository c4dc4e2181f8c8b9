import { MarkdownContent } from '@backstage/core-components';
import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import { ReactNode } from 'react';
import { useInRouterContext } from 'react-router-dom';
import { DraftNotice } from '../draft/DraftNotice';
import { fieldTitle, TitledField } from './fieldTitle';
import styles from './FieldFrame.module.css';

/** Of the properties of a form field, what its frame shows. */
export interface FramedField extends TitledField {
  idSchema: { $id: string };
  schema: { title?: string; description?: string };
  uiSchema?: { 'ui:title'?: string; 'ui:description'?: unknown };
  required?: boolean;
  rawErrors?: string[];
  /** Holds what the whole form holds. */
  formContext?: { formData?: unknown };
}

interface Props {
  field: FramedField;
  children: ReactNode;
  /** Id of the input, when the field is just one; else the field is a group. */
  labelFor?: string;
  /** Beside the title. */
  actions?: ReactNode;
  /** What comes and goes, below the description. */
  messages?: ReactNode;
  /** Whether it fills the page: then its title is a heading, and what it is about comes first. */
  isLarge?: boolean;
}

/*
 * The form wraps every field into ScaffolderField by itself, in both designs,
 * and that shows the errors and the help; but neither title nor description
 * of a field of one's own. So this shows just these two, as the form's own
 * inputs have them in the design that it has.
 */

/** Title and description of a field, and the group that they name; keeps what the form holds. */
export function FieldFrame(props: Props) {
  const { field, children, labelFor, actions, messages, isLarge } = props;
  const { idSchema, schema, uiSchema, required, rawErrors = [] } = field;
  const theme = useScaffolderTheme();
  const isInApp = useInRouterContext();
  const title = fieldTitle(field);
  const given = uiSchema?.['ui:description'] ?? schema.description;
  const titleId = `${idSchema.$id}__frame-title`;
  const descriptionId = `${idSchema.$id}__frame-description`;
  const describedBy = [
    ...(given ? [descriptionId] : []),
    // The id that the form gives to the list of errors.
    ...(rawErrors.length ? [`${idSchema.$id}__error`] : []),
  ].join(' ');
  const Title = labelFor ? 'label' : 'span';
  const description = Boolean(given) && (
    <div id={descriptionId} className={styles.description}>
      {typeof given === 'string' ? (
        <MarkdownContent content={given} linkTarget="_blank" />
      ) : (
        (given as ReactNode)
      )}
    </div>
  );
  return (
    <div
      className={`${styles.frame} ${isLarge ? styles.large : styles[theme]}`}
      {...(!labelFor && {
        role: 'group',
        'aria-labelledby': titleId,
        'aria-describedby': describedBy || undefined,
      })}
    >
      {isInApp && field.formContext && (
        <DraftNotice formData={field.formContext.formData} />
      )}
      <div className={styles.heading}>
        <Title id={titleId} htmlFor={labelFor} className={styles.title}>
          {title}
          {required && (
            <span className={styles.required} aria-hidden="true">
              {theme === 'bui' ? ' (Required)' : ' *'}
            </span>
          )}
        </Title>
        {actions}
      </div>
      {isLarge && description}
      {children}
      {!isLarge && description}
      {messages}
    </div>
  );
}
