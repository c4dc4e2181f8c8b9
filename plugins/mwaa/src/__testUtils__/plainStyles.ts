/*
 * Every look for a role asks for the style of each element and of all around
 * it, and jsdom then holds it against every rule of the browser's own sheet
 * and of Material UI's: half the time of a test. What is hidden in this plugin
 * is hidden by attributes and inline styles, so those are all that count here.
 */

const computed = window.getComputedStyle.bind(window);

/** What the browser's own sheet says, by the name of the element. */
const displays = new Map<string, string>();

function displayOf(element: Element): string {
  if (element instanceof HTMLElement && element.hidden) return 'none';
  const { localName } = element;
  const known = displays.get(localName);
  if (known !== undefined) return known;
  const { display } = computed(document.createElement(localName));
  displays.set(localName, display);
  return display;
}

function inherited(element: Element, property: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = (at as HTMLElement).style?.getPropertyValue(property);
    if (own && own !== 'inherit') return own;
  }
  return property === 'visibility' ? 'visible' : 'auto';
}

function propertyOf(element: Element, property: string): string {
  if (property === 'visibility' || property === 'pointer-events') {
    return inherited(element, property);
  }
  const own = (element as HTMLElement).style?.getPropertyValue(property) ?? '';
  return own || (property === 'display' ? displayOf(element) : '');
}

const dashed = (name: string) =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

window.getComputedStyle = element =>
  new Proxy((element as HTMLElement).style, {
    get(style, name) {
      if (name === 'getPropertyValue') {
        return (property: string) => propertyOf(element, property);
      }
      const value = Reflect.get(style, name, style);
      return typeof name === 'string' && typeof value === 'string'
        ? propertyOf(element, dashed(name))
        : value;
    },
  });
