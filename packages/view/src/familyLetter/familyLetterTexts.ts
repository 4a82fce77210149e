import type { FamilyLetter, InviteeParty } from '@puheeksi/core/streams/lp-process';
import type { Language } from '@puheeksi/core';

/** Sentences of the letters to guardians, for one language. Whom to contact is on the contact card, a plan's words on its own texts. */
export interface FamilyLetterTexts {
  readonly titles: Readonly<Record<FamilyLetter['kind'], string>>;
  readonly invited: string;
  readonly when: (time: string) => string;
  /** The day has not been agreed on yet. */
  readonly notAgreed: string;
  readonly where: (place: string) => string;
  readonly who: (people: string) => string;
  readonly parties: Readonly<Record<InviteeParty, string>>;
  readonly youMayAsk: string;
  readonly agreed: (day: string) => string;
  readonly toChange: string;
}

/** The letters in the languages of the service. */
export const familyLetterTexts: Readonly<Record<Language, FamilyLetterTexts>> = {
  fi: {
    titles: { invitation: 'Kutsu tapaamiseen', plan: 'Yhdessä sovittu suunnitelma' },
    invited:
      'Tervetuloa tapaamiseen. Mietimme yhdessä, miten lapsen arki sujuisi hyvin ja kuka voi auttaa missäkin.',
    when: (time) => `Milloin: ${time}`,
    notAgreed: 'Ajasta ei ole vielä sovittu. Sovimme sen kanssasi.',
    where: (place) => `Missä: ${place}`,
    who: (people) => `Mukana: ${people}`,
    parties: { family: 'perheenjäsen', 'own-network': 'läheinen', professional: 'ammattilainen' },
    youMayAsk: 'Ota yhteyttä, jos aika ei sovi tai jokin mietityttää.',
    agreed: (day) => `Tästä sovimme yhdessä ${day}:`,
    toChange: 'Jos jokin ei toimi arjessa tai haluat muuttaa jotakin, ota yhteyttä.',
  },
  sv: {
    titles: { invitation: 'Inbjudan till ett möte', plan: 'Planen som vi har gjort tillsammans' },
    invited:
      'Välkommen till ett möte. Tillsammans funderar vi på hur barnets vardag kan fungera bra och vem som kan hjälpa till med vad.',
    when: (time) => `När: ${time}`,
    notAgreed: 'Tiden är inte bestämd än. Vi kommer överens om den med dig.',
    where: (place) => `Var: ${place}`,
    who: (people) => `Med på mötet: ${people}`,
    parties: { family: 'en familjemedlem', 'own-network': 'en närstående', professional: 'en yrkesperson' },
    youMayAsk: 'Hör av dig om tiden inte passar eller om du undrar över något.',
    agreed: (day) => `Det här kom vi överens om tillsammans ${day}:`,
    toChange: 'Hör av dig om något inte fungerar i vardagen eller om du vill ändra något.',
  },
  en: {
    titles: { invitation: 'Invitation to a meeting', plan: 'The plan we made together' },
    invited:
      'Welcome to a meeting. Together we think about how the child’s everyday life can go well and who can help with what.',
    when: (time) => `When: ${time}`,
    notAgreed: 'The time has not been agreed on yet. We will agree on it with you.',
    where: (place) => `Where: ${place}`,
    who: (people) => `Taking part: ${people}`,
    parties: { family: 'a family member', 'own-network': 'somebody close', professional: 'a professional' },
    youMayAsk: 'Get in touch if the time does not suit you or if you wonder about something.',
    agreed: (day) => `This is what we agreed on together on ${day}:`,
    toChange: 'Get in touch if something does not work in everyday life or if you want to change something.',
  },
};
