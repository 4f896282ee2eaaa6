import type { Lang } from '../../contract/types';
import { placeLabels, type Wanted } from '../../map/labels';
import { onScreen, type Point, type Size, type View } from '../../map/plane';
import { measureText } from '../../theme/measure';
import type { Colour } from './colours';
import { countryNames } from './ground';
import type { Pen } from './pen';
import type { Mark, PlaceName, Scene, Sign } from './scene';

/** Names tried at most, those of which most is told: more would not find room. */
const NAMED = 300;
const LINE = 19;
/** How far beside its place a sign stands, so that signs of one place do not cover each other. */
const BESIDE: Record<Sign, Point> = {
  incident: { x: -18, y: 13 },
  presence: { x: 18, y: 13 },
  end: { x: 0, y: 0 },
};
const SIGNS: Record<Sign, (pen: Pen) => void> = {
  incident: (pen) => {
    for (let turn = 0; turn < 4; turn++) {
      const [x, y] = [7 * Math.cos((turn * Math.PI) / 4), 7 * Math.sin((turn * Math.PI) / 4)];
      pen.moveTo(-x, -y);
      pen.lineTo(x, y);
    }
  },
  presence: (pen) => pen.rect(-4, -4, 8, 8),
  end: (pen) => pen.arc(0, 0, 5, 0, 2 * Math.PI),
};

interface Text extends Wanted {
  text: string;
  ink: string;
  around: string;
  size: number;
}

/** Points, signs, and as many names as find room without touching: of places first, then of countries. */
export function* paintSpots(
  pen: Pen,
  view: View,
  size: Size,
  { names, marks }: Scene,
  lang: Lang,
  colour: Colour,
): Generator<void> {
  const inside = <T extends { at: Point }>(all: readonly T[]) =>
    all
      .map((one) => ({ ...one, at: onScreen(one.at, view) }))
      .filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height);
  const seen = inside(names);
  const signs = inside(marks);
  paintPoints(pen, seen, colour);
  yield;
  for (const mark of signs) paintSign(pen, mark, colour);
  yield;
  const texts = [
    ...seen.slice(0, NAMED).flatMap((one) => placeText(one, colour)),
    ...countryTexts(inside(countryNames(view, size, lang)), seen, colour),
  ];
  const taken = [...seen.filter((one) => one.isPoint).map((one) => one.at), ...signs.map(signAt)];
  const placed = placeLabels(texts, { hard: taken, soft: [] }, size);
  yield;
  pen.direction = lang === 'ar' ? 'rtl' : 'ltr';
  for (const text of placed.reverse()) paintText(pen, text);
}

function paintPoints(pen: Pen, seen: readonly PlaceName[], colour: Colour): void {
  pen.beginPath();
  for (const { at } of seen.filter((one) => one.isPoint)) {
    pen.moveTo(at.x + 4, at.y);
    pen.arc(at.x, at.y, 4, 0, 2 * Math.PI);
  }
  pen.fillStyle = colour('surface');
  pen.fill();
  pen.lineWidth = 1.6;
  pen.strokeStyle = colour('ink');
  pen.stroke();
}

/** Where the sign of a mark in pixels stands. */
export function signAt({ at, sign }: Pick<Mark, 'at' | 'sign'>): Point {
  return { x: at.x + BESIDE[sign].x, y: at.y + BESIDE[sign].y };
}

function paintSign(pen: Pen, mark: Mark, colour: Colour): void {
  const at = signAt(mark);
  const ink = colour(mark.sign === 'incident' ? 'contested' : 'ink-soft');
  pen.save();
  pen.translate(at.x, at.y);
  pen.beginPath();
  SIGNS[mark.sign](pen);
  pen.lineWidth = 5;
  pen.strokeStyle = colour('surface');
  pen.stroke();
  pen.lineWidth = 2.4;
  pen.strokeStyle = ink;
  pen.stroke();
  if (mark.sign === 'presence') {
    pen.fillStyle = ink;
    pen.fill();
  }
  pen.restore();
  if (mark.claims.length > 1)
    paintText(pen, {
      ...{ text: String(mark.claims.length), x: at.x, y: at.y + 14, size: 11 },
      ...{ ink: colour('ink'), around: colour('surface') },
    });
}

function placeText({ place, name, at, isPoint }: PlaceName, colour: Colour): Text[] {
  if (!name) return [];
  const look = { size: isPoint ? 14 : 12.5, around: colour('surface') };
  return [textOf(place, name, at, isPoint ? 6 : 2, { ...look, ink: colour(isPoint ? 'ink' : 'ink-soft') })];
}

/** Countries without those that the map names already. */
function countryTexts(
  all: { name: string; at: Point }[],
  seen: readonly PlaceName[],
  colour: Colour,
): Text[] {
  const said = new Set(seen.map((one) => one.name));
  const look = { size: 13, around: colour('land'), ink: colour('ink-soft') };
  return all
    .filter(({ name }) => !said.has(name))
    .map(({ name, at }) => ({ ...textOf(`country ${name}`, name, at, 0, look), centred: true }));
}

function textOf(
  key: string,
  text: string,
  at: Point,
  clear: number,
  look: Pick<Text, 'size' | 'ink' | 'around'>,
): Text {
  return { key, text, at, clear, height: LINE, width: measureText(text, look.size) + 8, ...look };
}

function paintText(pen: Pen, { text, x, y, size, ink, around }: Omit<Text, keyof Wanted> & Point): void {
  pen.font = `${size}px 'Plex Arabic', sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = around;
  pen.strokeText(text, x, y);
  pen.lineJoin = 'miter';
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}
