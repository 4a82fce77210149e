import { interviewThemeNames } from '@puheeksi/core/terms/reference';
import { plural } from '../../text/plural.js';
import type { IndicatorTexts } from '../indicatorTexts.js';

/** Swedish texts of the table of indicators. */
export const indicatorSv: IndicatorTexts = {
  title: 'Indikatorer',
  lead: 'Alla definierade indikatorer efter ämne: värde, period och definition.',
  columns: {
    indicator: 'Indikator',
    value: 'Värde',
    n: 'n',
    interval: '95\u00a0% konfidensintervall',
    period: 'Period',
  },
  groups: {
    'method-use': 'Metodens användning',
    shares: 'Hur arbetet går vidare',
    waits: 'Väntetider',
    'service-use': 'Remisser och användning av tjänster',
    participation: 'Deltagare',
    'client-experience': 'Familjernas upplevelse',
    competence: 'Kompetens',
    teams: 'Lokala team',
    knowledge: 'Kunskapsledning',
    embedding: 'Förankring',
    reporting: 'Hur heltäckande anteckningarna är',
    population: 'Befolkning',
    national: 'Nationella siffror',
  },
  rows: {
    'lower-quartile': 'nedre kvartil',
    median: 'median',
    'upper-quartile': 'övre kvartil',
    p80: '80:e percentilen',
    p90: '90:e percentilen',
    benefits: interviewThemeNames.benefits.sv,
    participation: interviewThemeNames.participation.sv,
    clarity: interviewThemeNames.clarity.sv,
    continuity: interviewThemeNames.continuity.sv,
    wishes: interviewThemeNames.wishes.sv,
    region: 'välfärdsområdet',
    municipality: 'kommunerna',
    ngo: 'organisationer',
    police: 'polisen',
    education: 'kommunens bildningssektor',
    parish: 'församlingarna',
    other: 'andra parter',
    observations: 'observationer',
    arrivals: 'fenomen som kommit till en nivå',
    initiatives: 'initiativ',
    decisions: 'beslut',
    feedback: 'återkoppling till teamen',
    'local-team': 'lokalt familjecenterteam',
    'area-management-group': 'regional ledningsgrupp',
    'steering-group': 'landskapets styrgrupp',
    'child-family-council': 'barn- och familjeråd',
    'hyte-steering-group': 'styrgruppen för främjande av hälsa och välfärd',
    'hyte-committee': 'nämnden för främjande av hälsa och välfärd',
    recognised: 'identifierad',
    'model-agreed': 'verksamhetsmodell överenskommen',
    followed: 'genomförandet följs upp',
    evaluated: 'utvärderad',
    developed: 'utvecklad',
    'no-month': 'ingen månad',
    'some-months': 'högst hälften av månaderna',
    'most-months': 'mer än hälften av månaderna',
    'every-month': 'varje månad',
    'in-a-week': 'inom en vecka',
    'in-a-month': 'inom en månad',
    later: 'senare',
    'delay-unknown': 'fördröjningen är inte känd',
  },
  withinDays: (days) => `inom ${days} ${plural('sv', days, { one: 'dag', other: 'dagar' })}`,
  days: (written, count) => `${written} ${plural('sv', count, { one: 'dag', other: 'dagar' })}`,
  people: (written) => `${written} ${written === '1' ? 'person' : 'personer'}`,
  perThousand: (written, ageBand) =>
    ageBand === 'own'
      ? `${written} / 1\u00a0000`
      : `${written} / 1\u00a0000 ${ageBand === 'all' ? 'invånare' : 'barn och unga under 18 år'}`,
  wholeCountry: (name) => `${name}: hela landet`,
  ofGroup: (year, group) => `${year}, ${group === 'boys' ? 'pojkar' : 'flickor'}`,
  quarter: (quarter, year) => `kvartal ${quarter} ${year}`,
  reportedFigures: 'siffror som välfärdsområdet har rapporterat',
  nationalRemarks: [
    'Siffrorna är publicerade av andra och kommer var för sig från en enda källa. Välfärdsområdets och hela landets siffror står bredvid varandra; inget medeltal räknas av dem.',
    'Här finns inga siffror ur enkätundersökningen FinBarn: beteckningarna för dess indikatorer har inte kunnat bekräftas. Registeruppföljningen FinBarn är en annan källa.',
  ],
  trend: ({ from, to, change, lower, upper, times }) =>
    `Genomsnittlig förändring per år ${from}–${to}: ${change} (95\u00a0% konfidensintervall ${lower} – ${upper}). Nivån det sista året är ${times} gånger nivån det första året.`,
  brokenTrend: ({ average, parts }) =>
    `Riktningen har ändrats: ${parts.map(({ from, to, change }) => `${from}–${to} ${change} per år`).join('; ')}. Genomsnittet av delarna är ${average} per år.`,
  chart: ({ centre, lower, upper }) =>
    `Styrdiagram (XmR): centrallinje ${centre}, gränser ${lower}–${upper}.`,
  chartWithoutLimits: 'Styrdiagram (XmR): talen varierar inte, så det finns inga gränser.',
  usualVariation: 'Variationen är den vanliga.',
  standingOut: (rules) =>
    `Avviker från den vanliga variationen: ${rules.map(({ rule, periods }) => `${rule} ${periods.join(', ')}`).join('; ')}.`,
  chartRules: {
    outside: 'utanför gränserna',
    trend: 'lång uppgång eller nedgång',
    'two-of-three': 'två av tre nära gränsen',
    shift: 'länge på samma sida om centrallinjen',
    'inner-third': 'länge alldeles intill centrallinjen',
  },
  trialLimits: (points) => `Gränserna är preliminära, eftersom det bara finns ${points} tal.`,
  newestOnly: (told, all) =>
    `Här visas de ${told} nyaste av ${all} tal; alla finns i den publicerade tabellen.`,
  followUpHidden: 'Förändringen och styrdiagrammet visas inte, eftersom en del av talen är skyddade.',
  notYetReached: 'ännu inte uppnådd',
  noTarget: 'inget mål har beslutats',
  reference: ({ kind, of, value, from, decidedOn, decidedBy }) =>
    `${kind === 'target' ? 'Mål' : 'Utgångsläge'}${of === undefined ? '' : ` (${of})`}: ${value} från och med ${from}. Beslut ${decidedOn}, beslutsfattare: ${decidedBy}.`,
  eachObservation: 'varje väntetid',
  denominator: ({ year, ageBand, source }) =>
    `I relation till ${ageBand === 'all' ? 'alla invånare' : 'alla under 18 år'} i slutet av ${year}. Källa: ${source}.`,
  earlierAsOf: (asOf) => `Läget ${asOf}: ingen nyare siffra har publicerats än.`,
  except: (names) => `Gäller inte: ${names.join('; ')}.`,
  version: (version) => `Definitionens version ${version}.`,
  contents: 'Innehåll',
  nothings: 'Beteckningar',
  remarks: 'Att beakta',
  download: 'Ladda ner tabellen (HTML)',
  print: 'Skriv ut',
  indicators: {
    discussions: {
      name: 'Föra barnen på tal-samtal',
      definition:
        'Samtal som antecknats som hållna under perioden. Varje samtal med samma familj räknas för sig.',
    },
    'children-in-discussions': {
      name: 'Barn som samtalen gällde',
      definition: 'Barn som periodens samtal gällde. Ett barn som två samtal gällde räknas två gånger.',
    },
    'families-begun': {
      name: 'Familjer som inlett en process',
      definition: 'Processer i Föra barnen på tal vars första samtal hölls under perioden.',
    },
    'network-meetings': { name: 'Rådslag', definition: 'Rådslag som antecknats som hållna under perioden.' },
    'discussions-per-thousand': {
      name: 'Samtal per tusen invånare',
      definition:
        'Periodens samtal dividerat med antalet invånare och multiplicerat med tusen. Konfidensintervallet är exakt enligt Poisson; n är antalet invånare.',
      under18s: {
        name: 'Samtal per tusen barn och unga under 18 år',
        definition:
          'Periodens samtal dividerat med antalet barn och unga under 18 år och multiplicerat med tusen. Konfidensintervallet är exakt enligt Poisson; n är antalet barn och unga under 18 år.',
      },
    },
    'children-per-thousand': {
      name: 'Barn i samtal per tusen invånare',
      definition:
        'Barn som periodens samtal gällde dividerat med antalet invånare och multiplicerat med tusen.',
      under18s: {
        name: 'Barn i samtal per tusen barn och unga under 18 år',
        definition:
          'Barn som periodens samtal gällde dividerat med antalet barn och unga under 18 år och multiplicerat med tusen.',
      },
    },
    'network-meetings-per-thousand': {
      name: 'Rådslag per tusen invånare',
      definition: 'Periodens rådslag dividerat med antalet invånare och multiplicerat med tusen.',
      under18s: {
        name: 'Rådslag per tusen barn och unga under 18 år',
        definition:
          'Periodens rådslag dividerat med antalet barn och unga under 18 år och multiplicerat med tusen.',
      },
    },
    'offer-acceptance': {
      name: 'Familjer som tackat ja till ett samtal',
      definition:
        'Andelen familjer som tackade ja till ett erbjudet samtal, av alla som svarade på erbjudandet.',
    },
    'plan-share': {
      name: 'Processer med handlingsplan',
      definition:
        'Processer där man har kommit överens om en handlingsplan, av dem vars första samtal hölls under de senaste tolv månaderna.',
    },
    'plan-in-writing-share': {
      name: 'Planen given skriftligt',
      definition:
        'Processer där familjen har fått sin senaste plan skriftligt, av dem där man har kommit överens om en plan.',
    },
    'responsible-worker-share': {
      name: 'Ansvarig arbetstagare utsedd',
      definition:
        'Processer där en ansvarig arbetstagare eller ett par har utsetts för familjen, av dem där ett rådslag har hållits.',
    },
    'network-meeting-share': {
      name: 'Processer som lett till rådslag',
      definition:
        'Processer där ett rådslag har hållits, av dem vars första samtal hölls under de senaste tolv månaderna. Rådslag hålls bara vid behov: en större andel är inte bättre.',
    },
    'further-need-share': {
      name: 'Familjer som behöver en fortsättning',
      definition: 'Familjer som ansåg att en fortsättning behövs, av dem som tog ställning.',
    },
    'discussion-wait': {
      name: 'Väntan från oro till samtal',
      definition:
        'Dagar från att oron väcktes till det första samtalet, för de samtal under perioden där dagen för oron har antecknats.',
    },
    'discussion-wait-within-target': {
      name: 'Till samtal inom den utsatta tiden',
      definition:
        'Väntetider som höll sig inom den tid som beslutats som mål, av alla väntetider under de månader som hade ett mål. Varje väntetid jämförs med målet för sin månad.',
    },
    'discussion-reached': {
      name: 'Andel som fått samtal, efter väntetid',
      definition:
        'Andelen som fick ett samtal inom en viss tid från att oron väcktes, när oron väcktes under de senaste tolv månaderna. Familjer som fortfarande väntar och familjer som slutade vänta utan samtal är med för den tid de väntade (Kaplan–Meier): talet visar hur snart en familj som fortsätter vänta får sitt samtal.',
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
      name: 'Till rådslag inom den utsatta tiden',
      definition:
        'Väntetider som höll sig inom den tid som beslutats som mål, av alla väntetider under de månader som hade ett mål. Varje väntetid jämförs med målet för sin månad.',
    },
    'network-meeting-reached': {
      name: 'Andel som fått rådslag, efter väntetid',
      definition:
        'Andelen vars rådslag hölls inom en viss tid från beslutet, när beslutet fattades under de senaste tolv månaderna. Rådslag som ännu väntar på att hållas och rådslag som ställdes in eller inte hann hållas innan processen avslutades är med för den tid man väntade (Kaplan–Meier): talet visar hur snart ett rådslag hålls när man inte avstår från det.',
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
    'services-added': {
      name: 'Tjänster som kommit till familjens stöd',
      definition:
        'Tjänster som under perioden har antecknats som stöd för familjen i LP-processen, enligt tjänst. Familjen skickas inte vidare utan hjälpen bjuds in till familjen; därför räknas inga remisser här.',
    },
    'consultations-asked': {
      name: 'Begärda konsultationer',
      definition:
        'Konsultationer som begärts i LP-processer under perioden, enligt vilken instans som tillfrågats. En begäran till flera instanser räknas för var och en, så raderna summeras inte.',
    },
    'reported-child-psychiatry-referrals': {
      name: 'Remisser till barnpsykiatrin',
      definition:
        'Remisser till den specialiserade barnpsykiatrin per period, som välfärdsområdet har rapporterat ur sina egna system. Siffran gäller hela området, inte bara LP-processerna, och räknas inte ihop med det som antecknats här.',
    },
    'reported-adolescent-psychiatry-referrals': {
      name: 'Remisser till ungdomspsykiatrin',
      definition:
        'Remisser till den specialiserade ungdomspsykiatrin per period, som välfärdsområdet har rapporterat ur sina egna system. Siffran gäller hela området, inte bara LP-processerna, och räknas inte ihop med det som antecknats här.',
    },
    'reported-child-welfare-notifications': {
      name: 'Barnskyddsanmälningar',
      definition:
        'Barnskyddsanmälningar per period, som välfärdsområdet har rapporterat ur sina egna system. Flera anmälningar kan gälla samma barn. Siffran gäller hela området; i LP-processerna antecknas inga anmälningar.',
    },
    'reported-child-psychiatry-visits': {
      name: 'Öppenvårdsbesök inom barnpsykiatrin',
      definition:
        'Besök inom barnpsykiatrins öppenvård per period, som välfärdsområdet har rapporterat ur sina egna system. Siffran gäller hela området, inte bara LP-processerna.',
    },
    'reported-adolescent-psychiatry-visits': {
      name: 'Öppenvårdsbesök inom ungdomspsykiatrin',
      definition:
        'Besök inom ungdomspsykiatrins öppenvård per period, som välfärdsområdet har rapporterat ur sina egna system. Siffran gäller hela området, inte bara LP-processerna.',
    },
    'reported-family-counselling-visits': {
      name: 'Besök inom uppfostrings- och familjerådgivningen',
      definition:
        'Besök inom uppfostrings- och familjerådgivningen per period, som välfärdsområdet har rapporterat ur sina egna system. Siffran gäller hela området, inte bara LP-processerna.',
    },
    'group-size': {
      name: 'Antal deltagare i rådslag',
      definition:
        'Personer på plats eller på distans per rådslag, familjen medräknad. Föräldrar har upplevt att gruppen ibland har varit så stor att alla inte har haft en tydlig roll.',
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
        'Intervjuer där familjen talade om temat. En intervju kan höra till flera teman, så talen läggs inte ihop.',
    },
    'qualified-for-discussion': {
      name: 'Behöriga för samtal',
      definition: 'Metodkunniga som är i arbete och behöriga för samtal den aktuella dagen.',
    },
    'qualified-for-network-meeting': {
      name: 'Behöriga för rådslag',
      definition: 'Metodkunniga som är i arbete och behöriga för rådslag den aktuella dagen.',
    },
    trainers: { name: 'Metodutbildare', definition: 'Metodutbildare i arbete den aktuella dagen.' },
    'units-with-discussion-right': {
      name: 'Enheter med någon behörig för samtal',
      definition:
        'Registrets enheter med minst en person som är behörig för samtal, av alla enheter i registret.',
    },
    'units-with-meeting-right': {
      name: 'Enheter med någon behörig för rådslag',
      definition:
        'Registrets enheter med minst en person som är behörig för rådslag, av alla enheter i registret.',
    },
    'refreshers-due-soon': {
      name: 'Uppdateringsutbildningar som snart ska gås',
      definition:
        'Uppdateringar och fortbildningar vars tidsfrist närmar sig. Behörigheten upphör inte även om utbildningen dröjer.',
    },
    'refreshers-overdue': {
      name: 'Försenade uppdateringsutbildningar',
      definition: 'Uppdateringar och fortbildningar vars tidsfrist har gått ut.',
    },
    'refreshers-falling-due': {
      name: 'Kommande uppdateringsutbildningar per månad',
      definition:
        'Uppdateringar och fortbildningar vars tidsfrist går ut under tolv månader från och med den här månaden, per månad.',
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
      name: 'Team där alla parter är företrädda',
      definition:
        'Team där alla parter som behövs är med, liksom personer som arbetar med barn i olika åldrar, av alla verksamma team.',
    },
    'team-members': {
      name: 'Teamens medlemmar efter part',
      definition: 'Medlemmar i de lokala teamen den aktuella dagen.',
    },
    'facilitator-vacancies': {
      name: 'Vakanta platser som facilitator',
      definition: 'Platser i de faciliterande arbetsparen som ingen har.',
    },
    'observations-noted': {
      name: 'Antecknade observationer',
      definition:
        'Observationer av familjernas vardag som antecknats under perioden. En observation beskriver ingen identifierbar person.',
    },
    'observation-answer-wait': {
      name: 'Väntan på ledningens svar',
      definition: 'Dagar från att observationen kom till ledningsgruppen till att ledningsgruppen svarade.',
    },
    'open-phenomena': {
      name: 'Öppna fenomen efter nivå',
      definition: 'Fenomen under behandling efter den nivå där de är.',
    },
    'initiatives-formed': {
      name: 'Tagna initiativ efter nivå',
      definition: 'Initiativ som tagits genom gemensamma beslut under perioden.',
    },
    'level-stay': {
      name: 'Hur länge ett fenomen stannar på en nivå',
      definition:
        'Dagar som ett fenomen var på en nivå innan det fördes vidare, avslutades eller slogs ihop med ett annat.',
    },
    'knowledge-flow': {
      name: 'Kunskapens väg från observation till återkoppling',
      definition:
        'Periodens observationer, fenomen som kommit till en nivå, initiativ, beslut och återkoppling till teamen.',
    },
    'feedback-wait': {
      name: 'Väntan på återkoppling',
      definition:
        'Dagar från att ledningen behandlade ett fenomen, besvarade en observation eller tog ett steg i fråga om en kontaktyta till att de som lyft fram saken fick återkoppling.',
    },
    'open-feedback-duties': {
      name: 'Återkoppling som inte har getts än',
      definition:
        'Återkoppling som teamen, och enheter utan team, fortfarande väntar på från ledningsgrupperna: om fenomen, observationer och kontaktytor.',
    },
    'units-in-use': {
      name: 'Enheter som beslutat om ibruktagande',
      definition:
        'Registrets enheter med ett antecknat beslut om att ta Föra barnen på tal i bruk, av alla enheter i registret.',
    },
    'questions-decided': {
      name: 'Avgjorda vägledande frågor',
      definition: 'Frågor som ledningsgruppen beslutat om, av alla dess frågor.',
    },
    'embedding-tasks-done': {
      name: 'Utförda uppgifter i förankringen',
      definition: 'Utförda uppgifter av alla gällande uppgifter i förankringsplanerna.',
    },
    'chains-with-lp-step': {
      name: 'Vård- och servicekedjor där Föra barnen på tal ingår',
      definition: 'Kedjor där Föra barnen på tal är ett överenskommet steg, av alla kedjor.',
    },
    'interfaces-by-stage': {
      name: 'Kontaktytor efter skede',
      definition: 'Identifierade kontaktytor efter hur långt den gemensamma verksamhetsmodellen har kommit.',
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
    'units-by-months-reported': {
      name: 'Enheter efter månader med anteckningar',
      definition:
        'Registrets enheter efter hur många av periodens månader samtal har antecknats där. Endast enhetens chef ser enhetens egna uppgifter.',
    },
    'units-by-recording-delay': {
      name: 'Enheter efter fördröjning i antecknandet',
      definition:
        'Enheter som har antecknat samtal, efter hur snabbt hälften av enhetens samtal och rådslag har antecknats. Endast enhetens chef ser enhetens egna uppgifter.',
    },
    'recording-delay': {
      name: 'Fördröjning i antecknandet',
      definition: 'Dagar från att samtalet eller rådslaget hölls till att det antecknades.',
    },
    population: {
      name: 'Befolkning',
      definition: 'Invånare den sista dagen på året: nämnaren i relationstalen.',
    },
    'population-by-year': {
      name: 'Befolkning per år',
      definition:
        'Invånarna vid utgången av varje år. Om siffran för ett år saknas står det att uppgift saknas.',
    },
    'no-close-friends-8-9': {
      name: 'Inga nära vänner, årskurs 8 och 9',
      definition:
        'Andelen elever i årskurs 8 och 9 som inte har någon nära vän. Enkäten Hälsa i skolan, THL.',
    },
    'anxiety-8-9': {
      name: 'Måttlig eller svår ångest, årskurs 8 och 9',
      definition:
        'Andelen elever i årskurs 8 och 9 som har måttlig eller svår ångest. Enkäten Hälsa i skolan, THL.',
    },
    'overweight-8-9': {
      name: 'Övervikt, årskurs 8 och 9',
      definition:
        'Andelen elever i årskurs 8 och 9 med övervikt enligt den längd och vikt de själva uppgett. Enkäten Hälsa i skolan, THL.',
    },
    'overweight-2-16': {
      name: 'Övervikt, 2–16 år',
      definition:
        'Andelen 2–16-åringar med övervikt enligt längd och vikt som mätts inom hälso- och sjukvården. Registeruppföljningen FinBarn, THL; inte enkätundersökningen FinBarn.',
    },
    'child-welfare-notified': {
      name: 'Barn som en barnskyddsanmälan gäller',
      definition:
        'Andelen 0–17-åringar om vilka en barnskyddsanmälan har gjorts under året. THL:s barnskyddsstatistik.',
    },
    'involuntary-referrals': {
      name: 'Remisser till psykiatrisk sjukhusvård oberoende av vilja, 0–17 år',
      definition: 'Remisser till psykiatrisk sjukhusvård oberoende av vilja under året. THL:s register.',
    },
    'hospital-care': {
      name: 'Vårdade på sjukhus för psykiska störningar, 0–17 år',
      definition: 'De som vårdats på sjukhus för psykiska störningar per tusen 0–17-åringar. THL:s register.',
    },
    'child-psychiatry': {
      name: 'Öppenvårdsbesök inom barnpsykiatrin i relation till befolkningen',
      definition:
        'Öppenvårdsbesök inom den specialiserade barnpsykiatrin per tusen 0–12-åringar. THL:s register.',
    },
    'adolescent-psychiatry': {
      name: 'Öppenvårdsbesök inom ungdomspsykiatrin i relation till befolkningen',
      definition:
        'Öppenvårdsbesök inom den specialiserade ungdomspsykiatrin per tusen 13–17-åringar. THL:s register.',
    },
    'family-counselling': {
      name: 'Klienter inom uppfostrings- och familjerådgivningen',
      definition:
        'Klienter inom uppfostrings- och familjerådgivningen under året per tusen under 18 år. THL:s register.',
    },
  },
};
