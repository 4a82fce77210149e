import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

const fiPriority = {
  fields: { theme: { label: 'Painopiste' }, ownTheme: { label: 'Muun painopisteen nimi' } },
  codes: {
    theme: {
      loneliness: 'Yksinäisyys',
      'mental-health': 'Mielenterveysongelmat',
      overweight: 'Ylipainon yleisyys',
      other: 'Muu painopiste',
    },
  },
} as const;
const svPriority = {
  fields: { theme: { label: 'Prioritering' }, ownTheme: { label: 'Den andra prioriteringens namn' } },
  codes: {
    theme: {
      loneliness: 'Ensamhet',
      'mental-health': 'Psykisk ohälsa',
      overweight: 'Övervikt',
      other: 'Annan prioritering',
    },
  },
} as const;
const enPriority = {
  fields: { theme: { label: 'Priority' }, ownTheme: { label: 'Name of the other priority' } },
  codes: {
    theme: {
      loneliness: 'Loneliness',
      'mental-health': 'Mental health problems',
      overweight: 'Overweight',
      other: 'Another priority',
    },
  },
} as const;

/** The texts of the action plan of the family centre. */
export const texts: RegisterTexts<Registers['family-centre-action-plan']> = {
  fi: {
    title: 'Perhekeskuksen toimintasuunnitelma',
    about:
      'Kausi, painopisteet ja yhteiset toimet sekä työtavat, jotka sitovat kaikkia. Suunnitelman hyväksyy hyvinvoinnin ja terveyden edistämisen lautakunta.',
    entry: 'Toimintasuunnitelma',
    addEntry: 'Lisää toimintasuunnitelma',
    empty: 'Toimintasuunnitelmaa ei ole vielä kirjattu. Aloita nyt voimassa olevasta.',
    fields: {
      from: { label: 'Voimassa alkaen' },
      until: { label: 'Voimassa päättyen' },
      priorities: { label: 'Painopisteet', row: 'Painopiste', add: 'Lisää painopiste', ...fiPriority },
      jointActions: {
        label: 'Yhteiset toimet',
        row: 'Yhteinen toimi',
        add: 'Lisää yhteinen toimi',
        fields: { ...fiPriority.fields, action: { label: 'Mitä tehdään yhdessä' } },
        codes: fiPriority.codes,
      },
      noneDecided: {
        label: 'Painopisteet, joihin ei ole päätetty toimea',
        hint: 'Merkitse painopiste tähän, kun on sovittu, ettei siihen ole tällä kaudella yhteistä toimea.',
        row: 'Painopiste ilman toimea',
        add: 'Lisää painopiste',
        ...fiPriority,
      },
      bindingOnAll: { label: 'Kaikkia sitovat työtavat' },
      approvedBy: { label: 'Hyväksynyt lautakunta' },
      approvedOn: { label: 'Hyväksytty' },
    },
    codes: {
      bindingOnAll: {
        'collective-impact': 'Yhteisövaikuttavuus',
        'lp-service-model': 'Lapset puheeksi -palvelumalli',
      },
    },
    status: {
      draft: 'Luonnos',
      'to-come': 'Hyväksytty, kausi ei ole alkanut',
      'in-force': 'Voimassa',
      past: 'Päättynyt',
    },
    flags: {
      'not-approved': 'Hyväksynyt lautakunta tai hyväksymispäivä puuttuu, joten suunnitelma on luonnos.',
      'period-backwards': 'Kausi päättyy ennen kuin se alkaa.',
      'priorities-missing': 'Suunnitelmalla ei ole painopisteitä.',
      'priority-without-action':
        'Jollakin painopisteellä ei ole yhteistä toimea eikä päätöstä siitä, ettei toimea ole.',
      'priority-both-none-and-action':
        'Samalla painopisteellä on yhteinen toimi ja merkintä siitä, ettei toimea ole.',
      'priority-not-in-plan': 'Jokin toimi koskee painopistettä, jota suunnitelmassa ei ole.',
      'method-not-binding':
        'Yhteisövaikuttavuutta ja Lapset puheeksi -palvelumallia ei ole molempia nimetty kaikkia sitoviksi.',
    },
    covers: {},
    matrices: {},
    figures: {},
  },
  sv: {
    title: 'Familjecentrets verksamhetsplan',
    about:
      'Perioden, prioriteringarna och de gemensamma åtgärderna samt de arbetssätt som binder alla. Planen godkänns av nämnden för främjande av välfärd och hälsa.',
    entry: 'Verksamhetsplan',
    addEntry: 'Lägg till en verksamhetsplan',
    empty: 'Ingen verksamhetsplan är ännu antecknad. Börja med den som gäller nu.',
    fields: {
      from: { label: 'Gäller från' },
      until: { label: 'Gäller till' },
      priorities: {
        label: 'Prioriteringar',
        row: 'Prioritering',
        add: 'Lägg till en prioritering',
        ...svPriority,
      },
      jointActions: {
        label: 'Gemensamma åtgärder',
        row: 'Gemensam åtgärd',
        add: 'Lägg till en åtgärd',
        fields: { ...svPriority.fields, action: { label: 'Vad vi gör tillsammans' } },
        codes: svPriority.codes,
      },
      noneDecided: {
        label: 'Prioriteringar utan beslutad åtgärd',
        hint: 'Anteckna prioriteringen här när det är överenskommet att den inte får någon gemensam åtgärd under perioden.',
        row: 'Prioritering utan åtgärd',
        add: 'Lägg till en prioritering',
        ...svPriority,
      },
      bindingOnAll: { label: 'Arbetssätt som binder alla' },
      approvedBy: { label: 'Godkänd av nämnd' },
      approvedOn: { label: 'Godkänd den' },
    },
    codes: {
      bindingOnAll: {
        'collective-impact': 'Kollektiv påverkan',
        'lp-service-model': 'Servicemodellen Föra barnen på tal',
      },
    },
    status: {
      draft: 'Utkast',
      'to-come': 'Godkänd, perioden har inte börjat',
      'in-force': 'Gäller',
      past: 'Avslutad',
    },
    flags: {
      'not-approved': 'Nämnden eller dagen för godkännandet saknas, så planen är ett utkast.',
      'period-backwards': 'Perioden slutar innan den börjar.',
      'priorities-missing': 'Planen har inga prioriteringar.',
      'priority-without-action':
        'Någon prioritering har varken en gemensam åtgärd eller ett beslut om att ingen görs.',
      'priority-both-none-and-action':
        'Samma prioritering har både en gemensam åtgärd och en anteckning om att ingen görs.',
      'priority-not-in-plan': 'Någon åtgärd gäller en prioritering som inte finns i planen.',
      'method-not-binding':
        'Kollektiv påverkan och servicemodellen Föra barnen på tal är inte båda nämnda som bindande för alla.',
    },
    covers: {},
    matrices: {},
    figures: {},
  },
  en: {
    title: 'Action plan of the family centre',
    about:
      'The period, the priorities and the joint actions, and the ways of working that bind everybody. The committee for wellbeing and health promotion approves the plan.',
    entry: 'Action plan',
    addEntry: 'Add an action plan',
    empty: 'No action plan has been entered yet. Begin with the one that is in force now.',
    fields: {
      from: { label: 'In force from' },
      until: { label: 'In force until' },
      priorities: { label: 'Priorities', row: 'Priority', add: 'Add a priority', ...enPriority },
      jointActions: {
        label: 'Joint actions',
        row: 'Joint action',
        add: 'Add a joint action',
        fields: { ...enPriority.fields, action: { label: 'What is done together' } },
        codes: enPriority.codes,
      },
      noneDecided: {
        label: 'Priorities for which no action was decided',
        hint: 'Enter a priority here once it is agreed that it has no joint action in this period.',
        row: 'Priority without an action',
        add: 'Add a priority',
        ...enPriority,
      },
      bindingOnAll: { label: 'Ways of working that bind everybody' },
      approvedBy: { label: 'Approved by the committee' },
      approvedOn: { label: 'Approved on' },
    },
    codes: {
      bindingOnAll: {
        'collective-impact': 'Collective impact',
        'lp-service-model': 'Let’s Talk service model',
      },
    },
    status: {
      draft: 'Draft',
      'to-come': 'Approved, the period has not begun',
      'in-force': 'In force',
      past: 'Ended',
    },
    flags: {
      'not-approved': 'The approving committee or the day of approval is missing, so the plan is a draft.',
      'period-backwards': 'The period ends before it begins.',
      'priorities-missing': 'The plan has no priorities.',
      'priority-without-action': 'A priority has neither a joint action nor a decision that there is none.',
      'priority-both-none-and-action': 'The same priority has a joint action and a note that it has none.',
      'priority-not-in-plan': 'An action is about a priority that is not in the plan.',
      'method-not-binding':
        'Collective impact and the Let’s Talk service model are not both named as binding on everybody.',
    },
    covers: {},
    matrices: {},
    figures: {},
  },
};
