import { plural } from '../../text/plural.js';
import type { IndicatorTexts } from '../indicatorTexts.js';

/** Swedish texts of the table of indicators. */
export const indicatorSv: IndicatorTexts = {
  title: 'Indikatorer',
  lead: 'Alla definierade tal i en tabell. Varje tal har underlagets storlek, konfidensintervall, period och definition.',
  columns: {
    indicator: 'Indikator',
    value: 'Värde',
    n: 'n',
    interval: '95 % konfidensintervall',
    period: 'Period',
  },
  groups: {
    'method-use': 'Metodens användning',
    shares: 'Hur arbetet går vidare',
    waits: 'Väntetider',
    participation: 'Deltagare',
    'client-experience': 'Familjernas upplevelse',
    competence: 'Kompetens',
    teams: 'Lokala team',
    knowledge: 'Kunskap i ledningen',
    embedding: 'Förankring',
    reporting: 'Antecknandets täckning',
    population: 'Befolkning',
  },
  rows: {
    'lower-quartile': 'nedre kvartil',
    median: 'median',
    'upper-quartile': 'övre kvartil',
    p80: '80:e percentilen',
    p90: '90:e percentilen',
    benefits: 'nyttan',
    participation: 'upplevelsen av delaktighet',
    clarity: 'tydlighet i råd och information',
    continuity: 'kontinuitet i servicen',
    wishes: 'önskemål om utveckling',
    region: 'välfärdsområdet',
    municipality: 'kommunen',
    ngo: 'organisationer',
    police: 'polisen',
    education: 'läroanstalterna',
    parish: 'församlingen',
    other: 'annan',
    observations: 'iakttagelser',
    arrivals: 'fenomen som kommit till en nivå',
    initiatives: 'initiativ',
    decisions: 'beslut',
    feedback: 'återkopplingar till teamen',
    'local-team': 'lokalt team',
    'area-management-group': 'områdets ledningsgrupp',
    'steering-group': 'landskapets styrgrupp',
    'child-family-council': 'delegationen för barn- och familjefrågor',
    'hyte-steering-group': 'HYTE-styrgruppen',
    'hyte-committee': 'HYTE-nämnden',
    recognised: 'identifierat',
    'model-agreed': 'modell avtalad',
    followed: 'i bruk',
    evaluated: 'utvärderat',
    developed: 'utvecklat',
  },
  withinDays: (days) => `inom ${days} dagar`,
  days: (written, count) => `${written} ${plural('sv', count, { one: 'dag', other: 'dagar' })}`,
  people: (written) => `${written} personer`,
  perThousand: (written) => `${written} / 1\u00a0000 invånare`,
  notYetReached: 'ännu inte uppnådd',
  noTarget: 'inget mål har beslutats',
  version: (version) => `Definitionens version ${version}.`,
  nothings: 'Beteckningar',
  remarks: 'Att beakta',
  download: 'Ladda ner tabellen (HTML)',
  print: 'Skriv ut',
  indicators: {
    discussions: {
      name: 'Föra barnen på tal-samtal',
      definition: 'Samtal som antecknats som hållna under perioden. En familjs samtal räknas vart och ett.',
    },
    'children-in-discussions': {
      name: 'Barn som samtalen gällde',
      definition: 'Barn som periodens samtal gällde. Ett barn som varit med två gånger räknas två gånger.',
    },
    'families-begun': {
      name: 'Familjer som börjat',
      definition: 'FBT-processer vars första samtal hölls under perioden.',
    },
    'network-meetings': { name: 'Rådslag', definition: 'Rådslag som antecknats som hållna under perioden.' },
    'discussions-per-thousand': {
      name: 'Samtal per tusen invånare',
      definition:
        'Periodens samtal delat med antalet invånare, gånger tusen. Konfidensintervallet är exakt enligt Poisson; n är antalet invånare.',
    },
    'children-per-thousand': {
      name: 'Barn i samtal per tusen invånare',
      definition: 'Barn som periodens samtal gällde delat med antalet invånare, gånger tusen.',
    },
    'network-meetings-per-thousand': {
      name: 'Rådslag per tusen invånare',
      definition: 'Periodens rådslag delat med antalet invånare, gånger tusen.',
    },
    'offer-acceptance': {
      name: 'Familjer som tackat ja',
      definition: 'Andelen familjer som tog emot det erbjudna samtalet, av alla som svarade på erbjudandet.',
    },
    'plan-share': {
      name: 'Processer med handlingsplan',
      definition:
        'Processer där en handlingsplan har avtalats, av dem vars första samtal hölls under de senaste tolv månaderna.',
    },
    'plan-in-writing-share': {
      name: 'Planen given skriftligt',
      definition: 'Processer där föräldrarna fått planen skriftligt, av dem där en plan har avtalats.',
    },
    'responsible-worker-share': {
      name: 'Ansvarig arbetstagare utsedd',
      definition:
        'Processer där familjen fått en ansvarig arbetstagare eller ett par, av dem där ett rådslag har hållits.',
    },
    'network-meeting-share': {
      name: 'Processer som lett till rådslag',
      definition:
        'Processer där ett rådslag har hållits, av dem vars första samtal hölls under de senaste tolv månaderna. Rådslag hålls bara vid behov: en större andel är inte bättre.',
    },
    'further-need-share': {
      name: 'Behov av fortsättning',
      definition: 'Familjer som ansåg att en fortsättning behövs, av dem som tog ställning.',
    },
    'discussion-wait': {
      name: 'Väntan från oro till samtal',
      definition:
        'Dagar från att oron väcktes till det första samtalet, för de samtal under perioden där dagen för oron har antecknats.',
    },
    'discussion-wait-within-target': {
      name: 'Till samtal inom måltiden',
      definition: 'Väntetider som höll sig inom den beslutade måltiden, av periodens alla väntetider.',
    },
    'discussion-reached': {
      name: 'Andel som fått samtal, efter antal dagar',
      definition:
        'Andelen som hade fått ett samtal inom ett visst antal dagar, när oron väcktes under de senaste tolv månaderna. Familjer som fortfarande väntar och familjer som slutade vänta utan samtal är med för den tid de väntade (Kaplan–Meier): talet visar hur snart en familj som fortsätter vänta får sitt samtal.',
      earlier: {
        1: 'Andelen som hade fått ett samtal inom ett visst antal dagar, när oron väcktes under de senaste tolv månaderna. De som fortfarande väntar är med (Kaplan–Meier).',
      },
    },
    'discussion-wait-median': {
      name: 'Median för väntan på samtal, väntande medräknade',
      definition:
        'Dagar inom vilka hälften fick samtal. Familjer som fortfarande väntar och familjer som slutade vänta utan samtal är med för den tid de väntade (Kaplan–Meier, log-log-intervall).',
      earlier: {
        1: 'Dagar inom vilka hälften fick samtal, också de som fortfarande väntar medräknade (Kaplan–Meier, log-log-intervall).',
      },
    },
    'network-meeting-wait': {
      name: 'Väntan från beslut till rådslag',
      definition: 'Dagar från beslutet om rådslag till att det hölls, för periodens rådslag.',
    },
    'network-meeting-wait-within-target': {
      name: 'Till rådslag inom måltiden',
      definition: 'Väntetider som höll sig inom den beslutade måltiden, av periodens alla väntetider.',
    },
    'network-meeting-reached': {
      name: 'Andel som fått rådslag, efter antal dagar',
      definition:
        'Andelen vars rådslag hade hållits inom ett visst antal dagar, när beslutet fattades under de senaste tolv månaderna. Rådslag som ännu väntar på att hållas och rådslag som ställdes in eller inte hann hållas innan processen avslutades är med för den tid man väntade (Kaplan–Meier): talet visar hur snart ett rådslag hålls när man inte avstår från det.',
      earlier: {
        1: 'Andelen vars rådslag hade hållits inom ett visst antal dagar, när beslutet fattades under de senaste tolv månaderna. De som fortfarande väntar är med (Kaplan–Meier).',
      },
    },
    'network-meeting-wait-median': {
      name: 'Median för väntan på rådslag, väntande medräknade',
      definition:
        'Dagar inom vilka hälften av rådslagen hölls. Rådslag som ännu väntar på att hållas och rådslag som ställdes in eller inte hann hållas innan processen avslutades är med för den tid man väntade (Kaplan–Meier, log-log-intervall).',
      earlier: {
        1: 'Dagar inom vilka hälften av rådslagen hölls, också de som fortfarande väntar medräknade (Kaplan–Meier, log-log-intervall).',
      },
    },
    'consultation-wait': {
      name: 'Väntan på svar på konsultation',
      definition: 'Dagar från begäran om konsultation till det första svaret.',
    },
    'group-size': {
      name: 'Antal deltagare i rådslag',
      definition:
        'Personer på plats eller på distans per rådslag, familjen medräknad. Föräldrar har upplevt för stora grupper som tunga.',
    },
    'professionals-joined': {
      name: 'Yrkespersoner i rådslag',
      definition: 'Yrkespersoner som deltog per rådslag.',
    },
    'family-feedback': {
      name: 'Familjernas respons',
      definition:
        'Andelen som höll med om påståendet, av dem som svarade på det. Varje påstående har sitt eget antal svarande.',
    },
    'interview-themes': {
      name: 'Teman i intervjuerna',
      definition:
        'Intervjuer där familjen talade om temat. En intervju kan höra till flera teman, så talen summeras inte.',
    },
    'qualified-for-discussion': {
      name: 'Behöriga för samtal',
      definition: 'Samtalsledare i arbete som har rätt att hålla samtal den aktuella dagen.',
    },
    'qualified-for-network-meeting': {
      name: 'Behöriga för rådslag',
      definition: 'Samtalsledare i arbete som har rätt att leda rådslag den aktuella dagen.',
    },
    trainers: { name: 'Metodutbildare', definition: 'Metodutbildare i arbete den aktuella dagen.' },
    'units-with-discussion-right': {
      name: 'Enheter med någon behörig för samtal',
      definition: 'Registrets enheter med minst en behörig för samtal, av alla enheter i registret.',
    },
    'units-with-meeting-right': {
      name: 'Enheter med någon behörig för rådslag',
      definition: 'Registrets enheter med minst en behörig för rådslag, av alla enheter i registret.',
    },
    'refreshers-due-soon': {
      name: 'Repetitioner som snart ska göras',
      definition:
        'Repetitioner och fortbildningar vars dag närmar sig. Rätten upphör inte fast utbildningen dröjer.',
    },
    'refreshers-overdue': {
      name: 'Försenade repetitioner',
      definition: 'Repetitioner och fortbildningar vars dag har gått.',
    },
    'refreshers-falling-due': {
      name: 'Repetitioner som ska göras, per månad',
      definition:
        'Repetitioner och fortbildningar som ska göras under de följande tolv månaderna, per månad.',
    },
    'team-meetings': {
      name: 'De lokala teamens möten',
      definition: 'Möten som de lokala familjecenterteamen hållit under perioden.',
    },
    'teams-in-rhythm': {
      name: 'Team som håller mötesrytmen',
      definition: 'Team vars nästa möte inte är försenat, av alla verksamma team.',
    },
    'teams-represented': {
      name: 'Team med full representation',
      definition:
        'Team där alla parter som behövs är med, liksom personer som arbetar med barn i olika åldrar, av alla verksamma team.',
    },
    'team-members': {
      name: 'Teamens medlemmar enligt part',
      definition: 'Medlemmar i de lokala teamen den aktuella dagen.',
    },
    'facilitator-vacancies': {
      name: 'Obesatta platser som facilitator',
      definition: 'Obesatta platser i de faciliterande arbetsparen.',
    },
    'observations-noted': {
      name: 'Antecknade iakttagelser',
      definition:
        'Iakttagelser om familjernas vardag som antecknats under perioden. En iakttagelse beskriver ingen identifierbar person.',
    },
    'observation-answer-wait': {
      name: 'Väntan på ledningens svar',
      definition: 'Dagar från att iakttagelsen kom till ledningsgruppen till dess svar.',
    },
    'open-phenomena': {
      name: 'Öppna fenomen enligt nivå',
      definition: 'Fenomen under behandling enligt den nivå där de är.',
    },
    'initiatives-formed': {
      name: 'Initiativ enligt nivå',
      definition: 'Initiativ som bildats genom gemensamma beslut under perioden.',
    },
    'level-stay': {
      name: 'Hur länge ett fenomen är på en nivå',
      definition:
        'Dagar som ett fenomen var på en nivå innan det fördes uppåt, avslutades eller slogs samman.',
    },
    'knowledge-flow': {
      name: 'Kunskapens väg från iakttagelse till återkoppling',
      definition:
        'Periodens iakttagelser, fenomen som kommit till en nivå, initiativ, beslut och återkopplingar till teamen.',
    },
    'feedback-wait': {
      name: 'Väntan på återkoppling',
      definition: 'Dagar från att skyldigheten att återkoppla uppstod till återkopplingen till teamet.',
    },
    'open-feedback-duties': {
      name: 'Öppna skyldigheter att återkoppla',
      definition: 'Återkopplingar som teamen fortfarande väntar på från ledningsgrupperna.',
    },
    'units-in-use': {
      name: 'Enheter som beslutat om ibruktagande',
      definition:
        'Registrets enheter med ett antecknat beslut om att ta FBT i bruk, av alla enheter i registret.',
    },
    'questions-decided': {
      name: 'Avgjorda vägledande frågor',
      definition: 'Frågor som ledningsgruppen beslutat om, av alla dess frågor.',
    },
    'embedding-tasks-done': {
      name: 'Utförda uppgifter i förankringen',
      definition: 'Utförda uppgifter av alla gällande uppgifter i förankringsplanen.',
    },
    'chains-with-lp-step': {
      name: 'Vård- och servicekedjor med FBT',
      definition: 'Kedjor där FBT är ett avtalat steg, av alla kedjor.',
    },
    'interfaces-by-stage': {
      name: 'Gränssnitt enligt fas',
      definition: 'Identifierade gränssnitt enligt hur långt den gemensamma modellen har kommit.',
    },
    'communication-done': {
      name: 'Genomförd kommunikation',
      definition: 'Genomförda kommunikationsinsatser av alla planerade.',
    },
    'units-reporting': {
      name: 'Enheter som antecknat samtal',
      definition:
        'Registrets enheter där minst ett samtal under perioden har antecknats, av alla enheter i registret.',
    },
    'recording-delay': {
      name: 'Fördröjning i antecknandet',
      definition: 'Dagar från att samtalet eller rådslaget hölls till att det antecknades.',
    },
    population: { name: 'Befolkning', definition: 'Invånare årets sista dag: nämnaren i relationstalen.' },
  },
};
