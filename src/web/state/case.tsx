import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Theme } from '../../drawing/layers.ts';
import { type Colours, UNKNOWN } from '../../drawing/palette.ts';
import { type Names, nameOf } from '../../drawing/words.ts';
import type { Picture } from '../../picture/schema.ts';
import { useNames, useParties } from './api.ts';
import { useTheme } from './theme.ts';
import type { Go } from './url.ts';

/** What every view needs of the case that is open. */
export interface Case {
  readonly picture: Picture;
  readonly names: Names;
  readonly colours: Colours;
  readonly theme: Theme;
  readonly go: Go;
  nameOf(id: string): string;
  colourOf(id: string): string;
}

const Open = createContext<Case | null>(null);

export function useCase(): Case {
  const open = useContext(Open);
  if (!open) throw new Error('A view of the case stands outside of <CaseProvider>.');
  return open;
}

export function CaseProvider({
  picture,
  go,
  children,
}: {
  readonly picture: Picture;
  readonly go: Go;
  readonly children: ReactNode;
}) {
  const theme = useTheme();
  const { colours, parties } = useParties();
  const asked = useNames(picture);
  const value = useMemo<Case>(() => {
    const names = { ...Object.fromEntries(parties.map((party) => [party.id, party.name])), ...asked };
    return {
      picture,
      names,
      colours,
      theme,
      go,
      nameOf: (id) => nameOf(id, names),
      colourOf: (id) => (colours.get(id) ?? UNKNOWN)[theme === 'light' ? 'onLight' : 'onDark'],
    };
  }, [picture, parties, asked, colours, theme, go]);
  return <Open value={value}>{children}</Open>;
}
