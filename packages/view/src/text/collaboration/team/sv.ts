import type { MemberSector, TeamTypes } from '@puheeksi/core/streams/team';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf, wordsOf } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);

/** Whom somebody represents, as it stands after 'företrädare för'. */
const represented: Readonly<Record<MemberSector, string>> = {
  region: 'välfärdsområdet',
  municipality: 'kommunen',
  parish: 'församlingen',
  ngo: 'organisationer inom tredje sektorn',
  police: 'polisen',
  education: 'kommunens bildningssektor',
  other: 'andra parter',
};

/** Swedish sentences for a local family-centre team. */
export const teamSv: StreamSentences<TeamTypes> = {
  refusals: {
    'team-already-founded': () => 'Teamet har redan bildats. Öppna teamets uppgifter och fortsätt därifrån.',
    'team-not-founded': () => 'Teamet har inte bildats än. Anteckna först att teamet har bildats.',
    'team-ended': ({ ended }) =>
      `Teamets verksamhet har upphört${on(ended)}. Om teamet fortsätter, makulera först anteckningen om att det upphörde.`,
    'before-founding': ({ founded }) =>
      `Dagen är tidigare än dagen då teamet bildades${on(founded)}. Kontrollera dagen.`,
    'age-groups-missing': () => 'Åldersgruppen saknas. Välj minst en åldersgrupp som medlemmen arbetar med.',
    'worker-already-member': () => 'Arbetstagaren är redan med i teamet. Ingen ny anteckning behövs.',
    'worker-not-member': () =>
      'Arbetstagaren är inte medlem i teamet den dagen. Anteckna först personen som medlem eller välj någon av medlemmarna.',
    'overlapping-membership': ({ until }) =>
      `Arbetstagaren var ännu medlem i teamet den dagen: det föregående medlemskapet upphörde senare${on(until)}. Anteckna återkomsten till en dag efter det.`,
    'later-membership': ({ joined }) =>
      `Arbetstagaren har ett senare medlemskap som började efter det här${on(joined)}. Ange en sista dag för det här medlemskapet som infaller före det.`,
    'left-before-joining': ({ joined }) =>
      `Dagen då medlemmen slutade är tidigare än dagen då medlemmen kom till teamet${on(joined)}. Rätta den ena av dagarna.`,
    'facilitator-count': ({ named, needed }) =>
      `Arbetsparet har ${amount('sv', named, { one: 'arbetstagare', other: 'arbetstagare' }) ?? 'fel antal arbetstagare'}. Välj ${
        amount('sv', needed, { one: 'medlem', other: 'olika medlemmar' }) ?? 'två olika medlemmar'
      }.`,
    'nobody-present': () =>
      'Ingen är antecknad som närvarande. Anteckna vilka medlemmar som var med eller ställ in mötet.',
    'visitors-not-a-count': () =>
      'Antalet besökare är inte ett heltal. Ange antalet med siffror; om inga besökare var med, ange noll.',
    'meeting-unknown': () => 'Det finns inget sådant möte. Hämta det senaste läget och välj mötet i listan.',
    'meeting-already-planned': () =>
      'Det här mötet är redan antecknat. Flytta det till en annan dag eller öppna ett nytt formulär för ett nytt möte.',
    'meeting-not-planned': ({ status }) =>
      status === 'cancelled'
        ? 'Mötet är inställt. Om det ändå hölls, makulera först anteckningen om att det ställdes in.'
        : 'Mötet är redan antecknat som hållet. Om anteckningen är fel, makulera den först.',
    'planned-day-past': ({ day }) =>
      `Den planerade dagen${on(day)} har redan varit. Välj en senare dag eller anteckna att mötet har hållits.`,
  },
  warnings: {
    'sectors-missing': ({ sectors }) => {
      const missing = wordsOf(sectors, represented);
      return `I teamet saknas ännu företrädare för ${missing.length === 0 ? 'någon part' : listOf(missing, 'och')}. Bjud in dem, så att familjernas vardag syns i sin helhet i teamet.`;
    },
    'child-age-groups-too-few': ({ missing }) =>
      `Teamet företräder för få åldersgrupper: det behövs ${
        amount('sv', missing, { one: 'åldersgrupp', other: 'åldersgrupper' }) ?? 'åldersgrupper'
      } till. Bjud in personer som arbetar med barn i andra åldrar.`,
    'facilitators-not-named': () =>
      'Teamet har ännu inget faciliterande arbetspar. Utse två medlemmar som leder mötena och för budskapet till ledningsgruppen.',
    'facilitator-vacancy': ({ remaining, needed }) => {
      const left = itemsOf(remaining).length;
      const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
      return `Det faciliterande arbetsparet har ${
        amount('sv', open, { one: 'vakant plats', other: 'vakanta platser' }) ?? 'en vakant plats'
      }. Utse arbetsparet på nytt, så att budskapet når ledningsgruppen.`;
    },
    'team-meeting-late': ({ dueOn, daysLate }) =>
      `Dagen då teamet senast skulle träffas${on(dueOn)} har gått, och mötet är ${
        amount('sv', daysLate, { one: 'dag', other: 'dagar' }) ?? 'redan'
      } försenat. Kom överens om en mötestid eller anteckna det möte som har hållits.`,
    'planned-meeting-unrecorded': ({ day }) =>
      `Det planerade mötet${on(day)} är förbi men inte antecknat. Anteckna att det har hållits, flytta det eller ställ in det.`,
  },
  fields: {
    team: {
      label: 'Teamets kod',
      hint: 'Koden i välfärdsområdets register',
      name: 'Teamets kod',
      fill: 'Välj team',
    },
    basedOn: {
      label: 'Vad teamet bygger på',
      name: 'Teamets utgångspunkt',
      fill: 'Välj om gruppen är ny eller byggs kring en befintlig grupp',
    },
    worker: { label: 'Arbetstagare', name: 'Arbetstagaren', fill: 'Välj arbetstagare' },
    organisation: { label: 'Organisation', name: 'Organisationen', fill: 'Välj organisation' },
    sector: { label: 'Part', name: 'Parten', fill: 'Välj vilken part medlemmen företräder' },
    field: { label: 'Arbetsområde', name: 'Arbetsområdet', fill: 'Välj vad medlemmen arbetar med' },
    ageGroups: {
      label: 'Åldersgrupper',
      hint: 'Åldern på barnen i de familjer som medlemmen arbetar med',
      name: 'Listan över åldersgrupper',
      fill: 'Välj minst en åldersgrupp',
    },
    until: {
      label: 'Medlemskapets sista dag',
      hint: 'Om medlemskapet antecknas först när det har upphört',
      name: 'Medlemskapets sista dag',
      fill: 'Ange medlemskapets sista dag',
    },
    workers: {
      label: 'Faciliterande arbetspar',
      hint: 'Arbetsparet leder mötena och för teamets budskap till ledningsgruppen',
      name: 'Arbetsparet',
      fill: 'Välj två medlemmar till arbetsparet',
    },
    managementGroup: {
      label: 'Regional ledningsgrupp',
      hint: 'Ledningsgruppen där arbetsparet har en fast plats',
      name: 'Ledningsgruppen',
      fill: 'Välj den regionala ledningsgruppen',
    },
    meeting: { label: 'Möte', name: 'Mötet', fill: 'Välj möte' },
    day: {
      label: 'Mötesdag',
      hint: 'Dagen som mötet planeras till',
      name: 'Mötesdagen',
      fill: 'Ange mötesdagen',
    },
    agenda: {
      label: 'Föredragningslista',
      hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
      name: 'Föredragningslistan',
      fill: 'Skriv föredragningslistan',
    },
    present: {
      label: 'Närvarande medlemmar',
      name: 'Deltagarlistan',
      fill: 'Anteckna vilka medlemmar som var med',
    },
    visitors: {
      label: 'Antal besökare',
      hint: 'Andra än medlemmar, till exempel en inbjuden sakkunnig',
      name: 'Antalet besökare',
      fill: 'Ange antalet besökare',
    },
    record: {
      label: 'Minnesanteckningar',
      hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
      name: 'Minnesanteckningen',
      fill: 'Skriv minnesanteckningar',
    },
  },
  commands: {
    'found-team': 'Bilda team',
    'add-member': 'Lägg till medlem',
    'end-membership': 'Anteckna att en medlem slutar',
    'name-facilitators': 'Utse faciliterande arbetspar',
    'plan-team-meeting': 'Planera möte',
    'move-team-meeting': 'Flytta möte',
    'cancel-team-meeting': 'Ställ in möte',
    'record-team-meeting': 'Anteckna ett möte som hållits',
    'end-team': 'Avsluta teamets verksamhet',
  },
  events: {
    'team-founded': 'Teamet bildades',
    'member-joined': 'En medlem kom till teamet',
    'member-left': 'En medlem lämnade teamet',
    'facilitators-named': 'Det faciliterande arbetsparet utsågs',
    'team-meeting-planned': 'Ett möte planerades',
    'team-meeting-moved': 'Ett möte flyttades',
    'team-meeting-cancelled': 'Ett möte ställdes in',
    'team-meeting-held': 'Ett möte hölls',
    'team-ended': 'Teamets verksamhet upphörde',
  },
};
