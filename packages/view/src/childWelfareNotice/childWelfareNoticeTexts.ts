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
    duty: 'Jos työssäsi herää huoli siitä, että lapsen tarve lastensuojeluun on selvitettävä, tee lastensuojeluilmoitus viipymättä. Velvollisuus koskee sinua itseäsi, eikä salassapito estä ilmoittamista (lastensuojelulaki 417/2007, 25 §).',
    beside:
      'Lapset puheeksi -työ ei korvaa ilmoitusta. Työ perheen kanssa voi jatkua ilmoituksen jälkeen. Ilmoitusta ei kirjata tähän palveluun.',
    channel: (contact) => `Tee ilmoitus hyvinvointialueesi kanavassa: ${contact}.`,
    noChannel:
      'Hyvinvointialueen ilmoituskanavaa ei ole lisätty tähän palveluun. Katso se hyvinvointialueesi verkkosivuilta tai kysy esihenkilöltäsi.',
    phone: (number) => `puh. ${number}`,
    emergency: 'Jos lapsi on välittömässä vaarassa, soita 112.',
  },
  sv: {
    title: 'Barnskyddsanmälan',
    duty: 'Om du i ditt arbete blir orolig för ett barn så att barnets behov av barnskydd behöver utredas, gör en barnskyddsanmälan utan dröjsmål. Skyldigheten gäller dig själv, och sekretessen hindrar inte att du gör en anmälan (barnskyddslagen 417/2007, 25 §).',
    beside:
      'Arbetet med Föra barnen på tal ersätter inte anmälan. Arbetet med familjen kan fortsätta efter den. Anmälan antecknas inte i den här tjänsten.',
    channel: (contact) => `Gör anmälan i välfärdsområdets kanal: ${contact}.`,
    noChannel:
      'Välfärdsområdets kanal för anmälan har inte lagts till i den här tjänsten. Se välfärdsområdets webbplats eller fråga din chef.',
    phone: (number) => `tfn ${number}`,
    emergency: 'Om barnet är i omedelbar fara, ring 112.',
  },
  en: {
    title: 'Child welfare notification',
    duty: 'If your work makes you so concerned about a child that the need for child welfare must be looked into, make a child welfare notification without delay. The duty is your own, and confidentiality does not prevent it (Child Welfare Act 417/2007, section 25).',
    beside:
      'Let’s Talk work does not replace the notification. The work with the family can go on after it. The notification is not recorded here.',
    channel: (contact) =>
      `Make the notification through the channel of your wellbeing services county: ${contact}.`,
    noChannel:
      'The county’s channel for notifications has not been added to this service. See the county’s website or ask your supervisor.',
    phone: (number) => `tel. ${number}`,
    emergency: 'If a child is in immediate danger, call 112.',
  },
};
