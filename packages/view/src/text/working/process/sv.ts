import type { Day } from '@puheeksi/core';
import { formatDay } from '../../../format/day.js';
import { countFact, dayFact } from '../../byCode.js';
import type { CodeWithFacts } from '../../workingTexts.js';
import type { ProcessSentences } from './processSentences.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'sv'));
  return day === undefined ? '' : ` (${day})`;
};
const number = (facts: CodeWithFacts, name: string): string => {
  const count = countFact(facts, name);
  return count === undefined ? '' : ` (${count})`;
};

/** Swedish sentences for the steps of an LP process. */
export const processSv: ProcessSentences = {
  refusals: {
    'process-ended': (facts) =>
      `Processen är avslutad${on(facts, 'ended')}. Om arbetet fortsätter, ta först tillbaka avslutandet.`,
    'process-handed-over': (facts) =>
      `Processen har flyttats till ett annat välfärdsområde${on(facts, 'on')} och fortsätter där. Om den inte flyttades, ta först tillbaka flytten.`,
    'opening-retracted': () => 'Öppnandet av processen har tagits tillbaka. Öppna en ny process.',
    'opening-needed': () =>
      'Öppnandet kan inte tas tillbaka när det finns anteckningar i processen. Ta först tillbaka dem eller rätta uppgifterna om öppnandet.',
    'earlier-than-its-cause': (facts) =>
      `Dagen${on(facts, 'on')} är tidigare än det som anteckningen följer av${on(facts, 'causeOn')}. Rätta någondera dagen.`,
    'entry-id-taken': () =>
      'Anteckningens kod används redan med andra uppgifter. Öppna formuläret på nytt så får den en ny kod.',
    'entry-unknown': () =>
      'Det finns ingen sådan anteckning. Hämta det senaste läget och välj anteckningen i listan.',
    'entry-needed': () =>
      'Anteckningen kan inte tas tillbaka eftersom en senare anteckning bygger på den. Ta först tillbaka den senare.',
    'discussion-needed': () =>
      'Samtalet kan inte tas tillbaka eftersom en annan anteckning bygger på det. Anteckna först det rätta samtalet eller ta tillbaka den andra anteckningen.',
    'child-in-adults-variant': () =>
      'Loggboken är avsedd för samtal mellan vuxna, men barnet är antecknat som deltagare. Välj en loggbok där barnet deltar eller rätta deltagarna.',
    'offer-unknown': () => 'Det finns inget sådant erbjudande om samtal. Anteckna erbjudandet först.',
    'offer-already-answered': () =>
      'Svaret på erbjudandet är redan antecknat. Är svaret fel, ta tillbaka det; har samtal erbjudits på nytt, anteckna ett nytt erbjudande.',
    'plan-without-actions': () =>
      'Planen saknar åtgärder. Lägg till minst en åtgärd som ni har kommit överens om.',
    'plan-not-made': () =>
      'Handlingsplanen är inte antecknad än. Anteckna först den plan som ni har gjort tillsammans.',
    'action-id-taken': () => 'Åtgärdens kod används redan. Öppna formuläret på nytt så får den en ny kod.',
    'action-unknown': () => 'Det finns ingen sådan åtgärd i planen. Välj åtgärden i planen.',
    'network-meeting-needs-discussion': () =>
      'Före ett rådslag hålls alltid ett Föra barnen på tal-samtal. Anteckna samtalet först eller ange att det har hållits på annat håll.',
    'not-decided-with-family': () =>
      'Om rådslaget beslutar man tillsammans med familjen. Ange vem i familjen som var med och beslutade.',
    'meeting-id-taken': () => 'Rådslagets kod används redan. Öppna formuläret på nytt så får det en ny kod.',
    'meeting-unknown': () => 'Det finns inget sådant rådslag. Välj rådslaget i listan.',
    'meeting-not-in-state': () =>
      'Det här går inte i rådslagets skede. Hämta det senaste läget: rådslaget kan redan ha hållits, ställts in eller ännu vara oplanerat.',
    'planned-day-past': (facts) =>
      `Den planerade dagen${on(facts, 'day')} har redan varit. Välj en senare dag eller anteckna att rådslaget har hållits.`,
    'leader-missing': () => 'Rådslaget saknar samtalsledare. Välj minst en.',
    'practitioner-not-qualified': () =>
      'Ingen av samtalsledarna har behörighet för rådslag den dagen. Välj någon som har gått utbildningen för rådslag; den som saknar behörighet kan delta som par till en behörig.',
    'invitee-id-taken': () =>
      'Koden för den inbjudna används redan med andra uppgifter. Öppna formuläret på nytt så får den en ny kod.',
    'invitee-unknown': () =>
      'Personen finns inte bland de föreslagna till det här rådslaget. Föreslå personen först för familjen eller ange att hen kom objuden.',
    'invitee-not-accepted': () =>
      'Familjen har inte godkänt den som ska bjudas in. Fråga familjen och anteckna svaret före inbjudan.',
    'invitee-without-role': () =>
      'Den som ska bjudas in saknar roll. Kom överens med familjen om vilken uppgift hen har som familjens stöd.',
    'invitee-already-invited': () => 'Inbjudan är redan skickad. Ingen ny inbjudan behövs.',
    'consent-missing': () =>
      'Samtycket som gäller den inbjudna saknas, har upphört eller återkallats. Be familjen om samtycke före inbjudan.',
    'consent-without-giver': () => 'Det saknas vem som gav samtycket. Ange vem i familjen som gav det.',
    'consent-unknown': () => 'Det finns inget sådant samtycke. Välj samtycket i listan.',
    'consent-already-withdrawn': () => 'Samtycket är redan återkallat. Inget behöver göras.',
    'attendance-twice': () => 'Samma deltagare är antecknad två gånger. Behåll en anteckning.',
    'nobody-present': () =>
      'Ingen är antecknad som närvarande. Anteckna deltagarna eller ställ in rådslaget.',
    'responsible-worker-count': () =>
      'Ansvariga arbetstagare är en eller ett par. Namnge en eller två olika arbetstagare.',
    'not-responsible': () =>
      'Arbetstagaren är inte ansvarig nu. Hämta det senaste läget och välj den som är ansvarig.',
    'already-responsible': () =>
      'Arbetstagaren är redan ansvarig. Välj någon annan eller anteckna att platsen är vakant.',
    'consultation-without-answerer': () =>
      'Konsultationen saknar mottagare. Välj minst en instans som frågan ställs till.',
    'consultation-unknown': () =>
      'Det finns ingen sådan konsultation antecknad. Välj konsultationen i listan.',
    'end-needs-discussion': () =>
      'Av den här orsaken kan processen avslutas först efter ett samtal. Anteckna samtalet eller välj en annan orsak.',
    'end-needs-written-plan': () =>
      'Familjen har inte fått planen skriftligt. Anteckna hur familjen fick planen eller att familjen inte ville ha den.',
    'end-needs-responsible-worker': () =>
      'Efter ett rådslag namnges en ansvarig arbetstagare eller ett arbetspar för familjen. Namnge dem innan processen avslutas.',
    'end-needs-family-answer': () =>
      'Familjens egen syn saknas. Fråga familjen om något mer behövs och anteckna svaret.',
    'end-with-planned-meeting': () =>
      'Det finns ett planerat rådslag i processen. Anteckna att det har hållits eller ställ in det innan processen avslutas.',
    'end-in-error-with-work': () =>
      'I processen har man redan arbetat med familjen, så den öppnades inte av misstag. Välj en annan orsak eller ta tillbaka de felaktiga anteckningarna.',
    'handed-over-to-itself': () =>
      'Processen finns redan i den här enheten. Välj den enhet som processen flyttas till.',
  },
  warnings: {
    'many-sessions': (facts) =>
      `Samtalet har fler träffar än vanligt${number(facts, 'sessions')}. Vanligen räcker en eller två.`,
    'child-missing-in-variant': () =>
      'I loggboken deltar barnet eller den unga, men är inte antecknad som deltagare. Kontrollera loggboken och deltagarna.',
    'discussion-leader-not-qualified': (facts) =>
      `Den som ledde samtalet${on(facts, 'on')} hade inte behörighet den dagen. Anteckningen är sparad och visas som ett undantag.`,
    'meeting-leader-not-qualified': (facts) =>
      `De som ledde rådslaget${on(facts, 'on')} hade inte behörighet för rådslag den dagen. Anteckningen är sparad och visas som ett undantag.`,
    'large-group': (facts) =>
      `Många yrkespersoner${number(facts, 'professionals')} är på väg till rådslaget. Familjer har önskat mindre grupper: fundera tillsammans på vem som kan göra något konkret.`,
    'no-concrete-task': () =>
      'Några av dem som ska bjudas in saknar ännu en konkret uppgift. Kom överens med familjen om vad var och en kan göra.',
    'present-without-acceptance': () =>
      'På rådslaget fanns någon som familjen inte hade godkänt. Gå igenom saken med familjen.',
    'family-not-present': (facts) =>
      `Ingen i familjen är antecknad på rådslaget${on(facts, 'on')}. Kontrollera deltagarna.`,
    'second-guardian-missing': () =>
      'Bara den ena vårdnadshavaren har gett samtycke. Be också den andra om samtycke eller anteckna ensam vårdnad.',
    'planned-meeting-unrecorded': (facts) =>
      `Det planerade rådslaget${on(facts, 'day')} är förbi men inte antecknat. Anteckna att det har hållits, flytta det eller ställ in det.`,
    'responsible-worker-missing': (facts) =>
      `Efter rådslaget${on(facts, 'metOn')} har ingen ansvarig arbetstagare namngetts. Namnge en eller ett par, så att familjen vet vem den kan kontakta.`,
    'responsible-worker-vacancy': () =>
      'Platsen som ansvarig arbetstagare är vakant. Namnge en ny och berätta det för familjen.',
    'plan-not-in-writing': (facts) =>
      `Familjen har ännu inte fått planen${on(facts, 'agreedOn')} skriftligt. Ge den och anteckna det.`,
    'further-need-not-asked': (facts) =>
      `Efter rådslaget${on(facts, 'metOn')} har familjen inte tillfrågats om något mer behövs. Fråga och anteckna svaret.`,
    'action-overdue': (facts) =>
      `Dagen för en åtgärd i planen${on(facts, 'dueDay')} är förbi. Anteckna hur åtgärden gick framåt.`,
    'interpreter-language-missing': () =>
      'Familjen behöver tolk, men språket saknas. Lägg till språket för tolkningen.',
  },
};
