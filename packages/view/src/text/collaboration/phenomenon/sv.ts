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
import { levelsSv } from './levelWords.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const lasting = (fact: unknown): string => bracketedSince('sv', fact);
const days = (fact: unknown): string | undefined => amount('sv', fact, { one: 'dag', other: 'dagar' });
const euros = (fact: unknown): string =>
  amount('sv', fact, { one: 'euro', other: 'euro' }) ?? 'beloppet saknas';
const named = (level: unknown): string => wordsOf(level, levelsSv)[0] ?? 'det här organet';
const at = (level: unknown): string => `hos ${named(level)}`;
const to = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelsSv);
  return words.length === 0 ? undefined : `till ${listOf(words, 'eller')}`;
};

/** Swedish sentences for a phenomenon on its way up the levels and back. */
export const phenomenonSv: StreamSentences<PhenomenonTypes> = {
  refusals: {
    'same-level': ({ level, allowed }) =>
      `Fenomenet är redan ${at(level)}. ${
        to(allowed) === undefined
          ? 'Det finns ingen högre nivå: ge teamen återkoppling'
          : `För det härnäst ${to(allowed)}`
      }.`,
    'level-skipped': ({ allowed }) =>
      `Fenomenet förs vidare en nivå i taget. För det först ${to(allowed) ?? 'till nästa nivå'}.`,
    'not-upward': ({ allowed }) =>
      `Fenomenet förs inte tillbaka till en lägre nivå. Ge teamen återkoppling${
        to(allowed) === undefined ? '' : ` eller för fenomenet ${to(allowed)}`
      }.`,
    sideways: ({ allowed }) =>
      `Nivåerna är parallella och fenomenet flyttas inte mellan dem. För det ${to(allowed) ?? 'till nästa nivå'}.`,
    'phenomenon-already-opened': () =>
      'Det här fenomenet finns redan. Gör anteckningen i det eller beskriv ett nytt fenomen i ett nytt formulär.',
    'phenomenon-not-opened': () => 'Fenomenet finns inte än. Beskriv fenomenet först.',
    'phenomenon-ended': ({ status, ended }) =>
      status === 'merged'
        ? `Fenomenet har slagits ihop med ett annat${on(ended)}. Gör anteckningen i det fenomenet.`
        : `Fenomenet är avslutat${on(ended)}. Om arbetet fortsätter, makulera först anteckningen om avslutandet.`,
    'before-opening': ({ opened }) =>
      `Dagen är tidigare än dagen då fenomenet beskrevs${on(opened)}. Kontrollera dagen.`,
    'not-an-indicator': ({ position }) =>
      `Mätaren känns inte igen${typeof position === 'number' ? ` (nummer ${position} i listan)` : ''}. Ange mätarens källa och kod, till exempel sotkanet:292.`,
    'observation-not-at-hand': () =>
      'Det finns ingen sådan observation. Hämta det senaste läget och välj observationen i listan.',
    'observation-already-linked': () =>
      'Observationen är redan kopplad till det här fenomenet. Ingen ny anteckning behövs.',
    'observation-not-linked': () =>
      'Observationen är inte kopplad till det här fenomenet. Välj en av de observationer som hör till fenomenet.',
    'observations-missing': () =>
      'Ingen observation har valts. Välj de observationer som flyttas till det andra fenomenet.',
    'phenomenon-not-at-hand': () =>
      'Det finns inget sådant fenomen. Hämta det senaste läget och välj fenomenet i listan.',
    'phenomenon-not-open': () =>
      'Det andra fenomenet är redan avslutat. Välj ett fenomen som fortfarande behandlas.',
    'same-phenomenon': () => 'Ett fenomen kan inte slås ihop med sig självt. Välj ett annat fenomen.',
    'already-absorbed': () => 'Det andra fenomenet ingår redan i det här. Ingen ny anteckning behövs.',
    'not-merged-here': () =>
      'Fenomenet har inte slagits ihop med det här. Anteckna sammanslagningen först i det fenomenet.',
    'taken-in-already': () =>
      'Sammanslagningen kan inte längre makuleras, eftersom det andra fenomenet redan har tagit över det här. Makulera först den anteckningen.',
    'hand-over-open': () =>
      'Ett fenomen som har slagits ihop med det här har inte tagits över än. Ta över det först, så att dess observationer och den återkoppling som väntas följer med.',
    'levels-differ': ({ level, other }) =>
      `Fenomenen finns på olika nivåer: det här ${at(level)} och det andra ${at(other)}. För fenomenen först till samma nivå.`,
    'not-linked-there-yet': () =>
      'Observationen är ännu inte kopplad till fenomenet som den flyttas till. Koppla den först dit.',
    'not-with-body': ({ body, current }, names) =>
      `Fenomenet har inte behandlats av det här organet${bracketed([nameOf(body, names)])}. Fenomenet är nu ${at(current)}: välj ett organ som har fått fenomenet till sig.`,
    'before-arrival': ({ arrived }) =>
      `Dagen är tidigare än dagen då fenomenet kom till organet${on(arrived)}. Kontrollera dagen.`,
    'before-merging': ({ merged }) =>
      `Dagen är tidigare än dagen då det andra fenomenet slogs ihop med det här${on(merged)}. Kontrollera dagen.`,
    'participants-too-few': ({ participants, needed }) =>
      `Ett initiativ tas genom ett gemensamt beslut, men för få deltagare har antecknats${bracketed([
        amount('sv', participants, { one: 'deltagare', other: 'deltagare' }),
      ])}. Anteckna minst ${
        amount('sv', needed, { one: 'deltagare', other: 'deltagare' }) ?? 'två deltagare'
      } i beslutet.`,
    'initiative-unknown': () =>
      'Det finns inget sådant initiativ i det här fenomenet. Välj ett av fenomenets initiativ.',
    'initiative-missing': ({ from: level, to: next }) =>
      `Från ${named(level)} förs ett initiativ vidare, men inget initiativ har tagits än. Ta ett initiativ genom ett gemensamt beslut innan ni för fenomenet ${to(next) ?? 'vidare'}.`,
    'due-day-past': ({ dueOn }) =>
      `Tidsfristen${on(dueOn)} går ut före dagen då arbetsgruppen utses. Välj en senare dag.`,
    'working-group-unknown': () =>
      'Det finns ingen sådan arbetsgrupp i det här fenomenet. Välj en av fenomenets arbetsgrupper.',
    'working-group-finished': ({ finished }) =>
      `Arbetsgruppens resultat är redan antecknat${on(finished)}. Om det är fel, makulera anteckningen.`,
    'working-group-open': ({ workingGroups }) => {
      const count = itemsOf(workingGroups).length;
      return `${
        amount('sv', count === 0 ? undefined : count, {
          one: 'arbetsgrupp är inte klar än',
          other: 'arbetsgrupper är inte klara än',
        }) ?? 'Någon arbetsgrupp är inte klar än'
      }. Anteckna arbetsgruppens resultat innan fenomenet avslutas.`;
    },
    'steering-group-unknown': () =>
      'Landskapets styrgrupp finns inte i inställningarna, så ingen ansvarar för återkopplingen. Be huvudanvändaren lägga till styrgruppen.',
    'subject-missing': () => 'Det framgår inte vad beslutet gäller. Välj vad beslutet gäller.',
    'feedback-not-owed': ({ recipient }, names) =>
      `Den här mottagaren väntar inte på återkoppling${bracketed([recipientName(recipient, names)])}. Kontrollera mottagaren, vem som ger återkopplingen och dagen.`,
    'feedback-open': ({ duties }, names) => {
      const waiting = recipientNames(duties, names);
      const count = waiting.length === 0 ? undefined : waiting.length;
      return `Alla har ännu inte fått höra vad deras observationer ledde till: ${
        amount('sv', count, { one: 'mottagare', other: 'mottagare' }) ?? 'något av teamen'
      } väntar på återkoppling${bracketed(waiting)}. Ge återkopplingen innan fenomenet avslutas.`;
    },
    'not-handled': ({ level }) =>
      `Fenomenet är ${at(level)} men har ännu inte behandlats där. Anteckna behandlingen, planen eller beslutet innan fenomenet avslutas.`,
    'euros-not-a-count': () => 'Beloppet är inte i hela euro. Ange beloppet i hela euro, minst 1.',
  },
  warnings: {
    'observations-missing': () =>
      'Inga observationer är kopplade till fenomenet. Koppla de observationer som fenomenet bygger på.',
    'priorities-missing': () =>
      'Fenomenet saknar en tyngdpunkt ur verksamhetsplanen. Välj en tyngdpunkt, om någon av dem passar.',
    'answer-awaited': ({ level, awaitedDays }) =>
      `Fenomenet har väntat på behandling i ${days(awaitedDays) ?? 'lång tid'} ${at(level)}. Ta upp det på nästa möte.`,
    'working-group-late': ({ dueOn, lateDays }) =>
      `Arbetsgruppens tidsfrist${on(dueOn)} har gått ut, och resultatet är ${days(lateDays) ?? 'redan'} försenat. Anteckna resultatet eller kom överens om fortsättningen.`,
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `Återkopplingen har inte getts än${bracketed([recipientName(recipient, names)])}, och mottagaren har väntat i ${days(openDays) ?? 'lång tid'}${lasting(since)}. Berätta vad som har gjorts i ärendet och anteckna återkopplingen.`,
    'money-overspent': ({ purpose, reservedEuros, usedEuros }) =>
      `Mer pengar har använts än vad som reserverats${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'sv'))}: använt ${euros(usedEuros)}, reserverat ${euros(reservedEuros)}. Kontrollera anteckningarna eller reservera mer.`,
  },
  fields: {
    phenomenon: {
      label: 'Fenomenets kod',
      name: 'Fenomenets kod',
      fill: 'Öppna formuläret på nytt, så får fenomenet en kod',
    },
    by: { label: 'Organ', name: 'Organet', fill: 'Välj organ' },
    splitFrom: {
      label: 'Fenomen som det här avskiljs från',
      name: 'Det ursprungliga fenomenet',
      fill: 'Välj fenomenet som det här avskiljs från',
    },
    priorities: {
      label: 'Tyngdpunkter',
      hint: 'Tyngdpunkterna i familjecentrets verksamhetsplan',
      name: 'Listan över tyngdpunkter',
      fill: 'Välj tyngdpunkter',
    },
    indicators: {
      label: 'Mätare',
      hint: 'Källa och kod, till exempel sotkanet:292',
      name: 'Listan över mätare',
      fill: 'Ange mätarens källa och kod, till exempel sotkanet:292',
    },
    observation: { label: 'Observation', name: 'Observationen', fill: 'Välj observation' },
    source: {
      label: 'Fenomen som tas över',
      name: 'Det andra fenomenet',
      fill: 'Välj fenomenet som tas över',
    },
    into: {
      label: 'Fenomen som tar över',
      name: 'Det andra fenomenet',
      fill: 'Välj fenomenet som tar över',
    },
    observations: {
      label: 'Observationer som flyttas',
      name: 'Listan över observationer',
      fill: 'Välj de observationer som flyttas',
    },
    participants: {
      label: 'De som var med och beslutade',
      hint: 'Ett initiativ tas genom ett gemensamt beslut',
      name: 'Deltagarlistan',
      fill: 'Anteckna vilka som var med och beslutade',
    },
    initiative: { label: 'Initiativ', name: 'Initiativet', fill: 'Välj initiativ' },
    leader: { label: 'Arbetsgruppens ledare', name: 'Ledaren', fill: 'Välj arbetsgruppens ledare' },
    workingGroup: { label: 'Arbetsgrupp', name: 'Arbetsgruppen', fill: 'Välj arbetsgrupp' },
    to: { label: 'Vart fenomenet förs', name: 'Nästa organ', fill: 'Välj vart fenomenet förs' },
    'to.level': { label: 'Nivå', name: 'Nivån', fill: 'Välj nivån dit fenomenet förs' },
    'to.body': { label: 'Organ', name: 'Organet', fill: 'Välj organet som fenomenet förs till' },
    kind: {
      label: 'Vad som gjordes i ärendet',
      name: 'Typen av behandling',
      fill: 'Välj om det var fråga om behandling, en plan eller ett beslut',
    },
    subject: { label: 'Vad beslutet gäller', name: 'Beslutets ämne', fill: 'Välj vad beslutet gäller' },
    owner: {
      label: 'Vem som ger återkopplingen',
      name: 'Gruppen som ger återkoppling',
      fill: 'Välj vilken grupp som ger återkopplingen',
    },
    'owner.level': { label: 'Nivå', name: 'Nivån', fill: 'Välj vilken grupp som ger återkopplingen' },
    'owner.body': { label: 'Grupp', name: 'Gruppen', fill: 'Välj gruppen som gav återkopplingen' },
    recipient: {
      label: 'Återkopplingens mottagare',
      name: 'Mottagaren',
      fill: 'Välj teamet eller enheten som fick återkopplingen',
    },
    'recipient.kind': {
      label: 'Team eller enhet',
      name: 'Typen av mottagare',
      fill: 'Välj om ett team eller en enhet fick återkopplingen',
    },
    'recipient.team': { label: 'Team', name: 'Teamet', fill: 'Välj team' },
    'recipient.unit': { label: 'Enhet', name: 'Enheten', fill: 'Välj enhet' },
    euros: { label: 'Belopp i euro', hint: 'I hela euro', name: 'Beloppet', fill: 'Ange beloppet i euro' },
    purpose: { label: 'Ändamål', name: 'Ändamålet', fill: 'Välj vad pengarna används till' },
  },
  commands: {
    'open-phenomenon': 'Beskriv ett fenomen',
    'describe-phenomenon': 'Precisera fenomenet',
    'name-root-cause': 'Ange en grundorsak',
    'link-observation': 'Koppla en observation',
    'unlink-observation': 'Koppla loss observationen',
    'absorb-phenomenon': 'Ta över ett sammanslaget fenomen',
    'merge-phenomenon': 'Slå ihop med ett annat fenomen',
    'split-off-observations': 'Flytta observationer till ett annat fenomen',
    'form-initiative': 'Ta initiativ',
    'name-working-group': 'Utse arbetsgrupp',
    'finish-working-group': 'Anteckna arbetsgruppens resultat',
    'escalate-phenomenon': 'För vidare',
    'handle-phenomenon': 'Anteckna behandlingen',
    'give-feedback': 'Anteckna given återkoppling',
    'reserve-money': 'Reservera pengar',
    'use-money': 'Anteckna använda pengar',
    'close-phenomenon': 'Avsluta fenomenet',
  },
  events: {
    'phenomenon-opened': 'Fenomenet beskrevs',
    'phenomenon-described': 'Fenomenet preciserades',
    'root-cause-named': 'En grundorsak angavs',
    'observation-linked': 'En observation kopplades',
    'observation-unlinked': 'En observation kopplades loss',
    'phenomenon-absorbed': 'Ett annat fenomen togs över',
    'phenomenon-merged': 'Fenomenet slogs ihop med ett annat',
    'observations-split-off': 'Observationer flyttades till ett annat fenomen',
    'initiative-formed': 'Ett initiativ togs',
    'working-group-named': 'En arbetsgrupp utsågs',
    'working-group-finished': 'Arbetsgruppen blev klar',
    'phenomenon-escalated': 'Fenomenet fördes vidare',
    'phenomenon-handled': 'Fenomenet behandlades',
    'feedback-given': 'Återkoppling gavs',
    'money-reserved': 'Pengar reserverades',
    'money-used': 'Pengar användes',
    'phenomenon-closed': 'Fenomenet avslutades',
  },
};
