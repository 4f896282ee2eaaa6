import type { Group } from './items';

/** The colour that the page has under a name. */
export type Colour = (name: string) => string;

/** Which colour of the pages a kind of way has. */
export const GROUP_COLOURS: Record<Group, string> = {
  moved: 'path-5',
  fled: 'path-3',
  returned: 'path-2',
  held: 'path-1',
  changed: 'path-0',
};

/** The colours that hold for an element now. */
export function coloursOf(element: HTMLElement): Colour {
  const style = getComputedStyle(element);
  const read = new Map<string, string>();
  return (name) => {
    const known = read.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    read.set(name, known);
    return known;
  };
}
