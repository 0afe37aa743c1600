import type { Map as MapLibre } from 'maplibre-gl';
import { BOX, type Glyph, type Paper, shapesOf } from '../../../drawing/glyph.ts';

const SHARPNESS = 3;
/** Empty rim of a mark's box: cut off, so that names come as near as the mark allows. */
const RIM = 2;

/** The name of a mark's image is the mark itself, so an image is drawn when the map first asks for it. */
export const iconName = (glyph: Glyph): string => JSON.stringify(glyph);

export function drawIconsFor(map: MapLibre, paper: Paper): void {
  map.setMissingStyleImageResolver((id) => {
    if (map.hasImage(id)) return;
    const image = id === 'dot' ? dot(paper) : id.startsWith('{') ? glyphImage(JSON.parse(id) as Glyph, paper) : null;
    if (image) map.addImage(id, image, { pixelRatio: SHARPNESS });
  });
}

function glyphImage(glyph: Glyph, paper: Paper): ImageData {
  return draw(BOX - 2 * RIM, (context) => {
    context.translate(-RIM, -RIM);
    for (const shape of shapesOf(glyph, paper)) {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity;
      if (shape.fill) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (!shape.stroke || shape.width === 0) continue;
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width;
      context.lineCap = shape.rounded ? 'round' : 'butt';
      context.setLineDash([...shape.dash]);
      context.stroke(path);
    }
  });
}

/** A town of the map behind. */
function dot({ ink }: Paper): ImageData {
  return draw(8, (context) => {
    context.globalAlpha = 0.45;
    context.fillStyle = ink;
    context.beginPath();
    context.arc(4, 4, 1.7, 0, 2 * Math.PI);
    context.fill();
  });
}

function draw(size: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * SHARPNESS;
  canvas.height = size * SHARPNESS;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws on no canvas.');
  context.scale(SHARPNESS, SHARPNESS);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
