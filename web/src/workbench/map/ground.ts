import type { Lang } from '../../contract/types';
import { countries, countryName } from '../../map/countries';
import type { Point, Size, View } from '../../map/plane';
import type { Colour } from './colours';
import { type Pen, pathOf, scaled } from './pen';

/** Sea, land and borders. */
export function paintGround(pen: Pen, view: View, size: Size, colour: Colour): void {
  pen.globalAlpha = 1;
  pen.fillStyle = colour('sea');
  pen.fillRect(0, 0, size.width, size.height);
  scaled(pen, view, () => {
    pen.fillStyle = colour('land');
    pen.strokeStyle = colour('border-land');
    pen.lineWidth = 1 / view.k;
    for (const { outline } of countriesIn(view, size)) {
      pen.fill(pathOf(outline));
      pen.stroke(pathOf(outline));
    }
  });
}

/** Names of the countries in view, each in the middle of its largest part. */
export function countryNames(view: View, size: Size, lang: Lang): { name: string; at: Point }[] {
  return countriesIn(view, size).flatMap(({ id, middle: [x, y] }) => {
    const name = countryName(id, lang);
    return name ? [{ name, at: { x, y } }] : [];
  });
}

function countriesIn({ k, x, y }: View, { width, height }: Size) {
  return countries.filter(
    ({ box: [west, north, east, south] }) =>
      east * k + x >= 0 && west * k + x <= width && south * k + y >= 0 && north * k + y <= height,
  );
}
