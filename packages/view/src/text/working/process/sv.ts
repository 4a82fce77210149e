import type { ConsentLack } from '@puheeksi/core/streams/lp-process';
import type { Day } from '@puheeksi/core';
import { professionalSectorTerms } from '@puheeksi/core/terms';
import { formatDay } from '../../../format/day.js';
import { byFact, countFact, dayFact } from '../../byCode.js';
import { bracketed, labelsOf } from '../../collaboration/wording.js';
import type { CodeWithFacts } from '../../workingTexts.js';
import type { ProcessSentences } from './processSentences.js';
import { serviceConsentSentence, type SentencesByAct } from './serviceConsentSentence.js';
import { safetySv } from './safety/sv.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'sv'));
  return day === undefined ? '' : ` (${day})`;
};
const number = (facts: CodeWithFacts, name: string): string => {
  const count = countFact(facts, name);
  return count === undefined ? '' : ` (${count})`;
};

/** What the consent that an act needs fails. */
const consentLacks: Readonly<Record<ConsentLack, string>> = {
  none: 'Samtycket som gäller den inbjudna saknas. Fråga familjen om samtycke först.',
  'not-yet': 'Samtycket gavs först senare. Kontrollera datumen eller fråga familjen om samtycke först.',
  matter:
    'Samtycket som gäller den inbjudna har getts för något annat. Fråga familjen om samtycke till just det här.',
  data: 'Samtycket omfattar inte alla de här uppgifterna. Ta bort de andra eller fråga familjen om samtycke även till dem.',
  source:
    'Samtycket omfattar inte den här aktörens uppgifter. Ta bort dem eller fråga familjen om samtycke även till dem.',
  giver:
    'Alla som bestämmer i saken har inte gett sitt samtycke. Fråga vårdnadshavaren, eller barnet eller den unga själv.',
  withdrawn: 'Samtycket har återkallats. Fortsätt först om familjen ger ett nytt samtycke.',
  expired: 'Samtycket gäller inte längre. Fråga familjen om den ger ett nytt samtycke.',
};

const sectorsIn = (sectors: unknown): string => bracketed(labelsOf(sectors, professionalSectorTerms, 'sv'));

/** Where nobody consented, or to something else, the way out depends on the act. */
const consentLacksOf: SentencesByAct = {
  consult: {
    none: (where) =>
      `Samtycke till konsultationen saknas${where}. Fråga familjen om samtycke eller be om råd så att familjen inte kan kännas igen.`,
    matter: (where) =>
      `Samtycket har getts för något annat än konsultationen${where}. Fråga familjen om samtycke till informationsutbyte eller be om råd så att familjen inte kan kännas igen.`,
  },
  'hand-over': {
    none: () => 'Samtycke till överföringen saknas. Fråga familjen om samtycke först.',
    matter: () =>
      'Samtycket har getts för något annat än överföringen. Fråga familjen om samtycke till just överföringen.',
  },
};

/** Swedish sentences for the steps of an LP process. */
export const processSv: ProcessSentences = {
  refusals: {
    ...safetySv.refusals,
    'process-ended': (facts) =>
      `Processen är avslutad${on(facts, 'ended')}. Om arbetet fortsätter, makulera först anteckningen om avslutandet.`,
    'process-handed-over': (facts) =>
      `Processen har överförts till ett annat välfärdsområde${on(facts, 'on')} och fortsätter där. Om den inte överfördes, makulera först anteckningen om överföringen.`,
    'earlier-than-its-cause': (facts) =>
      `Dagen${on(facts, 'on')} är tidigare än den anteckning som den bygger på${on(facts, 'causeOn')}. Rätta den ena av dagarna.`,
    'entry-id-taken': () =>
      'Anteckningens kod används redan med andra uppgifter. Öppna formuläret på nytt så får den en ny kod.',
    'entry-unknown': () =>
      'Det finns ingen sådan anteckning. Hämta det senaste läget och välj anteckningen i listan.',
    'entry-needed': () =>
      'Anteckningen kan inte makuleras eftersom en annan anteckning bygger på den. Makulera först den andra anteckningen. Ett samtal kan också bytas ut: anteckna först det rätta samtalet och makulera sedan det felaktiga.',
    'earlier-than-basis': (facts) =>
      `Dagen är tidigare än den anteckning som det gäller${on(facts, 'since')}. Rätta dagen.`,
    'child-in-adults-variant': () =>
      'Loggboken är avsedd för samtal mellan vuxna, men barnet är antecknat som deltagare. Välj en loggbok där barnet deltar eller rätta deltagarna.',
    'offer-unknown': () =>
      'Det finns inget sådant erbjudande om samtal. Anteckna först att familjen har erbjudits ett samtal.',
    'offer-already-answered': () =>
      'Svaret på erbjudandet är redan antecknat. Makulera anteckningen om svaret är fel. Om samtal har erbjudits på nytt, anteckna ett nytt erbjudande.',
    'plan-without-actions': () =>
      'Handlingsplanen saknar åtgärder. Lägg till minst en åtgärd som ni har kommit överens om.',
    'plan-unknown': () =>
      'Det finns ingen sådan handlingsplan antecknad. Välj planen i listan eller anteckna först den plan som ni har gjort tillsammans.',
    'action-id-taken': () => 'Åtgärdens kod används redan. Öppna formuläret på nytt så får den en ny kod.',
    'action-unknown': () => 'Det finns ingen sådan åtgärd i planen. Välj åtgärden i planen.',
    'network-meeting-needs-discussion': () =>
      'Före ett rådslag hålls alltid ett Föra barnen på tal-samtal. Anteckna samtalet först eller ange att det har hållits någon annanstans.',
    'not-decided-with-family': () =>
      'Om rådslaget beslutar man tillsammans med familjen. Ange vem i familjen som var med och beslutade.',
    'meeting-id-taken': () => 'Rådslagets kod används redan. Öppna formuläret på nytt så får det en ny kod.',
    'meeting-unknown': () => 'Det finns inget sådant rådslag. Välj rådslaget i listan.',
    'meeting-not-in-state': () =>
      'Det här går inte i rådslagets skede. Hämta det senaste läget: rådslaget kan redan ha hållits, ställts in eller ännu vara oplanerat.',
    'planned-day-past': (facts) =>
      `Den planerade dagen${on(facts, 'day')} har redan varit. Välj en senare dag eller anteckna att rådslaget har hållits.`,
    'leader-missing': () => 'Rådslaget saknar ledare. Välj minst en ledare.',
    'practitioner-rights-unknown': () =>
      'Det är inte känt om någon av ledarna har behörighet för rådslag den dagen. Kontrollera att behörigheten finns i registret eller välj någon vars behörighet är antecknad. Andra kan leda rådslaget som arbetspar till en behörig ledare.',
    'practitioner-not-qualified': () =>
      'Enligt registret har ingen av ledarna behörighet för rådslag den dagen. Välj någon som har gått utbildningen för rådslag. Andra kan leda rådslaget som arbetspar till en behörig ledare.',
    'invitee-id-taken': () =>
      'Koden för den inbjudna används redan med andra uppgifter. Öppna formuläret på nytt så får den en ny kod.',
    'invitee-unknown': () =>
      'Personen finns inte bland de föreslagna till det här rådslaget. Föreslå personen först för familjen eller ange att hen kom objuden.',
    'invitee-not-accepted': () =>
      'Det är inte antecknat att familjen har godkänt den som ska bjudas in. Fråga familjen och anteckna svaret före inbjudan.',
    'invitee-without-role': () =>
      'Den som ska bjudas in saknar roll. Kom överens med familjen om vilken uppgift hen har som familjens stöd.',
    'invitee-already-invited': () => 'Inbjudan är redan skickad. Ingen ny inbjudan behövs.',
    'consent-missing': (facts) =>
      serviceConsentSentence(consentLacksOf, facts, sectorsIn(facts['sector'])) ??
      byFact(consentLacks, facts, 'lacks') ??
      'Samtycket saknas, har upphört eller har återkallats. Fråga familjen om samtycke först.',
    'consent-without-giver': () =>
      'Uppgift om vem som gav samtycket saknas. Ange vem i familjen som gav det.',
    'consent-against-child-view': () =>
      'Barnet eller den unga bestämmer om samtycket, men enligt anteckningen samtycker hen inte. Kontrollera vem som gav samtycket och vad barnet eller den unga tycker.',
    'sharing-incomplete': ({ lacks }) =>
      lacks === 'source'
        ? 'Det framgår inte vilken aktörs uppgifter du lämnade ut. Välj aktörerna.'
        : 'Det framgår inte vilka uppgifter du lämnade ut. Välj uppgifterna.',
    'consent-unknown': () => 'Det finns inget sådant samtycke. Välj samtycket i listan.',
    'consent-already-withdrawn': () => 'Samtycket är redan återkallat. Du behöver inte göra något.',
    'attendance-twice': () => 'Samma deltagare är antecknad två gånger. Ta bort den ena anteckningen.',
    'nobody-present': () =>
      'Ingen är antecknad som närvarande. Anteckna deltagarna eller ställ in rådslaget.',
    'responsible-worker-count': () =>
      'Familjen har en ansvarig arbetstagare eller ett par av ansvariga arbetstagare. Utse en eller två olika arbetstagare.',
    'not-responsible': () =>
      'Arbetstagaren är för närvarande inte ansvarig arbetstagare. Hämta det senaste läget och välj den som är ansvarig.',
    'already-responsible': () =>
      'Arbetstagaren är redan ansvarig arbetstagare. Välj någon annan eller anteckna att platsen är vakant.',
    'consultation-without-answerer': () =>
      'Konsultationen saknar mottagare. Välj minst en instans som frågan ställs till.',
    'consultation-unknown': () =>
      'Det finns ingen sådan konsultation antecknad. Välj konsultationen i listan.',
    'sector-not-asked': ({ sector, asked }) =>
      `Frågan har inte ställts till den här instansen${bracketed(labelsOf(sector, professionalSectorTerms, 'sv'))}. Välj en instans som har fått frågan${bracketed(labelsOf(asked, professionalSectorTerms, 'sv'))} eller anteckna först att frågan har ställts även hit.`,
    'end-needs-discussion': () =>
      'Av den här orsaken kan processen avslutas först efter ett samtal. Anteckna samtalet eller välj en annan orsak.',
    'end-needs-written-plan': (facts) =>
      `Det är inte antecknat att familjen har fått handlingsplanen${on(facts, 'agreedOn')} skriftligt. Anteckna hur familjen fick planen, eller att familjen inte ville ha den.`,
    'end-needs-responsible-worker': () =>
      'Efter ett rådslag utses en ansvarig arbetstagare eller ett par av ansvariga arbetstagare för familjen. Utse den ansvariga innan processen avslutas.',
    'end-needs-family-answer': (facts) =>
      facts['reason'] === 'no-further-need'
        ? `Det är inte antecknat att familjen själv senast har sagt att inget mer behövs. Fråga familjen efter det senaste samtalet eller rådslaget${on(facts, 'since')} om något mer behövs och anteckna svaret, eller välj en annan orsak.`
        : `Efter rådslaget${on(facts, 'since')} har familjens egen syn inte antecknats. Fråga familjen om något mer behövs och anteckna svaret.`,
    'end-with-planned-meeting': () =>
      'Det finns ett planerat rådslag i processen. Anteckna att det har hållits eller ställ in det innan processen avslutas.',
    'end-in-error-with-work': () =>
      'I processen har man redan arbetat med familjen, så den öppnades inte av misstag. Välj en annan orsak eller makulera de felaktiga anteckningarna.',
    'handed-over-to-itself': () =>
      'Processen finns redan i den här enheten. Välj den enhet som processen överförs till.',
    'hand-over-needs-ground': () =>
      'Processen överförs till en annan personuppgiftsansvarig, så uppgifter om familjen lämnas ut. Ange till vem, vilka uppgifter och på vilken grund (samtycke eller lag).',
    'hand-over-within-controller': () =>
      'Mottagaren hör till samma personuppgiftsansvariga, så inga uppgifter lämnas ut. Välj samma personuppgiftsansvarig som grund.',
    'hand-over-recipient-mismatch': () =>
      'Uppgifterna är angivna att lämnas ut till en annan personuppgiftsansvarig än den som processen överförs till. Kontrollera mottagaren.',
  },
  warnings: {
    ...safetySv.warnings,
    'many-sessions': (facts) =>
      `Samtalet har fler träffar än vanligt${number(facts, 'sessions')}. Vanligen hålls en eller två.`,
    'child-missing-in-variant': () =>
      'I den här loggboken deltar barnet eller den unga, men hen är inte antecknad som deltagare. Kontrollera loggboken och deltagarna.',
    'discussion-leader-not-qualified': (facts) =>
      `Enligt registret hade den som ledde samtalet${on(facts, 'on')} inte behörighet den dagen. Anteckningen är sparad och visas som ett undantag.`,
    'discussion-leader-rights-unknown': (facts) =>
      `Det är inte känt om den som ledde samtalet${on(facts, 'on')} hade behörighet den dagen. Anteckningen är sparad och visas som ett undantag tills behörigheten finns i registret.`,
    'meeting-leader-not-qualified': (facts) =>
      `Enligt registret hade de som ledde rådslaget${on(facts, 'on')} inte behörighet för rådslag den dagen. Anteckningen är sparad och visas som ett undantag.`,
    'meeting-leader-rights-unknown': (facts) =>
      `Det är inte känt om de som ledde rådslaget${on(facts, 'on')} hade behörighet för rådslag den dagen. Anteckningen är sparad och visas som ett undantag tills behörigheten finns i registret.`,
    'planned-meeting-leader-not-qualified': (facts) =>
      `Enligt registret har ingen av ledarna längre behörighet för rådslag den planerade dagen${on(facts, 'day')}. Kom överens om en ny ledare: makulera den planerade tiden och planera rådslaget på nytt.`,
    'planned-meeting-leader-rights-unknown': (facts) =>
      `Det är inte längre känt om ledarna har behörighet för rådslag den planerade dagen${on(facts, 'day')}. Kontrollera att behörigheten finns i registret eller kom överens om en ny ledare.`,
    'large-group': (facts) =>
      `Många yrkespersoner${number(facts, 'professionals')} kommer till rådslaget. Familjerna har önskat mindre grupper. Fundera tillsammans på vem som kan stödja familjen konkret.`,
    'no-concrete-task': () =>
      'För några av dem som ska bjudas in har ännu ingen konkret uppgift antecknats. Kom överens med familjen om vad var och en kan göra.',
    'present-without-acceptance': () =>
      'På rådslaget fanns någon vars närvaro familjen enligt anteckningarna inte har godkänt. Gå igenom saken med familjen.',
    'present-without-consent': (facts) =>
      `På rådslaget${on(facts, 'on')} fanns någon yrkesperson som det inte fanns ett gällande samtycke för. Anteckningen är sparad. Gå igenom saken med familjen.`,
    'invited-without-consent': () =>
      'Någon yrkesperson har bjudits in till rådslaget utan ett samtycke som gällde den dagen. Berätta det för familjen och fråga hur ni går vidare.',
    'shared-without-consent': (facts) =>
      `Uppgifter om familjen har lämnats ut till en inbjuden${on(facts, 'on')} utan ett gällande samtycke. Berätta det för familjen och fråga hur ni går vidare.`,
    'consulted-without-consent': (facts) => {
      const sectors = sectorsIn(facts['sectors']);
      return `Konsultation har begärts${on(facts, 'on')} om en familj som kan kännas igen, utan ett gällande samtycke${sectors}. Berätta det för familjen och fråga hur ni går vidare.`;
    },
    'handed-over-without-consent': (facts) =>
      `Familjens ärende har överförts${on(facts, 'on')} utan ett gällande samtycke. Berätta det för familjen och fråga hur ni går vidare.`,
    'consent-ends-before-meeting': (facts) =>
      `Samtycket som gäller en inbjuden är inte i kraft den dag rådslaget hålls${on(facts, 'day')}. Fråga familjen om ett nytt samtycke eller återta inbjudan.`,
    'child-disagrees': () =>
      'Barnet eller den unga tycker annorlunda om samtycket. Lyssna på hen och fundera tillsammans med vårdnadshavarna på om samtycket behövs.',
    'family-not-present': (facts) =>
      `Ingen i familjen är antecknad på rådslaget${on(facts, 'on')}. Kontrollera deltagarna.`,
    'second-guardian-missing': () =>
      'Bara den ena vårdnadshavaren har gett samtycke. Be också den andra om samtycke eller anteckna ensam vårdnad.',
    'planned-meeting-unrecorded': (facts) =>
      `Det planerade rådslaget${on(facts, 'day')} är förbi men inte antecknat. Anteckna att det har hållits, flytta det eller ställ in det.`,
    'responsible-worker-missing': (facts) =>
      `Efter rådslaget${on(facts, 'metOn')} har ingen ansvarig arbetstagare antecknats. Utse en ansvarig arbetstagare eller ett par, så att familjen vet vem den kan kontakta.`,
    'responsible-worker-vacancy': () =>
      'Platsen som ansvarig arbetstagare är vakant. Utse en ny och berätta det för familjen.',
    'plan-not-in-writing': (facts) =>
      `Det är inte antecknat att familjen har fått handlingsplanen${on(facts, 'agreedOn')} skriftligt. Ge familjen planen om den inte redan har fått den, och anteckna hur den fick den.`,
    'plan-not-given-to-guardian': (facts) =>
      Array.isArray(facts['guardians']) && facts['guardians'].length > 1
        ? `Det är inte antecknat att vårdnadshavarna har fått den senaste handlingsplanen${on(facts, 'agreedOn')} skriftligt. Ge den till båda och anteckna hur de fick den. Om barnet har en enda vårdnadshavare, anteckna ensam vårdnad.`
        : `Enligt anteckningarna har bara den ena vårdnadshavaren fått den senaste handlingsplanen${on(facts, 'agreedOn')} skriftligt. Ge den också till den andra. Om barnet har en enda vårdnadshavare, anteckna ensam vårdnad.`,
    'further-need-not-asked': (facts) =>
      `Efter rådslaget${on(facts, 'metOn')} har familjens syn på om något mer behövs inte antecknats. Fråga familjen och anteckna svaret.`,
    'action-overdue': (facts) =>
      `Tidsfristen för en åtgärd i planen${on(facts, 'dueDay')} har gått ut. Anteckna hur åtgärden har framskridit.`,
    'interpreter-language-missing': () =>
      'Familjen behöver tolk, men språket saknas. Lägg till språket för tolkningen.',
  },
};
