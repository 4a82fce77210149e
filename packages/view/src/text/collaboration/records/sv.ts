import { embeddingLabels, priorityNames, trainingTypeNames } from '@puheeksi/core/terms/reference';
import type { RecordFaults } from '../collaborationTexts.js';
import type { RegisterNames } from '../streamSentences.js';
import { bracketed, bracketedDay, labelsOf, nameOf, quotedLabels } from '../wording.js';

/** The name of a priority of 2023–2025, or of one that the region chose itself. */
const priority = (fact: unknown, names: RegisterNames): string => {
  const [known] = labelsOf(fact, priorityNames, 'sv');
  return bracketed([known ?? nameOf(fact, names)]);
};

/** Swedish sentences for what plans and sets of network work lack. */
export const recordsSv: RecordFaults = {
  actionPlan: {
    'period-backwards': () =>
      'Verksamhetsplanens period slutar innan den börjar. Rätta den första eller den sista dagen.',
    'approval-missing': () =>
      'Nämnden för främjande av hälsa och välfärd har inte godkänt verksamhetsplanen än. För planen till nämnden och anteckna dagen för godkännandet.',
    'priorities-missing': () =>
      'Inga tyngdpunkter har valts för verksamhetsplanen. Lägg till minst en tyngdpunkt i planen.',
    'priority-not-in-plan': ({ priority: code }, names) =>
      `Planen har en åtgärd eller ett beslut för en tyngdpunkt${priority(code, names)} som inte är planens egen. Lägg till tyngdpunkten eller flytta åtgärden till en annan.`,
    'priority-without-action': ({ priority: code }, names) =>
      `Tyngdpunkten${priority(code, names)} saknar en gemensam åtgärd. Lägg till en åtgärd eller anteckna beslutet att det inte finns någon under perioden.`,
    'priority-both-none-and-action': ({ priority: code }, names) =>
      `Tyngdpunkten${priority(code, names)} har både en åtgärd och ett beslut om att vara utan. Ta bort det ena.`,
    'method-not-binding': ({ method }) =>
      `I planen saknas ett arbetssätt som binder alla${bracketed(quotedLabels(method, embeddingLabels.bindingMethods, 'sv'))}. Lägg till det i planen.`,
  },
  trainingPlan: {
    'type-not-planned': ({ type }) =>
      `I utbildningsplanen saknas en utbildning${bracketed(quotedLabels(type, trainingTypeNames, 'sv'))}. Reservera en tid för den.`,
    'workshop-without-theory': ({ unit }, names) =>
      `I planen finns ingen mer teoretisk utbildning i collective impact före enhetens workshop${bracketed([nameOf(unit, names)])}. Ordna den före workshopen.`,
    'audience-without-theory': ({ audience }) =>
      `Den mer teoretiska utbildningen i collective impact har inte planerats för ${
        audience === 'supervisors' ? 'cheferna' : audience === 'staff' ? 'personalen' : 'alla'
      }. Planera in en tid för den.`,
    'supervisors-not-informed': () =>
      'I planen finns inget informationstillfälle för cheferna om servicemodellen Föra barnen på tal. Lägg till ett, så att cheferna kan stödja arbetet.',
    'not-coordinated-by-lp-group': ({ body }, names) =>
      `Utbildningarna samordnas av någon annan än koordineringsgruppen för Föra barnen på tal${bracketed([nameOf(body, names)])}. Kontrollera vem som samordnar dem.`,
  },
  indicatorSet: {
    'text-empty': () => 'Mätarens kod saknas. Ange koden eller ta bort mätaren.',
    'text-too-long': () => 'Mätarens kod är för lång. Ange koden så som den står i källan.',
    'text-identifies': () =>
      'Mätarens kod innehåller något som en person kan kännas igen på. Ange bara mätarens källa och kod, till exempel sotkanet:292.',
    'not-an-indicator': ({ position }) =>
      `Mätaren känns inte igen${typeof position === 'number' ? ` (nummer ${position} i listan)` : ''}. Ange mätarens källa och kod, till exempel sotkanet:292.`,
    'deciding-body-missing': () => 'Det framgår inte vilka som beslutade om mätarna. Välj minst en grupp.',
    'measures-missing': () => 'Ingen mätare har valts. Välj minst en mätare.',
    'measure-twice': ({ indicator }) =>
      `Samma mätare har valts två gånger${bracketed([nameOf(indicator, {})])}. Ta bort den ena.`,
    'before-last-version': ({ decidedOn }) =>
      `Dagen är tidigare än dagen för det föregående beslutet${bracketedDay('sv', decidedOn)}. Kontrollera dagen.`,
  },
};
