import type { Lang } from '../../contract/types';
import { isClose, type Spot } from '../../map/legs';
import { fitted, type Point, type Size, type View } from '../../map/plane';
import { cameraOn } from './camera';
import { coloursOf } from './colours';
import { paintGround } from './ground';
import { type Hit, hitAt } from './hits';
import { overlayIn } from './overlay';
import { EMPTY, type Scene } from './scene';
import { sheetIn } from './sheet';
import { paintSpots } from './spots';
import { paintAreas, paintArrows, paintMarked } from './ways';

/** The drawn map: it knows what is shown and how it is seen, and tells what was clicked. */
export interface Canvas {
  show: (scene: Scene, lang: Lang) => void;
  /** The arrow that stands out. */
  mark: (claim: string | undefined) => void;
  /** Reads the page's colours again. */
  recolour: () => void;
  /** Shows all these places. */
  fit: (spots: readonly Spot[]) => void;
  /** The same, unless somebody moved the map since it was fitted. */
  follow: (spots: readonly Spot[]) => void;
  zoom: (factor: number) => void;
}

/**
 * A map in a container: `aria-busy` while it is painted, `data-ready` once ways and places stand in it.
 * @param onHit an arrow, a mark or a place was clicked, or nothing
 * @param left takes the map away
 */
export function openCanvas(container: HTMLElement, onHit: (hit: Hit) => void, left: AbortSignal): Canvas {
  let scene = EMPTY;
  let lang: Lang = 'en';
  let marked: string | undefined;
  let colour = coloursOf(container);
  let hovered = 0;

  const sheet = sheetIn(
    container,
    {
      ground: (pen, view, size) => paintGround(pen, view, size, colour),
      *rest(pen, view, size) {
        const shown = scene;
        yield* paintAreas(pen, view, shown.areas, colour);
        yield* paintArrows(pen, view, size, shown.arrows, colour);
        yield* paintSpots(pen, view, size, shown, lang, colour);
      },
    },
    () => {
      container.setAttribute('aria-busy', 'false');
      if (scene.names.length > 0) container.setAttribute('data-ready', 'true');
    },
  );
  const overlay = overlayIn(container);
  const drawMarked = (view: View, size: Size) => {
    const arrow = scene.arrows.find((one) => one.claim === marked);
    overlay.draw(size, arrow && ((pen) => paintMarked(pen, view, arrow, colour)));
  };
  const hit = (at: Point) => {
    const { view } = camera.sight();
    return hitAt(scene, at, view, (outline) => overlay.isRound(outline, view, at));
  };
  const camera = cameraOn(
    container,
    {
      onMove: (view, size, moving) => {
        sheet.show(view, size, moving);
        drawMarked(view, size);
      },
      onClick: (at) => onHit(hit(at) ?? {}),
      onHover: (at) => {
        cancelAnimationFrame(hovered);
        hovered = requestAnimationFrame(() => {
          if (left.aborted) return;
          container.style.cursor = hit(at) ? 'pointer' : '';
        });
      },
    },
    left,
  );
  left.addEventListener('abort', () => {
    sheet.away();
    container.replaceChildren();
  });
  const changed = () => {
    container.setAttribute('aria-busy', 'true');
    sheet.stale();
    redrawMarked();
  };
  const redrawMarked = () => {
    const { view, size } = camera.sight();
    drawMarked(view, size);
  };
  const lookAt = (spots: readonly Spot[]) => {
    const close = spots.filter(isClose);
    // The places are to be seen; how far their doubt reaches may go beyond the frame.
    const seen = (close.length > 0 ? close : spots).map((spot) => ({ ...spot, radiusKm: 0 }));
    camera.move((size) => fitted(seen, size));
  };
  lookAt([]);
  return {
    show: (nextScene, nextLang) => {
      [scene, lang] = [nextScene, nextLang];
      changed();
    },
    mark: (claim) => {
      marked = claim;
      redrawMarked();
    },
    recolour: () => {
      colour = coloursOf(container);
      changed();
    },
    fit: lookAt,
    follow: (spots) => {
      if (!camera.held()) lookAt(spots);
    },
    zoom: camera.zoom,
  };
}
