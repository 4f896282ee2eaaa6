import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import {
  type GeoJSONSource,
  type LayerSpecification,
  LngLatBounds,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { isClose, type Spot } from '../../map/legs';
import { addIcons } from './icons';
import { type Colour, HALO, layersIn } from './layers';
import { pictureOver } from './picture';

setWorkerUrl(workerUrl);

/** More arrows than these are moved as a picture of them: drawn with every frame they would not follow the hand. */
const MANY = 500;
/** What the picture stands for, and how opaque it is otherwise. */
const PICTURED = [
  ['line-whole', 'line-opacity', HALO],
  ['line-core', 'line-opacity', 1],
  ['line-dashed', 'line-opacity', 1],
  ['heads', 'icon-opacity', 1],
] as const;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What is drawn, from the ground up; each is a source of that name. */
export const SOURCES = ['land', 'countries', 'areas', 'lines', 'heads', 'marks', 'places'] as const;
export type SourceName = (typeof SOURCES)[number];

export interface Hit {
  claim?: string;
  place?: string;
}

/** The drawn map: it knows sources and colours, and tells what was clicked. */
export interface Canvas {
  show: (source: SourceName, data: FeatureCollection) => void;
  /** The arrow that stands out. */
  mark: (claim: string | undefined) => void;
  /** Reads the page's colours again. */
  recolour: () => void;
  /** Shows all these places. */
  fit: (spots: readonly Spot[]) => void;
  /** The same, unless somebody moved the map since it was fitted. */
  follow: (spots: readonly Spot[]) => void;
  zoom: (by: number) => void;
}

/**
 * @param onHit an arrow, a mark or a place was clicked, or nothing
 * @param left takes the map away, be it loaded or not: a page left early has no colours to draw with
 * @throws when the map was left before it was loaded
 */
export async function openCanvas(
  container: HTMLElement,
  label: string,
  onHit: (hit: Hit) => void,
  left: AbortSignal,
): Promise<Canvas> {
  const map = new MapLibre({
    container,
    style: emptyStyle(),
    center: [40, 34.5],
    zoom: 4.5,
    minZoom: 1,
    maxZoom: 12,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    // Names and heads are laid out anew this often, and not with every frame.
    fadeDuration: 300,
    locale: { 'Map.Title': label },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  await new Promise<void>((ready, stop) => {
    left.addEventListener('abort', () => {
      map.remove();
      stop(left.reason);
    });
    map.once('load', () => ready());
  });
  left.throwIfAborted();
  addIcons(map);
  const draw = () => {
    const marked = map.getLayer('line-marked') ? map.getFilter('line-marked') : undefined;
    const colours = coloursOf(container);
    for (const layer of layersIn(colours)) {
      if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      map.addLayer(layer);
    }
    if (marked) map.setFilter('line-marked', marked);
  };
  draw();
  const clickable = ['heads', 'line-core', 'line-dashed', 'line-whole', 'marks', 'points', 'areas'];
  map.on('click', ({ point: { x, y } }) => {
    const near = map.queryRenderedFeatures(
      [
        [x - 5, y - 5],
        [x + 5, y + 5],
      ],
      { layers: clickable },
    );
    const found = clickable.flatMap((layer) => near.find((one) => one.layer.id === layer) ?? [])[0];
    const { claim, only, place } = found?.properties ?? {};
    onHit({ claim: claim || only || undefined, place: place || undefined });
  });
  map.on('mousemove', ({ point, originalEvent }) => {
    // While the map is dragged, looking under the pointer would cost frames.
    if (originalEvent.buttons > 0) return;
    const over = map.queryRenderedFeatures(point, { layers: clickable }).length > 0;
    map.getCanvas().style.cursor = over ? 'pointer' : '';
  });
  let lines = EMPTY;
  let held = false;
  let pictured = false;
  const picture = pictureOver(map);
  const show = (arrows: boolean) => {
    for (const [layer, property, opacity] of PICTURED)
      map.setPaintProperty(layer, property, arrows ? opacity : 0);
  };
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) held = true;
    if (!originalEvent || lines.features.length <= MANY) return;
    if (!pictured) picture.take(lines, coloursOf(container));
    pictured = true;
    show(false);
  });
  map.on('move', () => {
    if (pictured) picture.follow();
  });
  map.on('moveend', () => {
    if (!pictured) return;
    show(true);
    // The picture stays until the arrows themselves are drawn.
    map.once('render', () => {
      if (map.isMoving()) return;
      pictured = false;
      picture.away();
    });
  });
  map.on('idle', () => container.setAttribute('aria-busy', 'false'));
  // Painted is the first frame in which places and ways stand, before their names have faded in.
  let filled = false;
  map.on('render', () => {
    if (filled && map.areTilesLoaded()) container.setAttribute('data-ready', 'true');
  });
  return {
    show: (source, data) => {
      container.setAttribute('aria-busy', 'true');
      if (source === 'lines') lines = data;
      filled ||= source === 'places' && data.features.length > 0;
      map.getSource<GeoJSONSource>(source)?.setData(data);
    },
    mark: (claim) => map.setFilter('line-marked', ['==', ['get', 'claim'], claim ?? '']),
    recolour: draw,
    fit: (spots) => {
      held = false;
      fitTo(map, spots);
    },
    follow: (spots) => {
      if (!held) fitTo(map, spots);
    },
    zoom: (by) => map.zoomTo(map.getZoom() + by, { duration: 150 }),
  };
}

function emptyStyle(): StyleSpecification {
  const sources = SOURCES.map((name) => [name, { type: 'geojson', data: EMPTY }] as const);
  const layers: LayerSpecification[] = [];
  return { version: 8, sources: Object.fromEntries(sources), layers };
}

/** The view that shows all places known well enough, or all where none is. */
function fitTo(map: MapLibre, spots: readonly Spot[]): void {
  const close = spots.filter(isClose);
  const seen = close.length > 0 ? close : spots;
  if (seen.length === 0) return;
  const bounds = new LngLatBounds();
  for (const { lon, lat } of seen) bounds.extend([lon, lat]);
  map.fitBounds(bounds, { padding: 60, maxZoom: 8, animate: false });
}

function coloursOf(element: HTMLElement): Colour {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}
