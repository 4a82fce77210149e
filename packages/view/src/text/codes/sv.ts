import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { plural } from '../plural.js';
import type { CodeSentences, CodeWithFacts } from '../workingTexts.js';

const onDay = 'Samtalsdag';
const concernDay = 'Dagen då oron väcktes';
const day = (value: string): string => formatDay(value as Day, 'sv');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'sv')} ${plural('sv', count, { one, other })}`;

const futureDay = (facts: CodeWithFacts): string => {
  const label = facts['field'] === 'concernDay' ? concernDay : onDay;
  const given = dayFact(facts, 'day', day);
  const today = dayFact(facts, 'today', day);
  return `${label}: ${given === undefined ? 'dagen' : given} ligger i framtiden. Ange ${
    today === undefined ? 'dagens datum eller en tidigare dag' : `senast dagens datum (${today})`
  }.`;
};

/** Swedish sentences of refusals. */
export const refusalsSv: CodeSentences['refusals'] = {
  'day-in-future': futureDay,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `${concernDay}${concern === undefined ? '' : ` (${concern})`} är senare än dagen då processen öppnades${
      opened === undefined ? '' : ` (${opened})`
    }. Rätta någondera dagen.`;
  },
  'process-not-open': () =>
    'Processen har inte öppnats. Öppna processen först och gör anteckningen därefter.',
  'process-already-open': () =>
    'Det finns redan en process med den här koden men med andra uppgifter. Gör anteckningen i den eller öppna en ny process med en ny kod.',
  'process-ended': () =>
    'Processen har avslutats. Om avslutet antecknades av misstag, återta det; öppna annars en ny process.',
  'process-handed-over': () =>
    'Processen har överförts till en annan enhet. Be den enheten göra anteckningen.',
  'opening-retracted': () => 'Öppnandet av processen har återtagits. Öppna en ny process med en ny kod.',
  'opening-needed': () =>
    'Processen innehåller anteckningar, så öppnandet kan inte återtas. Återta anteckningarna först.',
  'earlier-than-its-cause': () =>
    'Dagen är tidigare än för den anteckning som detta bygger på. Kontrollera dagen.',
  'entry-id-taken': () => 'Anteckningens kod används redan. Öppna formuläret på nytt så får det en ny kod.',
  'entry-unknown': () =>
    'Det finns ingen sådan anteckning. Hämta det senaste läget och välj anteckningen i listan.',
  'entry-needed': () => 'En annan anteckning bygger på den här. Återta den först.',
  'discussion-id-taken': () =>
    'Samtalets kod används redan med andra uppgifter. Öppna formuläret på nytt så får det en ny kod.',
  'discussion-unknown': () =>
    'Det finns inget sådant samtal antecknat. Hämta det senaste läget och välj samtalet i listan.',
  'discussion-needed': () => 'En annan anteckning bygger på det här samtalet. Återta den först.',
  'child-in-adults-variant': () =>
    'Den valda loggboken är avsedd för vuxna, men barnet har antecknats som deltagare. Byt loggbok eller ändra deltagarna.',
  'offer-unknown': () =>
    'Det finns inget sådant erbjudande antecknat. Anteckna först att ett samtal erbjöds.',
  'offer-already-answered': () =>
    'Erbjudandet har redan besvarats. Återta det tidigare svaret om det är fel.',
  'plan-without-actions': () => 'Handlingsplanen har inga åtgärder. Lägg till minst en.',
  'plan-not-made': () => 'Det finns ännu ingen handlingsplan. Anteckna planen först.',
  'action-id-taken': () => 'Åtgärdens kod används redan. Öppna formuläret på nytt så får det en ny kod.',
  'action-unknown': () => 'Det finns ingen sådan åtgärd i planen. Välj åtgärden i listan.',
  'network-meeting-needs-discussion': () =>
    'Ett rådslag förutsätter ett tidigare Föra barnen på tal-samtal. Anteckna samtalet eller var det har hållits.',
  'not-decided-with-family': () =>
    'Beslutet om ett rådslag ska fattas tillsammans med familjen. Anteckna vilka i familjen som var med.',
  'meeting-id-taken': () => 'Rådslagets kod används redan. Öppna formuläret på nytt så får det en ny kod.',
  'meeting-unknown': () =>
    'Det finns inget sådant rådslag antecknat. Hämta det senaste läget och välj rådslaget i listan.',
  'meeting-not-in-state': () =>
    'Rådslaget är inte i det skede att detta kan göras. Hämta det senaste läget och kontrollera vad som redan har antecknats.',
  'planned-day-past': () =>
    'Den planerade dagen har redan passerat. Välj en kommande dag eller anteckna rådslaget som hållet.',
  'leader-missing': () => 'Rådslaget har ingen ledare. Utse en ledare som har rätt att hålla rådslag.',
  'practitioner-not-qualified': () =>
    'Ledaren har inte rätt att hålla rådslag den dagen. Välj en annan ledare eller en behörig kollega som par.',
  'invitee-id-taken': () => 'Den inbjudnas kod används redan. Öppna formuläret på nytt så får det en ny kod.',
  'invitee-unknown': () => 'Det finns ingen sådan inbjuden. Välj den inbjudna i listan.',
  'invitee-not-accepted': () => 'Familjen har inte godkänt den här inbjudna. Kom överens med familjen först.',
  'invitee-without-role': () => 'Den inbjudna saknar uppgift. Ange hur personen kan stödja barnet.',
  'invitee-already-invited': () => 'Personen är redan inbjuden. Ingen ny inbjudan behövs.',
  'consent-missing': () => 'För inbjudan behövs familjens samtycke. Anteckna samtycket först.',
  'consent-without-giver': () =>
    'Det framgår inte vem som gav samtycket. Anteckna vem i familjen som gav det.',
  'consent-unknown': () =>
    'Det finns inget sådant samtycke antecknat. Hämta det senaste läget och välj samtycket i listan.',
  'consent-already-withdrawn': () => 'Samtycket har redan återkallats. Inget behöver göras.',
  'attendance-twice': () => 'Samma person har antecknats som deltagare två gånger. Ta bort den ena.',
  'nobody-present': () => 'Ingen deltagare har antecknats. Anteckna vilka som var på plats.',
  'responsible-worker-count': () => 'Antalet ansvariga arbetstagare är en eller två. Ändra valet.',
  'not-responsible': () =>
    'Personen är inte ansvarig arbetstagare i processen. Välj en nuvarande ansvarig arbetstagare.',
  'already-responsible': () => 'Personen är redan ansvarig arbetstagare i processen. Välj någon annan.',
  'consultation-without-answerer': () =>
    'Det framgår inte vem som svarade på konsultationen. Välj den svarandes område.',
  'consultation-unknown': () =>
    'Det finns ingen sådan konsultation antecknad. Hämta det senaste läget och välj konsultationen i listan.',
  'end-needs-discussion': () =>
    'Med den här orsaken kan processen avslutas först efter ett samtal. Anteckna samtalet eller välj en annan orsak.',
  'end-needs-written-plan': () =>
    'Med den här orsaken kan processen avslutas när familjen har fått planen skriftligt. Anteckna först att planen har getts.',
  'end-needs-responsible-worker': () =>
    'Efter ett rådslag ska processen ha en ansvarig arbetstagare innan den avslutas. Utse en först.',
  'end-needs-family-answer': () =>
    'Familjen har inte tillfrågats om det ännu behövs stöd. Fråga och anteckna svaret först.',
  'end-with-planned-meeting': () =>
    'Processen har ett planerat rådslag. Anteckna det som hållet eller avboka det innan processen avslutas.',
  'end-in-error-with-work': () =>
    'I processen har arbete utförts, så den kan inte avslutas som påbörjad av misstag. Välj en annan orsak.',
  'handed-over-to-itself': () => 'Processen finns redan i den här enheten. Välj en annan enhet.',
  'not-signed-in': () => 'Du är inte inloggad. Logga in och försök igen.',
  'wrong-resource': () => 'Åtgärden passar inte här. Välj rätt objekt.',
  'role-not-entitled': () =>
    'Din roll har inte rätt till det här. Behöver du rättigheten i ditt arbete, be din chef om den.',
  'other-region': () => 'Uppgiften hör till ett annat välfärdsområde. Be om den i det områdets egen tjänst.',
  'purpose-not-fitting': () =>
    'Det angivna ändamålet ger inte rätt till det här. Välj ett ändamål som hör till din uppgift.',
  'ground-missing': () =>
    'Du har ingen klientrelation eller annan grund för dessa uppgifter. Be enheten namnge dig i processen.',
};

/** Swedish sentences of warnings. */
export const warningsSv: CodeSentences['warnings'] = {
  'many-discussions': (facts) => {
    const discussions = countFact(facts, 'discussions');
    return `Processen har ${
      discussions === undefined ? 'fler samtal än vanligt' : counted(discussions, 'samtal', 'samtal')
    }. Vanligen hålls ett eller två samtal. Kontrollera att alla hör till samma process.`;
  },
  'discussion-before-concern': (facts) => {
    const on = dayFact(facts, 'on', day);
    const concern = dayFact(facts, 'concernDay', day);
    return `Samtalet${on === undefined ? '' : ` ${on}`} har antecknats före dagen då oron väcktes${
      concern === undefined ? '' : ` (${concern})`
    }. Kontrollera dagarna; ingen väntetid räknas.`;
  },
  'many-sessions': () => 'Samtalet har fler träffar än vanligt. Kontrollera antalet träffar.',
  'child-missing-in-variant': () =>
    'Enligt den valda loggboken deltar barnet, men barnet har inte antecknats. Kontrollera deltagarna.',
  'discussion-leader-not-qualified': () =>
    'Samtalsledaren hade inte metodutbildning den dagen. Kontrollera ledaren eller utbildningsregistret.',
  'meeting-leader-not-qualified': () =>
    'Rådslagets ledare hade inte rätt att hålla rådslag den dagen. Kontrollera ledaren eller utbildningsregistret.',
  'large-group': () =>
    'Antalet inbjudna yrkespersoner är större än vanligt. Kontrollera med familjen att var och en har en uppgift.',
  'no-concrete-task': () =>
    'Någon inbjuden saknar en konkret uppgift. Kom överens om uppgiften eller avstå från inbjudan.',
  'present-without-acceptance': () =>
    'På plats fanns en person som familjen inte har godkänt. Kontrollera saken med familjen.',
  'family-not-present': () =>
    'Ingen från familjen var med på rådslaget. Kontrollera deltagarna; rådslaget är familjens.',
  'second-guardian-missing': () =>
    'Den andra vårdnadshavaren är inte inbjuden eller deltog inte. Kontrollera om saken är överenskommen.',
  'planned-meeting-unrecorded': () =>
    'Dagen för ett planerat rådslag har passerat utan anteckning. Anteckna det som hållet, flytta det eller avboka det.',
  'responsible-worker-missing': () =>
    'Rådslaget har hållits, men ingen ansvarig arbetstagare har utsetts. Utse en eller två.',
  'responsible-worker-vacancy': () =>
    'En plats som ansvarig arbetstagare är ledig. Utse en ny, så att familjen vet vem den kan kontakta.',
  'plan-not-in-writing': () =>
    'Planen är överenskommen, men familjen har inte fått den skriftligt. Ge planen och anteckna det.',
  'further-need-not-asked': () =>
    'Familjen har inte tillfrågats om det behövs ett nytt rådslag. Fråga och anteckna svaret.',
  'action-overdue': () =>
    'En överenskommen åtgärd är försenad. Anteckna om den är gjord eller kom överens om en ny dag.',
  'interpreter-language-missing': () =>
    'Tolkning har antecknats, men språket saknas. Lägg till språket så att en tolk kan beställas.',
};
