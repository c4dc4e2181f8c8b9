import { ComboboxItem, Tag, TagGroup } from '@backstage/ui';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useState } from 'react';
import { AddCombobox } from '../../form/AddCombobox';
import { fieldTitle } from '../../form/fieldTitle';
import { FieldFrame } from '../../form/FieldFrame';
import { givenList } from '../../form/givenList';
import { normalisedTag } from './normalisedTag';
import { TagsOptions } from './tagsOptions';
import { useKnownTags } from './useKnownTags';

type Props = FieldExtensionComponentProps<string[], TagsOptions>;

const MOST = 30;

/** Tags that are there already, or new ones: Enter or a comma ends one. */
export function TagsField(props: Props) {
  const { formData: chosen = [], onChange, uiSchema } = props;
  const title = fieldTitle(props);
  const known = useKnownTags(givenList(uiSchema['ui:options']?.kinds));
  const [typed, setTyped] = useState('');
  const tag = normalisedTag(typed);
  const found = known.filter(
    each => each.includes(tag) && !chosen.includes(each),
  );
  const isNew = tag !== '' && !known.includes(tag) && !chosen.includes(tag);
  const items = [...(isNew ? [tag] : []), ...found]
    .slice(0, MOST)
    .map(id => ({ id }));

  const add = (added: string) => {
    if (added && !chosen.includes(added)) onChange([...chosen, added]);
  };

  return (
    <FieldFrame field={props}>
      {chosen.length > 0 && (
        <TagGroup
          aria-label={`${title}, chosen`}
          onRemove={keys => onChange(chosen.filter(each => !keys.has(each)))}
        >
          {chosen.map(each => (
            <Tag key={each} id={each} textValue={each}>
              {each}
            </Tag>
          ))}
        </TagGroup>
      )}
      <AddCombobox
        label={title}
        placeholder="Type a tag and press Enter"
        items={items}
        typed={typed}
        own={tag}
        endKeys={[',']}
        isDisabled={Boolean(props.disabled || props.readonly)}
        onType={setTyped}
        onAdd={add}
      >
        {({ id }) => (
          <ComboboxItem id={id} textValue={id}>
            {id}
          </ComboboxItem>
        )}
      </AddCombobox>
    </FieldFrame>
  );
}
