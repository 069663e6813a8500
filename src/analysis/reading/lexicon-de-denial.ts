// German cues of denial: words that reject what others have put forward. The groups are those of the English ones.

import { groupOf } from './lexicon-rows.ts'

const CLAIM =
  'vorwurf|vorwürfe|vorwürfen|vorwurfs|anschuldigung*|beschuldigung*|behauptung*|unterstellung*|gerücht*|verdacht|verdächtigung*|meldung|meldungen|bericht|berichte|darstellung|darstellungen|kritik|spekulation*|mutmaßung*|aussage|aussagen|anklage'
const NONSENSE =
  'unsinn|quatsch|blödsinn|humbug|schwachsinn|unfug|lüge|lügen|märchen|erfindung|erfindungen|erfunden*|falsch*|unwahr*|haltlos*|unbegründet*|absurd*|lächerlich*|grotesk*|abwegig*|verleumdung*|fälschung|fälschungen|gefälscht*|fiktion|fantasie|propaganda|falschmeldung*|unzutreffend*|gegenstandslos*|böswillig*|hetze|inszenierung|inszeniert*|substanzlos*|unseriös*|unsinnig*|infam*|ungeheuerlich*|kampagne|schmutzkampagne|hetzkampagne|stimmungsmache|rufmord|hexenjagd'
const SURELY =
  'frei|völlig|komplett|vollkommen|vollständig|glatt|schlicht|schlichtweg|einfach|rundweg|gänzlich|eindeutig|nachweislich|offensichtlich|sachlich|inhaltlich|absolut|total|durchweg|rundheraus'

export const denialsDe = [
  ...groupOf(
    'de',
    { name: 'flat', class: 'denial', tier: 'strong', note: 'Says that it is not so.' },
    [
      ['denial', 'dementi|dementis'],
      [
        'deny',
        'dementier*|bestreite|bestreitet|bestreiten|bestritt|bestritten|bestreitend|leugnet|leugnete|leugneten|leugnen|geleugnet',
      ],
      ['debunk', 'abstreitet|abstreiten|abstritt|abstritten|abgestritten|abzustreiten'],
      ['shoot-down', 'streitet|stritt|stritten|streiten * * ab'],
      [
        'repudiate',
        'widersprechen|widerspricht|widersprach|widersprachen|widersprochen|widerspreche',
      ],
      ['refute', 'widerlegt|widerlegte|widerlegten|widerlegen|entkräftet|entkräftete|entkräften'],
      [
        'unwahr',
        'unwahr|unwahre|unwahren|unwahrheit|unwahrheiten|unzutreffend|unzutreffende|unzutreffenden',
      ],
      ['nicht-wahr', 'nicht|weder wahr|zutreffend|korrekt'],
      ['trifft-nicht-zu', 'trifft|treffen|traf|trafen|träfe|träfen|treffe * nicht zu'],
      ['nicht-zutrifft', 'nicht zutrifft|zutreffe|zutreffen|zutraf|zuträfe'],
      ['stimmt-nicht', 'stimmt|stimmen|stimme|stimmte|stimmten * nicht'],
      ['grundlage', 'entbehrt|entbehre|entbehren|entbehrte|entbehrten * grundlage'],
      [
        'ohne-grundlage',
        'ohne|keine|keinerlei jede|jegliche|sachliche|reale? grundlage|substanz|wahrheitsgehalt',
      ],
      [
        'wort-wahr',
        'kein|keine|keinem|keiner wort|silbe|satz|detail|zeile * wahr|stimmt|stimme|richtig',
      ],
      ['nichts-dran', 'nichts dran|daran|wahres'],
      ['dergleichen', 'nichts dergleichen|derartiges'],
      [
        'wahrheit',
        'entspricht|entspreche|entsprechen|entsprächen|entsprach|entsprachen * nicht * wahrheit|tatsachen|fakten|realität',
      ],
      ['fern-der-wahrheit', 'fern|fernab|weit von|der|jeder|entfernt * wahrheit'],
      [
        'frei-erfunden',
        `${SURELY} erfunden*|erlogen*|falsch|unwahr|haltlos*|unzutreffend*|unbegründet*|unrichtig|aus`,
      ],
      ['luft', 'aus der luft gegriffen'],
      ['haare', 'an den haaren herbeigezogen'],
      ['erstunken', 'erstunken und erlogen'],
      ['keine-rede', 'keine rede sein'],
      ['gegenteil', 'gegenteil ist|sei|war|der richtig|wahr|fall|zutreffend|der'],
      ['nicht-der-fall', 'nicht der fall'],
      [
        'solche-nie',
        'solche|solcher|solches|solchen|derartige|derartiger|derartiges|derartigen * nie|nicht|niemals * gegeben|existiert|stattgefunden|bekannt|vor',
      ],
      ['nie-gegeben', 'nie|niemals|nicht stattgefunden|gegeben|existiert|vorgefallen|passiert'],
      ['innocence', 'beteuert|beteuerte|beteuern|beteuerten * * unschuld'],
      ['unschuldig', 'unschuldig|unschuldige|unschuldigen'],
      ['not-guilty', 'nicht schuldig'],
      [
        'falschmeldung',
        'falschmeldung|falschmeldungen|falschnachricht|falschnachrichten|zeitungsente|falschbehauptung|falschbehauptungen|falschdarstellung',
      ],
      ['fake-news', 'fake news|nachricht|meldung|video|foto'],
      [
        'reine-luege',
        'glatte|glatten|pure|purer|reine|reiner|dreiste|dreisten|infame|blanke|blanker|freie|freien lüge|lügen|erfindung|erfindungen|fälschung|fiktion|fantasie|phantasie|unsinn|quatsch|blödsinn|spekulation|verleumdung',
      ],
      [
        'guilt',
        'weist|wies|wiesen|weisen|bestritt * schuld|mitschuld|verantwortung|beteiligung|fehlverhalten',
      ],
      [
        'categorically',
        'entschieden|kategorisch|energisch|vehement|scharf|strikt|umgehend|deutlich|empört|vollumfänglich|ausdrücklich zurück|zurückgewiesen|zurückweisen|zurückzuweisen',
      ],
      ['nichts-getan', 'nichts|kein unrechtes|falsches|verbotenes|illegales|fehlverhalten'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'rejects',
      class: 'denial',
      tier: 'strong',
      requires: 'claim-noun',
      note: 'Turns away what is said to be a claim.',
    },
    [
      ['weist-vorwurf', `weist|wies|wiesen|weisen|weise * ${CLAIM}`],
      ['weist-zurueck', 'weist|wies|wiesen|weisen|weise * * zurück'],
      [
        'zurueckgewiesen',
        'zurückgewiesen|zurückweisen|zurückweist|zurückwies|zurückwiesen|zurückzuweisen|zurückweisung',
      ],
      ['von-sich', 'von sich gewiesen|weisen|weist|wies|weise'],
      ['weist-von-sich', 'weist|wies|wiesen|weisen * von sich'],
      ['abtun', 'tut|tat|taten|tun * * ab'],
      ['abgetan', 'abgetan|abtat|abtun'],
      [
        'wehren',
        'wehrt|wehrte|wehrten|wehren|verwahrt|verwahrte|verwahrten|verwahren|verteidigt|verteidigte * gegen',
      ],
      [
        'verwerfen',
        'verwirft|verwarf|verwarfen|verwerfen|verworfen|bestreitbar|anzweifeln|zweifelt|zweifelte|bezweifelt|bezweifelte',
      ],
      [
        'falsely',
        'haltlos*|falsch|falsche|falschen|erfunden*|unbegründet*|gegenstandslos*|grundlos*|unhaltbar*|absurd*|lächerlich*|unsinnig*|abwegig*|erlogen*|fingiert*|konstruiert*|verleumderisch*|böswillig*|substanzlos*|unseriös*|ungerechtfertigt*|abenteuerlich*|grotesk*|ungeheuerlich*|unsinn|quatsch|blödsinn|humbug|lüge|lügen|märchen|erfindung|fantasie|fiktion',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'retorts',
      class: 'denial',
      tier: 'weak',
      requires: 'claim-noun',
      note: 'Answers a claim with anger; what it rejects stands beside it.',
    },
    [
      ['kontert', 'kontert|konterte|konterten|kontern|schießt|schoss|keilt|keilte zurück?'],
      ['empoert', 'empört|verärgert|entrüstet|erbost|wütend * über|auf'],
      [
        'verurteilt',
        'verurteilt|verurteilte|verurteilten|kritisiert|kritisierte|kritisierten|rügt|rügte|attackiert|attackierte|geißelte',
      ],
      ['entgegentreten', 'tritt|trat|traten|treten * entgegen'],
      ['distanziert', 'distanziert|distanzierte|distanzierten sich? * von'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'implied',
      class: 'denial',
      tier: 'weak',
      note: 'Says that what the claim is about does not exist or was invented.',
    },
    [
      [
        'called',
        `nannte|nennt|nannten|nennen|nenne|bezeichnet|bezeichnete|bezeichneten|bezeichnen|sprach|spricht|sprachen|sprechen|tat|kritisierte|verurteilte * * ${NONSENSE}`,
      ],
      [
        'als-unsinn',
        `als glatte|reine|pure|völlig|frei|eine|völligen|reinen|puren|kompletten? ${NONSENSE}`,
      ],
      [
        'erfunden',
        'erfunden*|erfindung|erfindungen|ausgedacht|zusammengereimt|fingiert*|inszeniert*|gefälscht*|fälschung|fälschungen|fabriziert*|erdichtet*',
      ],
      [
        'maerchen',
        'märchen*|ammenmärchen|schauermärchen|räuberpistole*|lügengeschichte*|hirngespinst*|seemannsgarn|fantasterei*|mythos|luftschloss|fabel|fabeln|posse|lügenmärchen',
      ],
      [
        'unsinn',
        'unsinn|quatsch|blödsinn|humbug|schwachsinn|nonsens|unfug|mumpitz|lachhaft*|lächerlich*|absurd*|grotesk*|abwegig*|haltlos*|hanebüchen*|abstrus*|unhaltbar*|gegenstandslos*',
      ],
      ['luege', 'lüge|lügen|gelogen|lügner|lügnerin|lügt|desinformation*|falschinformation*'],
      ['ist-falsch', 'ist|sei|sind|seien|war|waren|wäre|wären * falsch|unrichtig|irreführend'],
      ['nicht-richtig', 'nicht richtig'],
      [
        'alte-bilder',
        'alte|alten|alter|altes|veraltete|veralteten|archivierte aufnahme|aufnahmen|bilder|bildern|video|videos|foto|fotos|material|filmmaterial|bildmaterial',
      ],
      ['zusammenhang', 'aus dem zusammenhang|kontext gerissen'],
      ['existiert-nicht', 'existiert|existiere|existieren|existierte|existierten * nicht|nie'],
      ['gibt-es-nicht', 'gibt|gab|gebe|gäbe es? * nicht|nie'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'brands',
      class: 'denial',
      tier: 'weak',
      scope: 'outside',
      note: 'Gives what was put forward another name, in marks.',
    },
    [
      [
        'called',
        'nannte|nennt|nannten|nennen|bezeichnete|bezeichnet|bezeichneten|bezeichnen|sprach|spricht|sprachen|tat|tut|verspottete|titulierte',
      ],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'attacks',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Attacks where a claim comes from, its motive or its tone, and says nothing of it.',
    },
    [
      ['verleumdung', 'verleumd*|rufmord|rufschädigung|diffamier*|schmähung*|denunzi*'],
      ['nachrede', 'üble|übler nachrede'],
      [
        'kampagne',
        'kampagne|kampagnen|schmutzkampagne*|hetzkampagne*|rufmordkampagne*|lügenkampagne*|hexenjagd|treibjagd|stimmungsmache|hetze|meinungsmache',
      ],
      ['motiviert', 'politisch|wirtschaftlich|rein|durchsichtig motiviert*|motivierte*|gesteuert'],
      [
        'wahlkampf',
        'wahlkampf*|wahlkampfmanöver|ablenkungsmanöver|ablenkung|manöver|schachzug|effekthascherei|stimmenfang',
      ],
      [
        'propaganda',
        'propaganda*|provokation*|panikmache|sensationslust|hörensagen|klatsch|unterstellung|unterstellungen|mutmaßungen|spekulationen|verschwörungs*',
      ],
      [
        'ruf',
        'ruf|ansehen|image|namen * schaden|schädigen|beschädigen|ruinieren|beschmutzen|zerstören|schlechtreden',
      ],
      [
        'verbreiten',
        'verbreitet|verbreite|verbreiten|verbreitete|verbreiteten|streut|streue|streuen|streute * lügen|gerücht|gerüchte|unwahrheiten|falsche|falschmeldungen|unsinn|propaganda|märchen',
      ],
      [
        'verzerrt',
        'verzerrt*|verzerren|verdreht*|verdrehe|missverstanden|fehlinterpretiert*|verfälscht*|entstellt*|tendenziös*|einseitig|reißerisch',
      ],
      [
        'liest-sich',
        'liest|lese|lesen|klingt|klinge|klingen sich? wie * roman|krimi|film|märchen|drehbuch|witz|thriller',
      ],
      ['unterstellen', 'unterstellt|unterstellte|unterstellten|unterstelle|unterstellen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'evidence',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Asks the accuser for proof.',
    },
    [
      [
        'vorlegen',
        'beweis|beweise|beweisen|beleg|belege|nachweis|nachweise|quittung|quittungen|rechnung|dokumente * vorlegen|vorzulegen|zeigen|liefern|erbringen|vorweisen|nennen|schuldig|verlangt|gefordert',
      ],
      [
        'zeigen-sie',
        'zeigen|zeigt|zeige|legen|legt|bringen|nennen sie|uns|mir|doch|einen|eine|ein * beweis|beweise|beleg|belege|quittung|rechnung|zeugen|dokument|fakten',
      ],
      [
        'wo-sind',
        'wo sind|ist|bleiben|bleibt|seien|blieben * beweise|beweis|belege|beleg|zeugen|dokumente|fotos|leiche|geld',
      ],
      ['beweisen-sie', 'beweist|beweisen|beweise es|sie|das|ihr'],
      [
        'kein-beweis',
        'kein|keine|keinen|keinerlei einziger|einzigen|einzige? beweis|beweise|beweisen|beleg|belege|nachweis|nachweise',
      ],
      ['nicht-bewiesen', 'nicht bewiesen|belegt|erwiesen'],
      ['unbewiesen', 'unbewiesen*|unbelegt*'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'partial',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Denies a part, a plan or an intent and leaves the rest open.',
    },
    [
      ['keine-plaene', 'keine|keinen|keinerlei pläne|plan|absicht|absichten|vorhaben'],
      ['nichts-bekannt', 'nichts|nicht|kaum davon? bekannt|gewusst|bewusst|informiert'],
      [
        'keine-kenntnis',
        'keine|keinerlei|ohne kenntnis|kenntnisse|erkenntnisse|ahnung|erinnerung|informationen|hinweise',
      ],
      ['weiss-nichts', 'weiß|wisse|wusste|wussten|wissen * nichts|nicht'],
      [
        'absicht',
        'nicht|ohne|nie absichtlich|vorsätzlich|beabsichtigt|absicht|bewusst|wissentlich|gewollt',
      ],
      ['uebertrieben', 'übertrieben*|überzogen*|aufgebauscht*|übertreibung*|überzeichnet*'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'never',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Says no of something; a denial where it answers a claim.',
    },
    [
      ['nie', 'nie|niemals|nimmer|mitnichten|keineswegs|keinesfalls|weder'],
      [
        'habe-nicht',
        'habe|hätten|hätte|haben|sei|seien|werde|würden|wären|sind|liefere|exportiere * nie|niemals|nicht|nichts|kein|keine|keinen|keinerlei|keiner',
      ],
      [
        'kein-einziges',
        'kein|keine|keinen|nicht einzige|einziges|einziger|einzigen|eine|ein|einen',
      ],
      ['zeitpunkt', 'zu keinem|keiner zeitpunkt|zeit'],
      ['nichts-zu-tun', 'nichts zu tun|verbergen|schaffen|verheimlichen'],
      ['damit-nichts', 'nichts damit zu tun'],
      [
        'nicht-beteiligt',
        'nicht|nie|keineswegs beteiligt|verantwortlich|involviert|verwickelt|zuständig|dabei|betroffen',
      ],
      [
        'keine-beteiligung',
        'kein|keine|keinen|keinerlei|jede|jegliche|jeden beteiligung|verbindung|verbindungen|kontakt|kontakte|rolle|einfluss|verantwortung|schuld|beziehung|beziehungen|zusammenhang|mitschuld|verwicklung',
      ],
      ['niemand', 'niemand|niemanden|niemandem|keiner'],
      ['auf-keinen-fall', 'auf|unter keinen fall|umständen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'upholds',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Holds on to what the claim attacks.',
    },
    [
      ['stehen-zu', 'steht|stehen|stand|standen * zu|hinter'],
      [
        'korrekt',
        'alles|stets|immer|völlig|vollkommen|absolut|durchweg|jederzeit rechtmäßig|korrekt|legal|einwandfrei|ordnungsgemäß|sauber|rechtens|sicher|transparent|regelkonform',
      ],
      [
        'regeln',
        'an|nach|gegen|alle keine? regeln|vorschriften|gesetze|vorgaben gehalten|eingehalten|abgelaufen|verstoßen',
      ],
    ],
  ),
]
