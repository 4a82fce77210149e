/** The made-up people of the development issuer, by the name that the server knows them by. */
export const people = [
  'practitioner',
  'countyPractitioner',
  'otherPractitioner',
  'coordinator',
  'publisher',
  'reader',
] as const;

/** One of the made-up people. */
export type Person = (typeof people)[number];

const serverNames: Readonly<Record<Person, string>> = {
  practitioner: 'liperi-practitioner',
  countyPractitioner: 'liperi-county-practitioner',
  otherPractitioner: 'joensuu-practitioner',
  coordinator: 'coordinator',
  publisher: 'publisher',
  reader: 'reader',
};

/** Asks the development issuer for a token of a made-up person; a real intranet asks its own sign-in. */
export const tokenFor = (person: Person) => async (): Promise<string> => {
  const answer = await fetch(`/dev/token/${serverNames[person]}`);
  if (!answer.ok) throw new Error(`The development issuer answered ${answer.status}.`);
  const { token } = (await answer.json()) as { readonly token: string };
  return token;
};
