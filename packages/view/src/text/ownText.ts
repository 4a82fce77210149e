/** The text of a code; nothing for a code without one, also for names that objects inherit ('constructor'). */
export function ownText(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
