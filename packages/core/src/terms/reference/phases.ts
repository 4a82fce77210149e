import type { ReferenceText } from './referenceText.js';

/** A phase of embedding: its name, and what the source says of it. */
export interface PhaseText {
  readonly name: ReferenceText;
  readonly about: ReferenceText;
}

/**
 * The three phases of embedding; the source inflects their names, so the basic forms are ours.
 * @source R0-E1, R0-E2, R0-E3 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example embeddingPhases.maintenance.name.fi // 'säilyttämisvaihe'
 */
export const embeddingPhases = {
  beginning: {
    name: { fi: 'alkuvaihe', sv: 'inledningsfasen', en: 'beginning', quoted: false },
    about: {
      fi: 'LP-palvelumallin mukaisen työn juurtumisen alkuvaiheessa keskeistä on asianomaisten keskinäisen luottamuksen rakentaminen, sitoutuminen sekä yhteisen kielen löytyminen',
      sv: 'I inledningsfasen är det viktigt att bygga ömsesidigt förtroende mellan parterna, att förbinda sig och att finna ett gemensamt språk',
      en: 'In the beginning it is essential to build trust between the parties, to commit and to find a common language',
      quoted: true,
    },
  },
  embedding: {
    name: { fi: 'juurruttamisvaihe', sv: 'förankringsfasen', en: 'embedding', quoted: false },
    about: {
      fi: 'Työntekijät tarvitsevat aktiivista ja johdonmukaista johtamista toteuttaakseen palvelumallin mukaista työtä ja juurtumisen seurannasta täytyy informoida aktiivisesti.',
      sv: 'Personalen behöver ett aktivt och konsekvent ledarskap för att arbeta enligt servicemodellen, och det behövs aktiv information om hur förankringen följs upp.',
      en: 'Staff need active and consistent leadership to work according to the service model, and the monitoring of embedding has to be reported to them actively.',
      quoted: true,
    },
  },
  maintenance: {
    name: { fi: 'säilyttämisvaihe', sv: 'upprätthållandefasen', en: 'maintenance', quoted: false },
    about: {
      fi: 'Juurruttamisvaiheessa ja säilyttämisvaiheessa työntekijöitä ja esihenkilöitä tulee aktiivisesti kuulla, osallistaa sekä tukea toteuttamaan yhteisen tavoitteen mukaista muutosta.',
      sv: 'I förankringsfasen och upprätthållandefasen ska personal och chefer aktivt höras, göras delaktiga och få stöd i att genomföra en förändring i enlighet med det gemensamma målet.',
      en: 'In the embedding and maintenance phases staff and supervisors are to be heard actively, involved and supported in carrying out a change towards the common goal.',
      quoted: true,
    },
  },
} as const satisfies Readonly<Record<string, PhaseText>>;
