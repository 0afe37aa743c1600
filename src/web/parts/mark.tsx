import { BOX, type Glyph, shapesOf } from '../../drawing/glyph.ts';
import { PAPER, useTheme } from '../state/theme.ts';

/** A mark of the map, as it is drawn there. The words beside it say what it says. */
export function Mark({ glyph, size = 22 }: { readonly glyph: Glyph; readonly size?: number }) {
  const theme = useTheme();
  return (
    <svg className="mark" width={size} height={size} viewBox={`4 4 ${BOX - 8} ${BOX - 8}`} aria-hidden="true">
      {shapesOf(glyph, PAPER[theme]).map((shape, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a mark have no name but their place
          key={i}
          d={shape.d}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash.length > 0 ? shape.dash.join(' ') : undefined}
          strokeLinecap={shape.rounded ? 'round' : 'butt'}
          opacity={shape.opacity}
        />
      ))}
    </svg>
  );
}
