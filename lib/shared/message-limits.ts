/**
 * Lengths in code points for the composer, apart from the schemas that check them: those would bring the whole validator to
 * every phone. A test keeps them equal.
 */
export const MESSAGE_MAX = 10_000;
export const TITLE_MAX = 255;
