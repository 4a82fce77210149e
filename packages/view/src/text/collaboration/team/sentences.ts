import type { MemberSector, TeamTypes } from '@puheeksi/core/streams/team';
import { teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { SideBySide } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf, labelsOf, wordsOf } from '../wording.js';

/** Whom somebody represents, as it stands after 'företrädare för'. */
const representedSv: Readonly<Record<MemberSector, string>> = {
  region: 'välfärdsområdet',
  municipality: 'kommunen',
  parish: 'församlingen',
  ngo: 'organisationer inom tredje sektorn',
  police: 'polisen',
  education: 'kommunens bildningssektor',
  other: 'andra parter',
};

/** Sentences for a local family-centre team, side by side in every language. */
export const teamSentences: SideBySide<TeamTypes> = {
  refusals: {
    'team-already-founded': {
      fi: () => 'Tiimi on jo perustettu. Avaa tiimin tiedot ja jatka niistä.',
      sv: () => 'Teamet har redan bildats. Öppna teamets uppgifter och fortsätt därifrån.',
      en: () => 'The team has been founded already. Open its details and go on from there.',
    },
    'team-not-founded': {
      fi: () => 'Tiimiä ei ole vielä perustettu. Kirjaa ensin tiimin perustaminen.',
      sv: () => 'Teamet har inte bildats än. Anteckna först att teamet har bildats.',
      en: () => 'The team has not been founded yet. Record its founding first.',
    },
    'team-ended': {
      fi: ({ ended }) =>
        `Tiimin toiminta on päättynyt${bracketedDay('fi', ended)}. Jos tiimi jatkaa, mitätöi ensin päättymisen kirjaus.`,
      sv: ({ ended }) =>
        `Teamets verksamhet har upphört${bracketedDay('sv', ended)}. Om teamet fortsätter, makulera först anteckningen om att det upphörde.`,
      en: ({ ended }) =>
        `The team’s work has ended${bracketedDay('en', ended)}. If the team goes on, retract its ending first.`,
    },
    'before-founding': {
      fi: ({ founded }) =>
        `Päivä on aikaisempi kuin tiimin perustamispäivä${bracketedDay('fi', founded)}. Tarkista päivä.`,
      sv: ({ founded }) =>
        `Dagen är tidigare än dagen då teamet bildades${bracketedDay('sv', founded)}. Kontrollera dagen.`,
      en: ({ founded }) =>
        `The date is earlier than the founding of the team${bracketedDay('en', founded)}. Check the date.`,
    },
    'age-groups-missing': {
      fi: () => 'Ikäryhmä puuttuu. Valitse vähintään yksi ikäryhmä, jonka parissa jäsen työskentelee.',
      sv: () => 'Åldersgruppen saknas. Välj minst en åldersgrupp som medlemmen arbetar med.',
      en: () => 'The age group is missing. Choose at least one age group that the member works with.',
    },
    'worker-already-member': {
      fi: () => 'Työntekijä on jo tiimin jäsen. Uutta kirjausta ei tarvita.',
      sv: () => 'Arbetstagaren är redan med i teamet. Ingen ny anteckning behövs.',
      en: () => 'This worker is a member of the team already. No new entry is needed.',
    },
    'worker-not-member': {
      fi: () =>
        'Työntekijä ei ole tiimin jäsen sinä päivänä. Kirjaa hänet ensin jäseneksi tai valitse joku jäsenistä.',
      sv: () =>
        'Arbetstagaren är inte medlem i teamet den dagen. Anteckna först personen som medlem eller välj någon av medlemmarna.',
      en: () =>
        'This worker is not a member of the team on that day. Record them as a member first, or choose one of the members.',
    },
    'overlapping-membership': {
      fi: ({ until }) =>
        `Työntekijä oli tiimin jäsen vielä sinä päivänä: hänen edellinen jäsenyytensä päättyi myöhemmin${bracketedDay('fi', until)}. Kirjaa paluu sen jälkeiselle päivälle.`,
      sv: ({ until }) =>
        `Arbetstagaren var ännu medlem i teamet den dagen: det föregående medlemskapet upphörde senare${bracketedDay('sv', until)}. Anteckna återkomsten till en dag efter det.`,
      en: ({ until }) =>
        `The worker was still a member of the team on that day: the membership before this one ended later${bracketedDay('en', until)}. Record the return for a day after that.`,
    },
    'later-membership': {
      fi: ({ joined }) =>
        `Työntekijällä on tiimissä myös myöhempi jäsenyys, joka on alkanut tämän jälkeen${bracketedDay('fi', joined)}. Anna tälle jäsenyydelle viimeinen päivä, joka on ennen sitä.`,
      sv: ({ joined }) =>
        `Arbetstagaren har ett senare medlemskap som började efter det här${bracketedDay('sv', joined)}. Ange en sista dag för det här medlemskapet som infaller före det.`,
      en: ({ joined }) =>
        `The worker has a later membership, which began after this one${bracketedDay('en', joined)}. Give this membership a last day before that.`,
    },
    'left-before-joining': {
      fi: ({ joined }) =>
        `Lähtöpäivä on aikaisempi kuin päivä, jona jäsen tuli tiimiin${bracketedDay('fi', joined)}. Korjaa jompikumpi päivä.`,
      sv: ({ joined }) =>
        `Dagen då medlemmen slutade är tidigare än dagen då medlemmen kom till teamet${bracketedDay('sv', joined)}. Rätta den ena av dagarna.`,
      en: ({ joined }) =>
        `The day of leaving is earlier than the day the member joined${bracketedDay('en', joined)}. Correct one of the two dates.`,
    },
    'facilitator-count': {
      fi: ({ named, needed }) =>
        `Työpariin on valittu ${amount('fi', named, { one: 'työntekijä', other: 'työntekijää' }) ?? 'väärä määrä työntekijöitä'}. Valitse ${
          amount('fi', needed, { one: 'jäsen', other: 'eri jäsentä' }) ?? 'kaksi eri jäsentä'
        }.`,
      sv: ({ named, needed }) =>
        `Arbetsparet har ${amount('sv', named, { one: 'arbetstagare', other: 'arbetstagare' }) ?? 'fel antal arbetstagare'}. Välj ${
          amount('sv', needed, { one: 'medlem', other: 'olika medlemmar' }) ?? 'två olika medlemmar'
        }.`,
      en: ({ named, needed }) =>
        `The work pair has ${amount('en', named, { one: 'worker', other: 'workers' }) ?? 'the wrong number of workers'}. Choose ${
          amount('en', needed, { one: 'member', other: 'different members' }) ?? 'two different members'
        }.`,
    },
    'nobody-present': {
      fi: () => 'Ketään ei ole merkitty läsnä olleeksi. Merkitse paikalla olleet jäsenet tai peru kokous.',
      sv: () =>
        'Ingen är antecknad som närvarande. Anteckna vilka medlemmar som var med eller ställ in mötet.',
      en: () => 'Nobody is marked as present. Mark the members who were there, or cancel the meeting.',
    },
    'visitors-not-a-count': {
      fi: () =>
        'Vierailijoiden määrä ei ole kokonaisluku. Kirjaa määrä numeroin; jos vierailijoita ei ollut, kirjaa nolla.',
      sv: () =>
        'Antalet besökare är inte ett heltal. Ange antalet med siffror; om inga besökare var med, ange noll.',
      en: () =>
        'The number of visitors is not a whole number. Enter it in digits; if there were none, enter zero.',
    },
    'meeting-unknown': {
      fi: () => 'Tällaista kokousta ei ole. Hae uusin tilanne ja valitse kokous luettelosta.',
      sv: () => 'Det finns inget sådant möte. Hämta det senaste läget och välj mötet i listan.',
      en: () => 'There is no such meeting. Refresh the view and choose the meeting from the list.',
    },
    'meeting-already-planned': {
      fi: () =>
        'Tämä kokous on jo kirjattu. Siirrä se toiseen päivään tai avaa uusi lomake uutta kokousta varten.',
      sv: () =>
        'Det här mötet är redan antecknat. Flytta det till en annan dag eller öppna ett nytt formulär för ett nytt möte.',
      en: () =>
        'This meeting is on record already. Move it to another day, or open a new form for a new meeting.',
    },
    'meeting-not-planned': {
      fi: ({ status }) =>
        status === 'cancelled'
          ? 'Kokous on peruttu. Jos se kuitenkin pidettiin, mitätöi ensin perumisen kirjaus.'
          : 'Kokous on jo kirjattu pidetyksi. Jos kirjaus on väärin, mitätöi se ensin.',
      sv: ({ status }) =>
        status === 'cancelled'
          ? 'Mötet är inställt. Om det ändå hölls, makulera först anteckningen om att det ställdes in.'
          : 'Mötet är redan antecknat som hållet. Om anteckningen är fel, makulera den först.',
      en: ({ status }) =>
        status === 'cancelled'
          ? 'The meeting was cancelled. If it was held after all, retract the cancellation first.'
          : 'The meeting is recorded as held already. If that is wrong, retract the entry first.',
    },
    'planned-day-past': {
      fi: ({ day }) =>
        `Suunniteltu päivä${bracketedDay('fi', day)} on jo mennyt. Valitse myöhempi päivä tai kirjaa kokous pidetyksi.`,
      sv: ({ day }) =>
        `Den planerade dagen${bracketedDay('sv', day)} har redan varit. Välj en senare dag eller anteckna att mötet har hållits.`,
      en: ({ day }) =>
        `The planned date${bracketedDay('en', day)} has passed. Choose a later date, or record the meeting as held.`,
    },
  },
  warnings: {
    'sectors-missing': {
      fi: ({ sectors }) => {
        const missing = labelsOf(sectors, teamLabels.memberSectors, 'fi');
        return `Tiimistä puuttuu ${missing.length === 0 ? 'tahoja' : `vielä ${listOf(missing, 'ja')}`}. Kutsukaa mukaan niiden edustajat, jotta perheiden arki näkyy tiimissä kokonaisena.`;
      },
      sv: ({ sectors }) => {
        const missing = wordsOf(sectors, representedSv);
        return `I teamet saknas ännu företrädare för ${missing.length === 0 ? 'någon part' : listOf(missing, 'och')}. Bjud in dem, så att familjernas vardag syns i sin helhet i teamet.`;
      },
      en: ({ sectors }) => {
        const missing = labelsOf(sectors, teamLabels.memberSectors, 'en');
        return `Still missing from the team: ${missing.length === 0 ? 'some of the parties' : listOf(missing, 'and')}. Invite them in, so that the team sees the whole of families’ everyday life.`;
      },
    },
    'child-age-groups-too-few': {
      fi: ({ missing }) =>
        `Tiimissä on edustettuna liian harva ikäryhmä: mukaan tarvitaan ${
          amount('fi', missing, { one: 'ikäryhmä', other: 'ikäryhmää' }) ?? 'ikäryhmiä'
        } lisää. Kutsukaa mukaan eri-ikäisten lasten kanssa työskenteleviä.`,
      sv: ({ missing }) =>
        `Teamet företräder för få åldersgrupper: det behövs ${
          amount('sv', missing, { one: 'åldersgrupp', other: 'åldersgrupper' }) ?? 'åldersgrupper'
        } till. Bjud in personer som arbetar med barn i andra åldrar.`,
      en: ({ missing }) =>
        `Too few age groups are represented: the team needs ${
          amount('en', missing, { one: 'more age group', other: 'more age groups' }) ?? 'more of them'
        }. Invite people who work with children of other ages.`,
    },
    'facilitators-not-named': {
      fi: () =>
        'Tiimillä ei ole vielä fasilitoivaa työparia. Nimetkää kaksi jäsentä, jotka vetävät kokoukset ja vievät viestin johtoryhmään.',
      sv: () =>
        'Teamet har ännu inget faciliterande arbetspar. Utse två medlemmar som leder mötena och för budskapet till ledningsgruppen.',
      en: () =>
        'The team has no facilitating work pair yet. Name two members who lead the meetings and take the message to the management group.',
    },
    'facilitator-vacancy': {
      fi: ({ remaining, needed }) => {
        const left = itemsOf(remaining).length;
        const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
        return `Fasilitoivassa työparissa on ${
          amount('fi', open, { one: 'avoin paikka', other: 'avointa paikkaa' }) ?? 'avoin paikka'
        }. Nimetkää työpari uudelleen, jotta viesti kulkee johtoryhmään.`;
      },
      sv: ({ remaining, needed }) => {
        const left = itemsOf(remaining).length;
        const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
        return `Det faciliterande arbetsparet har ${
          amount('sv', open, { one: 'vakant plats', other: 'vakanta platser' }) ?? 'en vakant plats'
        }. Utse arbetsparet på nytt, så att budskapet når ledningsgruppen.`;
      },
      en: ({ remaining, needed }) => {
        const left = itemsOf(remaining).length;
        const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
        return `The facilitating work pair has ${
          amount('en', open, { one: 'vacant place', other: 'vacant places' }) ?? 'a vacant place'
        }. Name the pair again, so that the message reaches the management group.`;
      },
    },
    'team-meeting-late': {
      fi: ({ dueOn, daysLate }) =>
        `Tiimin kokouksen määräpäivä${bracketedDay('fi', dueOn)} on mennyt, ja kokous on ${
          amount('fi', daysLate, { one: 'päivän', other: 'päivää' }) ?? 'jo'
        } myöhässä. Sopikaa kokousaika tai kirjatkaa pidetty kokous.`,
      sv: ({ dueOn, daysLate }) =>
        `Dagen då teamet senast skulle träffas${bracketedDay('sv', dueOn)} har gått, och mötet är ${
          amount('sv', daysLate, { one: 'dag', other: 'dagar' }) ?? 'redan'
        } försenat. Kom överens om en mötestid eller anteckna det möte som har hållits.`,
      en: ({ dueOn, daysLate }) =>
        `The day by which the team should have met${bracketedDay('en', dueOn)} has passed, and the meeting is ${
          amount('en', daysLate, { one: 'day', other: 'days' }) ?? 'already'
        } late. Agree on a date, or record the meeting that was held.`,
    },
    'planned-meeting-unrecorded': {
      fi: ({ day }) =>
        `Suunniteltu kokous${bracketedDay('fi', day)} on ohi, mutta sitä ei ole kirjattu. Kirjaa se pidetyksi, siirrä se tai peru se.`,
      sv: ({ day }) =>
        `Det planerade mötet${bracketedDay('sv', day)} är förbi men inte antecknat. Anteckna att det har hållits, flytta det eller ställ in det.`,
      en: ({ day }) =>
        `The planned meeting${bracketedDay('en', day)} has passed without a record. Record it as held, move it or cancel it.`,
    },
  },
  fields: {
    team: {
      fi: {
        label: 'Tiimin tunnus',
        hint: 'Tunnus hyvinvointialueen rekisterissä',
        name: 'Tiimin tunnus',
        fill: 'Valitse tiimi',
      },
      sv: {
        label: 'Teamets kod',
        hint: 'Koden i välfärdsområdets register',
        name: 'Teamets kod',
        fill: 'Välj team',
      },
      en: {
        label: 'Code of the team',
        hint: 'As it stands in the county’s register',
        name: 'The code of the team',
        fill: 'Choose the team',
      },
    },
    basedOn: {
      fi: {
        label: 'Mihin tiimi perustuu',
        name: 'Tiimin lähtökohta',
        fill: 'Valitse, onko ryhmä uusi vai rakentuuko se jo toimivan ryhmän ympärille',
      },
      sv: {
        label: 'Vad teamet bygger på',
        name: 'Teamets utgångspunkt',
        fill: 'Välj om gruppen är ny eller byggs kring en befintlig grupp',
      },
      en: {
        label: 'What the team is based on',
        name: 'The basis of the team',
        fill: 'Choose whether the group is new or built around an existing one',
      },
    },
    worker: {
      fi: { label: 'Työntekijä', name: 'Työntekijä', fill: 'Valitse työntekijä' },
      sv: { label: 'Arbetstagare', name: 'Arbetstagaren', fill: 'Välj arbetstagare' },
      en: { label: 'Worker', name: 'The worker', fill: 'Choose the worker' },
    },
    organisation: {
      fi: { label: 'Organisaatio', name: 'Organisaatio', fill: 'Valitse organisaatio' },
      sv: { label: 'Organisation', name: 'Organisationen', fill: 'Välj organisation' },
      en: { label: 'Organisation', name: 'The organisation', fill: 'Choose the organisation' },
    },
    sector: {
      fi: { label: 'Taho', name: 'Taho', fill: 'Valitse, minkä tahon työntekijä jäsen on' },
      sv: { label: 'Part', name: 'Parten', fill: 'Välj vilken part medlemmen företräder' },
      en: { label: 'Party', name: 'The party', fill: 'Choose which party the member comes from' },
    },
    field: {
      fi: { label: 'Työn ala', name: 'Työn ala', fill: 'Valitse, mitä työtä jäsen tekee' },
      sv: { label: 'Arbetsområde', name: 'Arbetsområdet', fill: 'Välj vad medlemmen arbetar med' },
      en: { label: 'Field of work', name: 'The field of work', fill: 'Choose what the member works with' },
    },
    ageGroups: {
      fi: {
        label: 'Ikäryhmät',
        hint: 'Minkä ikäisten lasten ja perheiden parissa jäsen työskentelee',
        name: 'Ikäryhmien luettelo',
        fill: 'Valitse vähintään yksi ikäryhmä',
      },
      sv: {
        label: 'Åldersgrupper',
        hint: 'Åldern på barnen i de familjer som medlemmen arbetar med',
        name: 'Listan över åldersgrupper',
        fill: 'Välj minst en åldersgrupp',
      },
      en: {
        label: 'Age groups',
        hint: 'How old the children are in the families the member works with',
        name: 'The list of age groups',
        fill: 'Choose at least one age group',
      },
    },
    until: {
      fi: {
        label: 'Jäsenyyden viimeinen päivä',
        hint: 'Jos jäsenyys kirjataan vasta sen päätyttyä',
        name: 'Jäsenyyden viimeinen päivä',
        fill: 'Anna jäsenyyden viimeinen päivä',
      },
      sv: {
        label: 'Medlemskapets sista dag',
        hint: 'Om medlemskapet antecknas först när det har upphört',
        name: 'Medlemskapets sista dag',
        fill: 'Ange medlemskapets sista dag',
      },
      en: {
        label: 'Last day of the membership',
        hint: 'If the membership is entered after it ended',
        name: 'The last day of the membership',
        fill: 'Enter the last day of the membership',
      },
    },
    workers: {
      fi: {
        label: 'Fasilitoiva työpari',
        hint: 'Työpari vetää kokoukset ja vie tiimin viestin johtoryhmään',
        name: 'Työpari',
        fill: 'Valitse työpariin kaksi jäsentä',
      },
      sv: {
        label: 'Faciliterande arbetspar',
        hint: 'Arbetsparet leder mötena och för teamets budskap till ledningsgruppen',
        name: 'Arbetsparet',
        fill: 'Välj två medlemmar till arbetsparet',
      },
      en: {
        label: 'Facilitating work pair',
        hint: 'The pair leads the meetings and takes the team’s message to the management group',
        name: 'The work pair',
        fill: 'Choose two members for the work pair',
      },
    },
    managementGroup: {
      fi: {
        label: 'Alueellinen johtoryhmä',
        hint: 'Johtoryhmä, jossa työparilla on vakituinen paikka',
        name: 'Johtoryhmä',
        fill: 'Valitse alueellinen johtoryhmä',
      },
      sv: {
        label: 'Regional ledningsgrupp',
        hint: 'Ledningsgruppen där arbetsparet har en fast plats',
        name: 'Ledningsgruppen',
        fill: 'Välj den regionala ledningsgruppen',
      },
      en: {
        label: 'Area management group',
        hint: 'The group in which the work pair has a standing seat',
        name: 'The management group',
        fill: 'Choose the area management group',
      },
    },
    meeting: {
      fi: { label: 'Kokous', name: 'Kokous', fill: 'Valitse kokous' },
      sv: { label: 'Möte', name: 'Mötet', fill: 'Välj möte' },
      en: { label: 'Meeting', name: 'The meeting', fill: 'Choose the meeting' },
    },
    day: {
      fi: {
        label: 'Kokouspäivä',
        hint: 'Päivä, jolle kokous suunnitellaan',
        name: 'Kokouspäivä',
        fill: 'Kirjaa kokouspäivä',
      },
      sv: {
        label: 'Mötesdag',
        hint: 'Dagen som mötet planeras till',
        name: 'Mötesdagen',
        fill: 'Ange mötesdagen',
      },
      en: {
        label: 'Date of the meeting',
        hint: 'The day the meeting is planned for',
        name: 'The date of the meeting',
        fill: 'Enter the date of the meeting',
      },
    },
    agenda: {
      fi: {
        label: 'Esityslista',
        hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
        name: 'Esityslista',
        fill: 'Kirjoita esityslista',
      },
      sv: {
        label: 'Föredragningslista',
        hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
        name: 'Föredragningslistan',
        fill: 'Skriv föredragningslistan',
      },
      en: {
        label: 'Agenda',
        hint: 'Write no names and nothing by which a family could be recognised',
        name: 'The agenda',
        fill: 'Write the agenda',
      },
    },
    present: {
      fi: {
        label: 'Paikalla olleet jäsenet',
        name: 'Osallistujaluettelo',
        fill: 'Merkitse paikalla olleet jäsenet',
      },
      sv: {
        label: 'Närvarande medlemmar',
        name: 'Deltagarlistan',
        fill: 'Anteckna vilka medlemmar som var med',
      },
      en: {
        label: 'Members present',
        name: 'The list of those present',
        fill: 'Mark the members who were present',
      },
    },
    visitors: {
      fi: {
        label: 'Vierailijoiden määrä',
        hint: 'Muut kuin jäsenet, esimerkiksi kutsuttu asiantuntija',
        name: 'Vierailijoiden määrä',
        fill: 'Kirjaa vierailijoiden määrä',
      },
      sv: {
        label: 'Antal besökare',
        hint: 'Andra än medlemmar, till exempel en inbjuden sakkunnig',
        name: 'Antalet besökare',
        fill: 'Ange antalet besökare',
      },
      en: {
        label: 'Number of visitors',
        hint: 'Others than members, for example an invited expert',
        name: 'The number of visitors',
        fill: 'Enter the number of visitors',
      },
    },
    record: {
      fi: {
        label: 'Muistio',
        hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
        name: 'Muistio',
        fill: 'Kirjoita muistio',
      },
      sv: {
        label: 'Minnesanteckningar',
        hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
        name: 'Minnesanteckningen',
        fill: 'Skriv minnesanteckningar',
      },
      en: {
        label: 'Record of the meeting',
        hint: 'Write no names and nothing by which a family could be recognised',
        name: 'The record of the meeting',
        fill: 'Write the record of the meeting',
      },
    },
  },
  commands: {
    'found-team': {
      fi: 'Perusta tiimi',
      sv: 'Bilda team',
      en: 'Found a team',
    },
    'add-member': {
      fi: 'Lisää jäsen',
      sv: 'Lägg till medlem',
      en: 'Add a member',
    },
    'end-membership': {
      fi: 'Kirjaa jäsenen lähtö',
      sv: 'Anteckna att en medlem slutar',
      en: 'Record that a member leaves',
    },
    'name-facilitators': {
      fi: 'Nimeä fasilitoiva työpari',
      sv: 'Utse faciliterande arbetspar',
      en: 'Name the facilitating work pair',
    },
    'plan-team-meeting': {
      fi: 'Suunnittele kokous',
      sv: 'Planera möte',
      en: 'Plan a meeting',
    },
    'move-team-meeting': {
      fi: 'Siirrä kokous',
      sv: 'Flytta möte',
      en: 'Move the meeting',
    },
    'cancel-team-meeting': {
      fi: 'Peru kokous',
      sv: 'Ställ in möte',
      en: 'Cancel the meeting',
    },
    'record-team-meeting': {
      fi: 'Kirjaa pidetty kokous',
      sv: 'Anteckna ett möte som hållits',
      en: 'Record a meeting held',
    },
    'end-team': {
      fi: 'Päätä tiimin toiminta',
      sv: 'Avsluta teamets verksamhet',
      en: 'End the team’s work',
    },
  },
  events: {
    'team-founded': {
      fi: 'Tiimi perustettiin',
      sv: 'Teamet bildades',
      en: 'The team was founded',
    },
    'member-joined': {
      fi: 'Jäsen tuli tiimiin',
      sv: 'En medlem kom till teamet',
      en: 'A member joined',
    },
    'member-left': {
      fi: 'Jäsen lähti tiimistä',
      sv: 'En medlem lämnade teamet',
      en: 'A member left',
    },
    'facilitators-named': {
      fi: 'Fasilitoiva työpari nimettiin',
      sv: 'Det faciliterande arbetsparet utsågs',
      en: 'The facilitating work pair was named',
    },
    'team-meeting-planned': {
      fi: 'Kokous suunniteltiin',
      sv: 'Ett möte planerades',
      en: 'A meeting was planned',
    },
    'team-meeting-moved': {
      fi: 'Kokous siirrettiin',
      sv: 'Ett möte flyttades',
      en: 'A meeting was moved',
    },
    'team-meeting-cancelled': {
      fi: 'Kokous peruttiin',
      sv: 'Ett möte ställdes in',
      en: 'A meeting was cancelled',
    },
    'team-meeting-held': {
      fi: 'Kokous pidettiin',
      sv: 'Ett möte hölls',
      en: 'A meeting was held',
    },
    'team-ended': {
      fi: 'Tiimin toiminta päättyi',
      sv: 'Teamets verksamhet upphörde',
      en: 'The team’s work ended',
    },
  },
};
