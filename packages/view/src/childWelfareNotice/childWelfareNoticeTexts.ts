import type { Language } from '@puheeksi/core';

/** Sentences of the notice, for one language. */
export interface ChildWelfareNoticeTexts {
  readonly title: string;
  readonly duty: string;
  /** LP work and the notification beside each other. */
  readonly beside: string;
  readonly channel: (contact: string) => string;
  /** Where the region has given no channel. */
  readonly noChannel: string;
  readonly phone: (number: string) => string;
  readonly emergency: string;
}

/** The sentences in three languages. */
export const childWelfareNoticeTexts: Readonly<Record<Language, ChildWelfareNoticeTexts>> = {
  fi: {
    title: 'Lastensuojeluilmoitus',
    duty: 'Jos saat työssäsi tietää lapsesta, jonka hoidon ja huolenpidon tarve, kehitystä vaarantavat olosuhteet tai oma käyttäytyminen edellyttää lastensuojelun tarpeen selvittämistä, tee lastensuojeluilmoitus viipymättä salassapitosäännösten estämättä. Velvollisuus koskee lastensuojelulain (417/2007) 25 §:ssä lueteltuja ammattihenkilöitä. Se on henkilökohtainen, eikä sitä voi siirtää toiselle. Muutkin voivat tehdä ilmoituksen.',
    beside:
      'Lapset puheeksi -työ ei korvaa ilmoitusta. Työ perheen kanssa voi jatkua ilmoituksen jälkeen. Ilmoitusta ei kirjata tähän palveluun.',
    channel: (contact) => `Tee ilmoitus hyvinvointialueellesi: ${contact}.`,
    noChannel:
      'Tähän palveluun ei ole lisätty, mihin ilmoitus tehdään. Katso yhteystiedot hyvinvointialueesi verkkosivuilta tai kysy esihenkilöltäsi.',
    phone: (number) => `puh. ${number}`,
    emergency: 'Jos lapsi on välittömässä vaarassa, soita hätänumeroon 112.',
  },
  sv: {
    title: 'Barnskyddsanmälan',
    duty: 'Om du i ditt arbete får kännedom om ett barn för vars del det är nödvändigt att utreda behovet av barnskydd på grund av barnets behov av vård och omsorg, omständigheter som äventyrar barnets utveckling eller barnets eget beteende, gör en barnskyddsanmälan utan dröjsmål och trots sekretessbestämmelserna. Skyldigheten gäller de yrkesutbildade personer och andra som räknas upp i 25 § i barnskyddslagen (417/2007). Den är personlig och kan inte överföras på någon annan. Också andra får göra en anmälan.',
    beside:
      'Arbetet med Föra barnen på tal ersätter inte anmälan. Arbetet med familjen kan fortsätta efter den. Anmälan antecknas inte i den här tjänsten.',
    channel: (contact) => `Gör anmälan till ditt välfärdsområde: ${contact}.`,
    noChannel:
      'Här har ingen lagt till vart anmälan ska göras. Se kontaktuppgifterna på ditt välfärdsområdes webbplats eller fråga din chef.',
    phone: (number) => `tfn ${number}`,
    emergency: 'Om barnet är i omedelbar fara, ring nödnumret 112.',
  },
  en: {
    title: 'Child welfare notification',
    duty: 'If in your work you learn of a child whose need for care, circumstances that endanger the child’s development, or own behaviour make it necessary to look into the need for child welfare, make a child welfare notification without delay and notwithstanding confidentiality. The duty applies to the professionals listed in section 25 of the Child Welfare Act (417/2007). It is personal and cannot be passed on to somebody else. Others may make a notification too.',
    beside:
      'Let’s Talk work does not replace the notification. The work with the family can go on after it. The notification is not recorded here.',
    channel: (contact) => `Make the notification to your wellbeing services county: ${contact}.`,
    noChannel:
      'Where to make the notification has not been added to this service. See the contact details on your county’s website or ask your supervisor.',
    phone: (number) => `tel. ${number}`,
    emergency: 'If a child is in immediate danger, call the emergency number 112.',
  },
};
