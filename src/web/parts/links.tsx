import type { MouseEvent, ReactNode } from 'react';
import type { ControlItem } from '../../picture/schema.ts';
import type { Place } from '../../vocabulary/place.ts';
import { useCase } from '../state/case.tsx';
import { readUrl, type Selection, writeUrl } from '../state/url.ts';
import { Mark } from './mark.tsx';

/** A link to what can be selected. It has an address, so it opens in a new tab too. */
export function SelectLink({
  to,
  children,
  className,
}: {
  readonly to: Selection;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const { go } = useCase();
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go({ selection: to });
  };
  return (
    <a href={writeUrl({ ...readUrl(window.location.search), selection: to })} onClick={open} className={className}>
      {children}
    </a>
  );
}

export function PartyLink({ id }: { readonly id: string }) {
  const { nameOf } = useCase();
  return (
    <SelectLink to={{ kind: 'party', id }} className="party-link">
      <Swatch id={id} />
      {nameOf(id)}
    </SelectLink>
  );
}

/** The colour of a party; nothing for a voice that is no party. */
export function Swatch({ id }: { readonly id: string }) {
  const { colourOf, colours } = useCase();
  if (!colours.has(id)) return null;
  return (
    <svg className="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="11" height="11" rx="2" fill={colourOf(id)} />
    </svg>
  );
}

/** A town with its mark as on the map. */
export function PlaceLink({
  place,
  item,
  note,
}: {
  readonly place: Place;
  readonly item?: ControlItem;
  readonly note?: string;
}) {
  const { colourOf } = useCase();
  const [by] = item?.by ?? [];
  return (
    <SelectLink to={{ kind: 'place', id: place.id }} className="place-link">
      {item && (
        <Mark
          size={20}
          glyph={{
            kind: 'place',
            condition: item.condition,
            holders: item.holders.map(colourOf),
            by: by === undefined ? null : colourOf(by),
            status: item.status,
            stale: item.stale,
          }}
        />
      )}
      <span>
        {place.name}
        {note && <small> {note}</small>}
      </span>
    </SelectLink>
  );
}
