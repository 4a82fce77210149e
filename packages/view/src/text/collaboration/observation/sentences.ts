import type { ObservationTypes } from '@puheeksi/core/streams/phenomenon';
import type { SideBySide } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, nameOf, recipientName } from '../wording.js';

const daysFi = (fact: unknown): string => amount('fi', fact, { one: 'päivän', other: 'päivää' }) ?? 'pitkään';
const daysSv = (fact: unknown): string => amount('sv', fact, { one: 'dag', other: 'dagar' }) ?? 'lång tid';
const daysEn = (fact: unknown): string => amount('en', fact, { one: 'day', other: 'days' }) ?? 'a long time';

/** Sentences for an observation of families’ everyday life, side by side in every language. */
export const observationSentences: SideBySide<ObservationTypes> = {
  refusals: {
    'observation-already-noted': {
      fi: () => 'Tämä havainto on jo kirjattu. Avaa uusi lomake, jos haluat kirjata toisen havainnon.',
      sv: () =>
        'Den här observationen är redan antecknad. Öppna ett nytt formulär om du vill anteckna en till.',
      en: () => 'This observation is on record already. Open a new form to note another one.',
    },
    'observation-not-noted': {
      fi: () => 'Havaintoa ei ole vielä kirjattu. Kirjaa havainto ensin.',
      sv: () => 'Observationen är inte antecknad än. Anteckna den först.',
      en: () => 'The observation has not been noted yet. Note it first.',
    },
    'before-noting': {
      fi: ({ noted }) =>
        `Päivä on aikaisempi kuin päivä, jona havainto tehtiin${bracketedDay('fi', noted)}. Tarkista päivä.`,
      sv: ({ noted }) =>
        `Dagen är tidigare än dagen då observationen gjordes${bracketedDay('sv', noted)}. Kontrollera dagen.`,
      en: ({ noted }) =>
        `The date is earlier than the day of the observation${bracketedDay('en', noted)}. Check the date.`,
    },
    'themes-missing': {
      fi: () => 'Havainnolla ei ole aihetta. Valitse vähintään yksi aihe.',
      sv: () => 'Observationen saknar tema. Välj minst ett tema.',
      en: () => 'The observation has no theme. Choose at least one.',
    },
    'teams-missing': {
      fi: () =>
        'Keskusteltavaksi nostetulta havainnolta puuttuu tiimi. Valitse tiimit, joiden kanssa siitä keskustellaan.',
      sv: () => 'Observationen ska diskuteras men saknar team. Välj de team som diskuterar den.',
      en: () =>
        'The observation is brought to teams, but no team is chosen. Choose the teams that will discuss it.',
    },
    'not-from-a-team': {
      fi: () =>
        'Havainto ei ole tullut tiimiltä, joten sitä ei tarvitse viedä johtoryhmään. Se on jo johtoryhmän nähtävillä.',
      sv: () =>
        'Observationen kommer inte från ett team och behöver inte föras till ledningsgruppen. Ledningsgruppen ser den redan.',
      en: () =>
        'The observation does not come from a team, so it need not be taken to the management group. The group sees it already.',
    },
    'already-passed-on': {
      fi: ({ on: day }) =>
        `Havainto on jo viety johtoryhmään${bracketedDay('fi', day)}. Uutta kirjausta ei tarvita.`,
      sv: ({ on: day }) =>
        `Observationen har redan förts till ledningsgruppen${bracketedDay('sv', day)}. Ingen ny anteckning behövs.`,
      en: ({ on: day }) =>
        `The observation has been taken to the management group already${bracketedDay('en', day)}. No new entry is needed.`,
    },
    'not-raised-for-team': {
      fi: ({ team }, names) =>
        `Havaintoa ei ole nostettu tämän tiimin keskusteluun${bracketed([nameOf(team, names)])}. Valitse tiimi, jolle se on tuotu.`,
      sv: ({ team }, names) =>
        `Observationen har inte lyfts fram för det här teamet${bracketed([nameOf(team, names)])}. Välj ett team som har fått den för diskussion.`,
      en: ({ team }, names) =>
        `The observation was not brought to this team${bracketed([nameOf(team, names)])}. Choose a team it was brought to.`,
    },
    'already-discussed': {
      fi: ({ team }, names) =>
        `Tiimi on jo keskustellut havainnosta${bracketed([nameOf(team, names)])}. Uutta kirjausta ei tarvita.`,
      sv: ({ team }, names) =>
        `Teamet har redan diskuterat observationen${bracketed([nameOf(team, names)])}. Ingen ny anteckning behövs.`,
      en: ({ team }, names) =>
        `The team has discussed the observation already${bracketed([nameOf(team, names)])}. No new entry is needed.`,
    },
    'for-discussion-only': {
      fi: () =>
        'Johto on tuonut havainnon tiimeille tiedoksi ja keskusteltavaksi, joten siihen ei odoteta vastausta. Kirjaa, missä tiimissä siitä on keskusteltu.',
      sv: () =>
        'Ledningen har fört observationen till teamen för kännedom och diskussion, så inget svar väntas. Anteckna i vilket team den har diskuterats.',
      en: () =>
        'Management brought the observation to the teams for information and discussion, so no answer is awaited. Record in which team it was discussed.',
    },
    'not-with-management': {
      fi: () =>
        'Havainto ei ole sinä päivänä vielä johtoryhmässä. Kirjaa ensin, milloin se vietiin sinne, tai tarkista päivä.',
      sv: () =>
        'Observationen är inte hos ledningsgruppen den dagen. Anteckna först när den fördes dit eller kontrollera dagen.',
      en: () =>
        'The observation is not with the management group on that day. Record first when it was taken there, or check the date.',
    },
    'phenomenon-missing': {
      fi: () => 'Vastauksesta puuttuu ilmiö, johon havainto liitetään. Valitse ilmiö tai toinen vastaus.',
      sv: () =>
        'Det framgår inte vilket fenomen observationen kopplas till. Välj fenomenet eller ett annat svar.',
      en: () =>
        'The answer does not say which phenomenon the observation joins. Choose the phenomenon, or another answer.',
    },
    'area-missing': {
      fi: () =>
        'Perhekeskusalue puuttuu. Kun alueella ei ole tiimiä, valitse perhekeskusalue, jolta havainto tulee.',
      sv: () =>
        'Familjecenterområdet saknas. När det inte finns något team i området, välj det familjecenterområde som observationen kommer från.',
      en: () =>
        'The family-centre area is missing. Where there is no team, choose the family-centre area the observation comes from.',
    },
    'interface-need-leads-nowhere': {
      fi: () =>
        'Toimintamallia tarvitsevaa yhdyspintaa ei voi liittää tähän havaintoon, koska palautteen vastaanottajaa ei ole. Poista yhdyspinta tai valitse havainnon lähteeksi tiimi tai yksikkö.',
      sv: () =>
        'Kontaktytan som behöver en verksamhetsmodell kan inte kopplas till den här observationen, eftersom ingen mottagare finns för återkopplingen. Ta bort kontaktytan eller välj ett team eller en enhet som ursprung.',
      en: () =>
        'An interface that needs a model cannot be named with this observation, because nobody would be told what became of it. Remove the interface, or choose a team or a unit as the origin.',
    },
    'not-with-body': {
      fi: ({ body }, names) =>
        `Havainto ei ole tämän ryhmän vastattavana${bracketed([nameOf(body, names)])}. Valitse ryhmä, jolle havainto on viety.`,
      sv: ({ body }, names) =>
        `Observationen ska inte besvaras av den här gruppen${bracketed([nameOf(body, names)])}. Välj gruppen som observationen har förts till.`,
      en: ({ body }, names) =>
        `The observation is not for this group to answer${bracketed([nameOf(body, names)])}. Choose the group it was taken to.`,
    },
    'phenomenon-not-joined': {
      fi: () =>
        'Vastaukseen on valittu ilmiö, vaikka havaintoa ei liitetä ilmiöön. Poista ilmiö tai valitse vastaukseksi liittäminen ilmiöön.',
      sv: () =>
        'Ett fenomen har valts fast observationen inte kopplas till något fenomen. Ta bort fenomenet eller välj att koppla observationen till det.',
      en: () =>
        'A phenomenon is chosen, but the answer does not join the observation to one. Remove the phenomenon, or choose that answer.',
    },
    'answer-unknown': {
      fi: () => 'Tällaista vastausta ei ole kirjattu. Hae uusin tilanne ja valitse vastaus.',
      sv: () => 'Det finns inget sådant svar antecknat. Hämta det senaste läget och välj svaret.',
      en: () => 'No such answer is on record. Refresh the view and choose the answer.',
    },
    'feedback-not-owed': {
      fi: () =>
        'Kukaan ei odota tietoa tästä vastauksesta, tai vastaus on jo kerrottu. Uutta kirjausta ei tarvita.',
      sv: () =>
        'Ingen väntar på återkoppling om det här svaret, eller så är den redan given. Ingen ny anteckning behövs.',
      en: () =>
        'Nobody is waiting for word of this answer, or it has been told already. No new entry is needed.',
    },
    'before-answer': {
      fi: ({ answered }) =>
        `Päivä on aikaisempi kuin vastauksen päivä${bracketedDay('fi', answered)}. Tarkista päivä.`,
      sv: ({ answered }) =>
        `Dagen är tidigare än dagen för svaret${bracketedDay('sv', answered)}. Kontrollera dagen.`,
      en: ({ answered }) =>
        `The date is earlier than the day of the answer${bracketedDay('en', answered)}. Check the date.`,
    },
  },
  warnings: {
    'answer-awaited': {
      fi: ({ awaitedDays }) =>
        `Havainto on odottanut johtoryhmän vastausta ${daysFi(awaitedDays)}. Ottakaa se seuraavan kokouksen asialistalle.`,
      sv: ({ awaitedDays }) =>
        `Observationen har väntat på ledningsgruppens svar i ${daysSv(awaitedDays)}. Ta upp den på nästa möte.`,
      en: ({ awaitedDays }) =>
        `The observation has waited ${daysEn(awaitedDays)} for the management group’s answer. Put it on the agenda of the next meeting.`,
    },
    'feedback-open': {
      fi: ({ recipient, openDays }, names) =>
        `Vastausta ei ole vielä kerrottu sille, jolta havainto tuli${bracketed([recipientName(recipient, names)])}. Sitä on odotettu ${daysFi(openDays)}: kertokaa vastaus ja kirjatkaa palaute.`,
      sv: ({ recipient, openDays }, names) =>
        `De som gjorde observationen har ännu inte fått höra svaret${bracketed([recipientName(recipient, names)])}. De har väntat i ${daysSv(openDays)}: berätta om svaret och anteckna återkopplingen.`,
      en: ({ recipient, openDays }, names) =>
        `Those who made the observation have not been told the answer yet${bracketed([recipientName(recipient, names)])}. They have waited ${daysEn(openDays)}: tell them, and record the feedback.`,
    },
  },
  fields: {
    observation: {
      fi: {
        label: 'Havainnon tunnus',
        name: 'Havainnon tunnus',
        fill: 'Avaa lomake uudelleen, niin havainto saa tunnuksen',
      },
      sv: {
        label: 'Observationens kod',
        name: 'Observationens kod',
        fill: 'Öppna formuläret på nytt, så får observationen en kod',
      },
      en: {
        label: 'Id of the observation',
        name: 'The id of the observation',
        fill: 'Open the form again to give the observation an id',
      },
    },
    origin: {
      fi: { label: 'Mistä havainto tulee', name: 'Havainnon lähde', fill: 'Valitse, mistä havainto tulee' },
      sv: {
        label: 'Varifrån observationen kommer',
        name: 'Observationens ursprung',
        fill: 'Välj varifrån observationen kommer',
      },
      en: {
        label: 'Where the observation comes from',
        name: 'The origin of the observation',
        fill: 'Choose where the observation comes from',
      },
    },
    'origin.kind': {
      fi: {
        label: 'Mistä havainto tulee',
        name: 'Havainnon lähde',
        fill: 'Valitse, mistä havainto tulee',
      },
      sv: {
        label: 'Varifrån observationen kommer',
        name: 'Observationens ursprung',
        fill: 'Välj varifrån observationen kommer',
      },
      en: {
        label: 'Where the observation comes from',
        name: 'The origin of the observation',
        fill: 'Choose where the observation comes from',
      },
    },
    'origin.team': {
      fi: { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi, jolta havainto tulee' },
      sv: { label: 'Team', name: 'Teamet', fill: 'Välj teamet som observationen kommer från' },
      en: { label: 'Team', name: 'The team', fill: 'Choose the team the observation comes from' },
    },
    'origin.unit': {
      fi: {
        label: 'Yksikkö',
        hint: 'Kun alueella ei ole tiimiä, palaute annetaan yksikköön',
        name: 'Yksikkö',
        fill: 'Valitse yksikkö, jossa havainto tehtiin',
      },
      sv: {
        label: 'Enhet',
        hint: 'Finns det inget team i området ges återkopplingen till enheten',
        name: 'Enheten',
        fill: 'Välj enheten där observationen gjordes',
      },
      en: {
        label: 'Unit',
        hint: 'Where an area has no team, the unit is given the feedback',
        name: 'The unit',
        fill: 'Choose the unit where the observation was made',
      },
    },
    'origin.by': {
      fi: {
        label: 'Kuka nostaa havainnon keskusteluun',
        name: 'Ryhmä',
        fill: 'Valitse ryhmä, joka nostaa havainnon keskusteluun',
      },
      sv: {
        label: 'Vem som lyfter fram observationen',
        name: 'Gruppen',
        fill: 'Välj gruppen som lyfter fram observationen',
      },
      en: {
        label: 'Who brings the observation to the teams',
        name: 'The group',
        fill: 'Choose the group that brings the observation to the teams',
      },
    },
    'origin.by.body': {
      fi: {
        label: 'Ryhmä',
        name: 'Ryhmä',
        fill: 'Valitse ryhmä, joka nostaa havainnon keskusteluun',
      },
      sv: {
        label: 'Grupp',
        name: 'Gruppen',
        fill: 'Välj gruppen som lyfter fram observationen',
      },
      en: {
        label: 'Group',
        name: 'The group',
        fill: 'Choose the group that brings the observation to the teams',
      },
    },
    'origin.by.level': {
      fi: {
        label: 'Taso',
        name: 'Taso',
        fill: 'Valitse, onko ryhmä alueellinen johtoryhmä vai maakunnallinen ohjausryhmä',
      },
      sv: {
        label: 'Nivå',
        name: 'Nivån',
        fill: 'Välj om gruppen är en regional ledningsgrupp eller landskapets styrgrupp',
      },
      en: {
        label: 'Level',
        name: 'The level',
        fill: 'Choose whether the group is an area management group or the provincial steering group',
      },
    },
    'origin.teams': {
      fi: {
        label: 'Tiimit, jotka keskustelevat havainnosta',
        name: 'Tiimien luettelo',
        fill: 'Valitse tiimit, jotka keskustelevat havainnosta',
      },
      sv: {
        label: 'Team som diskuterar observationen',
        name: 'Listan över team',
        fill: 'Välj de team som diskuterar observationen',
      },
      en: {
        label: 'Teams that discuss the observation',
        name: 'The list of teams',
        fill: 'Choose the teams that discuss the observation',
      },
    },
    ageGroups: {
      fi: {
        label: 'Ikäryhmät',
        hint: 'Minkä ikäisistä lapsista havainto kertoo',
        name: 'Ikäryhmien luettelo',
        fill: 'Valitse ikäryhmät',
      },
      sv: {
        label: 'Åldersgrupper',
        hint: 'Åldern på de barn som observationen gäller',
        name: 'Listan över åldersgrupper',
        fill: 'Välj åldersgrupper',
      },
      en: {
        label: 'Age groups',
        hint: 'How old the children are that the observation is about',
        name: 'The list of age groups',
        fill: 'Choose the age groups',
      },
    },
    author: {
      fi: { label: 'Kirjaaja', name: 'Kirjaaja', fill: 'Valitse kirjaaja' },
      sv: { label: 'Antecknad av', name: 'Den som antecknar', fill: 'Välj vem som antecknar' },
      en: { label: 'Noted by', name: 'The author', fill: 'Choose who notes the observation' },
    },
    interfaceNeed: {
      fi: {
        label: 'Yhdyspinta, joka tarvitsee toimintamallin',
        name: 'Yhdyspinta',
        fill: 'Valitse yhdyspinta',
      },
      sv: {
        label: 'Kontaktyta som behöver en verksamhetsmodell',
        name: 'Kontaktytan',
        fill: 'Välj kontaktyta',
      },
      en: {
        label: 'Interface that needs a common model',
        name: 'The interface',
        fill: 'Choose the interface',
      },
    },
    to: {
      fi: {
        label: 'Alueellinen johtoryhmä',
        name: 'Johtoryhmä',
        fill: 'Valitse johtoryhmä, johon havainto viedään',
      },
      sv: {
        label: 'Regional ledningsgrupp',
        name: 'Ledningsgruppen',
        fill: 'Välj ledningsgruppen som observationen förs till',
      },
      en: {
        label: 'Area management group',
        name: 'The management group',
        fill: 'Choose the management group the observation is taken to',
      },
    },
    team: {
      fi: { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi' },
      sv: { label: 'Team', name: 'Teamet', fill: 'Välj team' },
      en: { label: 'Team', name: 'The team', fill: 'Choose the team' },
    },
    by: {
      fi: { label: 'Vastaaja', name: 'Vastaaja', fill: 'Valitse ryhmä, joka vastaa havaintoon' },
      sv: { label: 'Vem som svarar', name: 'Gruppen', fill: 'Välj gruppen som svarar på observationen' },
      en: { label: 'Who answers', name: 'The group', fill: 'Choose the group that answers the observation' },
    },
    answer: {
      fi: { label: 'Vastaus', name: 'Vastaus', fill: 'Valitse vastaus' },
      sv: { label: 'Svar', name: 'Svaret', fill: 'Välj svar' },
      en: { label: 'Answer', name: 'The answer', fill: 'Choose the answer' },
    },
    phenomenon: {
      fi: {
        label: 'Ilmiö',
        hint: 'Tarvitaan, kun havainto liitetään ilmiöön',
        name: 'Ilmiö',
        fill: 'Valitse ilmiö',
      },
      sv: {
        label: 'Fenomen',
        hint: 'Behövs när observationen kopplas till ett fenomen',
        name: 'Fenomenet',
        fill: 'Välj fenomen',
      },
      en: {
        label: 'Phenomenon',
        hint: 'Needed when the observation joins a phenomenon',
        name: 'The phenomenon',
        fill: 'Choose the phenomenon',
      },
    },
    answerEntry: {
      fi: {
        label: 'Vastaus, josta kerrottiin',
        name: 'Vastaus',
        fill: 'Valitse vastaus, josta kerrottiin',
      },
      sv: {
        label: 'Svar som återkopplingen gäller',
        name: 'Svaret',
        fill: 'Välj svaret som återkopplingen gäller',
      },
      en: {
        label: 'Answer that was told',
        name: 'The answer',
        fill: 'Choose the answer that was told',
      },
    },
  },
  commands: {
    'note-observation': {
      fi: 'Kirjaa havainto',
      sv: 'Anteckna en observation',
      en: 'Note an observation',
    },
    'pass-observation-on': {
      fi: 'Vie johtoryhmään',
      sv: 'För till ledningsgruppen',
      en: 'Take to the management group',
    },
    'discuss-in-team': {
      fi: 'Kirjaa tiimin keskustelu',
      sv: 'Anteckna teamets diskussion',
      en: 'Record the team’s discussion',
    },
    'answer-observation': {
      fi: 'Vastaa havaintoon',
      sv: 'Svara på observationen',
      en: 'Answer the observation',
    },
    'give-observation-feedback': {
      fi: 'Kirjaa annettu palaute',
      sv: 'Anteckna given återkoppling',
      en: 'Record feedback given',
    },
  },
  events: {
    'observation-noted': {
      fi: 'Havainto kirjattiin',
      sv: 'Observationen antecknades',
      en: 'The observation was noted',
    },
    'observation-passed-on': {
      fi: 'Havainto vietiin johtoryhmään',
      sv: 'Observationen fördes till ledningsgruppen',
      en: 'The observation was taken to the management group',
    },
    'observation-discussed-in-team': {
      fi: 'Tiimi keskusteli havainnosta',
      sv: 'Teamet diskuterade observationen',
      en: 'The team discussed the observation',
    },
    'observation-answered': {
      fi: 'Havaintoon vastattiin',
      sv: 'Observationen besvarades',
      en: 'The observation was answered',
    },
    'observation-feedback-given': {
      fi: 'Vastaus kerrottiin tiimille tai yksikölle',
      sv: 'Teamet eller enheten fick höra svaret',
      en: 'The team or unit was told the answer',
    },
  },
};
