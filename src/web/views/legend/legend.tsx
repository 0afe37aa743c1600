import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type LegendEntry, legend } from '../../../drawing/legend.ts';
import { HUES } from '../../../drawing/palette.ts';
import { Swatch } from '../../parts/links.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useCase } from '../../state/case.tsx';
import { words } from './words.ts';
import './legend.css';

/** What every mark means, one click away. */
export function Legend() {
  const { picture, theme, colourOf, nameOf } = useCase();
  const parties = [...new Set(picture.control.flatMap((item) => [...item.holders, ...item.by]))];
  const shade = theme === 'light' ? 'onLight' : 'onDark';
  const [one, other] = [
    parties[0] ? colourOf(parties[0]) : HUES[0][shade],
    parties[1] ? colourOf(parties[1]) : HUES[1][shade],
  ];
  return (
    <DialogTrigger>
      <Button className="legend-button">{words.legend}</Button>
      <Popover className="legend" placement="top start" offset={8}>
        <Dialog aria-label={words.legend}>
          {parties.length > 0 && (
            <section>
              <h2>{words.parties}</h2>
              <ul>
                {parties.map((id) => (
                  <li key={id}>
                    <Swatch id={id} />
                    {nameOf(id)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {legend(one, other).map((group) => (
            <section key={group.title}>
              <h2>{group.title}</h2>
              <ul>
                {group.entries.map((entry) => (
                  <li key={entry.words}>
                    <Sample mark={entry.mark} />
                    {entry.words}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Sample({ mark }: Pick<LegendEntry, 'mark'>) {
  if ('glyph' in mark) return <Mark glyph={mark.glyph} size={26} />;
  if ('area' in mark) {
    const [one, other] = mark.colours;
    return (
      <svg className="mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect x="1" y="3" width={mark.area === 'held' ? 24 : 9} height="20" fill={one} opacity="0.35" />
        {mark.area === 'line' && <rect x="16" y="3" width="9" height="20" fill={other} opacity="0.35" />}
        {mark.area === 'line' && <path d="M10 3H16V23H10Z" fill="currentColor" opacity="0.06" />}
      </svg>
    );
  }
  if ('line' in mark) {
    return (
      <svg className="mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <path
          d="M1 13H25"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={mark.line === 'cut' ? '4 3' : undefined}
        />
        {mark.line === 'cut' && <path d="M13 5V21" stroke="currentColor" strokeWidth="4" />}
      </svg>
    );
  }
  return (
    <svg className="mark people" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      {mark.people === 'stock' ? (
        <circle cx="13" cy="13" r="10" fill="currentColor" fillOpacity="0.16" stroke="currentColor" />
      ) : (
        <path
          d="M2 20.6C8 12 13 9 18 8.4L17.2 4.6L25 9.2L18.6 15.6L18.2 12C13 12.8 8 15 2.6 21Z"
          fill="currentColor"
          opacity="0.75"
        />
      )}
    </svg>
  );
}
