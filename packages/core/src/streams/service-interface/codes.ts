/**
 * The life of an interface between services. After developing, the model is followed again.
 * @source R0-E6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): recognised, model agreed, followed,
 * evaluated, developed
 */
export const interfaceStages = ['recognised', 'model-agreed', 'followed', 'evaluated', 'developed'] as const;

/** What an evaluation rests on; both are wanted. @source R0-E6: "kokemustietoa sekä vaikuttavuusarviointia" */
export const evidenceKinds = ['experience', 'impact'] as const;

/** A stage of an interface. */
export type InterfaceStage = (typeof interfaceStages)[number];
/** What an evaluation rests on. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Which stage may follow which. */
export const nextStages: Readonly<Record<InterfaceStage, readonly InterfaceStage[]>> = {
  recognised: ['model-agreed'],
  'model-agreed': ['followed'],
  followed: ['evaluated'],
  evaluated: ['developed', 'followed'],
  developed: ['followed'],
};
