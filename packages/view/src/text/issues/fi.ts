import type { ChoiceSentences, IssueSentences } from './fieldWords.js';

/** Finnish sentences of input issues: each names the field, the problem and the way out, and stands beside its field. */
export const issuesFi: IssueSentences = {
  fields: {
    on: { name: 'Keskustelupäivä', fill: 'Kirjaa keskustelupäivä' },
    setting: { name: 'Keskustelun toteutuspaikka', fill: 'Valitse, missä keskustelu käytiin' },
    origin: { name: 'Keskustelun lähtökohta', fill: 'Valitse, mistä keskustelu lähti liikkeelle' },
    children: { name: 'Lasten määrä', fill: 'Kirjaa lasten määrä' },
    unit: { name: 'Yksikkö', fill: 'Valitse yksikkö' },
    concernDay: { name: 'Huolen heräämispäivä', fill: 'Kirjaa päivä, jona huoli heräsi' },
    process: { name: 'Prosessin tunnus', fill: 'Anna prosessin tunnus' },
    reason: { name: 'Mitätöinnin syy', fill: 'Valitse mitätöinnin syy' },
    type: { name: 'Kirjauksen laji', fill: 'Valitse kirjauksen laji' },
    entry: { name: 'Kirjauksen tunnus', fill: 'Anna kirjauksen tunnus' },
    variant: { name: 'Lokikirja', fill: 'Valitse lokikirja' },
    present: { name: 'Osallistujaluettelo', fill: 'Valitse, ketkä osallistuivat keskusteluun' },
    leaders: { name: 'Vetäjien luettelo', fill: 'Valitse vetäjät' },
    commands: { name: 'Kirjausten luettelo', fill: 'Lisää vähintään yksi kirjaus' },
    period: { name: 'Jakso', fill: 'Valitse jakso' },
    place: { name: 'Alue', fill: 'Valitse alue' },
  },
  anyField: { name: 'Tieto', fill: 'Anna tieto' },
  byCode: {
    missing: ({ fill }) => `${fill}.`,
    'unknown-field': () => 'Tällaista kohtaa ei ole. Poista se.',
    'wrong-shape': ({ fill }) => `Tieto on väärää muotoa. ${fill}.`,
    'not-a-text': ({ fill }) => `Tieto ei ole tekstiä. ${fill}.`,
    'not-a-day': ({ fill }) => `Päivää ei löydy kalenterista. ${fill}, esimerkiksi 10.1.2026.`,
    'not-a-month': ({ fill }) => `Kuukautta ei tunnistettu. ${fill}, esimerkiksi 2026-01.`,
    'not-an-instant': ({ fill }) =>
      `Ajankohtaa ei tunnistettu. ${fill} UTC-aikana, esimerkiksi 2026-01-10T08:00:00.000Z.`,
    'not-a-period': ({ fill }) =>
      `Jaksoa ei tunnistettu. ${fill}: vuosi, neljännes tai kuukausi, esimerkiksi 2026, 2026-Q1 tai 2026-01.`,
    'not-a-place': ({ fill }) => `Aluetta ei tunnisteta. ${fill} luettelosta.`,
    'not-a-uuid': ({ name }) =>
      `${name} ei ole UUID-muodossa. Avaa lomake uudelleen, niin se saa oikean tunnuksen.`,
    'not-a-unit-code': ({ fill }) => `Yksikön koodia ei tunnisteta. ${fill} luettelosta.`,
    'not-a-code': ({ fill }) => `Valintaa ei tunnisteta. ${fill}.`,
    'not-in-the-list': ({ fill }) => `Valinta ei ole luettelossa. ${fill}.`,
    'not-a-number': ({ fill }) => `Tämä ei ole luku. ${fill} numeroin.`,
    'not-a-truth-value': ({ fill }) => `Valinta puuttuu. ${fill}: kyllä tai ei.`,
    'not-whole': ({ fill }) => `Luvussa on desimaaleja. ${fill} kokonaislukuna.`,
    'too-small': ({ name, bound }) =>
      `${name} on liian pieni. ${bound === undefined ? 'Kirjaa suurempi luku.' : `Kirjaa vähintään ${bound}.`}`,
    'too-great': ({ name, bound }) =>
      `${name} on liian suuri. ${bound === undefined ? 'Kirjaa pienempi luku.' : `Kirjaa enintään ${bound}.`}`,
    'too-long': ({ name, bound }) =>
      `${name} on liian pitkä. ${bound === undefined ? 'Lyhennä tekstiä.' : `Lyhennä teksti enintään ${bound} merkkiin.`}`,
    'too-many': ({ name, bound }) =>
      `${name} on liian pitkä. ${bound === undefined ? 'Lähetä kohdat useassa erässä.' : `Lähetä enintään ${bound} kohtaa kerralla.`}`,
    'too-large': () => 'Lähetys on liian suuri. Lähetä tiedot pienemmissä erissä.',
    'empty-list': ({ name, fill }) => `${name} on tyhjä. ${fill}.`,
    'empty-text': ({ fill }) => `${fill}.`,
    'other-key': () =>
      'Kirjaus kuuluu muualle kuin tähän. Lähetä kunkin prosessin tai tiimin kirjaukset erikseen.',
    'identifier-in-text': () =>
      'Tässä on jotakin, mistä henkilön voi tunnistaa, esimerkiksi henkilötunnus tai puhelinnumero. Poista se ja lähetä kirjaus uudelleen.',
    'not-a-count': ({ fill }) => `Tämä ei ole lukumäärä. ${fill} kokonaislukuna, joka on nolla tai suurempi.`,
    'not-a-share': ({ fill }) => `Tämä ei ole osuus. ${fill} lukuna nollan ja yhden väliltä.`,
    'said-twice': ({ name }) => `${name} on annettu kahdesti. Poista toinen.`,
    'not-on-the-axes': () => 'Luku ei kuulu millekään taulukon riville. Tarkista rivin koodi.',
    'cells-missing': () =>
      'Taulukosta puuttuu rivejä. Täydennä ne, ja jos tietoa ei ole, merkitse sekin näkyviin.',
    'other-grain': ({ name }) => `${name} on eripituinen kuin sen tunnus kertoo. Korjaa jompikumpi.`,
  },
  general: ({ fill }) => `Tieto ei kelpaa. ${fill}.`,
};

/** Finnish sentences for fields whose ids and lists are chosen from what is there. */
export const choicesFi: ChoiceSentences = {
  'not-a-uuid': ({ fill }) => `Tunnus ei ole oikeaa muotoa. ${fill}.`,
  'too-many': ({ bound }) =>
    `Valintoja on liikaa. ${bound === undefined ? 'Poista osa niistä.' : `Jätä niitä enintään ${bound}.`}`,
};
