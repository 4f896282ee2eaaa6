import type { Map as MapLibre } from 'maplibre-gl';

const SIZE = 48;

type Draw = (at: CanvasRenderingContext2D) => void;

/** Shapes told apart without colour; each points to the end of its row of pixels, eastward. */
const ICONS: Record<string, Draw> = {
  head: (at) => polygon(at, [6, 8], [42, 24], [6, 40], [14, 24]),
  incident: (at) => {
    for (let turn = 0; turn < 4; turn++) {
      at.save();
      at.translate(24, 24);
      at.rotate((turn * Math.PI) / 4);
      at.fillRect(-3.5, -20, 7, 40);
      at.restore();
    }
  },
  presence: (at) => at.fillRect(8, 8, 32, 32),
  end: (at) => {
    at.lineWidth = 7;
    at.beginPath();
    at.arc(24, 24, 14, 0, 2 * Math.PI);
    at.stroke();
  },
};

export function addIcons(map: MapLibre): void {
  for (const [name, draw] of Object.entries(ICONS)) {
    const canvas = document.createElement('canvas');
    canvas.width = SIZE;
    canvas.height = SIZE;
    const at = canvas.getContext('2d');
    if (!at) continue;
    draw(at);
    map.addImage(name, at.getImageData(0, 0, SIZE, SIZE), { sdf: true, pixelRatio: 2 });
  }
}

function polygon(at: CanvasRenderingContext2D, ...points: [number, number][]): void {
  at.beginPath();
  for (const [x, y] of points) at.lineTo(x, y);
  at.fill();
}
