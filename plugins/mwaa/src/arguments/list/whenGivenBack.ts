/** Does something when the focus goes from a menu that closes back into `to`, and nothing if it goes elsewhere. */
export function whenGivenBack(to: HTMLElement, act: () => void): void {
  const listen = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.closest('[role="menu"]')) return;
    document.removeEventListener('focusin', listen);
    if (to.contains(target)) act();
  };
  document.addEventListener('focusin', listen);
}
