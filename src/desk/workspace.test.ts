import { describe, expect, it } from 'vitest';
import { originsIn } from './workspace.ts';

describe('where a report was found', () => {
  const here = '/case/.groundwire';

  it('is the path of the file, that of the mail for what is attached, and the address of an item of a feed', () => {
    const origin = originsIn({ whole: '/case/in/mail.eml', source: 'mail.eml' }, here);
    expect(origin('mail.eml')).toBe('in/mail.eml');
    expect(origin('mail.eml/annex.pdf')).toBe('in/mail.eml/annex.pdf');
    expect(origin('https://example.org/a')).toBe('https://example.org/a');
  });

  it('is never the same for two reports of one file', () => {
    const origin = originsIn({ whole: '/case/feed.xml', source: 'feed.xml' }, here);
    const twice = 'https://example.org/live';
    expect([origin(twice), origin('feed.xml/2'), origin(twice)]).toEqual([twice, 'feed.xml/2', `${twice}#2`]);
  });
});
