/** True for what can be printed in a list of one line each. */
export function isOneLine(text: string): boolean {
  return text.trim() !== '' && !/\p{Cc}/u.test(text);
}
