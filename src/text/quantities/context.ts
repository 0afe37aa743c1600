/** What around a bare number shows that it counts people, as data. */

/** Words that end a noun phrase: nothing behind them belongs to the number. */
export const STOPS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor who whom which whose what where when while as if because although since until till
  in on at by for from to into onto with without within near between among across over under after before during through about against
  around along towards toward up down out off per via than is are was were be been being am has have had do does did will would can could
  may might must should shall not no it its they them their he she his her we our us i you your there here so also then still already
  now today yesterday tomorrow fled flee left leave said say says according including remain remained died came went took lost living live
  lived arrived returned crossed reached entered sought needed need took stayed stay began became fell make made`.split(
    /\s+/,
  ),
);

/** Before a bare number: "killing 12", "injured 30", "displaced an estimated 4,000", "death toll to 45". */
export const PEOPLE_BEFORE =
  /\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es?)|displac(?:ed|ing|es?)|uproot(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|abduct(?:ed|ing)|kidnapp?(?:ed|ing)|execut(?:ed|ing)|evacuat(?:ed|ing)|rescu(?:ed|ing)|trapp(?:ed|ing)|strand(?:ed|ing)|behead(?:ed|ing)|releas(?:ed|ing)|freed|freeing|massacr(?:ed|ing)|hospitali[sz](?:ed|ing)|shelter(?:ed|ing)|hosting|dead|death toll|toll|casualties|lives of|population of|claimed|host(?:ed|s)?)\b(?:\s+(?:\p{L}+\s+){0,4})?(?:of|to|at|by|is|was|now|stands|rose)?\s*$/iu;

/** After a bare number: "12 were killed", "45,000 fled", "30 dead", "of whom 5 died", "20 others", "2,000 in need". */
export const PEOPLE_AFTER =
  /^\s*(?:,?\s*(?:of\s+(?:them|whom|those)|most(?:ly)? of (?:them|whom)))?\s*(?:others?\s+)?(?:(?:have|has|had|were|was|are|is|being|been|be|reported(?:ly)?|newly|internally|recently|still|also|then|more|already|would|will|could|may|might|others|forcibly|severely|seriously|critically|now|left|expected to be|estimated to be|believed to be|feared|thought to be|known to be|to)\s+){0,4}(?:kill(?:ed)?|wound(?:ed)?|injur(?:ed|ies)|dead|died|displaced|fled|flee(?:ing)?|evacuated|missing|arrested|detained|abducted|kidnapped|executed|trapped|stranded|homeless|sheltering|sheltered|returned|uprooted|rescued|hospitali[sz]ed|released|freed|crossed|seek(?:ing)?|sought|living|lived|relocated|moved (?:to|into)|went to|headed (?:to|for)|arrived|resettled|camped|in need|affected|besieged|beheaded|staying|without)\b/i;

/** "the number of displaced families is now", "a total of refugees at": what a bare number after it counts stands in group `of`. */
export const NUMBER_OF =
  /\b(?:number|total|figure|count|population|tally)s? of (?<of>[^.;:,!?]{3,110}?)\s(?:is|was|has|have|had|to|at|stands?|stood|reached|reaching|now|rose|grew|risen)\b[^.;:!?]{0,40}$/i;

/** A line of a table: "IDPs total 12 300", "Returnees: 1,200", "Total evacuees – 900". What it counts stands in group `of`. */
export const LABELLED =
  /(?:^|[\n;|•·]\s*)(?=total\s|[^\n]*(?:\btotal(?:s|led|ling)?|[:=]|\s[-–—])\s*(?:\p{L}+\s+){0,2}$)(?:total\s+)?(?:number\s+of\s+)?(?<of>(?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*)\s*(?:\btotal(?:s|led|ling)?|[:=–—-])?\s*(?:(?:about|approximately|some|around|over)\s+)?$/iu;
