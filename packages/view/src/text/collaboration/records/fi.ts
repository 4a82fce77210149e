import { embeddingLabels, priorityNames, trainingTypeNames } from '@puheeksi/core/terms/reference';
import type { RecordFaults } from '../collaborationTexts.js';
import type { RegisterNames } from '../streamSentences.js';
import { bracketed, bracketedDay, labelsOf, nameOf, quotedLabels } from '../wording.js';

/** The name of a priority of 2023–2025, or of one that the region chose itself. */
const priority = (fact: unknown, names: RegisterNames): string => {
  const [known] = labelsOf(fact, priorityNames, 'fi');
  return bracketed([known ?? nameOf(fact, names)]);
};

/** Finnish sentences for what plans and sets of network work lack. */
export const recordsFi: RecordFaults = {
  actionPlan: {
    'period-backwards': () =>
      'Toimintasuunnitelman kausi päättyy ennen alkamistaan. Korjaa alku- tai loppupäivä.',
    'approval-missing': () =>
      'Hyte-lautakunta ei ole vielä hyväksynyt toimintasuunnitelmaa. Viekää suunnitelma lautakuntaan ja kirjatkaa hyväksymispäivä.',
    'priorities-missing': () =>
      'Toimintasuunnitelmalle ei ole valittu painopisteitä. Lisätkää suunnitelmaan vähintään yksi painopiste.',
    'priority-not-in-plan': ({ priority: code }, names) =>
      `Suunnitelmassa on toimenpide tai päätös painopisteelle${priority(code, names)}, jota suunnitelmassa ei ole. Lisätkää painopiste tai siirtäkää toimenpide toiselle painopisteelle.`,
    'priority-without-action': ({ priority: code }, names) =>
      `Painopisteelle${priority(code, names)} ei ole yhteistä toimenpidettä. Lisätkää toimenpide tai kirjatkaa päätös, ettei sitä tällä kaudella ole.`,
    'priority-both-none-and-action': ({ priority: code }, names) =>
      `Painopisteelle${priority(code, names)} on sekä toimenpide että päätös olla ilman toimenpidettä. Poistakaa toinen niistä.`,
    'method-not-binding': ({ method }) =>
      `Suunnitelmasta puuttuu kaikkia sitova työtapa${bracketed(quotedLabels(method, embeddingLabels.bindingMethods, 'fi'))}. Lisätkää se suunnitelmaan.`,
  },
  trainingPlan: {
    'type-not-planned': ({ type }) =>
      `Koulutussuunnitelmasta puuttuu koulutus${bracketed(quotedLabels(type, trainingTypeNames, 'fi'))}. Lisätkää sille aika.`,
    'workshop-without-theory': ({ unit }, names) =>
      `Yksikön työpajaa ei edellä yhteisövaikuttavuuden teoreettisempi koulutus${bracketed([nameOf(unit, names)])}. Järjestäkää se yksikölle ennen työpajaa.`,
    'audience-without-theory': ({ audience }) =>
      `Yhteisövaikuttavuuden teoreettisempaa koulutusta ei ole suunniteltu ${
        audience === 'supervisors' ? 'esihenkilöille' : audience === 'staff' ? 'työntekijöille' : 'kaikille'
      }. Lisätkää sille aika.`,
    'supervisors-not-informed': () =>
      'Esihenkilöille ei ole suunniteltu infoa LP-palvelumallista. Lisätkää info suunnitelmaan, jotta esihenkilöt voivat tukea työtä.',
    'not-coordinated-by-lp-group': ({ body }, names) =>
      `Koulutuksia koordinoi muu kuin LP-koordinaatioryhmä${bracketed([nameOf(body, names)])}. Tarkistakaa, kuka koulutuksia koordinoi.`,
  },
  indicatorSet: {
    'text-empty': () => 'Mittarin tunnus puuttuu. Anna tunnus tai poista mittari.',
    'text-too-long': () => 'Mittarin tunnus on liian pitkä. Anna tunnus sellaisena kuin se on lähteessä.',
    'text-identifies': () =>
      'Mittarin tunnuksessa on jotakin, mistä henkilön voi tunnistaa. Anna vain mittarin lähde ja tunnus, esimerkiksi sotkanet:292.',
    'not-an-indicator': ({ position }) =>
      `Mittaria ei tunnisteta${typeof position === 'number' ? ` (luettelon ${position}. mittari)` : ''}. Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292.`,
    'deciding-body-missing': () =>
      'Päätöksestä puuttuu, ketkä päättivät mittareista. Valitse vähintään yksi ryhmä.',
    'measures-missing': () => 'Yhtään mittaria ei ole valittu. Valitse vähintään yksi mittari.',
    'measure-twice': ({ indicator }) =>
      `Sama mittari on valittu kahdesti${bracketed([nameOf(indicator, {})])}. Poista toinen.`,
    'before-last-version': ({ decidedOn }) =>
      `Päivä on aikaisempi kuin edellisen päätöksen päivä${bracketedDay('fi', decidedOn)}. Tarkista päivä.`,
  },
};
