import type { ReferenceText } from './referenceText.js';

/** One guiding question, with the points the source lists under it. */
export interface GuidingQuestionText extends ReferenceText {
  readonly points?: readonly ReferenceText[];
}

/**
 * The 24 guiding questions that the management groups of the divisions and of the family centre are asked to answer and
 * decide on together: A interfaces and measuring, B training, C local teams. Not exhaustive: a body adds its own.
 * @source A1–C10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kysymykset toimenpidesuunnitelman
 * toteuttamisen tueksi"); the letters are ours
 * @example guidingQuestions.B2.sv // 'Vem samordnar utbildningen i collective impact och ser till att den genomförs?'
 */
export const guidingQuestions = {
  A1: {
    fi: 'Mitkä ovat palveluiden välisiä yhdyspintoja, joihin tarvitaan yhteensovitettuja toimintamalleja?',
    sv: 'Vilka är de kontaktytor mellan tjänsterna där det behövs samordnade verksamhetsmodeller?',
    en: 'Which interfaces between services need coordinated operating models?',
    quoted: true,
  },
  A2: {
    fi: 'Voiko toimintamalleja yhtenäistää ja missä yhdyspinnoissa?',
    sv: 'Kan verksamhetsmodellerna förenhetligas, och i vilka kontaktytor?',
    en: 'Can operating models be unified, and at which interfaces?',
    quoted: true,
  },
  A3: {
    fi: 'Kuinka yhdyspinnoissa tapahtuvaa keskustelua ja yhteisten toimintamallien rakentamista voidaan tukea ja edistää? Kuinka työntekijät osallistetaan toimintamallien rakentamisen äärelle? Itlan kehittäjätyöntekijät hyödyntäminen?',
    sv: 'Hur kan diskussionen i kontaktytorna och arbetet med gemensamma verksamhetsmodeller stödjas och främjas? Hur görs personalen delaktig i att bygga modellerna? Kan Itlas utvecklare anlitas?',
    en: 'How can discussion at the interfaces and the building of common operating models be supported and promoted? How are staff involved in building them? Could Itla’s development workers be used?',
    quoted: true,
  },
  A4: {
    fi: 'Kuinka monialaisen lapsi- ja perhekeskeistä työtä mitataan? Ovatko tekstissä mainitut indikaattorit yhteisesti jaettuja? Voidaanko työntekijöitä osallistaa yhteisesti seurattavien mittareiden valintaan?',
    sv: 'Hur mäts det sektorsövergripande barn- och familjecentrerade arbetet? Är indikatorerna som nämns i texten gemensamma för alla? Kan personalen göras delaktig i valet av de mätare som följs gemensamt?',
    en: 'How is multi-professional, child- and family-centred work measured? Are the indicators named in the text shared by all? Can staff take part in choosing the measures that are followed together?',
    quoted: true,
    points: [
      { fi: 'Asiakasnäkökulma', sv: 'Klientperspektivet', en: 'The client’s perspective', quoted: true },
      {
        fi: 'Työntekijänäkökulma',
        sv: 'Personalens perspektiv',
        en: 'The worker’s perspective',
        quoted: true,
      },
      {
        fi: 'Organisaationäkökulmat',
        sv: 'Organisationens perspektiv',
        en: 'The organisation’s perspectives',
        quoted: true,
      },
    ],
  },
  A5: {
    fi: 'Kuka vastaa monialaisen työtä kuvaavan tiedon keräämisestä, analysoinnista ja kuinka se saadaan hyödynnettyä? Kuka kerää tietoa yhdyspintojen yhteisistä toimintamalleista ja kokemuksista, LP-prosesseista, selvittää asiakaskokemusta?',
    sv: 'Vem ansvarar för att samla in och analysera den information som beskriver det sektorsövergripande arbetet, och hur tas den till vara? Vem samlar in information om gemensamma verksamhetsmodeller och erfarenheter i kontaktytorna och om Föra barnen på tal-processerna, och vem utreder klienternas erfarenheter?',
    en: 'Who is responsible for collecting and analysing the data that describes multi-professional work, and how is it put to use? Who collects information on the common operating models and experiences at the interfaces and on Let’s Talk processes, and who looks into clients’ experience?',
    quoted: true,
  },
  B1: {
    fi: 'Tarvitaanko hallinnollista päätöksentekoa yhteisövaikuttavuus ja LP-palvelumallin mukaiseen työhön kouluttautumisesta ja sitoutumisesta?',
    sv: 'Behövs det ett förvaltningsbeslut om att utbilda sig i och förbinda sig till collective impact och arbete enligt Föra barnen på tal-servicemodellen?',
    en: 'Is an administrative decision needed on training in, and commitment to, collective impact and work according to the Let’s Talk service model?',
    quoted: true,
  },
  B2: {
    fi: 'Kuka koordinoi yhteisövaikuttavuuskoulutusta ja sen toteutumista?',
    sv: 'Vem samordnar utbildningen i collective impact och ser till att den genomförs?',
    en: 'Who coordinates the training in collective impact and sees that it is carried out?',
    quoted: true,
  },
  B3: {
    fi: 'Toteutetaanko yhteisövaikuttavuuskoulutus alueellisesti? Alueittain perhekeskuksen esihenkilöille yhteisesti? Alueittain perhekeskuksen toimijoille/työntekijöille yhteisesti?',
    sv: 'Genomförs utbildningen i collective impact områdesvis? Gemensamt för familjecentrets chefer i varje område? Gemensamt för familjecentrets aktörer och personal i varje område?',
    en: 'Is the training in collective impact held by area? Jointly for the family centre’s supervisors in each area? Jointly for its actors and staff in each area?',
    quoted: true,
  },
  B4: {
    fi: 'Mistä yhteisövaikuttavuuskoulutus aloitetaan ja kuinka sitä laajennetaan?',
    sv: 'Var inleds utbildningen i collective impact och hur utvidgas den?',
    en: 'Where does the training in collective impact begin, and how is it extended?',
    quoted: true,
  },
  B5: {
    fi: 'Kuinka yhteisövaikuttavuuskoulutuksen palvelu/toimintakohtainen työpajaosio toteutetaan?',
    sv: 'Hur genomförs den del av utbildningen i collective impact som är en workshop för den egna tjänsten eller verksamheten?',
    en: 'How is the workshop part of the training in collective impact carried out in each service or activity?',
    quoted: true,
  },
  B6: {
    fi: 'Toteutetaanko esihenkilöille suunnattu info LP-palvelumallista alueellisesti vai massakoulutuksina koko hyvinvointialueella? Jos toteutetaan alueellisesti – mille alueille ja missä järjestyksessä?',
    sv: 'Genomförs informationen om Föra barnen på tal-servicemodellen för chefer områdesvis eller som en gemensam utbildning för hela välfärdsområdet? Om den genomförs områdesvis – i vilka områden och i vilken ordning?',
    en: 'Is the introduction to the Let’s Talk service model for supervisors held by area, or for the whole wellbeing services county at once? If by area, in which areas and in which order?',
    quoted: true,
  },
  B7: {
    fi: 'Voisiko koulutuksen toteuttaa tallenteena, jolloin se olisi helposti toteutettavissa myös uusien esihenkilöiden perehdytyksessä?',
    sv: 'Kunde utbildningen spelas in, så att den lätt kan användas också när nya chefer introduceras?',
    en: 'Could the training be a recording, easy to use also in the orientation of new supervisors?',
    quoted: true,
  },
  B8: {
    fi: 'Kuinka LP-palvelumalli-info toteutetaan perhekeskuksen toimijoille, esihenkilöille?',
    sv: 'Hur genomförs informationen om Föra barnen på tal-servicemodellen för familjecentrets aktörer och chefer?',
    en: 'How is the introduction to the Let’s Talk service model carried out for the family centre’s actors and supervisors?',
    quoted: true,
  },
  B9: {
    fi: 'LP-menetelmä kertauskoulutuksen aikataulutettu koulutussuunnitelma?-- Kohdennetaanko LP-menetelmän kertauskoulutusta jatkossa alueellisesti tai ammattiryhmäkohtaisesti?',
    sv: 'En tidsatt plan för uppdateringsutbildningen i Föra barnen på tal-metoden? Riktas uppdateringsutbildningen framöver områdesvis eller efter yrkesgrupp?',
    en: 'A scheduled plan for booster training in the Let’s Talk method? Is booster training directed by area or by profession from now on?',
    quoted: true,
  },
  C1: {
    fi: 'Ydinryhmätyötä on pilotoitu kahdella eri alueella ja se konkretisoi yhteisövaikuttavuuden periaatteita ja täydentää perhekeskuksen tiedolla johtamisen rakennetta työntekijätasolle saakka. Onko tahtotila laajentaa pilottityötä maakunnallisesti paikallisiin perhekeskustiimeihin?',
    sv: 'Kärngruppsarbetet har prövats i två områden. Det konkretiserar principerna för collective impact och kompletterar familjecentrets struktur för kunskapsledning ända till personalnivån. Finns det en vilja att utvidga pilotarbetet i landskapet till lokala familjecenterteam?',
    en: 'Core-group work has been piloted in two areas. It makes the principles of collective impact concrete and completes the family centre’s structure of knowledge-based management down to the level of staff. Is there a will to extend the pilot to local family-centre teams throughout the province?',
    quoted: true,
  },
  C2: {
    fi: 'Aloitetaanko joltain tietyltä alueelta? Millä alueilla on tahtotila paikalliselle perhekeskustiimityölle?',
    sv: 'Börjar man i något visst område? I vilka områden finns det en vilja att arbeta i lokala familjecenterteam?',
    en: 'Do we start in a particular area? In which areas is there a will to work as a local family-centre team?',
    quoted: true,
  },
  C3: {
    fi: 'Onko alueilla olemassa olevia ryhmiä jo olemassa, joita voisi laajentaa ja nimetä paikalliseksi perhekeskustiimiksi (esimerkiksi alueellinen yhteisöllinen oppilashuoltoryhmä)?',
    sv: 'Finns det redan grupper i områdena som kunde utvidgas och utses till lokalt familjecenterteam (till exempel en regional grupp för generellt inriktad elevvård)?',
    en: 'Are there groups in the areas already that could be extended and named a local family-centre team (for example the area’s community pupil-welfare group)?',
    quoted: true,
    points: [
      {
        fi: 'Niin, että siinä on mukana eri-ikäisten lasten kanssa toimivia työntekijöitä.',
        sv: 'Så att det omfattar personal som arbetar med barn i olika åldrar.',
        en: 'So that it includes workers who work with children of different ages.',
        quoted: true,
      },
    ],
  },
  C4: {
    fi: 'Miten paikalliset perhekeskustiimit toteutettaisiin kullakin alueella, jotta on toimijoiden kannalta hyödyllistä – Kuntakohtainen? Alueelliset jaot? Perhekeskuskoordinaattoreiden alueellisen/kuntakohtaisen jakautumisen mukaan ?',
    sv: 'Hur kunde de lokala familjecenterteamen genomföras i varje område så att de är till nytta för aktörerna – kommunvis? Områdesvis? Enligt hur familjecenterkoordinatorerna är fördelade på områden eller kommuner?',
    en: 'How would local family-centre teams be formed in each area so that they are useful to the actors: by municipality? By area? By how the family-centre coordinators are divided between areas or municipalities?',
    quoted: true,
  },
  C5: {
    fi: 'Ketkä toimivat alueilla paikallisten perhekeskustiimien koordinoijana ja fasilitaattorina? Voiko olla perhekeskuskoordinaattorin tai kohtaamispaikkakoordinaattorin rooliin kuuluva?Onko paikallisissa perhekeskustiimeissä kiinteästi mukana joku LP–koordinaatioryhmän jäsen?',
    sv: 'Vilka fungerar i områdena som samordnare och facilitatorer för de lokala familjecenterteamen? Kan uppgiften höra till familjecenterkoordinatorns eller mötesplatskoordinatorns roll? Finns det en fast medlem från koordineringsgruppen för Föra barnen på tal i varje lokalt familjecenterteam?',
    en: 'Who coordinates and facilitates the local family-centre teams in the areas? Could it be part of the role of the family-centre coordinator or the meeting-place coordinator? Is a member of the Let’s Talk coordination group a fixed member of each local family-centre team?',
    quoted: true,
  },
  C6: {
    fi: 'Paikallista perhekeskustiimiä koordinoiva ja keskustelua fasilitoiva työpari osallistuu oman alueensa perhekeskuksen johtoryhmään viestin välittäjänä. Mitä muita avaintehtäviä paikallisten perhekeskustiimien koordinointiin kuuluu ja sisällytetäänkö se ko. henkilöiden työnkuvaan? Raivataanko tehtävälle tilaa jostain olemassa olevasta tehtävästä?',
    sv: 'Det arbetspar som samordnar det lokala familjecenterteamet och leder diskussionen deltar i ledningsgruppen för familjecentret i sitt område som budbärare. Vilka andra viktiga uppgifter ingår i samordningen av de lokala familjecenterteamen, och tas de in i personernas befattningsbeskrivningar? Frigörs tid för uppgiften från någon befintlig uppgift?',
    en: 'The work pair that coordinates the local family-centre team and facilitates its discussion takes part in its area’s family-centre management group as messenger. Which other key tasks belong to coordinating the local teams, and are they written into the job descriptions of these persons? Is room made for the task from some existing task?',
    quoted: true,
  },
  C7: {
    fi: 'Paikallisen perhekeskustiimin rakenteen muodostaminen – kuinka tapaaminen rakennetaan? Kuinka havaintoja tarkastellaan? Voidaanko hyödyntää Näkymä-työkalua ja havaintojen kirjaamista?',
    sv: 'Strukturen för det lokala familjecenterteamet – hur byggs ett möte upp? Hur granskas observationerna? Kan verktyget Näkymä användas för att anteckna observationer?',
    en: 'The structure of the local family-centre team: how is a meeting built? How are observations examined? Can the Näkymä tool be used, and observations recorded in it?',
    quoted: true,
  },
  C8: {
    fi: 'Mikäli paikallisten perhekeskustiimien muodostaminen ei tunnu oikealta ratkaisulta, mikä on vaihtoehto mahdollistaa alueellisten työntekijöiden jatkuva vuoropuhelu ja lasten- ja perheiden arjesta havaintojen sekä ilmiöiden nostaminen johtamisen tueksi?',
    sv: 'Om lokala familjecenterteam inte känns som rätt lösning, vilket är alternativet för att möjliggöra en fortlöpande dialog mellan personalen i området och för att lyfta fram observationer och fenomen ur barns och familjers vardag som stöd för ledningen?',
    en: 'If forming local family-centre teams does not feel like the right solution, what is the alternative that allows a continuous dialogue between workers of an area and brings observations and phenomena of the everyday life of children and families to the support of management?',
    quoted: true,
  },
  C9: {
    fi: 'Tarvitaanko alueellisissa perhekeskusjohtoryhmissä ja maakunnallisessa ohjausryhmässä ilmiöiden muodostamiselle ja aloitteiden rakentamiselle tukea? Hyödynnetäänkö alueilla Näkymä-työkalua (tiedolla johtamisen tueksi (Itla 2022)?',
    sv: 'Behöver de regionala ledningsgrupperna för familjecentret och landskapets styrgrupp stöd för att forma fenomen och bygga initiativ? Används verktyget Näkymä i områdena (som stöd för kunskapsledning, Itla 2022)?',
    en: 'Do the area management groups of the family centre and the provincial steering group need support in forming phenomena and building initiatives? Is the Näkymä tool used in the areas (to support knowledge-based management, Itla 2022)?',
    quoted: true,
  },
  C10: {
    fi: 'Lasten- ja perheiden arjesta nousevista ilmiöistä nousee erilaisia tarpeita työntekijöille ja palveluilla. Voisiko tässä hyödyntää ilmiölähtöistä budjetointia? Esimerkiksi niin, että taloussuunnitelmissa on varattu määrärahoja perhekeskustoimijoiden yhteiseen kouluttamiseen? Yhteinen kouluttautuminen lisää toimijoiden kohtaamisia, vuorovaikutusta, yhteistä kieltä.',
    sv: 'Fenomenen ur barns och familjers vardag väcker olika behov hos personalen och tjänsterna. Kunde fenomenbaserad budgetering användas här? Till exempel så att ekonomiplanerna har reserverade anslag för gemensam utbildning av familjecentrets aktörer? Gemensam utbildning ökar möten och växelverkan mellan aktörerna och ger ett gemensamt språk.',
    en: 'Phenomena from the everyday life of children and families raise different needs of workers and services. Could phenomenon-based budgeting be used here? For example so that appropriations are reserved in financial plans for joint training of the family centre’s actors? Joint training means more encounters, more interaction and a common language.',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, GuidingQuestionText>>;
