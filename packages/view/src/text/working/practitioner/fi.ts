import type { PractitionerSentences } from './practitionerSentences.js';

/** Finnish sentences for the register of practitioners. */
export const practitionerFi: PractitionerSentences = {
  refusals: {
    'practitioner-already-registered': () =>
      'Menetelmäosaaja on jo rekisterissä. Avaa hänen tietonsa ja täydennä niitä.',
    'practitioner-not-registered': () =>
      'Henkilö ei ole menetelmäosaajien rekisterissä. Lisää hänet rekisteriin ensin.',
    'before-registration': () =>
      'Päivä on ennen edellistä rekisterimerkintää, josta tämä jatkuu. Tarkista päivä.',
    'background-not-suitable': () =>
      'Menetelmäkoulutus edellyttää sosiaali-, terveys- tai kasvatusalan tai muuta soveltuvaa tutkintoa tai näiden alojen opintoja. Tarkista koulutustausta.',
    'track-missing': () =>
      'Menetelmäkoulutuksesta puuttuu kohderyhmä. Valitse sosiaali- ja terveyspalvelujen henkilöstön tai sivistystoimijoiden koulutus.',
    'track-not-wanted': () => 'Vain menetelmäkoulutuksella on kohderyhmä. Poista kohderyhmä.',
    'length-not-a-number': () => 'Kesto puuttuu tai ei ole luku. Anna nollaa suurempi luku.',
    'trainer-needs-both-rights': () =>
      'Kouluttajakoulutus edellyttää pätevyyttä toteuttaa sekä LP-keskustelua että LP-neuvonpitoa. Kirjaa puuttuva koulutus ensin.',
    'not-trained-for-refresher': () =>
      'Kertaus- tai täydennyskoulutusta edeltää varsinainen koulutus. Kirjaa se ensin.',
    'practitioner-away': () => 'Menetelmäosaaja on merkitty poissa olevaksi. Kirjaa paluu tai korjaa päivä.',
    'practitioner-not-away': () =>
      'Menetelmäosaajaa ei ole merkitty poissa olevaksi, joten paluuta ei tarvita.',
  },
  warnings: {
    'training-gives-no-right': () =>
      'Hyväksytty koulutus ei anna uutta pätevyyttä. Tarkista tuntien ja päivien määrä sekä aiemmat koulutukset.',
    'refresher-due-soon': () =>
      'Kertaus- tai täydennyskoulutuksen aika lähestyy. Ilmoittaudu seuraavaan koulutukseen.',
    'refresher-overdue': () =>
      'Kertaus- tai täydennyskoulutuksen määräaika on ohi. Pätevyys ei raukea, mutta koulutus kannattaa järjestää pian.',
    'no-supervision': () => 'Menetelmätyönohjausta ei ole kirjattu pitkään aikaan. Tarjotkaa työnohjausta.',
  },
};
