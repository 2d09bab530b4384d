/**
 * Places in a text that get their words when it is used: `{{patient.first_name}}`, with a fallback `{{patient.first_name|there}}`.
 * A name always has a dot in it, so that other doubled braces are ordinary text. Pure and safe in a browser.
 */

/** What we can fill in by ourselves, in the order in which the editor offers it. */
export const VARIABLES = [
  'patient.first_name',
  'patient.name',
  'clinician.name',
  'clinician.first_name',
  'sender.name',
  'recipient.name',
  'appointment.date',
  'appointment.time',
  'today.date',
  'today.weekday',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** `{{fill.dose}}`: a question of the author's own, answered at each insertion. */
const OWN_QUESTION = 'fill.';

/** Words by variable; what is absent, null or empty is not known. */
export type VariableValues = Partial<Record<string, string | null>>;

export interface RenderedText {
  content: string;
  /** Names that had neither value nor fallback, once each in the order of the text. They stay in the content as they were. */
  unresolved: string[];
}

/** A place in a text, for chips and prompts. Offsets count UTF-16 units. */
export interface VariablePlace {
  name: string;
  fallback: string | null;
  start: number;
  end: number;
}

const PLACE = /\{\{[ \t]{0,3}([a-z]+(?:\.[a-z0-9_]+)+)[ \t]{0,3}(?:\|([^{}|\n]{0,200}))?\}\}/gi;

/** Every place of a text in its order, whether or not we know the name. */
export function variablePlaces(text: string): VariablePlace[] {
  return [...text.matchAll(PLACE)].map((match) => ({
    name: match[1]!.toLowerCase(),
    fallback: match[2]?.trim() ?? null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Put the words in, once: what a value holds is never read as a variable again. */
export function renderVariables(text: string, values: VariableValues): RenderedText {
  const unresolved = new Set<string>();
  const content = text.replace(PLACE, (place: string, rawName: string, rawFallback: string | undefined) => {
    const name = rawName.toLowerCase();
    const word = values[name] || rawFallback?.trim();
    if (word !== undefined) return word;
    unresolved.add(name);
    return place;
  });
  return { content, unresolved: [...unresolved] };
}

/** What of a text still waits for words. While there is anything, it must not be sent. */
export function unresolvedVariables(text: string): string[] {
  return [...new Set(variablePlaces(text).map(({ name }) => name))];
}

/** Names that neither we nor the author can fill in: a slip of the pen, which a template must not keep. */
export function unknownVariables(text: string): string[] {
  return unresolvedVariables(text).filter((name) => !isKnownVariable(name));
}

/** Is this one of ours, or a question of the author's own? */
export function isKnownVariable(name: string): boolean {
  return (VARIABLES as readonly string[]).includes(name) || isOwnQuestion(name);
}

/** Is it asked anew at each insertion? */
export const isOwnQuestion = (name: string) => name.startsWith(OWN_QUESTION);

/** How a place is written, as the chips insert it. */
export const variablePlace = (name: string, fallback?: string) =>
  fallback === undefined ? `{{${name}}}` : `{{${name}|${fallback}}}`;

const TITLES = /^(?:dr|mr|mrs|ms|mx|miss|prof|sir|dame)\.?$/i;

/** "Maria" of "Maria Santos", "Ngozi" of "Dr Ngozi Okafor"; a name of one word is that word. */
export function firstNameOf(displayName: string): string {
  const words = displayName.trim().split(/\s+/);
  const first = words.find((word) => !TITLES.test(word));
  return first ?? displayName.trim();
}
