import { type MouseEvent, useDeferredValue, useMemo, useState } from 'react';
import {
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { placesIn } from '../../../drawing/layers.ts';
import { Swatch } from '../../parts/links.tsx';
import { countryWords, voiceWords } from '../../parts/words.ts';
import { useClaims, useParties } from '../../state/api.ts';
import { useCase } from '../../state/case.tsx';
import { readUrl, type Selection, usePlace, type View, writeUrl } from '../../state/url.ts';
import { caseName, words } from './words.ts';
import './bar.css';

const VIEWS: readonly View[] = ['map', 'claims', 'reports'];

/** The single bar on top: the case, the search, the views. */
export function Bar({ caseId }: { readonly caseId: string }) {
  const [{ view }, go] = usePlace();
  const open = (event: MouseEvent, change: Parameters<typeof go>[0]): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(change);
  };
  return (
    <header className="top">
      <a className="case" href="/" onClick={(event) => open(event, { selection: null, view: 'map' })}>
        <b>{words.product}</b> {caseId !== 'default' && <span>{caseName(caseId)}</span>}
      </a>
      <Search />
      <nav aria-label={words.views}>
        {VIEWS.map((one) => (
          <a
            key={one}
            href={writeUrl({ ...readUrl(window.location.search), view: one })}
            aria-current={view === one ? 'page' : undefined}
            onClick={(event) => open(event, { view: one })}
          >
            {words.view[one]}
          </a>
        ))}
      </nav>
    </header>
  );
}

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly to: Selection;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function Search() {
  const { picture, go } = useCase();
  const { parties } = useParties();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const { data: claims = [] } = useClaims({ text: sought, limit: 8 }, sought.length > 1);
  const { data: placed = [] } = useClaims({ place: sought, limit: 60 }, sought.length > 1);
  const groups = useMemo(() => {
    if (sought.length < 2) return [];
    const fits = (name: string): boolean => fold(name).includes(fold(sought));
    const places = new Map(
      [...placesIn(picture), ...placed.flatMap((row) => row.claim.places.flatMap((one) => one.place ?? []))]
        .filter((place) => fits(place.name))
        .map((place) => [place.id, place]),
    );
    const hits = (name: string, items: Hit[]) => ({ name, items: items.slice(0, 6) });
    return [
      hits(
        words.places,
        [...places.values()].map((place) => ({
          id: `place ${place.id}`,
          name: place.name,
          note: [place.admin1, countryWords(place.country)].filter(Boolean).join(', '),
          to: { kind: 'place', id: place.id },
        })),
      ),
      hits(
        words.parties,
        parties
          .filter((party) => fits(party.name))
          .map((party) => ({
            id: `party ${party.id}`,
            name: party.name,
            note: '',
            to: { kind: 'party', id: party.id },
          })),
      ),
      hits(
        words.claims,
        claims.map((row) => ({
          id: `claim ${row.claim.id}`,
          name: row.claim.evidence[0]?.quote ?? '',
          note: voiceWords(row, false),
          to: { kind: 'claim', id: row.claim.id },
        })),
      ),
    ].filter((group) => group.items.length > 0);
  }, [sought, picture, placed, parties, claims]);
  const open = (key: string | number | null): void => {
    const hit = groups.flatMap((group) => group.items).find((item) => item.id === key);
    if (!hit) return;
    go({ selection: hit.to });
    setTyped('');
  };
  return (
    <ComboBox
      className="search"
      aria-label={words.search}
      items={groups}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={open}
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
        <circle cx="6.3" cy="6.3" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9.8 9.8L14 14" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <Input placeholder={words.search} />
      <Popover className="hits" offset={6}>
        <ListBox renderEmptyState={() => (sought.length > 1 ? <p className="none">{words.nothing}</p> : null)}>
          {(group: { name: string; items: Hit[] }) => (
            <ListBoxSection id={group.name}>
              <Header>{group.name}</Header>
              <Collection items={group.items}>
                {(item) => (
                  <ListBoxItem textValue={item.name} className={`hit ${item.to.kind}`}>
                    {item.to.kind === 'party' && <Swatch id={item.to.id} />}
                    <span>{item.name}</span> {item.note && <small>{item.note}</small>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
