import { KeyboardEvent, useEffect, useState } from 'react';
import { GraphControl } from './GraphControl';
import { GraphMode } from './GraphMode';
import { KeyCommand, keyCommand } from './keyCommand';
import { moveIn, Move, runningOrder } from './moveIn';

/** What can be done to the arrows, wherever it comes from. */
export interface Arrows {
  connect(from: string, to: string): void;
  disconnect(from: string, to: string): void;
}

interface Options {
  control: GraphControl;
  arrows: Arrows;
  /** Shown and read out. */
  say(message: string): void;
  /** Brings a node onto the screen. */
  reveal(key: string): void;
  zoom(how: 'in' | 'out' | 'fit'): void;
  /** Removes the arrow that the mouse has chosen, if there is one. */
  removeChosen(): boolean;
}

const look: GraphMode = { kind: 'look' };

/** Neighbours of a node by arrows that can be removed. */
const removable = ({ shape }: GraphControl, key: string): string[] =>
  shape.edges
    .filter(({ by, from, to }) => by === 'after' && [from, to].includes(key))
    .map(({ from, to }) => (from === key ? to : from));

/** The drawing by keyboard: where it is, and what a key does there. */
export function useGraphKeyboard(options: Options) {
  const { control, arrows, say, reveal, zoom, removeChosen } = options;
  const { shape, ids, selected } = control;
  const [place, setPlace] = useState<string>();
  const [mode, setMode] = useState<GraphMode>(look);
  // What is chosen elsewhere, in the list or by adding, is where the keyboard is.
  useEffect(() => {
    if (selected !== undefined) setPlace(undefined);
  }, [selected]);
  const keyOfId = (id: string | undefined) =>
    id === undefined
      ? undefined
      : shape.nodes.find(({ key }) => ids.get(key) === id)?.key;
  const active = [place, keyOfId(selected)].find(
    key => key !== undefined && ids.has(key),
  );
  const current = active ?? runningOrder(control)[0];
  const name = (key: string) => ids.get(key)!;

  const goTo = (key: string) => {
    setPlace(key);
    reveal(key);
  };
  const move = (how: Move) => {
    if (active === undefined) {
      goTo(current);
    } else if (mode.kind === 'disconnect') {
      const choices = removable(control, mode.from);
      const step = how === 'previous' || how === 'upstream' ? -1 : 1;
      const next = choices.indexOf(current) + step;
      goTo(choices.at(next % choices.length)!);
    } else {
      goTo(moveIn(control, current, how));
    }
  };
  const begin = (kind: 'connect' | 'disconnect') => {
    const choices = removable(control, current);
    if (kind === 'disconnect' && !choices.length) {
      say(`${name(current)} has no arrows that can be removed.`);
      return;
    }
    setMode({ kind, from: current });
    if (kind === 'disconnect') goTo(choices[0]);
    say(
      kind === 'connect'
        ? `What waits for ${name(current)}? Choose with the arrow keys, then Enter. Escape cancels.`
        : `Which arrow of ${name(current)} goes? Choose with the arrow keys, then Enter. Escape cancels.`,
    );
  };
  const finish = () => {
    if (mode.kind === 'look') return;
    const { kind, from } = mode;
    setMode(look);
    if (kind === 'connect') arrows.connect(from, current);
    else if (shape.edges.some(e => e.from === from && e.to === current))
      arrows.disconnect(from, current);
    else arrows.disconnect(current, from);
    goTo(from);
  };
  const cancel = () => {
    if (mode.kind === 'look') {
      control.onSelect(undefined);
      return;
    }
    goTo(mode.from);
    setMode(look);
    say('Nothing was changed.');
  };
  const obey = (command: KeyCommand) => {
    switch (command.do) {
      case 'move':
        return move(command.move);
      case 'select':
        return control.onSelect(name(current));
      case 'connect':
      case 'disconnect':
        return begin(command.do);
      case 'addAfter':
        return control.onAddAfter(name(current));
      case 'remove':
        return removeChosen() || control.onRemove(name(current));
      case 'finish':
        return finish();
      case 'cancel':
        return cancel();
      case 'zoomIn':
        return zoom('in');
      case 'zoomOut':
        return zoom('out');
      default:
        return zoom('fit');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyCommand(event, mode);
    if (!command || current === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    obey(command);
  };
  return { active, mode, onKeyDown, setPlace };
}
