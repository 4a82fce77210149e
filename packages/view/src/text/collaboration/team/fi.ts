import type { TeamTypes } from '@puheeksi/core/streams/team';
import { teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf, labelsOf } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);

/** Finnish sentences for a local family-centre team. */
export const teamFi: StreamSentences<TeamTypes> = {
  refusals: {
    'team-already-founded': () => 'Tiimi on jo perustettu. Avaa tiimin tiedot ja jatka niistä.',
    'team-not-founded': () => 'Tiimiä ei ole vielä perustettu. Kirjaa ensin tiimin perustaminen.',
    'team-ended': ({ ended }) =>
      `Tiimin toiminta on päättynyt${on(ended)}. Jos tiimi jatkaa, mitätöi ensin päättymisen kirjaus.`,
    'before-founding': ({ founded }) =>
      `Päivä on aikaisempi kuin tiimin perustamispäivä${on(founded)}. Tarkista päivä.`,
    'age-groups-missing': () =>
      'Ikäryhmä puuttuu. Valitse vähintään yksi ikäryhmä, jonka parissa jäsen työskentelee.',
    'worker-already-member': () => 'Työntekijä on jo tiimin jäsen. Uutta kirjausta ei tarvita.',
    'worker-not-member': () =>
      'Työntekijä ei ole tiimin jäsen sinä päivänä. Kirjaa hänet ensin jäseneksi tai valitse joku jäsenistä.',
    'overlapping-membership': ({ until }) =>
      `Työntekijä oli tiimin jäsen vielä sinä päivänä: hänen edellinen jäsenyytensä päättyi myöhemmin${on(until)}. Kirjaa paluu sen jälkeiselle päivälle.`,
    'later-membership': ({ joined }) =>
      `Työntekijällä on tiimissä myös myöhempi jäsenyys, joka on alkanut tämän jälkeen${on(joined)}. Anna tälle jäsenyydelle viimeinen päivä, joka on ennen sitä.`,
    'left-before-joining': ({ joined }) =>
      `Lähtöpäivä on aikaisempi kuin päivä, jona jäsen tuli tiimiin${on(joined)}. Korjaa jompikumpi päivä.`,
    'facilitator-count': ({ named, needed }) =>
      `Työpariin on valittu ${amount('fi', named, { one: 'työntekijä', other: 'työntekijää' }) ?? 'väärä määrä työntekijöitä'}. Valitse ${
        amount('fi', needed, { one: 'jäsen', other: 'eri jäsentä' }) ?? 'kaksi eri jäsentä'
      }.`,
    'nobody-present': () =>
      'Ketään ei ole merkitty läsnä olleeksi. Merkitse paikalla olleet jäsenet tai peru kokous.',
    'visitors-not-a-count': () =>
      'Vierailijoiden määrä ei ole kokonaisluku. Kirjaa määrä numeroin; jos vierailijoita ei ollut, kirjaa nolla.',
    'meeting-unknown': () => 'Tällaista kokousta ei ole. Hae uusin tilanne ja valitse kokous luettelosta.',
    'meeting-already-planned': () =>
      'Tämä kokous on jo kirjattu. Siirrä se toiseen päivään tai avaa uusi lomake uutta kokousta varten.',
    'meeting-not-planned': ({ status }) =>
      status === 'cancelled'
        ? 'Kokous on peruttu. Jos se kuitenkin pidettiin, mitätöi ensin perumisen kirjaus.'
        : 'Kokous on jo kirjattu pidetyksi. Jos kirjaus on väärin, mitätöi se ensin.',
    'planned-day-past': ({ day }) =>
      `Suunniteltu päivä${on(day)} on jo mennyt. Valitse myöhempi päivä tai kirjaa kokous pidetyksi.`,
  },
  warnings: {
    'sectors-missing': ({ sectors }) => {
      const missing = labelsOf(sectors, teamLabels.memberSectors, 'fi');
      return `Tiimistä puuttuu ${missing.length === 0 ? 'tahoja' : `vielä ${listOf(missing, 'ja')}`}. Kutsukaa mukaan niiden edustajat, jotta perheiden arki näkyy tiimissä kokonaisena.`;
    },
    'child-age-groups-too-few': ({ missing }) =>
      `Tiimissä on edustettuna liian harva ikäryhmä: mukaan tarvitaan ${
        amount('fi', missing, { one: 'ikäryhmä', other: 'ikäryhmää' }) ?? 'ikäryhmiä'
      } lisää. Kutsukaa mukaan eri-ikäisten lasten kanssa työskenteleviä.`,
    'facilitators-not-named': () =>
      'Tiimillä ei ole vielä fasilitoivaa työparia. Nimetkää kaksi jäsentä, jotka vetävät kokoukset ja vievät viestin johtoryhmään.',
    'facilitator-vacancy': ({ remaining, needed }) => {
      const left = itemsOf(remaining).length;
      const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
      return `Fasilitoivassa työparissa on ${
        amount('fi', open, { one: 'avoin paikka', other: 'avointa paikkaa' }) ?? 'avoin paikka'
      }. Nimetkää työpari uudelleen, jotta viesti kulkee johtoryhmään.`;
    },
    'team-meeting-late': ({ dueOn, daysLate }) =>
      `Tiimin kokouksen määräpäivä${on(dueOn)} on mennyt, ja kokous on ${
        amount('fi', daysLate, { one: 'päivän', other: 'päivää' }) ?? 'jo'
      } myöhässä. Sopikaa kokousaika tai kirjatkaa pidetty kokous.`,
    'planned-meeting-unrecorded': ({ day }) =>
      `Suunniteltu kokous${on(day)} on ohi, mutta sitä ei ole kirjattu. Kirjaa se pidetyksi, siirrä se tai peru se.`,
  },
  fields: {
    team: {
      label: 'Tiimin tunnus',
      hint: 'Tunnus hyvinvointialueen rekisterissä',
      name: 'Tiimin tunnus',
      fill: 'Valitse tiimi',
    },
    basedOn: {
      label: 'Mihin tiimi perustuu',
      name: 'Tiimin lähtökohta',
      fill: 'Valitse, onko ryhmä uusi vai rakentuuko se jo toimivan ryhmän ympärille',
    },
    worker: { label: 'Työntekijä', name: 'Työntekijä', fill: 'Valitse työntekijä' },
    organisation: { label: 'Organisaatio', name: 'Organisaatio', fill: 'Valitse organisaatio' },
    sector: { label: 'Taho', name: 'Taho', fill: 'Valitse, minkä tahon työntekijä jäsen on' },
    field: { label: 'Työn ala', name: 'Työn ala', fill: 'Valitse, mitä työtä jäsen tekee' },
    ageGroups: {
      label: 'Ikäryhmät',
      hint: 'Minkä ikäisten lasten ja perheiden parissa jäsen työskentelee',
      name: 'Ikäryhmien luettelo',
      fill: 'Valitse vähintään yksi ikäryhmä',
    },
    until: {
      label: 'Jäsenyyden viimeinen päivä',
      hint: 'Jos jäsenyys kirjataan vasta sen päätyttyä',
      name: 'Jäsenyyden viimeinen päivä',
      fill: 'Anna jäsenyyden viimeinen päivä',
    },
    workers: {
      label: 'Fasilitoiva työpari',
      hint: 'Työpari vetää kokoukset ja vie tiimin viestin johtoryhmään',
      name: 'Työpari',
      fill: 'Valitse työpariin kaksi jäsentä',
    },
    managementGroup: {
      label: 'Alueellinen johtoryhmä',
      hint: 'Johtoryhmä, jossa työparilla on vakituinen paikka',
      name: 'Johtoryhmä',
      fill: 'Valitse alueellinen johtoryhmä',
    },
    meeting: { label: 'Kokous', name: 'Kokous', fill: 'Valitse kokous' },
    day: {
      label: 'Kokouspäivä',
      hint: 'Päivä, jolle kokous suunnitellaan',
      name: 'Kokouspäivä',
      fill: 'Kirjaa kokouspäivä',
    },
    agenda: {
      label: 'Esityslista',
      hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
      name: 'Esityslista',
      fill: 'Kirjoita esityslista',
    },
    present: {
      label: 'Paikalla olleet jäsenet',
      name: 'Osallistujaluettelo',
      fill: 'Merkitse paikalla olleet jäsenet',
    },
    visitors: {
      label: 'Vierailijoiden määrä',
      hint: 'Muut kuin jäsenet, esimerkiksi kutsuttu asiantuntija',
      name: 'Vierailijoiden määrä',
      fill: 'Kirjaa vierailijoiden määrä',
    },
    record: {
      label: 'Muistio',
      hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
      name: 'Muistio',
      fill: 'Kirjoita muistio',
    },
  },
  commands: {
    'found-team': 'Perusta tiimi',
    'add-member': 'Lisää jäsen',
    'end-membership': 'Kirjaa jäsenen lähtö',
    'name-facilitators': 'Nimeä fasilitoiva työpari',
    'plan-team-meeting': 'Suunnittele kokous',
    'move-team-meeting': 'Siirrä kokous',
    'cancel-team-meeting': 'Peru kokous',
    'record-team-meeting': 'Kirjaa pidetty kokous',
    'end-team': 'Päätä tiimin toiminta',
  },
  events: {
    'team-founded': 'Tiimi perustettiin',
    'member-joined': 'Jäsen tuli tiimiin',
    'member-left': 'Jäsen lähti tiimistä',
    'facilitators-named': 'Fasilitoiva työpari nimettiin',
    'team-meeting-planned': 'Kokous suunniteltiin',
    'team-meeting-moved': 'Kokous siirrettiin',
    'team-meeting-cancelled': 'Kokous peruttiin',
    'team-meeting-held': 'Kokous pidettiin',
    'team-ended': 'Tiimin toiminta päättyi',
  },
};
