import { useState } from 'react';

/** A choice that the address keeps (?lang=sv&theme=dark), so that a page can be shown as it was and nothing is stored. */
export function usePreference<T extends string>(
  name: string,
  choices: readonly T[],
): [T, (choice: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const asked = new URLSearchParams(window.location.search).get(name);
    return choices.find((choice) => choice === asked) ?? choices[0]!;
  });
  const choose = (choice: T): void => {
    const address = new URL(window.location.href);
    address.searchParams.set(name, choice);
    window.history.replaceState(window.history.state, '', address);
    setValue(choice);
  };
  return [value, choose];
}
