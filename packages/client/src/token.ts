/**
 * Asks the page for a bearer token; null when nobody is signed in. Called before every request, so that signing out works at
 * once: keep the token on the page's side. With `refresh` the last token was refused, and a kept one will not do.
 * The token is never read here: whether it is still valid is for the server to say, whatever the clock of this device shows.
 */
export type GetToken = (ask: { readonly refresh: boolean }) => string | null | Promise<string | null>;

/** The questions to one `getToken`: of each kind at most one is under way, whoever asks. */
export interface TokenDesk {
  readonly token: () => Promise<string | null>;
  /** A token other than the refused one, or null; callers who were refused together share one question. */
  readonly otherThan: (refused: string | null) => Promise<string | null>;
}

const openDesk = (getToken: GetToken): TokenDesk => {
  let asking: Promise<string | null> | undefined;
  let renewing: Promise<string | null> | undefined;
  const ask = (refresh: boolean): Promise<string | null> =>
    Promise.resolve()
      .then(() => getToken({ refresh }))
      .catch(() => null);
  const token = (): Promise<string | null> => {
    asking ??= ask(false).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return {
    token,
    otherThan: async (refused) => {
      if (renewing) return renewing;
      const current = await token();
      if (current !== refused) return current;
      renewing ??= ask(true).finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
  };
};

const desks = new WeakMap<GetToken, TokenDesk>();

/** The one desk of a `getToken` on this page, shared by every source that was given the same function. */
export function tokenDesk(getToken: GetToken): TokenDesk {
  const desk = desks.get(getToken) ?? openDesk(getToken);
  desks.set(getToken, desk);
  return desk;
}
