import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the tasks in job descriptions. */
export const texts: RegisterTexts<Registers['job-descriptions']> = {
  fi: {
    title: 'Tehtävänkuvat',
    about:
      'Palvelumallin tehtävät työntekijöiden tehtävänkuvissa: kuinka paljon aikaa ne vievät kuukaudessa ja mistä tehtävästä niille on raivattu tilaa.',
    entry: 'Tehtävä tehtävänkuvassa',
    addEntry: 'Lisää tehtävä',
    empty: 'Tehtäviä ei ole vielä kirjattu. Aloita perhekeskustiimien fasilitaattoreista.',
    fields: {
      unit: { label: 'Yksikkö' },
      worker: { label: 'Työntekijä' },
      task: { label: 'Tehtävä' },
      minutesPerMonth: { label: 'Aikaa kuukaudessa (minuuttia)' },
      releasedMinutesPerMonth: {
        label: 'Vapautettu aika kuukaudessa (minuuttia)',
        hint: '0, kun tilaa ei ole raivattu.',
      },
      releasedFrom: { label: 'Mistä tehtävästä tilaa raivattiin' },
      writtenSince: {
        label: 'Kirjattu tehtävänkuvaan',
        hint: 'Jätä tyhjäksi, kun tehtävästä on vain puhuttu.',
      },
    },
    codes: {
      task: {
        'one-contact-consultation': 'Yhden yhteydenoton konsultaatio',
        'multi-professional-work': 'Monialainen työ',
        'team-coordination': 'Perhekeskustiimin koordinointi',
        'team-facilitation': 'Perhekeskustiimin fasilitointi',
        'messenger-to-management-group': 'Viestinviejä johtoryhmään',
        'lp-training-coordination': 'LP-koulutusten koordinointi',
        'interface-modelling': 'Rajapintojen mallintaminen',
        other: 'Muu tehtävä',
      },
    },
    flags: {
      'not-in-writing': 'Fasilitoijan tai koordinoijan tehtävä ei ole kirjallisena tehtävänkuvassa.',
      'extra-work': 'Tehtävä on lisätyötä: sille ei ole raivattu riittävästi tilaa.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {
      added: 'Lisättyä aikaa, minuuttia kuukaudessa',
      released: 'Vapautettua aikaa, minuuttia kuukaudessa',
      extra: 'Lisätyötä, minuuttia kuukaudessa',
    },
  },
  sv: {
    title: 'Befattningsbeskrivningar',
    about:
      'Servicemodellens uppgifter i arbetstagarnas befattningsbeskrivningar: hur mycket tid de tar i månaden och från vilken uppgift utrymme har gjorts.',
    entry: 'Uppgift i befattningsbeskrivningen',
    addEntry: 'Lägg till en uppgift',
    empty: 'Inga uppgifter är ännu antecknade. Börja med dem som faciliterar familjecenterteamen.',
    fields: {
      unit: { label: 'Enhet' },
      worker: { label: 'Arbetstagare' },
      task: { label: 'Uppgift' },
      minutesPerMonth: { label: 'Tid i månaden (minuter)' },
      releasedMinutesPerMonth: {
        label: 'Frigjord tid i månaden (minuter)',
        hint: '0 när inget utrymme har gjorts.',
      },
      releasedFrom: { label: 'Från vilken uppgift utrymme gjordes' },
      writtenSince: {
        label: 'Inskriven i befattningsbeskrivningen',
        hint: 'Lämna tomt när uppgiften bara är överenskommen muntligt.',
      },
    },
    codes: {
      task: {
        'one-contact-consultation': 'Konsultation med en kontakt',
        'multi-professional-work': 'Multiprofessionellt arbete',
        'team-coordination': 'Samordning av familjecenterteam',
        'team-facilitation': 'Facilitering av familjecenterteam',
        'messenger-to-management-group': 'Budbärare till ledningsgruppen',
        'lp-training-coordination': 'Samordning av LP-utbildningar',
        'interface-modelling': 'Modellering av kontaktytor',
        other: 'Annan uppgift',
      },
    },
    flags: {
      'not-in-writing':
        'Uppgiften att facilitera eller samordna finns inte skriftligt i befattningsbeskrivningen.',
      'extra-work': 'Uppgiften är extra arbete: tillräckligt utrymme har inte gjorts.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {
      added: 'Tillagd tid, minuter i månaden',
      released: 'Frigjord tid, minuter i månaden',
      extra: 'Extra arbete, minuter i månaden',
    },
  },
  en: {
    title: 'Job descriptions',
    about:
      'Tasks of the service model in workers’ job descriptions: how much time they take a month, and from which task room was made for them.',
    entry: 'Task in a job description',
    addEntry: 'Add a task',
    empty: 'No tasks have been entered yet. Begin with those who facilitate family-centre teams.',
    fields: {
      unit: { label: 'Unit' },
      worker: { label: 'Worker' },
      task: { label: 'Task' },
      minutesPerMonth: { label: 'Time a month (minutes)' },
      releasedMinutesPerMonth: {
        label: 'Time released a month (minutes)',
        hint: '0 where no room was made.',
      },
      releasedFrom: { label: 'From which task room was made' },
      writtenSince: {
        label: 'In the job description since',
        hint: 'Leave empty while the task is only agreed in speech.',
      },
    },
    codes: {
      task: {
        'one-contact-consultation': 'One-contact consultation',
        'multi-professional-work': 'Multi-professional work',
        'team-coordination': 'Coordinating a family-centre team',
        'team-facilitation': 'Facilitating a family-centre team',
        'messenger-to-management-group': 'Messenger to the management group',
        'lp-training-coordination': 'Coordinating LT training',
        'interface-modelling': 'Modelling interfaces',
        other: 'Another task',
      },
    },
    flags: {
      'not-in-writing': 'The task to facilitate or coordinate is not in the job description in writing.',
      'extra-work': 'The task is extra work: not enough room was made for it.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {
      added: 'Time added, minutes a month',
      released: 'Time released, minutes a month',
      extra: 'Extra work, minutes a month',
    },
  },
};
