const HAN = /\p{Script=Han}/u;

/** A name in two characters: of a Chinese one the last two, of others the first letters of the first and last words. */
export function initials(name: string): string {
  const characters = [...name.trim()];
  if (characters.some((character) => HAN.test(character))) return characters.slice(-2).join('');
  const words = name.trim().split(/\s+/);
  return [...new Set([words[0], words.at(-1)!])].map((word) => [...word][0] ?? '').join('').toUpperCase();
}
