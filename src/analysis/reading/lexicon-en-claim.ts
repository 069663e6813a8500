// English cues of claims: words that put forward what somebody could dispute, and the nouns for it.

import { groupOf } from './lexicon-rows.ts'

export const claims = [
  ...groupOf(
    'en',
    { name: 'accuses', class: 'claim', tier: 'strong', note: 'Puts the blame on somebody.' },
    [
      ['accuse', 'accuse|accuses|accused|accusing * of', 'Alveria accused the port of smuggling.'],
      ['accuse-by', 'accused|accuses|accuse|accusing', 'The mayor was accused by two clerks.'],
      [
        'allege',
        'allege|alleges|alleged|alleging',
        'Two nurses alleged that the doors were locked.',
      ],
      ['blame', 'blame|blames|blamed|blaming', 'Farmers blamed the dam for the flood.'],
      [
        'face',
        'face|faces|faced|facing fresh|new|growing|mounting|serious? claims|allegations|accusations|charges|questions',
        'The chairman faces allegations of fraud.',
      ],
      [
        'under-fire',
        'under fire|scrutiny|pressure over|for|after',
        'Hospital under fire over missing files.',
      ],
      [
        'amid',
        'amid|after|following|over fresh|new|growing|mounting|serious? claims|allegations|accusations|suspicions|complaints',
        'Minister quits amid allegations of theft.',
      ],
      [
        'claim-that',
        'claims|allegations|accusations|complaints were|was|have|had|has been? made|raised|levelled|leveled|emerged|surfaced',
        'Allegations were made by three divers.',
      ],
      [
        'levelled',
        'level|levels|levelled|leveled|make|makes|made|raise|raised|repeat|repeats|repeated|renewed * allegation|allegations|accusation|accusations|claim|claims|charge|charges',
        'The union repeated its allegations.',
      ],
      [
        'point-finger',
        'point|points|pointed|pointing the? finger|fingers',
        'Divers pointed the finger at the refinery.',
      ],
      [
        'failed',
        'criticise|criticises|criticised|criticising|criticize|criticizes|criticized|condemn|condemned|condemns|slam|slammed|attacked|faulted|rebuked|censured * for failing|ignoring|hiding|covering|misleading|refusing|allowing|using|putting|not|breaking|breaching|having',
        'The auditor criticised the board for hiding losses.',
      ],
      [
        'implicate',
        'implicate|implicates|implicated|implicating',
        'A diary implicated the deputy.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'asserts',
      class: 'claim',
      tier: 'strong',
      requires: 'finite-clause',
      note: 'Says something that can be disputed.',
    },
    [
      [
        'hold-that',
        'hold|holds|held|holding|allowed|allows that',
        'The council has long held that the mask was stolen.',
      ],
      ['claim', 'claim|claims|claimed|claiming', 'Critics claim the bridge is unsafe.'],
      [
        'contend',
        'contend|contends|contended|assert|asserts|asserted|asserting|contending',
        'The guild contends that the vote was bought.',
      ],
      ['argue', 'argue|argues|argued|arguing', 'Her lawyers argued that the tape was cut.'],
      ['put-to', 'put|puts it to * that', 'She put it to him that he had lied.'],
      ['charge', 'charge|charges|charged that', 'The senator charged that votes were bought.'],
      [
        'complain',
        'complain|complains|complained|complaining',
        'Tenants complained that the lift had failed for months.',
      ],
      [
        'accusation-that',
        'suspect|suspects|suspected|fear|fears|feared',
        'Residents suspect the well was poisoned.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'judges',
      class: 'claim',
      tier: 'weak',
      requires: 'finite-clause',
      note: 'Estimates, believes, warns or predicts.',
    },
    [
      [
        'said-expert',
        'said|says|explained|argued|added|warned * author|researcher|scientist|analyst|expert|economist|historian|astronomer|professor|biologist|engineer|geologist|chemist|physicist',
        'That is odd, said lead author Mia Castle.',
      ],
      [
        'expert',
        'researcher|researchers|scientist|scientists|analyst|analysts|expert|experts|economist|economists|historian|historians|engineer|engineers|astronomer|astronomers|scholar|scholars|forecasters|campaigners|critics|study|team * * say|says|said|argue|argues|find|finds|found|think|agree|suggests',
        'Researchers say the lake is older than the town.',
      ],
      [
        'warn',
        'warn|warns|warned|warning|caution|cautions|cautioned',
        'Engineers warned that the wall could fail.',
      ],
      [
        'believe',
        'believe|believes|believed|think|thinks|thought|reckon|reckons|reckoned|assume|assumes|assumed|fear|fears|feared|consider|considers|guess|guesses|presume|presumed|insinuate|insinuated',
        'Analysts believe the fund is empty.',
      ],
      [
        'estimate',
        'estimate|estimates|estimated|calculate|calculates|calculated|predict|predicts|predicted|forecast|forecasts|expect|expects',
        'Economists estimate that half the money is gone.',
      ],
      [
        'suggest',
        'suggest|suggests|suggested|suggesting|imply|implies|implied|hint|hints|hinted|indicate|indicates|indicated',
        'The figures suggest the toll was higher.',
      ],
      [
        'question',
        'question|questions|questioned|wonder|wondered whether|why|how|if',
        'She questioned whether the tests were done.',
      ],
      ['doubt', 'doubt|doubts|doubted', 'Experts doubt that the seal was broken.'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'shows',
      class: 'claim',
      tier: 'weak',
      requires: 'finite-clause',
      note: 'A document or a picture is said to show something.',
    },
    [
      ['show', 'show|shows|showed|shown|showing', 'Satellite pictures show trucks at the gate.'],
      [
        'reveal',
        'reveal|reveals|revealed|expose|exposes|exposed|uncover|uncovered|disclose|discloses|disclosed',
        'Leaked mails revealed that the test was skipped.',
      ],
      [
        'find',
        'find|finds|found|conclude|concludes|concluded|establish|established|discovered|learned|learnt',
        'The inquiry found that the alarm was off.',
      ],
      [
        'prove',
        'prove|proves|proved|confirm|confirms|confirmed|demonstrate|demonstrates|demonstrated|detail|details|detailed|document|documented|list|lists|listed',
        'The ledger proves the coal was never bought.',
      ],
      [
        'appear',
        'appear|appears|appeared|seem|seems|seemed|purport|purports|purported|purporting to|that',
        'The video appears to show a guard taking cash.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'evidence',
      class: 'claim',
      tier: 'weak',
      note: 'Evidence for a claim, or the lack of it.',
    },
    [
      [
        'measured',
        'measured|measure|recorded|records|counted|detected|registered|logged|documented|noted',
        'A private laboratory measured ten parts of lead.',
      ],
      [
        'found-by',
        'inspector|inspectors|investigator|investigators|auditor|auditors|researchers|scientists|experts|inquiry|report|study|audit|analysis|test|tests found|find|finds|showed|shows|revealed',
        'Inspectors found mould in nine rooms.',
      ],
      [
        'presents',
        'present|presents|presented|published|publishes|released|releases|posted|showed|shown|obtained|leaked|shared|produced * pictures|picture|photographs|photograph|photos|photo|footage|video|documents|recordings|recording|emails|evidence|images|image|proof|screenshots|invoices',
        'Alveria published pictures of the crates.',
      ],
      [
        'no-evidence',
        'no|any|little|without|insufficient|not|nor|zero|a|lack * evidence|proof|indication|indications|sign|signs of|that|to|for|whatsoever|the',
        'There is no evidence that the gate was opened.',
      ],
      [
        'evidence-of',
        'evidence|proof|signs|indications that|of',
        'Inspectors had evidence of a leak.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'hedged',
      class: 'claim',
      tier: 'weak',
      note: 'Somebody says so; the outlet does not vouch for it.',
    },
    [
      ['expects-to', 'expect|expects * to', 'Analysts expect it to sell a plant.'],
      [
        'put-at',
        'put|puts|putting|place|placed the|his|her|its|this * at|from|in',
        'Police put the crowd at eleven thousand.',
      ],
      ['as-per', 'as per|claimed', 'As per the club, the coast is black.'],
      ['according', 'according to', 'According to the guild, ten men were hurt.'],
      [
        'allegedly',
        'allegedly|reportedly|purportedly|supposedly|apparently|ostensibly|rumoured|rumored',
        'The crew was reportedly paid in cash.',
      ],
      ['suspected', 'suspected of', 'The broker is suspected of fraud.'],
      [
        'believed-to',
        'is|are|was|were|been|be widely? believed|thought|said|understood|reported|alleged|claimed|rumoured|suspected to',
        'The ship is believed to carry arms.',
      ],
      [
        'view',
        'in|to the view|opinion|eyes|words|mind of',
        'In the view of the guild, the pier is lost.',
      ],
      [
        'it-says',
        'what|which it|he|she|they says|said|say|calls|called|call|describes|described was|were|is|are|as',
        'The letter shows what it says were secret payments.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'concludes', class: 'claim', tier: 'weak', note: 'The outlet draws a conclusion.' },
    [
      [
        'must-have',
        "must|cannot|can't|could hardly|only? have|be",
        'The crates must have held weapons.',
      ],
      [
        'only-mean',
        'can|could|may|would only mean|be|have|point',
        'That could only mean one thing.',
      ],
      [
        'clearly',
        'clearly|evidently|obviously|plainly|undoubtedly|doubtless|undeniably|unmistakably',
        'The harbour was clearly in use.',
      ],
      [
        'no-doubt',
        'no|little|without|leaves|leave|left a? no? doubt|question',
        'There is no doubt about the route.',
      ],
      [
        'raises',
        'raise|raises|raised|raising questions|doubts|suspicion|suspicions|concerns|fears',
        'The sale raises questions about the fund.',
      ],
      ['cover-up', 'cover|covered|covering|hushed|hush up|ups', 'The report speaks of a cover up.'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'admits',
      class: 'claim',
      tier: 'weak',
      note: 'Grants a part of what was put forward.',
    },
    [
      [
        'allow',
        'allow|allows|allowed|granted|grants|agrees|agreed|accept|accepts|accepted that',
        'The army allowed that a shell may have strayed.',
      ],
      [
        'admit',
        'admit|admits|admitted|admitting|confess|confesses|confessed',
        'The owner admitted that the valve was old.',
      ],
      [
        'concede',
        'concede|concedes|conceded|conceding|acknowledge|acknowledges|acknowledged|acknowledging',
        'She conceded that the count was late.',
      ],
      [
        'mistakes',
        'mistake|mistakes|errors|error were|was made|made',
        '"Mistakes were made," the warden said.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'justifies',
      class: 'claim',
      tier: 'weak',
      note: 'Claims a right instead of saying yes or no.',
    },
    [
      [
        'right',
        'right|entitled|free|allowed|permitted to|of',
        'We have the right to trade with them, he said.',
      ],
      [
        'routine',
        'routine|normal|standard|common|usual practice|procedure|maintenance|business|transaction',
        'The payment was standard practice, she said.',
      ],
      [
        'no-law',
        'no|any|not law|rule|rules|regulation|statute|obligation|obliged|requirement',
        'No law forbids it, the broker said.',
      ],
      [
        'sovereign',
        'sovereign|internal right|rights|matter|decision|affair|state',
        'It is an internal affair, the envoy said.',
      ],
    ],
  ),
]

export const claimNouns = [
  ...groupOf(
    'en',
    {
      name: 'plain',
      class: 'claim-noun',
      tier: 'strong',
      note: 'What was put forward, as the outlet names it.',
    },
    [
      [
        'allegation',
        'allegation|allegations|accusation|accusations',
        'The allegation came from a clerk.',
      ],
      ['claim', 'claim|claims', 'The claim was made by a guard.'],
      ['charge', 'charge|charges', 'The charge came from Alveria.'],
      ['blame', 'blame|responsibility|liability', 'The blame fell on the port.'],
      ['report', 'report|reports', 'Reports of a leak spread at once.'],
      [
        'rumour',
        'rumour|rumours|rumor|rumors|gossip|speculation|talk',
        'A rumour went round the port.',
      ],
      [
        'suggestion',
        'suggestion|suggestions|insinuation|insinuations|implication|implications|inference',
        'The suggestion came from a rival.',
      ],
      [
        'assertion',
        'assertion|assertions|contention|contentions|complaint|complaints|criticism|criticisms|criticised',
        'The assertion is two years old.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'idea',
      class: 'claim-noun',
      tier: 'strong',
      note: 'A view that is turned away; nobody is said to hold it.',
    },
    [
      [
        'notion',
        'notion|notions|idea|theory|theories|narrative|conclusion|conclusions|finding|findings|timeline|characterisation|characterization|impression',
        'The notion is popular in the port.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'evidence', class: 'claim-noun', tier: 'weak', note: 'What a claim rests on.' },
    [
      [
        'story',
        'story|stories|article|articles|account|accounts|version|coverage|reporting|broadcast|statement|statements|remarks|comments|words',
        'The story ran on Monday.',
      ],
      [
        'picture',
        'picture|pictures|image|images|photo|photos|photograph|photographs|footage|video|videos|clip|clips|recording|recordings|tape|tapes|screenshots|screenshot',
        'The pictures were taken at night.',
      ],
      [
        'document',
        'document|documents|letter|letters|email|emails|memo|memos|dossier|file|files|leak|leaks|evidence|list|invoice|invoices|receipts|analysis|study|survey|audit|data|record|records|figures|numbers|testimony|lawsuit|complaint',
        'The dossier has ninety pages.',
      ],
    ],
  ),
]
