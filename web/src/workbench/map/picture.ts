import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { type Colour, GROUP_COLOURS } from './layers';

/** Pixels that are drawn beyond each side of the view, so that moving does not bare its edge at once. */
const BEYOND = 160;
const DASHES = [5, 3];

/** Arrows as a picture over the map: moving a picture costs nothing, drawing thousands of arrows with every frame does. */
export interface Picture {
  /** Draws lines as the map stands. */
  take: (lines: FeatureCollection, colour: Colour) => void;
  /** Puts the picture where the map is now. */
  follow: () => void;
  away: () => void;
}

export function pictureOver(map: MapLibre): Picture {
  const sheet = document.createElement('canvas');
  sheet.style.cssText = 'position: absolute; pointer-events: none; transform-origin: 0 0';
  sheet.hidden = true;
  map.getCanvasContainer().append(sheet);
  let corner = map.getCenter();
  let zoom = map.getZoom();

  const take = (lines: FeatureCollection, colour: Colour) => {
    const { clientWidth, clientHeight } = map.getContainer();
    sheet.width = clientWidth + 2 * BEYOND;
    sheet.height = clientHeight + 2 * BEYOND;
    corner = map.unproject([-BEYOND, -BEYOND]);
    zoom = map.getZoom();
    const pen = sheet.getContext('2d');
    if (!pen) return;
    const { x, y } = onSheet(map);
    for (const { geometry, properties } of lines.features) {
      if (geometry.type !== 'LineString') continue;
      pen.beginPath();
      for (const [lon = 0, lat = 0] of geometry.coordinates) pen.lineTo(x(lon), y(lat));
      pen.lineWidth = Number(properties?.core);
      pen.strokeStyle = colour(GROUP_COLOURS[properties?.group as keyof typeof GROUP_COLOURS]);
      pen.setLineDash(properties?.dashed ? DASHES : []);
      pen.stroke();
    }
    follow();
    sheet.hidden = false;
  };
  const follow = () => {
    const { x, y } = map.project(corner);
    sheet.style.transform = `translate(${x}px, ${y}px) scale(${2 ** (map.getZoom() - zoom)})`;
  };
  const away = () => {
    sheet.hidden = true;
  };
  return { take, follow, away };
}

/** Pixels of the sheet by degrees, in the Mercator projection of a map that is neither turned nor tilted. */
function onSheet(map: MapLibre): { x: (lon: number) => number; y: (lat: number) => number } {
  const [zero, east] = [map.project([0, 0]), map.project([90, 0])];
  const perDegree = (east.x - zero.x) / 90;
  const perRadian = (perDegree * 180) / Math.PI;
  return {
    x: (lon) => zero.x + BEYOND + lon * perDegree,
    y: (lat) => zero.y + BEYOND - perRadian * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  };
}
