import { describe, expect, it } from 'vitest';
import { nameKey, variantOfKey } from './names.ts';
import { romanise } from './scripts.ts';
import { closeSpelling, fitsBare, skeleton, soundOf } from './sounds.ts';

const sound = (name: string): string => soundOf(variantOfKey(nameKey(name)));

describe('spellings that sound alike', () => {
  it.each([
    ['long vowels', 'Houla', 'Hula', 'Hoola'],
    ['diphthongs', 'Hays', 'Hais', 'Hees'],
    ['feminine endings', 'Nabatiyeh', 'Nabatieh', 'Nabatiyah'],
    ['doubled letters', 'Massisi', 'Masisi', 'Masissi'],
    ['q, k and c', 'Qamishli', 'Kamishli', 'Kamishly'],
    ['French and English sh', 'Al-Choueifat', 'Shoueifat', 'ash-Shuayfat'],
    ['dj and j', 'Djibo', 'Jibo', 'Djiboo'],
    ['gh and g', 'Maghazi', 'al-Magazi', 'Magazi'],
    ['w and u', 'Adwa', 'Adua', 'Aduwa'],
    ['words in one and in two', 'Foro Baranga', 'Forobaranga', 'Foro-Baranga'],
  ])('%s: %s, %s, %s', (_, a, b, c) => {
    expect(sound(b)).toBe(sound(a));
    expect(sound(c)).toBe(sound(a));
  });

  it.each([
    ["Tall Rifa'at", 'Tel Refaat'],
    ['Ma’arrat al-Nu‘man', 'Maaret al-Numan'],
    ['Jarabulus', 'Jarablus'],
    ['Kharkov', 'Kharkiv'],
    ['Geneina', 'Junaynah'],
    ['Tichrine', 'Tishreen'],
  ])('%s and %s share their consonants and most of the rest', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
    expect(closeSpelling(a, b)).toBe(true);
  });

  it('does not take names for one that share their consonants by chance', () => {
    expect(skeleton('Farallon')).toBe(skeleton('Fairlane'));
    expect(closeSpelling('Farallon', 'Fairlane')).toBe(false);
    expect(closeSpelling('Mora', 'Mira')).toBe(false);
  });
});

describe('names in local scripts', () => {
  it.each([
    ['Краматорськ', 'kramatorsk'],
    ['Угледар', 'ugledar'],
    ['አላማጣ', 'alamata'],
    ['እንዳ', 'inda'],
    ['ترینکوټ', 'trinkut'],
    ['الحسكة', 'hska'],
  ])('%s is %s', (name, latin) => {
    expect(romanise(name)?.name).toBe(latin);
  });

  it('leaves scripts alone whose letters say too little', () => {
    expect(romanise('မြဝတီ')).toBeNull();
    expect(romanise('Aleppo')).toBeNull();
  });

  it('fits a name without its short vowels to one that has them, and to no other', () => {
    const bare = sound(romanise('كبكابية')?.name ?? '');
    expect(fitsBare(bare, sound('Kabkabiya'))).toBe(true);
    expect(fitsBare(bare, sound('Kebkabiyah'))).toBe(true);
    expect(fitsBare(bare, sound('Kabakbiru'))).toBe(false);
  });
});
