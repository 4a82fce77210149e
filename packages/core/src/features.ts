/** Where a capability lives: the core, what people see (view, widgets, elements), the server with its connectors. */
export type Layer = 'C' | 'W' | 'S';

/** The document that asks for a capability (docs/settled-questions.md "Names"), or `own` where none does. */
export type FeatureSource = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'own';

/** One capability that was asked for. */
export interface Feature {
  readonly id: string;
  readonly source: FeatureSource;
  readonly layers: readonly Layer[];
  /** † marks a number or a threshold that is our proposal: a setting. */
  readonly says: string;
}

/* Id, source, layers, capability; the layers are written without spaces. */
const table = `
F01  S0  C   Model an LP process: discussion → plan → optional network meeting(s) → follow-up → end, as a pure state machine
F02  S0  CW  LT discussion record with log-book variant (ECEC, preschool, primary, lower secondary, services, reception centre; adults only / child present) and 1–2 sessions
F03  S0  CW  Three developmental contexts; each theme seen first from home, then from the other party; then strength or vulnerability. Notes and marks live only in the open session; nothing is stored on a server by default (MIELI: log-book notes are not saved, leader does not archive the log book)
F04  S0  CW  Action plan: each action has doer, context, linked strength/vulnerability, due date
F05  S0  CS  Plan given to parents in writing (delivery date, channel, language)
F06  S0  C   Responsible worker or worker pair named after a network meeting; optional when the process ends with the discussion
F07  S0  W   Family knows whom to contact: contact card of the responsible worker(s)
F08  S0  CWS Convene meeting: invitees chosen with the family; each has a role and a consent state
F09  S0  CW  Too-large-meeting guard †
F10  S0  C   One-contact principle: add consultation or invitee in place of referral
F11  S0  CWS Common calendar time in interfaces: joint slot for invitees and the family; slots outside office hours allowed (families find daytime hard)
F12  S0  CW  Delay from decision to meeting: distribution and optional target †
F13  S0  C   Several meetings; family asked if a further one is needed; "not needed" is a normal end
F14  S0  C   Process origin: adult service, child health check, ECEC/school, professional's worry, family's own initiative
F15  S0  CS  Individualised consent per invitee: matter, disclosed data, from whom, validity, withdrawal; both guardians; child's opinion
F16  S0  C   Qualification rules by a versioned rule set (F109); default = S0 (18 h/3 d → both; 12 h/2 d education → discussion only; complement → both; student and other suitable degree admitted; only passed training counts)
F17  S0  C   Trainer training 6 days requires both qualifications
F18  S0  CW  Trainer refresher every couple of years: due soon / overdue †
F19  S0  CW  Practitioner booster plan by area or by profession
F20  S0  CWS Training plan with six types; collective-impact training in two parts, part 2 unit workshop; law training; LP info for supervisors (recording = setting, open question B7)
F21  S0  CW  Coverage: practitioners, trainers, meeting-qualified per unit, area, profession, per 1 000 children
F22  S0  C   Unqualified use is visible
F23  S0  CW  Book and count individual method supervision by LP coordination group
F24  S0  CW  Decision to take LP into use per organisation/unit: decision, date, visible, supervised
F25  S0  CW  LP inside care and service chains: chain register with LP step
F26  S0  CW  Local family-centre team: members, sectors, child-age groups, facilitator pair
F27  S0  CW  Meeting rhythm 1–2 months †
F28  S0  C   Team formed around an existing group (e.g. community pupil welfare group)
F29  S0  CWS Record an observation of family everyday life, non-identifiable, with area, age group, theme
F30  S0  CW  Combine observations into a phenomenon; phenomena linked to priorities (loneliness, mental health, overweight) and indicators
F31  S0  CW  Initiative by joint decision of an area management group; working group for local answer
F32  S0  C   Escalation Team → Area → Steering → (Council or HYTE steering) → Committee; an initiative with a local working group may also go up; feedback and top-down edges are separate
F33  S0  CW  Obligatory feedback back to originating team(s) on handling, plans, decisions
F34  S0  CW  Top-down: management or steering raise observations for local teams
F35  S0  CW  Facilitator pair as messengers: agenda of management group is built from team items
F36  S0  W   Flow view: funnel observations → phenomena → initiatives → decisions → feedback with times
F37  S0  CW  Phenomenon-based budgeting: reserved and used money per phenomenon; purpose free, joint training is the default purpose
F38  S0  CW  Embedding plan: phases beginning/embedding/maintenance with tasks; 6 problems and 6 solutions; links problem–solution are ours (†)
F39  S0  CWS 24 guiding questions as decision log per body
F40  S0  CW  Interface register: recognised → model agreed → followed → evaluated → developed †
F41  S0  CW  Communication plan: audience families/staff/supervisors, channel, date
F42  S0  CWS Feedback survey of LP discussions with items of S0; per-item numerator and denominator; place of discussion (6 places)
F43  S0  CW  Confidence intervals and small-number suppression on all survey shares
F44  S0  CW  Network-meeting interview codes: 4 asked themes + development wishes, as coded qualitative notes
F45  S0  CW  Method-use indicators: LT discussions and meetings per 1 000 under-18s by unit, area, year
F46  S0  CW  Referral and service-use indicators with trend (APC/AAPC) and SPC
F47  S0  CS  Sotkanet/School Health/FinLapset connector; FinLapset survey and FinLapset register are two sources
F48  S0  CW  Indicator set chosen jointly: client / worker / organisation perspectives, owner, decision
F49  S0  W   Causality guard: texts and charts of outcomes show "follow-up, no proof of effect"
F50  S1  CW  Phenomenon card: visible problem, root causes, affected group, level (local, area, county, national)
F51  S1  CW  Root-cause tree / network analysis of a phenomenon
F52  S1  C   Phenomenon touches several services: actor suggestion by sector
F53  S1  CW  Co-development process with steps, workshops (length, participants), tracker of where we are, for participants (public view is a setting)
F54  S1  CW  Client co-developers are counted and required
F55  S1  CW  Systemic checklist, extendable: joint learning, dialogue, family-centredness, root causes, concrete plans
F56  S1  CWS Workshop reflection and electronic participant feedback (views and skills used, own responsibility, family-centredness reached)
F57  S1  CW  Trials on three levels (school/municipality, area coordination group, province)
F58  S1  W   Family participation methods library: method, age group, what was learned
F59  S1  CS  Import/export to facilitation platforms (CSV/JSON) and Innokylä headings
F60  S2  WS  "Ask for advice" button as embeddable widget (contacter: child/young, parent, near person, professional; anonymous allowed)
F61  S2  CW  Other channels recorded: phone, e-mail, walk-in, event
F62  S2  CW  Answer-time target in working days (default 3; Finnish public holidays) †
F63  S2  CS  No sensitive data in the form; retention of contacts †
F64  S2  CW  Contact path: situation mapping → advice by phone → 1–3 reception visits → home visit → LT discussion → network †
F65  S2  CW  Help by one contact indicator: number of contacts family had to make before help
F66  S2  C   Family team (perhekeskustiimi of S2) around one family; child, young person or family always present; type separate from LocalTeam
F67  S2  CW  Concrete actions agreed with owner; duplicates of professionals' work visible
F68  S2  CW  Professionals as clients of the advice service (consultation)
F69  S2  CWS Client feedback of service advice; improvement log made from feedback
F70  S2  CW  Multi-municipality area (6 municipalities, ~50 000) with unified model and local differences
F71  S2  CW  Indicator of shift from corrective to wellbeing-supporting services
F72  S2  CW  Region-specific terms (palveluneuvonta vs palveluohjaus)
F73  S2  CW  Pilot register: where, when, workers, goals, outcome, continuation decision
F74  S3  CW  Multi-actor service-need assessment workshop: invite matrix of sectors (child protection, family centre, education, specialised care, third sector; county+municipal)
F75  S3  W   Workshop role cards: my task, your task, what I can do for your success
F76  S3  CW  Systemic weekly meeting register: clients invited, network members invited, present (four counts)
F77  S3  CW  Support measures catalogue (training, sparring, clinic, observation, consultation, supervisor sparring) and attendance
F78  S3  CWS Survey of child-protection and family social work staff on embedding of systemic work → local action plan
F79  S3  CW  Steering group for systemic work with decisions and plan
F80  S3  CW  Client experience of being heard and of influence over time
F81  S3  C   Outsider (developer) in client work only with client permission
F82  S4  CS  Province structure: areas → municipalities → family centres → meeting places, with validity dates
F83  S4  CW  Contact persons per municipality; provincial network with chair and secretary
F84  S4  CW  Coordination responsibilities (municipality, area, province) and link to decisions
F85  S4  W   Actor and service map per municipality; premises and outreach
F86  S4  CW  Meeting-place inventory
F87  S4  CW  Playbook: checklist plan–do–evaluate per municipality
F88  S4  CW  Shared values and obstacle log between sectors †
F89  S4  CW  Register of strategic documents (strategy, budget, wellbeing plan/report, organising plan) mentioning the family centre
F90  S4  CW  Parenthood and couple-support coverage by area and age group
F91  S4  CWS Family training: sessions, unified registration and feedback
F92  S4  CW  Divorce support network: events, trained people, basic level ↔ specialist co-operation; Eroforum extended to province
F93  S4  WS  Report for three audiences: clients, staff, decision-makers, fi/sv/en
F94  S4  CW  Wellbeing indicators turned into actions (population/child budgeting view)
F95  S4  CW  Impact measures for officials: set, targets, status
F96  S4  WS  Embeddable widgets (React and custom elements), Storybook, msw mocks, demo app, API with access log
F97  S0  CW  Family-centre action plan register: period, priorities, joint actions, binding working methods, approval by HYTE committee
F98  S0  CW  Decisions per division (toimialue) and/or unit on each of the six solutions
F99  S0  CW  Documentation support (kirjaustuki): text block for the client record with plan, further support, responsible worker(s)
F100 S0  W   Log-book frame without storage: offline session view, leader and parent; link to MIELI's log book, no copied wording
F101 S0  CWS One-contact consultation: ECEC, school or clinic asks county services by one contact; asker stays in charge
F102 S0  CW  Job-description register: one-contact consultation, coordination and facilitation tasks, hours, in writing, room made from which task
F103 S0  CW  LP as working time: hours booked for LP inside and outside working time
F104 S0  CWS Staff voice: short staff survey, feedback and recognition (hearing, rewarding, constructive feedback)
F105 S0  CS  Exchange with Näkymä-type tools: import and export of observations and phenomena; suggestion of alike observations for a person to accept
F106 S0  CW  Area without local team (question C8): any worker's observation goes to the area management group
F107 S0  CW  Education providers' qualified students (Riveria, Karelia UAS, UEF): degree group, cohort, track
F108 S0  WS  Monitoring bulletin: staff are actively informed of embedding monitoring
F109 S0  C   Versioned rule sets of qualification per region and date
F110 S0  CW  Common-understanding record per unit: why together, common goal, what it means for me (beginning phase)
F111 S0  C   Local team item "interface needs a model": passes to the interface register
F112 S0  CW  Indicator data duties (A5): who collects, analyses, uses; for models, experience, LP processes, client experience
F113 S1  CW  Invitation map by actor group (municipality, education, NGO, parish, projects, higher education, SOTE-keskus developers, client developers) with widening rounds
F114 S1  CW  Participation of children and families in vulnerable positions
F115 S1  WS  Child feedback: short, pictured, readable form
F116 S1  C   Systemic work on three layers: client work, management, development
F117 S2  CW  Client participation log per municipality: method, who, result, status (done, planned, not realised, not needed, not planned)
F118 S2  CWS Service information gathered in one place for advisers and families (family-centre service whole)
F119 S2  CW  Planning team: mixed live/Teams/hybrid meetings; check of terms and of law before client-facing change
F120 S2  CW  Communication and marketing log: events, audiences, supervisors' dialogue, management commitment
F121 S3  CWS Feedback of the assessment workshop, 4 items: assessment understood, other's work understood, better joint work, client's viewpoint seen
F122 S3  CW  General training register beside LP: systemic basic training and refresher clinics, LOS/LAVA/LABU/participation, others; across child protection and family centre
F123 S3  WS  Materials library: workshop material, training outline, question battery, sparring outline, poster, playbook; version and audience
F124 S3  W   Weekly meetings shown together with client-centred work outside them
F125 S4  CW  Lapsiperheiden Arjen Polku frame: region-made steps for a talk with parents; survey-like, nothing stored by default
F126 S4  CWS Child acts map ("101 lapsitekoa"): act, doer, place, theme, date; campaign goal
F127 S4  CW  Child-impact assessment (LAVA) register of municipal decision documents
F128 S4  CW  Child budgeting (LABU): money by population group and by corrective/preventive
F129 S4  CW  Service and process descriptions by life-cycle stage
F130 S4  CWS Resident surveys, individual and group interviews, encounters: results by area, linked to actions
F131 S4  CW  Relation of sites: family centre ↔ health and social centre ↔ meeting places; outreach and consultation days of special services
F132 S4  S   Electronic family centre feed: services, events, contacts to external sites
F133 S4  CW  Immigrant and multicultural families: language and interpreter need, plain-language material
F134 S4  CW  Evaluation register: evaluator, core actors, development needs, follow-up actions
F135 S4  CW  Continuation register: what goes on after a project, responsible party, until when, bridging measures
F136 S4  CW  Networks register: competence and support network, family-work network, parenthood network: members, chair, secretary, meetings
F137 S0  CW  Use of the method on schedule («menetelmän käyttö aikataulun mukaisesti»): planned start per unit against the real one
F138 S0  CW  LP coordination group's make-up: county health, county social, each municipality where LP runs; its visits to area meetings
F139 S0  CW  Supervisors who have had the LP service-model info, by area, new ones first («esihenkilöt tuntevat työn mitä johtavat»)
F140 S0  W   "What is an LP discussion": voluntary, what it is, what is written down; own words, link to MIELI («perheet eivät tunteneet»)
F141 S0  CWS Network-meeting feedback holds interaction between all participants («vuorovaikutusta kaikkien … välillä vahvistetaan»)
F142 S2  W   Residents' wellbeing of the area beside the shift of services
F143 S4  CW  Family-work competence and methods to share, staff supervision, training forum, hobbies
F144 own CWS The plan that travels with the family: signed code on the letter, opened in another installation; "told once" indicators
F145 own CS  Controllers: county and municipal staff of one school are two units; own view of each person
F146 own CW  What shared LP hours would change: simulation of waiting
F147 own CWS Readable process code (no look-alike signs, check sign, never a credential)
F148 own CWS A unit's month of counts by a small form or CSV (level 1) mixes with counted events
`;

/**
 * Every capability that the documents ask for, by its id. `npm run features` prints the executed tests of each, by the ids in
 * their titles, and names those that no test claims.
 */
export const features: readonly Feature[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, id = '', source, layers = '', says = ''] = /^(\S+)\s+(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    return { id, source: source as FeatureSource, layers: [...layers] as Layer[], says };
  });
