/**
 * How the parts of a news page or situation report that are not the report itself are worded, in general: each pattern stands for a
 * habit of many publishers. A block is judged by its own words; layout (place in the text, length, marks at its end) is in sections.ts.
 */

/** Words of the site to its reader. Such a block yields no claims. */
export const NOTICES: readonly RegExp[] = [
  /^this (?:story|article|post|page|report) (?:is|was) (?:over|more than|about)? ?\d+ (?:years?|months?) old\b/i,
  /^(?:sign up|subscribe|log in|register|join us|donate|support us|become a member)\b/i,
  /^(?:advertisement|sponsored|promoted|skip to|share (?:this|on)|print this|email this|follow us|like us on|listen to this|read in app)\b/i,
  /\b(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy|newsletter)\b/i,
  /^(?:©|\(c\)|copyright)\b/i,
  /^(?:warning|editor'?s? note|disclaimer|correction)\s*:/i,
  /^(?:the views|the opinions) expressed\b/i,
  /^this (?:article|story|report|post) (?:was|is) (?:originally|first|also) (?:published|posted)\b/i,
  /^(?:you can )?(?:unsubscribe|contact us|for more information,? (?:please )?(?:contact|visit|write))\b/i,
  /^\W*\[?page \d+(?: of \d+)?\b\W*(?:start|end)?\W*$/i,
  /^(?:about this (?:text|report|article|story)|note to readers)\s*:/i,
  /^(?:image|photo|video|file) (?:not available|unavailable)\b/i,
];

/** Pointers to other pages. Such a block yields no claims: what it says is said elsewhere. */
export const RELATED: readonly RegExp[] = [
  /^(?:related(?: (?:articles?|stories|content|news|coverage|reading))?|read (?:more|also|next)|see also|also read|more (?:on|from|about) [^.]*|watch|recommended|don'?t miss|most read|further reading|in pictures|explainer|opinion)\s*[:|»>-]/i,
  /^(?:related(?: (?:articles?|stories|content|news))?|read more|see also|external links|references|further reading)\s*$/i,
];

/** A footnote that only names where something stands: an address, a title with its date, "ibid". */
export const REFERENCES: readonly RegExp[] = [
  /^\W*(?:\d{1,3}\W*)?(?:ibid|see(?: also)?|cf|source|available at|accessed)\b/i,
  /\b(?:https?:\/\/|www\.|available at\b|accessed (?:on )?\d)/i,
  /^\W*(?:\d{1,3}\W*)?[^.]{3,120}, (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)? ?\d{4}\.?$/,
];

/** Who wrote, edited or helped. */
export const CREDITS: readonly RegExp[] = [
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written) by\b/i,
  /^by(?:line:)? (?:\p{Lu}[\p{L}.'’-]+(?: |, | and |$)){1,6}/u,
  /\bcontributed (?:to|reporting)\b[^.]*\.?\)?$/i,
  /^(?:source|sources|credit|photo credit|photograph(?:er)?|author|correspondent)\s*:/i,
  /^[-–—]\s?(?:reuters|afp|ap|associated press|dpa|bbc|xinhua|anadolu|tass|ansa|efe|upi)\.?$/i,
];

/** A picture's line ends with who took it: "(Name/Agency)", "[Agency]", "Photo: Name". */
export const CAPTION_ENDS: readonly RegExp[] = [
  /[([](?:[\p{L}.'’ :-]+[/|])+[\p{L}.'’ -]+(?:, File)?[)\]]\.?$/u,
  /\((?:AP|AFP|EPA|Reuters|Getty)[^()]*(?:Photo|Images|File)?[^()]*\)\.?$/,
  /(?:photo|photograph|picture|image)s?(?: (?:by|courtesy of)|:| credit:?)\s[^.]{2,60}\.?$/i,
  /[—–-]\s?(?:AP|AFP|EPA|Reuters|Getty Images)(?: photo)?\.?$/,
  /©\s?[^.]{2,60}$/,
];
export const CAPTION_STARTS: readonly RegExp[] = [
  /^(?:file|file photo|photo|image caption|caption|picture|in this (?:photo|image|picture))\b\s*[:–—,-]/i,
  /^FILE\b/,
  /^In this \p{L}+\.? \d/u,
];
