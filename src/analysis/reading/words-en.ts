// English words for who says what.

import type { SpeechWords } from './speech-words.ts'
import { formsOf, groupsOf, referents, setOf } from './word-lists.ts'

export const wordsEn: SpeechWords = {
  isVerbSecond: false,

  verbs: new Map([
    ...formsOf(
      'says',
      'finite past',
      `confessed opined divulged volunteered averred confided concurred elaborated enquired exclaimed forecast foresaw
 grumbled gushed implored instructed interjected intimated deduced counselled theorised theorized postulated
 hypothesised hypothesized attested guaranteed begged bemoaned bragged disagreed concurred blogged texted wired cabled
 phoned rejoined muttered murmured whined moaned groaned growled barked cried yelled screamed laughed smiled
 grinned nodded sneered scoffed sniffed summarised summarized outlined surmised submitted vouched justified noted estimated reported confirmed demanded asked urged advised reminded reassured  said told insisted stated explained announced declared remarked replied responded joked
  tweeted complained contended asserted stressed emphasised emphasized reiterated 
 predicted testified commented warned admitted conceded acknowledged 
 claimed alleged suggested quipped shouted whispered pleaded promised vowed pledged
 cautioned countered retorted protested boasted shrugged lamented clarified affirmed
 swore hinted implied snapped thundered reckoned
 assured informed relayed recounted proclaimed inquired `,
    ),
    ...formsOf('says', 'past', 'sworn'),
    ...formsOf(
      'says',
      'finite',
      `confesses opines divulges concurs elaborates exclaims  foresees grumbles concede insist attests
 guarantees begs bemoans brags  scoffs submits disagrees disagree implores instructs  vow  
   assert contend reiterate testify confirm     confirms say says tell tells insist insists explain explains announces declares replies
  complains contend contends assert asserts  emphasises emphasizes reiterates
 predict predicts testifies asks warn warns admit admits concede concedes
 acknowledges allege alleges suggests pleads  vows 
   speculate speculates assures informs advises reminds hints implies affirms
 announce declare  reply ask warn acknowledge confirm suggest explain
 predict reckon reckons `,
    ),
    ...formsOf(
      'says',
      'finite noun',
      'claims claim reports report states state demands demand remarks tweets note estimate promise pledge caution counter stress comment forecast promises pledges cautions counters stresses forecasts estimates notes grins remark',
    ),
    ...formsOf(
      'says',
      'subjectless',
      `confessing volunteering confiding elaborating exclaiming forecasting grumbling intimating vowing
 testifying disagreeing begging imploring instructing submitting assuring outlining saying telling adding insisting stating arguing explaining announcing declaring remarking replying responding
        complaining maintaining contending asserting stressing emphasising emphasizing reiterating repeating
       predicting pointing noting observing asking wondering warning admitting conceding acknowledging confirming
       claiming alleging suggesting concluding pleading promising vowing pledging cautioning countering joking
       recalling testifying urging assuring informing advising reminding reporting tweeting posting hinting implying`,
    ),
    ...formsOf(
      'acts',
      'finite past',
      `admonished assailed attributed cautioned censured chastised commended congratulated excoriated
 faulted flayed impugned lampooned pilloried pooh-poohed rapped savaged skewered torpedoed trashed upbraided vilified
 likened belittled discounted discredited nixed negated parried spurned waved invoked protested lauded applauded
 eulogised queried questioned sidestepped dodged quoted cited doubted contradicted quashed countermanded declined refused ruled brushed shrugged denied rejected refuted dismissed disputed rebuffed disavowed repudiated rubbished debunked contested challenged
 accused blamed condemned criticised criticized denounced slammed blasted lambasted deplored mocked ridiculed
 scolded rebuked branded labelled labeled described characterised characterized dubbed likened compared termed
 threatened praised hailed welcomed thanked apologised apologized vented derided attacked lashed
 defended backed cited portrayed depicted scorned deemed faulted chided berated appealed`,
    ),
    ...formsOf(
      'acts',
      'finite',
      ` queries contradicts lambasts lambastes mocks ridicules  lauds applauds compares likens dodges intends intend doubt contradict contradicts decline declines refuse refuses rule  rebut rebuts deny denies reject rejects refutes refute dismisses dismiss   rebuffs disavows repudiates rubbishes
         accuse accuses   condemn condemns criticise criticises criticize criticizes denounces
       denounce slam slams blasts    describe describes threaten threatens   welcomes
       apologises defends decries scolds rebukes lashes shrugs hits brushes deplores`,
    ),
    ...formsOf(
      'acts',
      'subjectless',
      `contradicting declining refusing rebutting denying rejecting refuting dismissing disputing rebuffing accusing blaming condemning criticising criticizing
       denouncing slamming blasting branding labelling labeling describing characterising characterizing dubbing
       likening comparing terming threatening praising hailing calling citing demanding apologising deploring mocking`,
    ),
    ...formsOf(
      'shows',
      'finite past',
      `wrote  added continued pointed observed  maintained recalled argued charged  posted concluded wondered repeated  figured sighed mused fumed raged ventured speculated answered assumed found showed revealed indicated believed thought knew feared hoped expected  felt held learned learnt
 determined established proved proven decided called disclosed proposed outlined read detailed considered
 understood suspected  agreed recommended listed signalled signaled hinted mentioned opened
 closed ended began imagined  `,
    ),
    ...formsOf('shows', 'past', 'shown known seen thought written'),
    ...formsOf(
      'shows',
      'finite',
      `writes write add adds argue argues recalls maintain maintains  observes  wonders continues   concludes repeats  wonder observe conclude assume assumes   hold holds find finds show reveal reveals indicate indicates believe believes think thinks know knows  
       hopes expect expects  feel feels rules proves   discloses proposes reads
       suspect suspects  doubts agree agrees recommend recommends considers consider mean means`,
    ),
    ...formsOf(
      'acts',
      'finite noun',
      'plans plan doubts dispute disputes contest contests blame blames brand brands labels hails praises questions challenges answers',
    ),
    ...formsOf(
      'shows',
      'finite noun',
      'shows fears fear hope details answer points calls call doubt',
    ),
    ...formsOf('shows', 'subjectless', 'finding showing revealing indicating reading writing'),
    ...formsOf('silent', 'finite past', 'ignored'),
    ...formsOf('silent', 'finite', 'respond ignores ignore'),
  ]),
  auxiliaries: setOf(
    `has have had having did do does will would can could may might must shall should is are was were be been being
     hasn't haven't hadn't didn't don't doesn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't`,
  ),
  passives: setOf(`is are was were be been being get gets got isn't aren't wasn't weren't`),
  infinitives: setOf('to'),
  agents: setOf('by'),
  reducing: setOf('by of as'),
  appeals: setOf('for on'),
  particles: setOf('out'),
  thirdPerson: ['s'],
  hearsayVerbs: setOf(
    'said believed thought reported alleged understood rumoured rumored known expected claimed feared suspected',
  ),
  quoting: setOf('quoted quotes quoting cited cites citing'),
  carrying: setOf(
    `carried published released issued distributed reported relayed broadcast aired quoted cited run printed circulated
     picked`,
  ),
  telling: setOf('told tells tell telling'),
  otherVerbs: setOf(
    `spoke speaks heard hears saw sees wore drove flew swam ate drank slept woke rode drew threw caught taught fought sought
     broke chose grew hid rang shook sang sank stole struck swung tore wept won began got did went gave fell
     ran sat stood lay hung bound ground wound bore beat bit blew dealt dug fed fled forgot forgave froze leapt lent lit
     left signed made took gave went came became met began ended opened closed remained stood sat ran lost won kept put
     set sent brought bought sold built paid led held fell rose grew turned moved lived worked played seemed appeared
     happened started stopped arrived returned used wanted needed tried issued published released filed launched
     ordered voted resigned died killed makes takes gives goes comes becomes remains stands runs keeps puts wants needs
     seems appears happens follows followed includes included leads uses lies works met shut cut`,
  ),

  verbPhrases: [
    'has|have|had no plans|intention|intentions|doubt|doubts|knowledge|record',
    'hit|hits|hitting out|back',
    'took|takes|take issue|exception',
    'made|makes|make clear|plain',
    'made|makes|make no secret',
    'set|sets out',
    'pushed|pushes|pushing back',
    'poured|pours scorn',
    'cast|casts doubt|doubts',
    'expressed|expresses|voiced|voices concern|doubt|doubts|fears|regret|surprise|outrage|confidence',
    'spoke|speaks of',
    'shot|fired|fires|shoots back',
    'ruled|rules|rule out',
    'played|plays down',
    'laughed|laughs off',
    'spelled|spelt|spells out',
    'put|puts * at',
    'hear|hears|heard that',
    'issued|issues|issue * denial|statement|warning|apology|rebuttal|appeal|clarification|correction',
    'made|makes|make * claim|claims|allegation|allegations|accusation|accusations|promise|pledge|admission|appeal',
    'gave|gives|give * assurance|assurances|account|explanation|denial|warning',
    'offered|offers * apology|explanation|denial|assurance|assurances',
    'levelled|leveled|levels * accusation|accusations|charge|charges|allegation|allegations',
    'raised|raises * doubt|doubts|concern|concerns|question|questions|objection|objections',
    'struck|strikes * tone|note',
  ],
  raising: setOf(
    `appear appears appeared seem seems seemed went go goes continued continues sought seeks tried tries moved moves
     on rushed hastened wanted wants happened managed began`,
  ),
  naming: setOf('called calls call'),
  answering: setOf(
    'comment commented reply replied respond responded answer answered return returned returning react reacted',
  ),
  negations: setOf(
    `not never no cannot nor didn't hasn't haven't hadn't don't doesn't won't wouldn't`,
  ),

  nouns: referents(
    [
      'person',
      'any',
      'one',
      `minister president premier chancellor secretary undersecretary ambassador envoy governor mayor senator deputy chief
       head director chair general colonel major captain commander admiral spokesperson adviser advisor aide official
       officer analyst expert observer critic lawyer attorney judge prosecutor magistrate leader professor researcher
       scientist author writer witness resident source activist campaigner farmer fisherman worker driver doctor nurse
       teacher student owner manager executive founder employee engineer builder inspector auditor investigator detective
       coroner economist historian lecturer editor journalist reporter correspondent columnist blogger whistleblower
       diplomat negotiator delegate lawmaker legislator councillor councilor politician candidate coach player captain
       striker goalkeeper referee trainer agent producer actor singer curator conservator archaeologist geologist
       hydrologist biologist chemist physicist astronomer epidemiologist surgeon consultant pilot skipper sailor
       harbourmaster harbormaster harbour-master foreman neighbour neighbor shopkeeper trader broker banker investor
       shareholder chairperson president-elect ombudsman regulator negotiator clerk marshal sheriff constable sergeant
       lieutenant inspector superintendent commissioner bishop priest imam rabbi victim survivor passenger customer
       parent patient pensioner volunteer organiser organizer designer architect developer planner counsel barrister
       solicitor defendant plaintiff claimant suspect rapporteur lead representative figure insider principal dean
       rector archivist librarian technician operator supervisor treasurer speaker whip partner chief-of-staff
       contractor supplier landlord tenant person individual veterinarian vet ecologist meteorologist forecaster
       statistician biochemist virologist botanist zoologist seismologist oceanographer psychologist sociologist
       toxicologist pathologist pharmacist midwife paramedic firefighter ranger warden guard porter cleaner cook chef
       waiter fan supporter opponent rival colleague friend relative cousin teammate boss entrepreneur publisher
       broadcaster presenter host musician composer conductor painter artist sculptor poet novelist`,
    ],
    [
      'person',
      'm',
      'one',
      `spokesman chairman king prince duke lord businessman policeman fisherman congressman assemblyman alderman man boy
       father son brother uncle grandfather husband widower gentleman statesman craftsman groundsman cameraman ombudsman
       serviceman salesman`,
    ],
    [
      'person',
      'f',
      'one',
      `spokeswoman chairwoman queen princess duchess businesswoman policewoman congresswoman woman girl mother daughter
       sister aunt grandmother wife widow actress waitress lady stateswoman camerawoman`,
    ],
    [
      'person',
      'any',
      'many',
      `ministers officials officers analysts experts observers critics lawyers attorneys judges prosecutors leaders
       professors researchers scientists authors writers witnesses residents sources activists campaigners farmers
       fishermen workers drivers doctors nurses teachers students owners managers executives founders employees
       engineers builders inspectors auditors investigators detectives economists historians editors journalists
       reporters correspondents diplomats negotiators delegates lawmakers legislators councillors politicians candidates
       players fans supporters opponents rivals aides advisers advisors spokespeople spokesmen people locals villagers
       neighbours neighbors shopkeepers traders brokers bankers investors shareholders commissioners victims survivors
       passengers customers parents patients relatives families pensioners volunteers organisers organizers
       organizations archaeologists geologists astronomers sceptics skeptics members men women soldiers troops
       commentators pundits insiders colleagues friends technicians operators dockers miners fishers sailors crew
       representatives protesters demonstrators campaigners conservationists environmentalists ecologists regulators
       supervisors contractors suppliers tenants landlords veterans employers bosses eyewitnesses others some many
       several few both most defendants claimants trustees governors senators mayors staff`,
    ],
    [
      'body',
      'any',
      'one',
      `ministry government parliament agency bureau office department council committee commission police army navy
       military court tribunal company group firm team union association federation party opposition administration
       regulator watchdog authority board bank fund university institute college school hospital museum club society
       network newspaper paper magazine broadcaster channel station website outlet wire news service embassy consulate
       palace kremlin treasury cabinet state country nation kingdom republic city town village council junta regime
       organisation organization charity foundation trust league coalition alliance campaign movement corporation
       operator airline shipper manufacturer maker retailer developer contractor supplier laboratory lab observatory
       panel jury senate assembly congress house prosecution defence defense side camp delegation mission inquiry
       directorate inspectorate headquarters brigade force guard coastguard crew bloc body think-tank centre center
       employer insurer utility publisher studio gallery auctioneer orchestra theatre theater church diocese management
       leadership secretariat consortium enterprise factory mill yard shipyard port harbour harbor line`,
    ],
    [
      'body',
      'any',
      'many',
      `authorities ministries governments companies firms unions states countries allies parties agencies banks forces
       groups charities councils institutions papers newspapers outlets media courts prosecutors`,
    ],
    [
      'document',
      'any',
      'one',
      `report statement indictment study survey poll document letter memo memorandum dossier audit review investigation
       analysis paper filing lawsuit complaint ruling verdict judgment judgement communique communiqué resolution
       footage video photograph picture image data record log email e-mail message post tweet article editorial leaflet
       notice bulletin transcript recording affidavit contract invoice database map chart figure text draft assessment
       petition press-release testimony evidence warrant brief inspection autopsy account file register census bill
       law order decree directive blog column caption diary ledger manifest receipt headline`,
    ],
    [
      'document',
      'any',
      'many',
      `reports statements documents letters memos records logs emails e-mails messages posts images photographs photos
       pictures videos figures data findings results papers filings accounts files minutes studies surveys polls maps
       invoices readings measurements tests statistics recordings transcripts receipts contracts articles headlines`,
    ],
  ),
  nounEndings: new Map(),
  pluralEndings: ['s'],
  ranks: setOf(
    `deputy vice acting former chief senior junior top trade foreign prime state national interior security defence
     defense finance economy energy health justice industry press first second lead assistant associate general special
     interim incoming outgoing veteran retired independent local regional provincial federal municipal opposition
     shadow government ministry company presidential royal public private executive managing economic political
     environment environmental transport education culture agriculture fisheries harbour harbor port police army navy
     military legal medical scientific technical chairman co permanent principal head union party council city town
     county district parliamentary diplomatic military intelligence anti-corruption election customs border tax
     human rights consumer sports football art maritime aviation nuclear climate water labour labor`,
  ),
  sameNouns: groupsOf(
    `adviser advisor, advisers advisors, spokesman spokeswoman spokesperson, chair chairman chairwoman chairperson,
     judge justice, mp lawmaker legislator parliamentarian, lawyer attorney counsel barrister solicitor,
     company firm corporation manufacturer maker shipper operator, paper newspaper, councillor councilor,
     scientist researcher, neighbour neighbor, harbourmaster harbormaster harbour-master, police force,
     boss chief head director manager, reporter journalist correspondent, envoy ambassador diplomat`,
  ),
  generalNouns: setOf(
    `official politician diplomat man woman person company group firm agency body organisation organization
     country state nation institution expert scientist`,
  ),
  contents: setOf(
    `result results move decision theory note claim claims allegation allegations accusation accusations charge charges rumour rumours rumor rumors suggestion
     suggestions story stories assertion assertions denial denials comment comments remark remarks question questions
     word words answer answers criticism idea notion fact news doubt doubts concerns fears hope hopes speculation
     insinuation insinuations demand demands threat threats promise promises lie lies quote quotes nothing nobody
     anything everything something what that this which there none warning warnings explanation proposal`,
  ),
  occasions: setOf(
    `statement interview speech letter briefing conference message tweet post hearing meeting debate session email
     e-mail broadcast address article column rally ceremony visit court parliament report video call note event forum
     reply response testimony filing memo televised appearance press trial telephone phone`,
  ),
  outlets: setOf(
    `wire ledger times post herald tribune gazette courier chronicle journal mail telegraph observer guardian mirror
     star sun globe standard examiner dispatch sentinel register echo argus record bulletin newspaper paper magazine
     broadcaster channel station radio television tv website agency outlet press daily weekly news ticker review
     monitor reporter beacon voice today broadcasting weekly evening service programme program podcast site portal
     enquirer inquirer advertiser post-dispatch advocate citizen`,
  ),

  titles: new Map([
    ...['mr', 'sir', 'lord', 'messrs', 'father', 'brother', 'king', 'prince'].map(
      (word) => [word, 'm'] as const,
    ),
    ...['mrs', 'ms', 'miss', 'dame', 'lady', 'madam', 'sister', 'queen', 'princess'].map(
      (word) => [word, 'f'] as const,
    ),
    ...`dr prof professor gen lt col maj capt cpl sgt cmdr cdr adm brig sen rep gov pres rev hon amb supt insp det mx
       doctor`
      .split(/\s+/)
      .map((word) => [word, 'any'] as const),
  ]),
  pronouns: referents(
    ['person', 'm', 'one', 'he'],
    ['person', 'f', 'one', 'she'],
    ['body', 'any', 'one', 'it'],
    ['any', 'any', 'many', 'they'],
    ['person', 'any', 'one', 'i'],
    ['person', 'any', 'many', 'we'],
  ),
  objects: referents(
    ['person', 'm', 'one', 'him'],
    ['person', 'f', 'one', 'her'],
    ['any', 'any', 'many', 'them'],
  ),
  ownVoice: setOf('i we you'),
  impersonal: setOf('it there one'),
  determiners: setOf(
    `the a an this that these those his her its their our my your another any every each no both some all either
     neither such`,
  ),
  definite: setOf('the this that these those his her its their'),
  objectDeterminers: new Set(),
  quantifiers: setOf(
    `two three four five six seven eight nine ten eleven twelve dozens several many some most few both other others
     more hundreds thousands all various numerous one multiple`,
  ),
  links: setOf('of for de la van von der den al el bin ibn da di du le dos das ter and &'),
  prepositions: setOf(
    `of for in on at by with from to into about over after before during since until till under between among against
     through across behind near inside outside within without towards toward upon off per via amid despite following
     around along above below beside beyond like as except regarding concerning ahead minutes hours days`,
  ),
  placing: setOf('in near to across'),
  adverbs: setOf(
    `later also not never then again now once still today yesterday earlier tomorrow meanwhile however moreover instead
     too only even just soon already afterwards afterward always often sometimes ever further nevertheless nonetheless
     therefore thus though indeed yet simply first last next since both all have elsewhere online live together herself
     himself themselves itself alike ago back previously so long else twice well separately`,
  ),
  adverbEndings: ['ly'],
  participleEndings: ['ing', 'ed'],
  calendar: setOf(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug
     sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
     sat sun yesterday today tomorrow week weekend month year morning afternoon evening night noon midnight hour hours
     day days weeks months years minutes time moment date a.m p.m am pm spring summer autumn winter quarter
     weekdays mondays fridays sundays dawn dusk midday`,
  ),
  joining: setOf('and but or nor yet then &'),
  breaking: setOf(
    `after while whereas although though because before since when as if until unless where once so hours days weeks
     months minutes amid even despite following`,
  ),
  complementisers: setOf('that whether how why if what'),
  relatives: setOf('who whom whose which that'),
  personal: setOf('who whom whose'),
  free: setOf('what whatever'),
  sourcesBefore: [
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'in the eyes of',
    'as per',
    'in the account of',
    'in the judgment|judgement of',
    'on the word of',
    'in the estimation of',
  ],
  sourcesBehind: [],
  views: setOf(
    'view opinion words account telling estimation eyes reckoning admission judgment judgement estimate',
  ),
  ownWords: setOf(
    'statement letter post message email e-mail tweet note memo speech communique communiqué text',
  ),
  questions: setOf('q question'),
  answers: setOf('a answer'),
  possessive: ["'s", '’s', "'", '’'],
}
