import type { BodyId, ControllerId, Labels } from '@puheeksi/core/kernel';
import type { RegionCode, UnitId } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Clock } from '../clock.js';
import type { Issuer } from './verifyToken.js';

/** One made-up person who can be played in development. */
export interface DevPerson {
  readonly person: string;
  readonly label: Labels;
  readonly posts: readonly Omit<Assignment, 'subject'>[];
}

/** Signs made-up persons in on the developer's own machine: a key pair that lives as long as the process. */
export interface DevIssuer extends Issuer {
  readonly people: readonly DevPerson[];
  /** A token of 15 minutes, or `undefined` for a person who is not on the list. */
  readonly tokenFor: (person: string) => Promise<string | undefined>;
}

const algorithm = 'ES256';
const issuer = 'urn:puheeksi:development';
const audience = 'puheeksi';
/** How long a development token lasts. */
export const devTokenSeconds = 900;

const county = 'north-karelia-county' as ControllerId;
const liperi = 'municipality-426' as ControllerId;

const practitioner = (unit: string, region: RegionCode, controller: ControllerId): DevPerson['posts'] => [
  { roles: ['practitioner'], units: [unit as UnitId], region, controller },
];

/** The persons one can be, each for one thing to try out. */
export function devPeople(region: RegionCode): readonly DevPerson[] {
  return [
    {
      person: 'liperi-practitioner',
      label: {
        fi: 'Työntekijä, Liperin esimerkkikoulu',
        sv: 'Medarbetare, Exempelskolan i Libelits',
        en: 'Practitioner, Liperi Example School',
      },
      posts: practitioner('liperi-school', region, liperi),
    },
    {
      person: 'liperi-county-practitioner',
      label: {
        fi: 'Hyvinvointialueen työntekijä, Liperin esimerkkikoulu',
        sv: 'Välfärdsområdets medarbetare, Exempelskolan i Libelits',
        en: 'County practitioner, Liperi Example School',
      },
      posts: practitioner('liperi-school-county-staff', region, county),
    },
    {
      person: 'joensuu-practitioner',
      label: {
        fi: 'Työntekijä, Joensuun esimerkkineuvola',
        sv: 'Medarbetare, Exempelrådgivningen i Joensuu',
        en: 'Practitioner, Joensuu Example Child Health Clinic',
      },
      posts: practitioner('joensuu-clinic', region, county),
    },
    {
      person: 'coordinator',
      label: {
        fi: 'Koordinaatioryhmän jäsen',
        sv: 'Medlem i samordningsgruppen',
        en: 'Member of the coordination group',
      },
      posts: [
        {
          roles: ['coordination-group-member'],
          units: [],
          region,
          controller: county,
          seats: [{ kind: 'coordination-group', body: 'coordination-group' as BodyId }],
        },
      ],
    },
    {
      person: 'publisher',
      label: { fi: 'Tilastojen julkaisija', sv: 'Statistikpublicerare', en: 'Publisher of statistics' },
      posts: [{ roles: ['statistics-publisher'], units: [], region, controller: county }],
    },
    {
      person: 'reader',
      label: { fi: 'Kirjautunut lukija', sv: 'Inloggad läsare', en: 'Signed-in reader' },
      posts: [],
    },
  ];
}

/** Makes a development issuer. Whoever starts a server refuses it in production: it gives a token to anybody who asks. */
export async function createDevIssuer(
  clock: Clock,
  region: RegionCode,
  people: readonly DevPerson[] = devPeople(region),
): Promise<DevIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const key = { ...(await exportJWK(publicKey)), alg: algorithm, use: 'sig', kid: 'development' };
  return {
    issuer,
    audience,
    keys: { keys: [key] },
    people,
    tokenFor: async (name) => {
      const person = people.find((known) => known.person === name);
      if (!person) return undefined;
      const issuedAt = Math.floor(Date.parse(clock.now()) / 1000);
      return new SignJWT({ lp_posts: person.posts })
        .setProtectedHeader({ alg: algorithm, kid: key.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(`dev-${person.person}`)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + devTokenSeconds)
        .sign(privateKey);
    },
  };
}
