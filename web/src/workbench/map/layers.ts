import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
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

/** Opacity of what is possible beyond what is certain. */
export const HALO = 0.28;

const FONT = ['Plex Arabic'];
const POINT: ExpressionSpecification = ['==', ['get', 'point'], true];
const FUZZY: ExpressionSpecification = ['==', ['get', 'fuzzy'], true];

const DASHED: ExpressionSpecification = ['==', ['get', 'dashed'], true];

/** Every layer of the map, the lowest first, in the colours of the page. */
export function layersIn(colour: Colour): LayerSpecification[] {
  return [...ground(colour), ...roughly(colour), ...ways(colour), ...spots(colour)];
}

function ground(colour: Colour): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour('land') } },
    {
      id: 'borders',
      type: 'line',
      source: 'land',
      paint: { 'line-color': colour('border-land'), 'line-width': 1 },
    },
  ];
}

function roughly(colour: Colour): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': colour('accent'), 'fill-opacity': ['case', FUZZY, 0.05, 0.13] },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: 'areas',
      paint: {
        'line-color': colour('accent'),
        'line-width': ['case', FUZZY, 9, 1.2],
        'line-blur': ['case', FUZZY, 8, 0],
        'line-opacity': ['case', FUZZY, 0.35, 0.7],
      },
    },
  ];
}

function ways(colour: Colour): LayerSpecification[] {
  const stroke: ExpressionSpecification = [
    'match',
    ['get', 'group'],
    ...Object.entries(GROUP_COLOURS).flatMap(([group, name]) => [group, colour(name)]),
    colour('ink-soft'),
  ] as never;
  return [
    {
      id: 'line-whole',
      type: 'line',
      source: 'lines',
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': stroke,
        'line-width': ['get', 'whole'],
        'line-blur': ['get', 'blur'],
        'line-opacity': HALO,
        'line-opacity-transition': { duration: 0 },
      },
    },
    {
      id: 'line-core',
      type: 'line',
      source: 'lines',
      filter: ['!', DASHED],
      paint: {
        'line-color': stroke,
        'line-width': ['get', 'core'],
        'line-opacity-transition': { duration: 0 },
      },
    },
    // Dashes cost far more to draw than lines, so that only what needs them has them.
    {
      id: 'line-dashed',
      type: 'line',
      source: 'lines',
      filter: DASHED,
      paint: {
        'line-color': stroke,
        'line-width': ['get', 'core'],
        'line-dasharray': [2.5, 1.5],
        'line-opacity-transition': { duration: 0 },
      },
    },
    {
      id: 'line-marked',
      type: 'line',
      source: 'lines',
      filter: ['==', ['get', 'claim'], ''],
      paint: { 'line-color': colour('ink'), 'line-width': ['+', ['get', 'core'], 2.5] },
    },
    {
      id: 'heads',
      type: 'symbol',
      source: 'heads',
      layout: {
        'icon-image': 'head',
        'icon-size': ['interpolate', ['linear'], ['get', 'core'], 1, 0.6, 9, 1.25],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': stroke,
        'icon-halo-color': colour('surface'),
        'icon-halo-width': 1,
        'icon-opacity-transition': { duration: 0 },
      },
    },
  ];
}

function spots(colour: Colour): LayerSpecification[] {
  return [
    {
      id: 'countries',
      type: 'symbol',
      source: 'countries',
      layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 13, 'text-padding': 12 },
      paint: { 'text-color': colour('ink-soft'), 'text-halo-color': colour('land'), 'text-halo-width': 1.2 },
    },
    {
      id: 'points',
      type: 'circle',
      source: 'places',
      filter: POINT,
      paint: {
        'circle-radius': 4,
        'circle-color': colour('surface'),
        'circle-stroke-color': colour('ink'),
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': 0.7,
        'icon-offset': [
          'match',
          ['get', 'icon'],
          'incident',
          ['literal', [-26, 18]],
          'presence',
          ['literal', [26, 18]],
          ['literal', [0, 0]],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['get', 'count'],
        'text-font': FONT,
        'text-size': 11,
        'text-offset': [
          'match',
          ['get', 'icon'],
          'incident',
          ['literal', [-1.6, 2.2]],
          'presence',
          ['literal', [1.6, 2.2]],
          ['literal', [0, 1.5]],
        ],
        'text-optional': true,
      },
      paint: {
        'icon-color': ['match', ['get', 'icon'], 'incident', colour('contested'), colour('ink-soft')],
        'icon-halo-color': colour('surface'),
        'icon-halo-width': 1,
        'text-color': colour('ink'),
        'text-halo-color': colour('surface'),
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': ['case', POINT, 14, 12.5],
        'text-padding': 5,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.55,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', POINT, colour('ink'), colour('ink-soft')],
        'text-halo-color': colour('surface'),
        'text-halo-width': 1.6,
      },
    },
  ];
}
