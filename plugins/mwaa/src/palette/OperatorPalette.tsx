import {
  Dialog,
  DialogBody,
  DialogHeader,
  ToggleButton,
  ToggleButtonGroup,
  VisuallyHidden,
} from '@backstage/ui';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { useMemo, useState } from 'react';
import { ClassChoice } from './ClassChoice';
import { offersFor } from './offersFor';
import styles from './OperatorPalette.module.css';
import { PaletteList } from './PaletteList';
import { OfferKind, paletteSections } from './paletteSections';
import { PaletteSearch } from './PaletteSearch';
import { recentOperators, rememberOperator } from './recentOperators';

interface Props {
  /** Id of the task that the new one follows. */
  after?: string;
  target?: AirflowTarget;
  /** Ids of operators or names of services; all unless given. */
  offered?: readonly string[];
  onChoose(operator: string): void;
  onClose(): void;
}

const kinds: [OfferKind, string][] = [
  ['all', 'All'],
  ['operator', 'Operators'],
  ['sensor', 'Sensors'],
];

/** Asks for the operator of a new task. */
export function OperatorPalette(props: Props) {
  const { after, target, offered, onClose } = props;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<OfferKind>('all');
  const [active, setActive] = useState(0);
  const [recent] = useState(recentOperators);
  const offers = useMemo(() => offersFor(target, offered), [target, offered]);
  const sections = useMemo(
    () => paletteSections(offers, { query, kind, recent }),
    [offers, query, kind, recent],
  );
  const listed = sections.flatMap(section => section.offers);
  const choose = (operator: string) => {
    if (!operator.includes('.')) rememberOperator(operator);
    props.onChoose(operator);
  };
  const chooseActive = () => {
    const offer = listed[active];
    if (offer && !offer.unavailable) choose(offer.operator.id);
  };
  return (
    <Dialog
      isOpen
      isDismissable
      width={720}
      height={640}
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>
        {after ? `Add a task after ${after}` : 'Add a task'}
      </DialogHeader>
      <DialogBody>
        <div className={styles.body}>
          <div className={styles.head}>
            <PaletteSearch
              query={query}
              active={listed.length ? active : undefined}
              count={listed.length}
              onQuery={text => {
                setQuery(text);
                setActive(0);
              }}
              onActive={setActive}
              onChoose={chooseActive}
            />
            <ToggleButtonGroup
              aria-label="Kind"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[kind]}
              onSelectionChange={keys => {
                setKind([...keys][0] as OfferKind);
                setActive(0);
              }}
            >
              {kinds.map(([id, title]) => (
                <ToggleButton key={id} id={id} size="small">
                  {title}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          </div>
          <PaletteList sections={sections} active={active} onChoose={choose} />
          <VisuallyHidden role="status">
            {`${listed.length} found`}
          </VisuallyHidden>
          <ClassChoice onChoose={choose} />
        </div>
      </DialogBody>
    </Dialog>
  );
}
