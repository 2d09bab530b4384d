import { type RawWord, scan } from '@/lib/domain/safety/detector/text/scan';

/** Frequent short words that hardly any other language shares. */
const ENGLISH = new Set(
  'the and i you it is to of that this was for with are have my not me be but what so on do just can if at all he she we they your about get like know when feel there would out up how been had has will their them then than because from were did could should want need think really very good bad no yes ok okay hi hello hey thanks thank please sorry im dont cant ive today tomorrow tonight see a in or as by an its here now too more some any time day night work home help lol idk u r ur'.split(
    ' ',
  ),
);

/** Frequent words of the languages most often met instead; none of them is English. */
const FOREIGN = new Set(
  'der die und ich nicht das ist ein eine mir mich zu mit auf wir sie es den dem von für auch aber habe bin kann mehr sehr wie wenn heute mein keine je ne pas les des une est que qui dans pour avec sur mais suis moi mon ma mes tu vous nous ça plus très bien el los las una por para con pero como más muy estoy yo mi no quiero que de en es lo la se me si il che non di per sono ho mio con anche più questo um uma não eu meu minha mas muito estou isso het een ik niet van dat wat maar voor met ben mijn jag och att det inte är som nie się jest na że mam ale ve bir bu için çok ben değil ja ne od za da'.split(
    ' ',
  ),
);
for (const word of [
  'die',
  'no',
  'me',
  'i',
  'in',
  'a',
  'an',
  'as',
  'so',
  'do',
  'on',
  'per',
  'con',
  'ale',
  'ma',
  'mi',
  'es',
  'la',
  'non',
  'sur',
  'pour',
  'plus',
  'ben',
  'bin',
  'mam',
  'van',
  'met',
  'den',
  'dem',
  'des',
  'tu',
  'yo',
]) {
  if (ENGLISH.has(word) || word === 'die') FOREIGN.delete(word);
}

const MOST_WORDS = 80;

/**
 * Is this English as far as one can tell? Silence of the detector about anything else means nothing, so the care team
 * is told "not screened". Short English without any frequent word passes; short foreign text with one does not.
 */
export function isEnglish(text: string, typed: readonly RawWord[] = scan(text)): boolean {
  if (isPlain(typed, text)) return isEnglishPlain(typed);
  const words: string[] = [];
  let latin = 0;
  let foreign = 0;
  const finder = /[\p{L}\p{M}']+/gu;
  for (
    let found = finder.exec(text);
    found !== null && words.length < MOST_WORDS;
    found = finder.exec(text)
  ) {
    const word = found[0].toLowerCase();
    words.push(word);
    if (/[a-z]/.test(word)) latin++;
    else foreign++;
  }
  if (words.length === 0) return true;
  if (foreign > latin) return false;
  let ours = 0;
  let theirs = 0;
  let accented = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) ours++;
    else if (FOREIGN.has(word)) theirs++;
    if (/[^a-z']/.test(word)) accented++;
  }
  if (theirs > ours) return false;
  if (ours === 0 && accented > words.length / 3) return false;
  return words.length < 6 || ours >= words.length * 0.12;
}

/** Without any accent or other script the words as scanned are the words as typed. */
function isPlain(typed: readonly RawWord[], text: string): boolean {
  if (typed.length === 0) return !/\p{L}/u.test(text);
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 0x7f && text.charCodeAt(at) < 0x2000) return false;
  return typed.every(({ text: word }) => word.charCodeAt(0) < 0x80);
}

function isEnglishPlain(typed: readonly RawWord[]): boolean {
  const count = Math.min(typed.length, MOST_WORDS);
  let ours = 0;
  let theirs = 0;
  for (let at = 0; at < count; at++) {
    const word = typed[at]!.text;
    if (ENGLISH.has(word)) ours++;
    else if (FOREIGN.has(word)) theirs++;
  }
  if (theirs > ours) return false;
  return count < 6 || ours >= count * 0.12;
}
