/** Letters of other scripts that look like Latin ones, as used to slip past filters. Data, checked by eye. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ғ: 'f',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  ц: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  з: '3',
  г: 'r',
  п: 'n',
  и: 'u',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʟ: 'l',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
};

const QUOTES_SINGLE = /[‘’‚‛`´ʼ′＇]/;
const QUOTES_DOUBLE = /[“”„‟«»″＂]/;
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180e]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|[\u{e0000}-\u{e0fff}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const MARK = /\p{M}/gu;

const folded = new Map<string, string>();

/**
 * The plain lower-case letters that one character stands for: '' for an invisible one, itself for a picture, and the
 * character as it is when nothing Latin is meant.
 */
export function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = fold(character);
    // The alphabet is finite, yet hostile input can name a million code points.
    if (folded.size < 4096) folded.set(character, plain);
  }
  return plain;
}

function fold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (QUOTES_SINGLE.test(character)) return "'";
  if (QUOTES_DOUBLE.test(character)) return '"';
  if (PICTURE.test(character)) return character;
  const plain = character.normalize('NFKD').replace(MARK, '').toLowerCase();
  return [...plain].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}
