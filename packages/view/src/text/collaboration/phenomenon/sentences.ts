import type { PhenomenonTypes } from '@puheeksi/core/streams/phenomenon';
import { phenomenonLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { SideBySide } from '../streamSentences.js';
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
import { levelsEn, levelsFi, levelsSv } from './levelWords.js';

const daysFi = (fact: unknown): string | undefined => amount('fi', fact, { one: 'päivän', other: 'päivää' });
const daysSv = (fact: unknown): string | undefined => amount('sv', fact, { one: 'dag', other: 'dagar' });
const daysEn = (fact: unknown): string | undefined => amount('en', fact, { one: 'day', other: 'days' });
const eurosFi = (fact: unknown): string =>
  amount('fi', fact, { one: 'euro', other: 'euroa' }) ?? 'summa puuttuu';
const eurosSv = (fact: unknown): string =>
  amount('sv', fact, { one: 'euro', other: 'euro' }) ?? 'beloppet saknas';
const eurosEn = (fact: unknown): string =>
  amount('en', fact, { one: 'euro', other: 'euros' }) ?? 'sum missing';
const levelFormsFi = (form: 'at' | 'from' | 'to'): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(levelsFi).map(([level, forms]) => [level, forms[form]]));
const atFi = (level: unknown): string => wordsOf(level, levelFormsFi('at'))[0] ?? 'tällä tasolla';
const atSv = (level: unknown): string => `hos ${namedSv(level)}`;
const atEn = (level: unknown): string => `with ${namedEn(level)}`;
const fromFi = (level: unknown): string => wordsOf(level, levelFormsFi('from'))[0] ?? 'tältä tasolta';
const toFi = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelFormsFi('to'));
  return words.length === 0 ? undefined : listOf(words, 'tai');
};
const toSv = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelsSv);
  return words.length === 0 ? undefined : `till ${listOf(words, 'eller')}`;
};
const toEn = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelsEn);
  return words.length === 0 ? undefined : `to ${listOf(words, 'or')}`;
};
const namedSv = (level: unknown): string => wordsOf(level, levelsSv)[0] ?? 'det här organet';
const namedEn = (level: unknown): string => wordsOf(level, levelsEn)[0] ?? 'this body';

/** Sentences for a phenomenon on its way up the levels and back, side by side in every language. */
export const phenomenonSentences: SideBySide<PhenomenonTypes> = {
  refusals: {
    'same-level': {
      fi: ({ level, allowed }) =>
        `Ilmiö on jo ${atFi(level)}. ${
          toFi(allowed) === undefined
            ? 'Ylempää tasoa ei ole: anna tiimeille palaute'
            : `Vie se seuraavaksi ${toFi(allowed)}`
        }.`,
      sv: ({ level, allowed }) =>
        `Fenomenet är redan ${atSv(level)}. ${
          toSv(allowed) === undefined
            ? 'Det finns ingen högre nivå: ge teamen återkoppling'
            : `För det härnäst ${toSv(allowed)}`
        }.`,
      en: ({ level, allowed }) =>
        `The phenomenon is ${atEn(level)} already. ${
          toEn(allowed) === undefined
            ? 'There is no higher level: give the teams feedback'
            : `Take it next ${toEn(allowed)}`
        }.`,
    },
    'level-skipped': {
      fi: ({ allowed }) =>
        `Ilmiö viedään eteenpäin taso kerrallaan. Vie se ensin ${toFi(allowed) ?? 'seuraavalle tasolle'}.`,
      sv: ({ allowed }) =>
        `Fenomenet förs vidare en nivå i taget. För det först ${toSv(allowed) ?? 'till nästa nivå'}.`,
      en: ({ allowed }) =>
        `A phenomenon goes up one level at a time. Take it first ${toEn(allowed) ?? 'to the next level'}.`,
    },
    'not-upward': {
      fi: ({ allowed }) =>
        `Ilmiötä ei viedä takaisin alemmalle tasolle. Anna tiimeille palaute${
          toFi(allowed) === undefined ? '' : ` tai vie ilmiö ${toFi(allowed)}`
        }.`,
      sv: ({ allowed }) =>
        `Fenomenet förs inte tillbaka till en lägre nivå. Ge teamen återkoppling${
          toSv(allowed) === undefined ? '' : ` eller för fenomenet ${toSv(allowed)}`
        }.`,
      en: ({ allowed }) =>
        `A phenomenon is not taken back to a lower level. Give the teams feedback${
          toEn(allowed) === undefined ? '' : `, or take the phenomenon ${toEn(allowed)}`
        }.`,
    },
    sideways: {
      fi: ({ allowed }) =>
        `Tasot ovat rinnakkaisia, eikä ilmiötä siirretä niiden välillä. Vie se ${toFi(allowed) ?? 'seuraavalle tasolle'}.`,
      sv: ({ allowed }) =>
        `Nivåerna är parallella och fenomenet flyttas inte mellan dem. För det ${toSv(allowed) ?? 'till nästa nivå'}.`,
      en: ({ allowed }) =>
        `These levels stand side by side, and a phenomenon does not move between them. Take it ${toEn(allowed) ?? 'to the next level'}.`,
    },
    'phenomenon-already-opened': {
      fi: () =>
        'Tämä ilmiö on jo muodostettu. Tee kirjaus siihen tai muodosta uusi ilmiö uudella lomakkeella.',
      sv: () =>
        'Det här fenomenet finns redan. Gör anteckningen i det eller beskriv ett nytt fenomen i ett nytt formulär.',
      en: () =>
        'This phenomenon is on record already. Make the entry there, or form a new one with a new form.',
    },
    'phenomenon-not-opened': {
      fi: () => 'Ilmiötä ei ole vielä muodostettu. Muodosta ilmiö ensin.',
      sv: () => 'Fenomenet finns inte än. Beskriv fenomenet först.',
      en: () => 'The phenomenon has not been formed yet. Form it first.',
    },
    'phenomenon-ended': {
      fi: ({ status, ended }) =>
        status === 'merged'
          ? `Ilmiö on yhdistetty toiseen ilmiöön${bracketedDay('fi', ended)}. Tee kirjaus siihen ilmiöön.`
          : `Ilmiö on suljettu${bracketedDay('fi', ended)}. Jos työ jatkuu, mitätöi ensin sulkemisen kirjaus.`,
      sv: ({ status, ended }) =>
        status === 'merged'
          ? `Fenomenet har slagits ihop med ett annat${bracketedDay('sv', ended)}. Gör anteckningen i det fenomenet.`
          : `Fenomenet är avslutat${bracketedDay('sv', ended)}. Om arbetet fortsätter, makulera först anteckningen om avslutandet.`,
      en: ({ status, ended }) =>
        status === 'merged'
          ? `The phenomenon has been merged into another one${bracketedDay('en', ended)}. Make the entry there.`
          : `The phenomenon has been closed${bracketedDay('en', ended)}. If the work goes on, retract the closing first.`,
    },
    'before-opening': {
      fi: ({ opened }) =>
        `Päivä on aikaisempi kuin päivä, jona ilmiö muodostettiin${bracketedDay('fi', opened)}. Tarkista päivä.`,
      sv: ({ opened }) =>
        `Dagen är tidigare än dagen då fenomenet beskrevs${bracketedDay('sv', opened)}. Kontrollera dagen.`,
      en: ({ opened }) =>
        `The date is earlier than the day the phenomenon was formed${bracketedDay('en', opened)}. Check the date.`,
    },
    'not-an-indicator': {
      fi: ({ position }) =>
        `Mittaria ei tunnisteta${typeof position === 'number' ? ` (luettelon ${position}. mittari)` : ''}. Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292.`,
      sv: ({ position }) =>
        `Mätaren känns inte igen${typeof position === 'number' ? ` (nummer ${position} i listan)` : ''}. Ange mätarens källa och kod, till exempel sotkanet:292.`,
      en: ({ position }) =>
        `The indicator is not recognised${typeof position === 'number' ? ` (number ${position} in the list)` : ''}. Enter its source and id, for example sotkanet:292.`,
    },
    'observation-not-at-hand': {
      fi: () => 'Tällaista havaintoa ei löydy. Hae uusin tilanne ja valitse havainto luettelosta.',
      sv: () => 'Det finns ingen sådan observation. Hämta det senaste läget och välj observationen i listan.',
      en: () => 'There is no such observation. Refresh the view and choose the observation from the list.',
    },
    'observation-already-linked': {
      fi: () => 'Havainto on jo liitetty tähän ilmiöön. Uutta kirjausta ei tarvita.',
      sv: () => 'Observationen är redan kopplad till det här fenomenet. Ingen ny anteckning behövs.',
      en: () => 'The observation is part of this phenomenon already. No new entry is needed.',
    },
    'observation-not-linked': {
      fi: () => 'Havaintoa ei ole liitetty tähän ilmiöön. Valitse jokin ilmiöön liitetyistä havainnoista.',
      sv: () =>
        'Observationen är inte kopplad till det här fenomenet. Välj en av de observationer som hör till fenomenet.',
      en: () => 'The observation is not part of this phenomenon. Choose one that is.',
    },
    'observations-missing': {
      fi: () => 'Yhtään havaintoa ei ole valittu. Valitse havainnot, jotka siirretään toiseen ilmiöön.',
      sv: () => 'Ingen observation har valts. Välj de observationer som flyttas till det andra fenomenet.',
      en: () => 'No observation has been chosen. Choose the observations that move to the other phenomenon.',
    },
    'phenomenon-not-at-hand': {
      fi: () => 'Tällaista ilmiötä ei löydy. Hae uusin tilanne ja valitse ilmiö luettelosta.',
      sv: () => 'Det finns inget sådant fenomen. Hämta det senaste läget och välj fenomenet i listan.',
      en: () => 'There is no such phenomenon. Refresh the view and choose the phenomenon from the list.',
    },
    'phenomenon-not-open': {
      fi: () => 'Toinen ilmiö on jo päättynyt. Valitse ilmiö, jonka käsittely jatkuu.',
      sv: () => 'Det andra fenomenet är redan avslutat. Välj ett fenomen som fortfarande behandlas.',
      en: () => 'The other phenomenon has ended. Choose one that is still being handled.',
    },
    'same-phenomenon': {
      fi: () => 'Ilmiötä ei voi yhdistää itseensä. Valitse toinen ilmiö.',
      sv: () => 'Ett fenomen kan inte slås ihop med sig självt. Välj ett annat fenomen.',
      en: () => 'A phenomenon cannot be merged into itself. Choose another one.',
    },
    'already-absorbed': {
      fi: () => 'Toinen ilmiö on jo otettu mukaan tähän. Uutta kirjausta ei tarvita.',
      sv: () => 'Det andra fenomenet ingår redan i det här. Ingen ny anteckning behövs.',
      en: () => 'The other phenomenon is part of this one already. No new entry is needed.',
    },
    'not-merged-here': {
      fi: () => 'Ilmiötä ei ole yhdistetty tähän. Kirjaa yhdistäminen ensin siihen ilmiöön.',
      sv: () =>
        'Fenomenet har inte slagits ihop med det här. Anteckna sammanslagningen först i det fenomenet.',
      en: () => 'The phenomenon has not been merged into this one. Record the merging there first.',
    },
    'taken-in-already': {
      fi: () =>
        'Yhdistämistä ei voi enää mitätöidä, koska toinen ilmiö on jo ottanut tämän mukaan. Mitätöi ensin se kirjaus.',
      sv: () =>
        'Sammanslagningen kan inte längre makuleras, eftersom det andra fenomenet redan har tagit över det här. Makulera först den anteckningen.',
      en: () =>
        'The merging can no longer be retracted, because the other phenomenon has taken this one in. Retract that entry first.',
    },
    'hand-over-open': {
      fi: () =>
        'Tähän yhdistettyä ilmiötä ei ole vielä otettu mukaan. Ota se ensin mukaan, jotta sen havainnot ja odotetut palautteet siirtyvät mukana.',
      sv: () =>
        'Ett fenomen som har slagits ihop med det här har inte tagits över än. Ta över det först, så att dess observationer och den återkoppling som väntas följer med.',
      en: () =>
        'A phenomenon that was merged into this one has not been taken in yet. Take it in first, so that its observations and the awaited feedback come along.',
    },
    'levels-differ': {
      fi: ({ level, other }) =>
        `Ilmiöt ovat eri tasoilla: tämä on ${atFi(level)} ja toinen ${atFi(other)}. Viekää ilmiöt ensin samalle tasolle.`,
      sv: ({ level, other }) =>
        `Fenomenen finns på olika nivåer: det här ${atSv(level)} och det andra ${atSv(other)}. För fenomenen först till samma nivå.`,
      en: ({ level, other }) =>
        `The two phenomena are at different levels: this one ${atEn(level)}, the other ${atEn(other)}. Take the phenomena to the same level first.`,
    },
    'not-linked-there-yet': {
      fi: () => 'Havaintoa ei ole vielä liitetty ilmiöön, johon se siirtyy. Liitä se ensin siihen.',
      sv: () =>
        'Observationen är ännu inte kopplad till fenomenet som den flyttas till. Koppla den först dit.',
      en: () => 'The observation is not yet part of the phenomenon it moves to. Link it there first.',
    },
    'not-with-body': {
      fi: ({ body, current }, names) =>
        `Ilmiö ei ole ollut tämän toimielimen käsittelyssä${bracketed([nameOf(body, names)])}. Ilmiö on nyt ${atFi(current)}: valitse toimielin, jolle ilmiö on tuotu.`,
      sv: ({ body, current }, names) =>
        `Fenomenet har inte behandlats av det här organet${bracketed([nameOf(body, names)])}. Fenomenet är nu ${atSv(current)}: välj ett organ som har fått fenomenet till sig.`,
      en: ({ body, current }, names) =>
        `The phenomenon has not been with this body${bracketed([nameOf(body, names)])}. It is now ${atEn(current)}: choose a body to which it has been brought.`,
    },
    'before-arrival': {
      fi: ({ arrived }) =>
        `Päivä on aikaisempi kuin päivä, jona ilmiö tuli toimielimelle${bracketedDay('fi', arrived)}. Tarkista päivä.`,
      sv: ({ arrived }) =>
        `Dagen är tidigare än dagen då fenomenet kom till organet${bracketedDay('sv', arrived)}. Kontrollera dagen.`,
      en: ({ arrived }) =>
        `The date is earlier than the day the phenomenon came to the body${bracketedDay('en', arrived)}. Check the date.`,
    },
    'before-merging': {
      fi: ({ merged }) =>
        `Päivä on aikaisempi kuin päivä, jona toinen ilmiö yhdistettiin tähän${bracketedDay('fi', merged)}. Tarkista päivä.`,
      sv: ({ merged }) =>
        `Dagen är tidigare än dagen då det andra fenomenet slogs ihop med det här${bracketedDay('sv', merged)}. Kontrollera dagen.`,
      en: ({ merged }) =>
        `The date is earlier than the day the other phenomenon was merged into this one${bracketedDay('en', merged)}. Check the date.`,
    },
    'participants-too-few': {
      fi: ({ participants, needed }) =>
        `Aloite muodostetaan yhteisellä päätöksellä, mutta osallistujia on merkitty liian vähän${bracketed([
          amount('fi', participants, { one: 'osallistuja', other: 'osallistujaa' }),
        ])}. Merkitse päätökseen vähintään ${
          amount('fi', needed, { one: 'osallistuja', other: 'osallistujaa' }) ?? 'kaksi osallistujaa'
        }.`,
      sv: ({ participants, needed }) =>
        `Ett initiativ tas genom ett gemensamt beslut, men för få deltagare har antecknats${bracketed([
          amount('sv', participants, { one: 'deltagare', other: 'deltagare' }),
        ])}. Anteckna minst ${
          amount('sv', needed, { one: 'deltagare', other: 'deltagare' }) ?? 'två deltagare'
        } i beslutet.`,
      en: ({ participants, needed }) =>
        `An initiative is formed by a joint decision, but too few participants are marked${bracketed([
          amount('en', participants, { one: 'participant', other: 'participants' }),
        ])}. Mark at least ${
          amount('en', needed, { one: 'participant', other: 'participants' }) ?? 'two participants'
        }.`,
    },
    'initiative-unknown': {
      fi: () => 'Tällaista aloitetta ei ole tässä ilmiössä. Valitse jokin ilmiön aloitteista.',
      sv: () => 'Det finns inget sådant initiativ i det här fenomenet. Välj ett av fenomenets initiativ.',
      en: () => 'There is no such initiative in this phenomenon. Choose one of its initiatives.',
    },
    'initiative-missing': {
      fi: ({ from: level, to: next }) =>
        `Aloitetta ei ole vielä muodostettu, ja ${fromFi(level)} viedään eteenpäin aloite, ei pelkkää ilmiötä. Muodostakaa aloite yhteisellä päätöksellä, ennen kuin viette ilmiön ${toFi(next) ?? 'eteenpäin'}.`,
      sv: ({ from: level, to: next }) =>
        `Från ${namedSv(level)} förs ett initiativ vidare, men inget initiativ har tagits än. Ta ett initiativ genom ett gemensamt beslut innan ni för fenomenet ${toSv(next) ?? 'vidare'}.`,
      en: ({ from: level, to: next }) =>
        `From ${namedEn(level)}, it is an initiative that goes up, and none has been formed yet. Form one by a joint decision before you take the phenomenon ${toEn(next) ?? 'further'}.`,
    },
    'due-day-past': {
      fi: ({ dueOn }) =>
        `Määräpäivä${bracketedDay('fi', dueOn)} on ennen työryhmän nimeämistä. Valitse myöhempi määräpäivä.`,
      sv: ({ dueOn }) =>
        `Tidsfristen${bracketedDay('sv', dueOn)} går ut före dagen då arbetsgruppen utses. Välj en senare dag.`,
      en: ({ dueOn }) =>
        `The due date${bracketedDay('en', dueOn)} is before the working group was named. Choose a later one.`,
    },
    'working-group-unknown': {
      fi: () => 'Tällaista työryhmää ei ole tässä ilmiössä. Valitse jokin ilmiön työryhmistä.',
      sv: () => 'Det finns ingen sådan arbetsgrupp i det här fenomenet. Välj en av fenomenets arbetsgrupper.',
      en: () => 'There is no such working group in this phenomenon. Choose one of its working groups.',
    },
    'working-group-finished': {
      fi: ({ finished }) =>
        `Työryhmän tulos on jo kirjattu${bracketedDay('fi', finished)}. Jos se on väärin, mitätöi kirjaus.`,
      sv: ({ finished }) =>
        `Arbetsgruppens resultat är redan antecknat${bracketedDay('sv', finished)}. Om det är fel, makulera anteckningen.`,
      en: ({ finished }) =>
        `The result of the working group is on record already${bracketedDay('en', finished)}. If it is wrong, retract it.`,
    },
    'working-group-open': {
      fi: ({ workingGroups }) => {
        const count = itemsOf(workingGroups).length;
        return `${
          amount('fi', count === 0 ? undefined : count, {
            one: 'työryhmä on vielä kesken',
            other: 'työryhmää on vielä kesken',
          }) ?? 'Työryhmiä on vielä kesken'
        }. Kirjatkaa työryhmän tulos ennen ilmiön päättämistä.`;
      },
      sv: ({ workingGroups }) => {
        const count = itemsOf(workingGroups).length;
        return `${
          amount('sv', count === 0 ? undefined : count, {
            one: 'arbetsgrupp är inte klar än',
            other: 'arbetsgrupper är inte klara än',
          }) ?? 'Någon arbetsgrupp är inte klar än'
        }. Anteckna arbetsgruppens resultat innan fenomenet avslutas.`;
      },
      en: ({ workingGroups }) => {
        const count = itemsOf(workingGroups).length;
        return `${
          amount('en', count === 0 ? undefined : count, {
            one: 'working group has not finished yet',
            other: 'working groups have not finished yet',
          }) ?? 'A working group has not finished yet'
        }. Record the results before the phenomenon ends.`;
      },
    },
    'steering-group-unknown': {
      fi: () =>
        'Hyvinvointialueen asetuksissa ei ole maakunnallista ohjausryhmää, joten kukaan ei vastaa palautteesta. Pyydä pääkäyttäjää lisäämään ohjausryhmä asetuksiin.',
      sv: () =>
        'Landskapets styrgrupp finns inte i inställningarna, så ingen ansvarar för återkopplingen. Be huvudanvändaren lägga till styrgruppen.',
      en: () =>
        'The county’s settings name no steering group, so nobody is responsible for the feedback. Ask the administrator to add the steering group.',
    },
    'subject-missing': {
      fi: () => 'Päätöksestä puuttuu, mitä se koskee. Valitse päätöksen aihe.',
      sv: () => 'Det framgår inte vad beslutet gäller. Välj vad beslutet gäller.',
      en: () => 'The decision does not say what it is about. Choose its subject.',
    },
    'feedback-not-owed': {
      fi: ({ recipient }, names) =>
        `Tämä vastaanottaja ei odota palautetta${bracketed([recipientName(recipient, names)])}. Tarkista vastaanottaja, palautteen antaja ja päivä.`,
      sv: ({ recipient }, names) =>
        `Den här mottagaren väntar inte på återkoppling${bracketed([recipientName(recipient, names)])}. Kontrollera mottagaren, vem som ger återkopplingen och dagen.`,
      en: ({ recipient }, names) =>
        `This recipient is not waiting for feedback${bracketed([recipientName(recipient, names)])}. Check the recipient, who gives the feedback, and the date.`,
    },
    'feedback-open': {
      fi: ({ duties }, names) => {
        const waiting = recipientNames(duties, names);
        const count = waiting.length === 0 ? undefined : waiting.length;
        return `Kaikki eivät ole vielä kuulleet, mitä heidän havainnostaan seurasi: palautetta odottaa ${
          amount('fi', count, { one: 'taho', other: 'tahoa' }) ?? 'joku tiimeistä'
        }${bracketed(waiting)}. Antakaa palaute ennen ilmiön sulkemista.`;
      },
      sv: ({ duties }, names) => {
        const waiting = recipientNames(duties, names);
        const count = waiting.length === 0 ? undefined : waiting.length;
        return `Alla har ännu inte fått höra vad deras observationer ledde till: ${
          amount('sv', count, { one: 'mottagare', other: 'mottagare' }) ?? 'något av teamen'
        } väntar på återkoppling${bracketed(waiting)}. Ge återkopplingen innan fenomenet avslutas.`;
      },
      en: ({ duties }, names) => {
        const waiting = recipientNames(duties, names);
        const count = waiting.length === 0 ? undefined : waiting.length;
        return `Not everybody has heard yet what became of their observations. Still waiting for feedback: ${
          amount('en', count, { one: 'recipient', other: 'recipients' }) ?? 'at least one team'
        }${bracketed(waiting)}. Give the feedback before you close the phenomenon.`;
      },
    },
    'not-handled': {
      fi: ({ level }) =>
        `Ilmiötä ei ole vielä käsitelty ${atFi(level)}. Kirjatkaa käsittely, suunnitelma tai päätös ennen ilmiön sulkemista.`,
      sv: ({ level }) =>
        `Fenomenet är ${atSv(level)} men har ännu inte behandlats där. Anteckna behandlingen, planen eller beslutet innan fenomenet avslutas.`,
      en: ({ level }) =>
        `The phenomenon is ${atEn(level)} and has not been handled there yet. Record what was handled, planned or decided before you close it.`,
    },
    'euros-not-a-count': {
      fi: () => 'Summa ei ole kokonainen euromäärä. Kirjaa summa täysinä euroina, vähintään 1.',
      sv: () => 'Beloppet är inte i hela euro. Ange beloppet i hela euro, minst 1.',
      en: () => 'The sum is not in whole euros. Enter it in whole euros, at least 1.',
    },
  },
  warnings: {
    'observations-missing': {
      fi: () => 'Ilmiöön ei ole liitetty yhtään havaintoa. Liittäkää havainnot, joihin ilmiö perustuu.',
      sv: () =>
        'Inga observationer är kopplade till fenomenet. Koppla de observationer som fenomenet bygger på.',
      en: () => 'The phenomenon has no observations. Link the observations it is based on.',
    },
    'priorities-missing': {
      fi: () =>
        'Ilmiölle ei ole valittu toimintasuunnitelman painopistettä. Valitkaa painopiste, jos jokin niistä sopii.',
      sv: () =>
        'Fenomenet saknar en tyngdpunkt ur verksamhetsplanen. Välj en tyngdpunkt, om någon av dem passar.',
      en: () =>
        'No priority of the action plan has been chosen for the phenomenon. Choose one if any of them fits.',
    },
    'answer-awaited': {
      fi: ({ level, awaitedDays }) =>
        `Ilmiö on odottanut käsittelyä ${daysFi(awaitedDays) ?? 'pitkään'} ${atFi(level)}. Ottakaa se seuraavan kokouksen asialistalle.`,
      sv: ({ level, awaitedDays }) =>
        `Fenomenet har väntat på behandling i ${daysSv(awaitedDays) ?? 'lång tid'} ${atSv(level)}. Ta upp det på nästa möte.`,
      en: ({ level, awaitedDays }) =>
        `The phenomenon has waited ${daysEn(awaitedDays) ?? 'a long time'} ${atEn(level)}. Put it on the agenda of the next meeting.`,
    },
    'working-group-late': {
      fi: ({ dueOn, lateDays }) =>
        `Työryhmän määräpäivä${bracketedDay('fi', dueOn)} on mennyt, ja tulos on ${daysFi(lateDays) ?? 'jo'} myöhässä. Kirjatkaa tulos tai sopikaa jatkosta.`,
      sv: ({ dueOn, lateDays }) =>
        `Arbetsgruppens tidsfrist${bracketedDay('sv', dueOn)} har gått ut, och resultatet är ${daysSv(lateDays) ?? 'redan'} försenat. Anteckna resultatet eller kom överens om fortsättningen.`,
      en: ({ dueOn, lateDays }) =>
        `The working group’s due date${bracketedDay('en', dueOn)} has passed, and the result is ${daysEn(lateDays) ?? 'already'} late. Record the result, or agree on how to go on.`,
    },
    'feedback-open': {
      fi: ({ recipient, since, openDays }, names) =>
        `Palaute on vielä antamatta${bracketed([recipientName(recipient, names)])}, ja sitä on odotettu ${daysFi(openDays) ?? 'pitkään'}${bracketedSince('fi', since)}. Kertokaa, mitä asiassa on tehty, ja kirjatkaa palaute.`,
      sv: ({ recipient, since, openDays }, names) =>
        `Återkopplingen har inte getts än${bracketed([recipientName(recipient, names)])}, och mottagaren har väntat i ${daysSv(openDays) ?? 'lång tid'}${bracketedSince('sv', since)}. Berätta vad som har gjorts i ärendet och anteckna återkopplingen.`,
      en: ({ recipient, since, openDays }, names) =>
        `Feedback has not been given yet${bracketed([recipientName(recipient, names)])}; it has been awaited for ${daysEn(openDays) ?? 'a long time'}${bracketedSince('en', since)}. Tell what has been done, and record the feedback.`,
    },
    'money-overspent': {
      fi: ({ purpose, reservedEuros, usedEuros }) =>
        `Rahaa on käytetty enemmän kuin sitä on varattu${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'fi'))}: käytetty ${eurosFi(usedEuros)}, varattu ${eurosFi(reservedEuros)}. Tarkistakaa kirjaukset tai varatkaa lisää.`,
      sv: ({ purpose, reservedEuros, usedEuros }) =>
        `Mer pengar har använts än vad som reserverats${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'sv'))}: använt ${eurosSv(usedEuros)}, reserverat ${eurosSv(reservedEuros)}. Kontrollera anteckningarna eller reservera mer.`,
      en: ({ purpose, reservedEuros, usedEuros }) =>
        `More money has been used than reserved${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'en'))}: used ${eurosEn(usedEuros)}, reserved ${eurosEn(reservedEuros)}. Check the entries, or reserve more.`,
    },
  },
  fields: {
    phenomenon: {
      fi: {
        label: 'Ilmiön tunnus',
        name: 'Ilmiön tunnus',
        fill: 'Avaa lomake uudelleen, niin ilmiö saa tunnuksen',
      },
      sv: {
        label: 'Fenomenets kod',
        name: 'Fenomenets kod',
        fill: 'Öppna formuläret på nytt, så får fenomenet en kod',
      },
      en: {
        label: 'Id of the phenomenon',
        name: 'The id of the phenomenon',
        fill: 'Open the form again to give the phenomenon an id',
      },
    },
    by: {
      fi: { label: 'Toimielin', name: 'Toimielin', fill: 'Valitse toimielin' },
      sv: { label: 'Organ', name: 'Organet', fill: 'Välj organ' },
      en: { label: 'Body', name: 'The body', fill: 'Choose the body' },
    },
    splitFrom: {
      fi: {
        label: 'Ilmiö, josta tämä erotetaan',
        name: 'Alkuperäinen ilmiö',
        fill: 'Valitse ilmiö, josta tämä erotetaan',
      },
      sv: {
        label: 'Fenomen som det här avskiljs från',
        name: 'Det ursprungliga fenomenet',
        fill: 'Välj fenomenet som det här avskiljs från',
      },
      en: {
        label: 'Phenomenon this one is split from',
        name: 'The original phenomenon',
        fill: 'Choose the phenomenon this one is split from',
      },
    },
    priorities: {
      fi: {
        label: 'Painopisteet',
        hint: 'Perhekeskuksen toimintasuunnitelman painopisteet',
        name: 'Painopisteiden luettelo',
        fill: 'Valitse painopisteet',
      },
      sv: {
        label: 'Tyngdpunkter',
        hint: 'Tyngdpunkterna i familjecentrets verksamhetsplan',
        name: 'Listan över tyngdpunkter',
        fill: 'Välj tyngdpunkter',
      },
      en: {
        label: 'Priorities',
        hint: 'The priorities of the family centre’s action plan',
        name: 'The list of priorities',
        fill: 'Choose the priorities',
      },
    },
    indicators: {
      fi: {
        label: 'Mittarit',
        hint: 'Lähde ja tunnus, esimerkiksi sotkanet:292',
        name: 'Mittareiden luettelo',
        fill: 'Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292',
      },
      sv: {
        label: 'Mätare',
        hint: 'Källa och kod, till exempel sotkanet:292',
        name: 'Listan över mätare',
        fill: 'Ange mätarens källa och kod, till exempel sotkanet:292',
      },
      en: {
        label: 'Indicators',
        hint: 'Source and id, for example sotkanet:292',
        name: 'The list of indicators',
        fill: 'Enter the source and id of the indicator, for example sotkanet:292',
      },
    },
    observation: {
      fi: { label: 'Havainto', name: 'Havainto', fill: 'Valitse havainto' },
      sv: { label: 'Observation', name: 'Observationen', fill: 'Välj observation' },
      en: { label: 'Observation', name: 'The observation', fill: 'Choose the observation' },
    },
    source: {
      fi: {
        label: 'Ilmiö, joka otetaan mukaan',
        name: 'Mukaan otettava ilmiö',
        fill: 'Valitse ilmiö, joka otetaan mukaan',
      },
      sv: {
        label: 'Fenomen som tas över',
        name: 'Det andra fenomenet',
        fill: 'Välj fenomenet som tas över',
      },
      en: {
        label: 'Phenomenon to take in',
        name: 'The other phenomenon',
        fill: 'Choose the phenomenon to take in',
      },
    },
    into: {
      fi: {
        label: 'Ilmiö, johon siirretään',
        name: 'Toinen ilmiö',
        fill: 'Valitse ilmiö, johon siirretään',
      },
      sv: {
        label: 'Fenomen som tar över',
        name: 'Det andra fenomenet',
        fill: 'Välj fenomenet som tar över',
      },
      en: {
        label: 'Phenomenon that goes on',
        name: 'The other phenomenon',
        fill: 'Choose the phenomenon that goes on',
      },
    },
    observations: {
      fi: {
        label: 'Siirrettävät havainnot',
        name: 'Havaintojen luettelo',
        fill: 'Valitse siirrettävät havainnot',
      },
      sv: {
        label: 'Observationer som flyttas',
        name: 'Listan över observationer',
        fill: 'Välj de observationer som flyttas',
      },
      en: {
        label: 'Observations to move',
        name: 'The list of observations',
        fill: 'Choose the observations to move',
      },
    },
    participants: {
      fi: {
        label: 'Päättämässä olleet',
        hint: 'Aloite muodostetaan yhteisellä päätöksellä',
        name: 'Osallistujaluettelo',
        fill: 'Merkitse, ketkä olivat päättämässä',
      },
      sv: {
        label: 'De som var med och beslutade',
        hint: 'Ett initiativ tas genom ett gemensamt beslut',
        name: 'Deltagarlistan',
        fill: 'Anteckna vilka som var med och beslutade',
      },
      en: {
        label: 'Those who decided',
        hint: 'An initiative is formed by a joint decision',
        name: 'The list of participants',
        fill: 'Mark those who took part in the decision',
      },
    },
    initiative: {
      fi: { label: 'Aloite', name: 'Aloite', fill: 'Valitse aloite' },
      sv: { label: 'Initiativ', name: 'Initiativet', fill: 'Välj initiativ' },
      en: { label: 'Initiative', name: 'The initiative', fill: 'Choose the initiative' },
    },
    leader: {
      fi: { label: 'Työryhmän vetäjä', name: 'Vetäjä', fill: 'Valitse työryhmän vetäjä' },
      sv: { label: 'Arbetsgruppens ledare', name: 'Ledaren', fill: 'Välj arbetsgruppens ledare' },
      en: {
        label: 'Leader of the working group',
        name: 'The leader',
        fill: 'Choose the leader of the working group',
      },
    },
    workingGroup: {
      fi: { label: 'Työryhmä', name: 'Työryhmä', fill: 'Valitse työryhmä' },
      sv: { label: 'Arbetsgrupp', name: 'Arbetsgruppen', fill: 'Välj arbetsgrupp' },
      en: { label: 'Working group', name: 'The working group', fill: 'Choose the working group' },
    },
    to: {
      fi: { label: 'Minne ilmiö viedään', name: 'Seuraava toimielin', fill: 'Valitse, minne ilmiö viedään' },
      sv: { label: 'Vart fenomenet förs', name: 'Nästa organ', fill: 'Välj vart fenomenet förs' },
      en: {
        label: 'Where the phenomenon goes',
        name: 'The next body',
        fill: 'Choose where the phenomenon goes',
      },
    },
    'to.level': {
      fi: { label: 'Taso', name: 'Taso', fill: 'Valitse taso, jolle ilmiö viedään' },
      sv: { label: 'Nivå', name: 'Nivån', fill: 'Välj nivån dit fenomenet förs' },
      en: { label: 'Level', name: 'The level', fill: 'Choose the level the phenomenon goes to' },
    },
    'to.body': {
      fi: {
        label: 'Toimielin',
        name: 'Toimielin',
        fill: 'Valitse toimielin, jolle ilmiö viedään',
      },
      sv: { label: 'Organ', name: 'Organet', fill: 'Välj organet som fenomenet förs till' },
      en: { label: 'Body', name: 'The body', fill: 'Choose the body the phenomenon goes to' },
    },
    kind: {
      fi: {
        label: 'Mitä asialle tehtiin',
        name: 'Käsittelyn laji',
        fill: 'Valitse, oliko kyse käsittelystä, suunnitelmasta vai päätöksestä',
      },
      sv: {
        label: 'Vad som gjordes i ärendet',
        name: 'Typen av behandling',
        fill: 'Välj om det var fråga om behandling, en plan eller ett beslut',
      },
      en: {
        label: 'What was done',
        name: 'The kind of handling',
        fill: 'Choose whether the matter was handled, planned or decided',
      },
    },
    subject: {
      fi: { label: 'Mitä päätös koskee', name: 'Päätöksen aihe', fill: 'Valitse päätöksen aihe' },
      sv: { label: 'Vad beslutet gäller', name: 'Beslutets ämne', fill: 'Välj vad beslutet gäller' },
      en: {
        label: 'What the decision is about',
        name: 'The subject of the decision',
        fill: 'Choose what the decision is about',
      },
    },
    owner: {
      fi: {
        label: 'Palautteen antaja',
        name: 'Palautteen antaja',
        fill: 'Valitse, kumpi ryhmä antaa palautteen',
      },
      sv: {
        label: 'Vem som ger återkopplingen',
        name: 'Gruppen som ger återkoppling',
        fill: 'Välj vilken grupp som ger återkopplingen',
      },
      en: {
        label: 'Who gives the feedback',
        name: 'The group that gives feedback',
        fill: 'Choose which group gives the feedback',
      },
    },
    'owner.level': {
      fi: { label: 'Taso', name: 'Taso', fill: 'Valitse, kumpi ryhmä antaa palautteen' },
      sv: { label: 'Nivå', name: 'Nivån', fill: 'Välj vilken grupp som ger återkopplingen' },
      en: { label: 'Level', name: 'The level', fill: 'Choose which group gives the feedback' },
    },
    'owner.body': {
      fi: { label: 'Ryhmä', name: 'Ryhmä', fill: 'Valitse palautteen antanut ryhmä' },
      sv: { label: 'Grupp', name: 'Gruppen', fill: 'Välj gruppen som gav återkopplingen' },
      en: { label: 'Group', name: 'The group', fill: 'Choose the group that gave the feedback' },
    },
    recipient: {
      fi: {
        label: 'Palautteen vastaanottaja',
        name: 'Vastaanottaja',
        fill: 'Valitse tiimi tai yksikkö, jolle palaute annettiin',
      },
      sv: {
        label: 'Återkopplingens mottagare',
        name: 'Mottagaren',
        fill: 'Välj teamet eller enheten som fick återkopplingen',
      },
      en: {
        label: 'Recipient of the feedback',
        name: 'The recipient',
        fill: 'Choose the team or unit that was given the feedback',
      },
    },
    'recipient.kind': {
      fi: {
        label: 'Tiimi vai yksikkö',
        name: 'Vastaanottajan laji',
        fill: 'Valitse, annettiinko palaute tiimille vai yksikölle',
      },
      sv: {
        label: 'Team eller enhet',
        name: 'Typen av mottagare',
        fill: 'Välj om ett team eller en enhet fick återkopplingen',
      },
      en: {
        label: 'Team or unit',
        name: 'The kind of recipient',
        fill: 'Choose whether a team or a unit was given the feedback',
      },
    },
    'recipient.team': {
      fi: { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi' },
      sv: { label: 'Team', name: 'Teamet', fill: 'Välj team' },
      en: { label: 'Team', name: 'The team', fill: 'Choose the team' },
    },
    'recipient.unit': {
      fi: { label: 'Yksikkö', name: 'Yksikkö', fill: 'Valitse yksikkö' },
      sv: { label: 'Enhet', name: 'Enheten', fill: 'Välj enhet' },
      en: { label: 'Unit', name: 'The unit', fill: 'Choose the unit' },
    },
    euros: {
      fi: { label: 'Summa euroina', hint: 'Täysinä euroina', name: 'Summa', fill: 'Kirjaa summa euroina' },
      sv: { label: 'Belopp i euro', hint: 'I hela euro', name: 'Beloppet', fill: 'Ange beloppet i euro' },
      en: {
        label: 'Sum in euros',
        hint: 'In whole euros',
        name: 'The sum',
        fill: 'Enter the sum in euros',
      },
    },
    purpose: {
      fi: { label: 'Käyttötarkoitus', name: 'Käyttötarkoitus', fill: 'Valitse, mihin raha käytetään' },
      sv: { label: 'Ändamål', name: 'Ändamålet', fill: 'Välj vad pengarna används till' },
      en: { label: 'Purpose', name: 'The purpose', fill: 'Choose what the money is for' },
    },
  },
  commands: {
    'open-phenomenon': {
      fi: 'Muodosta ilmiö',
      sv: 'Beskriv ett fenomen',
      en: 'Form a phenomenon',
    },
    'describe-phenomenon': {
      fi: 'Täsmennä ilmiötä',
      sv: 'Precisera fenomenet',
      en: 'Describe the phenomenon',
    },
    'name-root-cause': {
      fi: 'Nimeä juurisyy',
      sv: 'Ange en grundorsak',
      en: 'Name a root cause',
    },
    'link-observation': {
      fi: 'Liitä havainto',
      sv: 'Koppla en observation',
      en: 'Link an observation',
    },
    'unlink-observation': {
      fi: 'Irrota havainto',
      sv: 'Koppla loss observationen',
      en: 'Unlink the observation',
    },
    'absorb-phenomenon': {
      fi: 'Ota yhdistetty ilmiö mukaan',
      sv: 'Ta över ett sammanslaget fenomen',
      en: 'Take in a merged phenomenon',
    },
    'merge-phenomenon': {
      fi: 'Yhdistä toiseen ilmiöön',
      sv: 'Slå ihop med ett annat fenomen',
      en: 'Merge into another phenomenon',
    },
    'split-off-observations': {
      fi: 'Siirrä havaintoja toiseen ilmiöön',
      sv: 'Flytta observationer till ett annat fenomen',
      en: 'Move observations to another phenomenon',
    },
    'form-initiative': {
      fi: 'Muodosta aloite',
      sv: 'Ta initiativ',
      en: 'Form an initiative',
    },
    'name-working-group': {
      fi: 'Nimeä työryhmä',
      sv: 'Utse arbetsgrupp',
      en: 'Name a working group',
    },
    'finish-working-group': {
      fi: 'Kirjaa työryhmän tulos',
      sv: 'Anteckna arbetsgruppens resultat',
      en: 'Record the result of the working group',
    },
    'escalate-phenomenon': {
      fi: 'Vie eteenpäin',
      sv: 'För vidare',
      en: 'Take to the next level',
    },
    'handle-phenomenon': {
      fi: 'Kirjaa käsittely',
      sv: 'Anteckna behandlingen',
      en: 'Record handling',
    },
    'give-feedback': {
      fi: 'Kirjaa annettu palaute',
      sv: 'Anteckna given återkoppling',
      en: 'Record feedback given',
    },
    'reserve-money': {
      fi: 'Varaa rahaa',
      sv: 'Reservera pengar',
      en: 'Reserve money',
    },
    'use-money': {
      fi: 'Kirjaa käytetty raha',
      sv: 'Anteckna använda pengar',
      en: 'Record money used',
    },
    'close-phenomenon': {
      fi: 'Sulje ilmiö',
      sv: 'Avsluta fenomenet',
      en: 'Close the phenomenon',
    },
  },
  events: {
    'phenomenon-opened': {
      fi: 'Ilmiö muodostettiin',
      sv: 'Fenomenet beskrevs',
      en: 'The phenomenon was formed',
    },
    'phenomenon-described': {
      fi: 'Ilmiötä täsmennettiin',
      sv: 'Fenomenet preciserades',
      en: 'The phenomenon was described',
    },
    'root-cause-named': {
      fi: 'Juurisyy nimettiin',
      sv: 'En grundorsak angavs',
      en: 'A root cause was named',
    },
    'observation-linked': {
      fi: 'Havainto liitettiin',
      sv: 'En observation kopplades',
      en: 'An observation was linked',
    },
    'observation-unlinked': {
      fi: 'Havainto irrotettiin',
      sv: 'En observation kopplades loss',
      en: 'An observation was unlinked',
    },
    'phenomenon-absorbed': {
      fi: 'Toinen ilmiö otettiin mukaan',
      sv: 'Ett annat fenomen togs över',
      en: 'Another phenomenon was taken in',
    },
    'phenomenon-merged': {
      fi: 'Ilmiö yhdistettiin toiseen',
      sv: 'Fenomenet slogs ihop med ett annat',
      en: 'The phenomenon was merged into another',
    },
    'observations-split-off': {
      fi: 'Havaintoja siirrettiin toiseen ilmiöön',
      sv: 'Observationer flyttades till ett annat fenomen',
      en: 'Observations moved to another phenomenon',
    },
    'initiative-formed': {
      fi: 'Aloite muodostettiin',
      sv: 'Ett initiativ togs',
      en: 'An initiative was formed',
    },
    'working-group-named': {
      fi: 'Työryhmä nimettiin',
      sv: 'En arbetsgrupp utsågs',
      en: 'A working group was named',
    },
    'working-group-finished': {
      fi: 'Työryhmä sai työnsä valmiiksi',
      sv: 'Arbetsgruppen blev klar',
      en: 'The working group finished',
    },
    'phenomenon-escalated': {
      fi: 'Ilmiö vietiin eteenpäin',
      sv: 'Fenomenet fördes vidare',
      en: 'The phenomenon went to the next level',
    },
    'phenomenon-handled': {
      fi: 'Ilmiö käsiteltiin',
      sv: 'Fenomenet behandlades',
      en: 'The phenomenon was handled',
    },
    'feedback-given': {
      fi: 'Palaute annettiin',
      sv: 'Återkoppling gavs',
      en: 'Feedback was given',
    },
    'money-reserved': {
      fi: 'Rahaa varattiin',
      sv: 'Pengar reserverades',
      en: 'Money was reserved',
    },
    'money-used': {
      fi: 'Rahaa käytettiin',
      sv: 'Pengar användes',
      en: 'Money was used',
    },
    'phenomenon-closed': {
      fi: 'Ilmiö suljettiin',
      sv: 'Fenomenet avslutades',
      en: 'The phenomenon was closed',
    },
  },
};
