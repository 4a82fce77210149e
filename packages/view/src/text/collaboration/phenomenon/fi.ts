import type { PhenomenonTypes } from '@puheeksi/core/streams/phenomenon';
import { phenomenonLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import {
  amount,
  bracketed,
  bracketedDay,
  bracketedSince,
  itemsOf,
  labelsOf,
  nameOf,
  recipientName,
  recipientNames,
  wordsOf,
} from '../wording.js';
import { levelsFi } from './levelWords.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const lasting = (fact: unknown): string => bracketedSince('fi', fact);
const days = (fact: unknown): string | undefined => amount('fi', fact, { one: 'päivän', other: 'päivää' });
const euros = (fact: unknown): string =>
  amount('fi', fact, { one: 'euro', other: 'euroa' }) ?? 'summa puuttuu';
const levelForms = (form: 'at' | 'from' | 'to'): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(levelsFi).map(([level, forms]) => [level, forms[form]]));
const at = (level: unknown): string => wordsOf(level, levelForms('at'))[0] ?? 'tällä tasolla';
const from = (level: unknown): string => wordsOf(level, levelForms('from'))[0] ?? 'tältä tasolta';
const to = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelForms('to'));
  return words.length === 0 ? undefined : listOf(words, 'tai');
};

/** Finnish sentences for a phenomenon on its way up the levels and back. */
export const phenomenonFi: StreamSentences<PhenomenonTypes> = {
  refusals: {
    'same-level': ({ level, allowed }) =>
      `Ilmiö on jo ${at(level)}. ${
        to(allowed) === undefined
          ? 'Ylempää tasoa ei ole: anna tiimeille palaute'
          : `Vie se seuraavaksi ${to(allowed)}`
      }.`,
    'level-skipped': ({ allowed }) =>
      `Ilmiö viedään eteenpäin taso kerrallaan. Vie se ensin ${to(allowed) ?? 'seuraavalle tasolle'}.`,
    'not-upward': ({ allowed }) =>
      `Ilmiötä ei viedä takaisin alemmalle tasolle. Anna tiimeille palaute${
        to(allowed) === undefined ? '' : ` tai vie ilmiö ${to(allowed)}`
      }.`,
    sideways: ({ allowed }) =>
      `Tasot ovat rinnakkaisia, eikä ilmiötä siirretä niiden välillä. Vie se ${to(allowed) ?? 'seuraavalle tasolle'}.`,
    'phenomenon-already-opened': () =>
      'Tämä ilmiö on jo muodostettu. Tee kirjaus siihen tai muodosta uusi ilmiö uudella lomakkeella.',
    'phenomenon-not-opened': () => 'Ilmiötä ei ole vielä muodostettu. Muodosta ilmiö ensin.',
    'phenomenon-ended': ({ status, ended }) =>
      status === 'merged'
        ? `Ilmiö on yhdistetty toiseen ilmiöön${on(ended)}. Tee kirjaus siihen ilmiöön.`
        : `Ilmiö on suljettu${on(ended)}. Jos työ jatkuu, mitätöi ensin sulkemisen kirjaus.`,
    'before-opening': ({ opened }) =>
      `Päivä on aikaisempi kuin päivä, jona ilmiö muodostettiin${on(opened)}. Tarkista päivä.`,
    'not-an-indicator': ({ position }) =>
      `Mittaria ei tunnisteta${typeof position === 'number' ? ` (luettelon ${position}. mittari)` : ''}. Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292.`,
    'observation-not-at-hand': () =>
      'Tällaista havaintoa ei löydy. Hae uusin tilanne ja valitse havainto luettelosta.',
    'observation-already-linked': () => 'Havainto on jo liitetty tähän ilmiöön. Uutta kirjausta ei tarvita.',
    'observation-not-linked': () =>
      'Havaintoa ei ole liitetty tähän ilmiöön. Valitse jokin ilmiöön liitetyistä havainnoista.',
    'observations-missing': () =>
      'Yhtään havaintoa ei ole valittu. Valitse havainnot, jotka siirretään toiseen ilmiöön.',
    'phenomenon-not-at-hand': () =>
      'Tällaista ilmiötä ei löydy. Hae uusin tilanne ja valitse ilmiö luettelosta.',
    'phenomenon-not-open': () => 'Toinen ilmiö on jo päättynyt. Valitse ilmiö, jonka käsittely jatkuu.',
    'same-phenomenon': () => 'Ilmiötä ei voi yhdistää itseensä. Valitse toinen ilmiö.',
    'already-absorbed': () => 'Toinen ilmiö on jo otettu mukaan tähän. Uutta kirjausta ei tarvita.',
    'not-merged-here': () => 'Ilmiötä ei ole yhdistetty tähän. Kirjaa yhdistäminen ensin siihen ilmiöön.',
    'taken-in-already': () =>
      'Yhdistämistä ei voi enää mitätöidä, koska toinen ilmiö on jo ottanut tämän mukaan. Mitätöi ensin se kirjaus.',
    'hand-over-open': () =>
      'Tähän yhdistettyä ilmiötä ei ole vielä otettu mukaan. Ota se ensin mukaan, jotta sen havainnot ja odotetut palautteet siirtyvät mukana.',
    'levels-differ': ({ level, other }) =>
      `Ilmiöt ovat eri tasoilla: tämä on ${at(level)} ja toinen ${at(other)}. Viekää ilmiöt ensin samalle tasolle.`,
    'not-linked-there-yet': () =>
      'Havaintoa ei ole vielä liitetty ilmiöön, johon se siirtyy. Liitä se ensin siihen.',
    'not-with-body': ({ body, current }, names) =>
      `Ilmiö ei ole ollut tämän toimielimen käsittelyssä${bracketed([nameOf(body, names)])}. Ilmiö on nyt ${at(current)}: valitse toimielin, jolle ilmiö on tuotu.`,
    'before-arrival': ({ arrived }) =>
      `Päivä on aikaisempi kuin päivä, jona ilmiö tuli toimielimelle${on(arrived)}. Tarkista päivä.`,
    'before-merging': ({ merged }) =>
      `Päivä on aikaisempi kuin päivä, jona toinen ilmiö yhdistettiin tähän${on(merged)}. Tarkista päivä.`,
    'participants-too-few': ({ participants, needed }) =>
      `Aloite muodostetaan yhteisellä päätöksellä, mutta osallistujia on merkitty liian vähän${bracketed([
        amount('fi', participants, { one: 'osallistuja', other: 'osallistujaa' }),
      ])}. Merkitse päätökseen vähintään ${
        amount('fi', needed, { one: 'osallistuja', other: 'osallistujaa' }) ?? 'kaksi osallistujaa'
      }.`,
    'initiative-unknown': () =>
      'Tällaista aloitetta ei ole tässä ilmiössä. Valitse jokin ilmiön aloitteista.',
    'initiative-missing': ({ from: level, to: next }) =>
      `Aloitetta ei ole vielä muodostettu, ja ${from(level)} viedään eteenpäin aloite, ei pelkkää ilmiötä. Muodostakaa aloite yhteisellä päätöksellä, ennen kuin viette ilmiön ${to(next) ?? 'eteenpäin'}.`,
    'due-day-past': ({ dueOn }) =>
      `Määräpäivä${on(dueOn)} on ennen työryhmän nimeämistä. Valitse myöhempi määräpäivä.`,
    'working-group-unknown': () =>
      'Tällaista työryhmää ei ole tässä ilmiössä. Valitse jokin ilmiön työryhmistä.',
    'working-group-finished': ({ finished }) =>
      `Työryhmän tulos on jo kirjattu${on(finished)}. Jos se on väärin, mitätöi kirjaus.`,
    'working-group-open': ({ workingGroups }) => {
      const count = itemsOf(workingGroups).length;
      return `${
        amount('fi', count === 0 ? undefined : count, {
          one: 'työryhmä on vielä kesken',
          other: 'työryhmää on vielä kesken',
        }) ?? 'Työryhmiä on vielä kesken'
      }. Kirjatkaa työryhmän tulos ennen ilmiön päättämistä.`;
    },
    'steering-group-unknown': () =>
      'Hyvinvointialueen asetuksissa ei ole maakunnallista ohjausryhmää, joten kukaan ei vastaa palautteesta. Pyydä pääkäyttäjää lisäämään ohjausryhmä asetuksiin.',
    'subject-missing': () => 'Päätöksestä puuttuu, mitä se koskee. Valitse päätöksen aihe.',
    'feedback-not-owed': ({ recipient }, names) =>
      `Tämä vastaanottaja ei odota palautetta${bracketed([recipientName(recipient, names)])}. Tarkista vastaanottaja, palautteen antaja ja päivä.`,
    'feedback-open': ({ duties }, names) => {
      const waiting = recipientNames(duties, names);
      const count = waiting.length === 0 ? undefined : waiting.length;
      return `Kaikki eivät ole vielä kuulleet, mitä heidän havainnostaan seurasi: palautetta odottaa ${
        amount('fi', count, { one: 'taho', other: 'tahoa' }) ?? 'joku tiimeistä'
      }${bracketed(waiting)}. Antakaa palaute ennen ilmiön sulkemista.`;
    },
    'not-handled': ({ level }) =>
      `Ilmiötä ei ole vielä käsitelty ${at(level)}. Kirjatkaa käsittely, suunnitelma tai päätös ennen ilmiön sulkemista.`,
    'euros-not-a-count': () =>
      'Summa ei ole kokonainen euromäärä. Kirjaa summa täysinä euroina, vähintään 1.',
  },
  warnings: {
    'observations-missing': () =>
      'Ilmiöön ei ole liitetty yhtään havaintoa. Liittäkää havainnot, joihin ilmiö perustuu.',
    'priorities-missing': () =>
      'Ilmiölle ei ole valittu toimintasuunnitelman painopistettä. Valitkaa painopiste, jos jokin niistä sopii.',
    'answer-awaited': ({ level, awaitedDays }) =>
      `Ilmiö on odottanut käsittelyä ${days(awaitedDays) ?? 'pitkään'} ${at(level)}. Ottakaa se seuraavan kokouksen asialistalle.`,
    'working-group-late': ({ dueOn, lateDays }) =>
      `Työryhmän määräpäivä${on(dueOn)} on mennyt, ja tulos on ${days(lateDays) ?? 'jo'} myöhässä. Kirjatkaa tulos tai sopikaa jatkosta.`,
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `Palaute on vielä antamatta${bracketed([recipientName(recipient, names)])}, ja sitä on odotettu ${days(openDays) ?? 'pitkään'}${lasting(since)}. Kertokaa, mitä asiassa on tehty, ja kirjatkaa palaute.`,
    'money-overspent': ({ purpose, reservedEuros, usedEuros }) =>
      `Rahaa on käytetty enemmän kuin sitä on varattu${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'fi'))}: käytetty ${euros(usedEuros)}, varattu ${euros(reservedEuros)}. Tarkistakaa kirjaukset tai varatkaa lisää.`,
  },
  fields: {
    phenomenon: {
      label: 'Ilmiön tunnus',
      name: 'Ilmiön tunnus',
      fill: 'Avaa lomake uudelleen, niin ilmiö saa tunnuksen',
    },
    by: { label: 'Toimielin', name: 'Toimielin', fill: 'Valitse toimielin' },
    splitFrom: {
      label: 'Ilmiö, josta tämä erotetaan',
      name: 'Alkuperäinen ilmiö',
      fill: 'Valitse ilmiö, josta tämä erotetaan',
    },
    priorities: {
      label: 'Painopisteet',
      hint: 'Perhekeskuksen toimintasuunnitelman painopisteet',
      name: 'Painopisteiden luettelo',
      fill: 'Valitse painopisteet',
    },
    indicators: {
      label: 'Mittarit',
      hint: 'Lähde ja tunnus, esimerkiksi sotkanet:292',
      name: 'Mittareiden luettelo',
      fill: 'Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292',
    },
    observation: { label: 'Havainto', name: 'Havainto', fill: 'Valitse havainto' },
    source: {
      label: 'Ilmiö, joka otetaan mukaan',
      name: 'Mukaan otettava ilmiö',
      fill: 'Valitse ilmiö, joka otetaan mukaan',
    },
    into: {
      label: 'Ilmiö, johon siirretään',
      name: 'Toinen ilmiö',
      fill: 'Valitse ilmiö, johon siirretään',
    },
    observations: {
      label: 'Siirrettävät havainnot',
      name: 'Havaintojen luettelo',
      fill: 'Valitse siirrettävät havainnot',
    },
    participants: {
      label: 'Päättämässä olleet',
      hint: 'Aloite muodostetaan yhteisellä päätöksellä',
      name: 'Osallistujaluettelo',
      fill: 'Merkitse, ketkä olivat päättämässä',
    },
    initiative: { label: 'Aloite', name: 'Aloite', fill: 'Valitse aloite' },
    leader: { label: 'Työryhmän vetäjä', name: 'Vetäjä', fill: 'Valitse työryhmän vetäjä' },
    workingGroup: { label: 'Työryhmä', name: 'Työryhmä', fill: 'Valitse työryhmä' },
    to: { label: 'Minne ilmiö viedään', name: 'Seuraava toimielin', fill: 'Valitse, minne ilmiö viedään' },
    'to.level': { label: 'Taso', name: 'Taso', fill: 'Valitse taso, jolle ilmiö viedään' },
    'to.body': {
      label: 'Toimielin',
      name: 'Toimielin',
      fill: 'Valitse toimielin, jolle ilmiö viedään',
    },
    kind: {
      label: 'Mitä asialle tehtiin',
      name: 'Käsittelyn laji',
      fill: 'Valitse, oliko kyse käsittelystä, suunnitelmasta vai päätöksestä',
    },
    subject: { label: 'Mitä päätös koskee', name: 'Päätöksen aihe', fill: 'Valitse päätöksen aihe' },
    owner: {
      label: 'Palautteen antaja',
      name: 'Palautteen antaja',
      fill: 'Valitse, kumpi ryhmä antaa palautteen',
    },
    'owner.level': { label: 'Taso', name: 'Taso', fill: 'Valitse, kumpi ryhmä antaa palautteen' },
    'owner.body': { label: 'Ryhmä', name: 'Ryhmä', fill: 'Valitse palautteen antanut ryhmä' },
    recipient: {
      label: 'Palautteen vastaanottaja',
      name: 'Vastaanottaja',
      fill: 'Valitse tiimi tai yksikkö, jolle palaute annettiin',
    },
    'recipient.kind': {
      label: 'Tiimi vai yksikkö',
      name: 'Vastaanottajan laji',
      fill: 'Valitse, annettiinko palaute tiimille vai yksikölle',
    },
    'recipient.team': { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi' },
    'recipient.unit': { label: 'Yksikkö', name: 'Yksikkö', fill: 'Valitse yksikkö' },
    euros: { label: 'Summa euroina', hint: 'Täysinä euroina', name: 'Summa', fill: 'Kirjaa summa euroina' },
    purpose: { label: 'Käyttötarkoitus', name: 'Käyttötarkoitus', fill: 'Valitse, mihin raha käytetään' },
  },
  commands: {
    'open-phenomenon': 'Muodosta ilmiö',
    'describe-phenomenon': 'Täsmennä ilmiötä',
    'name-root-cause': 'Nimeä juurisyy',
    'link-observation': 'Liitä havainto',
    'unlink-observation': 'Irrota havainto',
    'absorb-phenomenon': 'Ota yhdistetty ilmiö mukaan',
    'merge-phenomenon': 'Yhdistä toiseen ilmiöön',
    'split-off-observations': 'Siirrä havaintoja toiseen ilmiöön',
    'form-initiative': 'Muodosta aloite',
    'name-working-group': 'Nimeä työryhmä',
    'finish-working-group': 'Kirjaa työryhmän tulos',
    'escalate-phenomenon': 'Vie eteenpäin',
    'handle-phenomenon': 'Kirjaa käsittely',
    'give-feedback': 'Kirjaa annettu palaute',
    'reserve-money': 'Varaa rahaa',
    'use-money': 'Kirjaa käytetty raha',
    'close-phenomenon': 'Sulje ilmiö',
  },
  events: {
    'phenomenon-opened': 'Ilmiö muodostettiin',
    'phenomenon-described': 'Ilmiötä täsmennettiin',
    'root-cause-named': 'Juurisyy nimettiin',
    'observation-linked': 'Havainto liitettiin',
    'observation-unlinked': 'Havainto irrotettiin',
    'phenomenon-absorbed': 'Toinen ilmiö otettiin mukaan',
    'phenomenon-merged': 'Ilmiö yhdistettiin toiseen',
    'observations-split-off': 'Havaintoja siirrettiin toiseen ilmiöön',
    'initiative-formed': 'Aloite muodostettiin',
    'working-group-named': 'Työryhmä nimettiin',
    'working-group-finished': 'Työryhmä sai työnsä valmiiksi',
    'phenomenon-escalated': 'Ilmiö vietiin eteenpäin',
    'phenomenon-handled': 'Ilmiö käsiteltiin',
    'feedback-given': 'Palaute annettiin',
    'money-reserved': 'Rahaa varattiin',
    'money-used': 'Rahaa käytettiin',
    'phenomenon-closed': 'Ilmiö suljettiin',
  },
};
