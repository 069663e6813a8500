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
      ['denial', 'dementi|dementis', 'Das Dementi kam am Abend.'],
      [
        'deny',
        'dementier*|bestreite|bestreitet|bestreiten|bestritt|bestritten|bestreitend|leugnet|leugnete|leugneten|leugnen|geleugnet',
        'Die Reederei bestreitet die Lieferung.',
      ],
      [
        'debunk',
        'abstreitet|abstreiten|abstritt|abstritten|abgestritten|abzustreiten',
        'Der Händler soll alles abgestritten haben.',
      ],
      [
        'shoot-down',
        'streitet|stritt|stritten|streiten * * ab',
        'Der Kapitän stritt jede Beteiligung ab.',
      ],
      [
        'repudiate',
        'widersprechen|widerspricht|widersprach|widersprachen|widersprochen|widerspreche',
        'Dunmere widersprach der Darstellung.',
      ],
      [
        'refute',
        'widerlegt|widerlegte|widerlegten|widerlegen|entkräftet|entkräftete|entkräften',
        'Die Bank widerlegte das Gerücht.',
      ],
      [
        'unwahr',
        'unwahr|unwahre|unwahren|unwahrheit|unwahrheiten|unzutreffend|unzutreffende|unzutreffenden',
        'Die Meldung sei unwahr, hieß es.',
      ],
      ['nicht-wahr', 'nicht|weder wahr|zutreffend|korrekt', 'Das sei nicht wahr, sagte sie.'],
      [
        'trifft-nicht-zu',
        'trifft|treffen|traf|trafen|träfe|träfen|treffe * nicht zu',
        'Das treffe so nicht zu, sagte der Anwalt.',
      ],
      [
        'nicht-zutrifft',
        'nicht zutrifft|zutreffe|zutreffen|zutraf|zuträfe',
        'Der Verein schrieb, dass dies nicht zutreffe.',
      ],
      [
        'stimmt-nicht',
        'stimmt|stimmen|stimme|stimmte|stimmten * nicht',
        'Das stimmt einfach nicht, sagte der Wirt.',
      ],
      [
        'grundlage',
        'entbehrt|entbehre|entbehren|entbehrte|entbehrten * grundlage',
        'Der Bericht entbehre jeder Grundlage.',
      ],
      [
        'ohne-grundlage',
        'ohne|keine|keinerlei jede|jegliche|sachliche|reale? grundlage|substanz|wahrheitsgehalt',
        'Die Geschichte sei ohne jede Grundlage.',
      ],
      [
        'wort-wahr',
        'kein|keine|keinem|keiner wort|silbe|satz|detail|zeile * wahr|stimmt|stimme|richtig',
        'Kein Wort davon sei wahr, sagte die Wirtin.',
      ],
      ['nichts-dran', 'nichts dran|daran|wahres', 'An der Sache ist nichts dran.'],
      ['dergleichen', 'nichts dergleichen|derartiges', 'Er habe nichts dergleichen gesagt.'],
      [
        'wahrheit',
        'entspricht|entspreche|entsprechen|entsprächen|entsprach|entsprachen * nicht * wahrheit|tatsachen|fakten|realität',
        'Das entspreche nicht der Wahrheit.',
      ],
      [
        'fern-der-wahrheit',
        'fern|fernab|weit von|der|jeder|entfernt * wahrheit',
        'Der Artikel ist fern jeder Wahrheit.',
      ],
      [
        'frei-erfunden',
        `${SURELY} erfunden*|erlogen*|falsch|unwahr|haltlos*|unzutreffend*|unbegründet*|unrichtig|aus`,
        'Die Zahlen seien frei erfunden.',
      ],
      ['luft', 'aus der luft gegriffen', 'Das sei aus der Luft gegriffen.'],
      ['haare', 'an den haaren herbeigezogen', 'Das ist doch an den Haaren herbeigezogen.'],
      ['erstunken', 'erstunken und erlogen', 'Alles erstunken und erlogen, rief er.'],
      ['keine-rede', 'keine rede sein', 'Davon könne keine Rede sein.'],
      [
        'gegenteil',
        'gegenteil ist|sei|war|der richtig|wahr|fall|zutreffend|der',
        'Das Gegenteil ist der Fall, schrieb die Kammer.',
      ],
      ['nicht-der-fall', 'nicht der fall', 'Das sei nicht der Fall.'],
      [
        'solche-nie',
        'solche|solcher|solches|solchen|derartige|derartiger|derartiges|derartigen * nie|nicht|niemals * gegeben|existiert|stattgefunden|bekannt|vor',
        'Eine solche Absprache habe es nie gegeben.',
      ],
      [
        'nie-gegeben',
        'nie|niemals|nicht stattgefunden|gegeben|existiert|vorgefallen|passiert',
        'Das Treffen hat niemals stattgefunden.',
      ],
      [
        'innocence',
        'beteuert|beteuerte|beteuern|beteuerten * * unschuld',
        'Der Kassierer beteuerte seine Unschuld.',
      ],
      [
        'unschuldig',
        'unschuldig|unschuldige|unschuldigen',
        'Die Pflegerin nannte sich unschuldig.',
      ],
      ['not-guilty', 'nicht schuldig', 'Beide bekannten sich nicht schuldig.'],
      [
        'falschmeldung',
        'falschmeldung|falschmeldungen|falschnachricht|falschnachrichten|zeitungsente|falschbehauptung|falschbehauptungen|falschdarstellung',
        'Der Palast sprach von einer Falschmeldung.',
      ],
      [
        'fake-news',
        'fake news|nachricht|meldung|video|foto',
        'Das sei eine Fake-Meldung, so der Sprecher.',
      ],
      [
        'reine-luege',
        'glatte|glatten|pure|purer|reine|reiner|dreiste|dreisten|infame|blanke|blanker|freie|freien lüge|lügen|erfindung|erfindungen|fälschung|fiktion|fantasie|phantasie|unsinn|quatsch|blödsinn|spekulation|verleumdung',
        'Das ist eine glatte Lüge.',
      ],
      [
        'guilt',
        'weist|wies|wiesen|weisen|bestritt * schuld|mitschuld|verantwortung|beteiligung|fehlverhalten',
        'Der Lotse wies jede Verantwortung von sich.',
      ],
      [
        'categorically',
        'entschieden|kategorisch|energisch|vehement|scharf|strikt|umgehend|deutlich|empört|vollumfänglich|ausdrücklich zurück|zurückgewiesen|zurückweisen|zurückzuweisen',
        'Die Firma wies das entschieden zurück.',
      ],
      [
        'nichts-getan',
        'nichts|kein unrechtes|falsches|verbotenes|illegales|fehlverhalten',
        'Sie habe nichts Unrechtes getan.',
      ],
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
      [
        'weist-vorwurf',
        `weist|wies|wiesen|weisen|weise * ${CLAIM}`,
        'Karsovia weist alle Vorwürfe zurück.',
      ],
      [
        'weist-zurueck',
        'weist|wies|wiesen|weisen|weise * * zurück',
        'Der Vorwurf ist alt; die Bank wies ihn zurück.',
      ],
      [
        'zurueckgewiesen',
        'zurückgewiesen|zurückweisen|zurückweist|zurückwies|zurückwiesen|zurückzuweisen|zurückweisung',
        'Die Vorwürfe hat der Verein zurückgewiesen.',
      ],
      [
        'von-sich',
        'von sich gewiesen|weisen|weist|wies|weise',
        'Die Anschuldigung hat sie von sich gewiesen.',
      ],
      [
        'weist-von-sich',
        'weist|wies|wiesen|weisen * von sich',
        'Der Rektor wies den Verdacht weit von sich.',
      ],
      ['abtun', 'tut|tat|taten|tun * * ab', 'Der Trainer tat die Gerüchte als Gerede ab.'],
      ['abgetan', 'abgetan|abtat|abtun', 'Die Behauptung hatte er als Scherz abgetan.'],
      [
        'wehren',
        'wehrt|wehrte|wehrten|wehren|verwahrt|verwahrte|verwahrten|verwahren|verteidigt|verteidigte * gegen',
        'Die Klinik wehrt sich gegen die Vorwürfe.',
      ],
      [
        'verwerfen',
        'verwirft|verwarf|verwarfen|verwerfen|verworfen|bestreitbar|anzweifeln|zweifelt|zweifelte|bezweifelt|bezweifelte',
        'Die Kammer verwarf die Anschuldigungen.',
      ],
      [
        'falsely',
        'haltlos*|falsch|falsche|falschen|erfunden*|unbegründet*|gegenstandslos*|grundlos*|unhaltbar*|absurd*|lächerlich*|unsinnig*|abwegig*|erlogen*|fingiert*|konstruiert*|verleumderisch*|böswillig*|substanzlos*|unseriös*|ungerechtfertigt*|abenteuerlich*|grotesk*|ungeheuerlich*|unsinn|quatsch|blödsinn|humbug|lüge|lügen|märchen|erfindung|fantasie|fiktion',
        'Die Vorwürfe seien haltlos, sagte der Bürgermeister.',
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
      [
        'kontert',
        'kontert|konterte|konterten|kontern|schießt|schoss|keilt|keilte zurück?',
        'Die Partei konterte die Vorwürfe.',
      ],
      [
        'empoert',
        'empört|verärgert|entrüstet|erbost|wütend * über|auf',
        'Der Verband zeigte sich empört über die Behauptungen.',
      ],
      [
        'verurteilt',
        'verurteilt|verurteilte|verurteilten|kritisiert|kritisierte|kritisierten|rügt|rügte|attackiert|attackierte|geißelte',
        'Ostrelle verurteilte die Anschuldigungen.',
      ],
      [
        'entgegentreten',
        'tritt|trat|traten|treten * entgegen',
        'Der Verlag trat den Gerüchten entgegen.',
      ],
      [
        'distanziert',
        'distanziert|distanzierte|distanzierten sich? * von',
        'Der Trainer distanzierte sich von den Vorwürfen.',
      ],
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
        'Sie bezeichnete den Bericht als „reine Erfindung“.',
      ],
      [
        'als-unsinn',
        `als glatte|reine|pure|völlig|frei|eine|völligen|reinen|puren|kompletten? ${NONSENSE}`,
        'Er hat das als völligen Unsinn bezeichnet.',
      ],
      [
        'erfunden',
        'erfunden*|erfindung|erfindungen|ausgedacht|zusammengereimt|fingiert*|inszeniert*|gefälscht*|fälschung|fälschungen|fabriziert*|erdichtet*',
        '„Diese Geschichte wurde in einem Büro erfunden“, sagte er.',
      ],
      [
        'maerchen',
        'märchen*|ammenmärchen|schauermärchen|räuberpistole*|lügengeschichte*|hirngespinst*|seemannsgarn|fantasterei*|mythos|luftschloss|fabel|fabeln|posse|lügenmärchen',
        'Das sei ein Märchen, meinte der Wärter.',
      ],
      [
        'unsinn',
        'unsinn|quatsch|blödsinn|humbug|schwachsinn|nonsens|unfug|mumpitz|lachhaft*|lächerlich*|absurd*|grotesk*|abwegig*|haltlos*|hanebüchen*|abstrus*|unhaltbar*|gegenstandslos*',
        'Das ist Unsinn, sagte die Leiterin.',
      ],
      [
        'luege',
        'lüge|lügen|gelogen|lügner|lügnerin|lügt|desinformation*|falschinformation*',
        'Der Bischof sprach von Lügen.',
      ],
      [
        'ist-falsch',
        'ist|sei|sind|seien|war|waren|wäre|wären * falsch|unrichtig|irreführend',
        'Die Zahl sei schlicht und ergreifend falsch.',
      ],
      ['nicht-richtig', 'nicht richtig', 'Das ist so nicht richtig, sagte die Amtsleiterin.'],
      [
        'alte-bilder',
        'alte|alten|alter|altes|veraltete|veralteten|archivierte aufnahme|aufnahmen|bilder|bildern|video|videos|foto|fotos|material|filmmaterial|bildmaterial',
        'Die Armee nannte es alte Aufnahmen.',
      ],
      [
        'zusammenhang',
        'aus dem zusammenhang|kontext gerissen',
        'Seine Worte seien aus dem Zusammenhang gerissen.',
      ],
      [
        'existiert-nicht',
        'existiert|existiere|existieren|existierte|existierten * nicht|nie',
        'Eine Liste dieser Art existiere nicht.',
      ],
      ['gibt-es-nicht', 'gibt|gab|gebe|gäbe es? * nicht|nie', 'So einen Vertrag gebe es nicht.'],
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
        'Lind nannte die Bilder „Filmchen vom Fischmarkt“.',
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
      [
        'verleumdung',
        'verleumd*|rufmord|rufschädigung|diffamier*|schmähung*|denunzi*',
        'Das ist Verleumdung, sagte der Wirt.',
      ],
      ['nachrede', 'üble|übler nachrede', 'Das sei üble Nachrede, so der Wirt.'],
      [
        'kampagne',
        'kampagne|kampagnen|schmutzkampagne*|hetzkampagne*|rufmordkampagne*|lügenkampagne*|hexenjagd|treibjagd|stimmungsmache|hetze|meinungsmache',
        'Die Partei sprach von einer Schmutzkampagne.',
      ],
      [
        'motiviert',
        'politisch|wirtschaftlich|rein|durchsichtig motiviert*|motivierte*|gesteuert',
        'Das Gutachten sei politisch motiviert.',
      ],
      [
        'wahlkampf',
        'wahlkampf*|wahlkampfmanöver|ablenkungsmanöver|ablenkung|manöver|schachzug|effekthascherei|stimmenfang',
        'Alveria rede so wegen des Wahlkampfs.',
      ],
      [
        'propaganda',
        'propaganda*|provokation*|panikmache|sensationslust|hörensagen|klatsch|unterstellung|unterstellungen|mutmaßungen|spekulationen|verschwörungs*',
        'Der Sender verbreite Propaganda.',
      ],
      [
        'ruf',
        'ruf|ansehen|image|namen * schaden|schädigen|beschädigen|ruinieren|beschmutzen|zerstören|schlechtreden',
        'Man wolle den Ruf des Hafens beschädigen.',
      ],
      [
        'verbreiten',
        'verbreitet|verbreite|verbreiten|verbreitete|verbreiteten|streut|streue|streuen|streute * lügen|gerücht|gerüchte|unwahrheiten|falsche|falschmeldungen|unsinn|propaganda|märchen',
        'Alveria verbreite seit Wochen Gerüchte.',
      ],
      [
        'verzerrt',
        'verzerrt*|verzerren|verdreht*|verdrehe|missverstanden|fehlinterpretiert*|verfälscht*|entstellt*|tendenziös*|einseitig|reißerisch',
        'Der Artikel verzerrt unsere Arbeit, schrieb die Schule.',
      ],
      [
        'liest-sich',
        'liest|lese|lesen|klingt|klinge|klingen sich? wie * roman|krimi|film|märchen|drehbuch|witz|thriller',
        'Das Dossier lese sich wie ein schlechter Roman.',
      ],
      [
        'unterstellen',
        'unterstellt|unterstellte|unterstellten|unterstelle|unterstellen',
        'Der Bericht unterstelle Absicht, wo keine war.',
      ],
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
        'Alveria solle Beweise vorlegen, sagte der Agent.',
      ],
      [
        'zeigen-sie',
        'zeigen|zeigt|zeige|legen|legt|bringen|nennen sie|uns|mir|doch|einen|eine|ein * beweis|beweise|beleg|belege|quittung|rechnung|zeugen|dokument|fakten',
        '„Zeigen Sie uns eine Quittung“, sagte sie.',
      ],
      [
        'wo-sind',
        'wo sind|ist|bleiben|bleibt|seien|blieben * beweise|beweis|belege|beleg|zeugen|dokumente|fotos|leiche|geld',
        '„Wo sind die Belege?“, fragte der Agent.',
      ],
      [
        'beweisen-sie',
        'beweist|beweisen|beweise es|sie|das|ihr',
        '„Beweisen Sie es“, rief der Pächter.',
      ],
      [
        'kein-beweis',
        'kein|keine|keinen|keinerlei einziger|einzigen|einzige? beweis|beweise|beweisen|beleg|belege|nachweis|nachweise',
        'Dafür gebe es keinen einzigen Beweis, sagte der Kapitän.',
      ],
      [
        'nicht-bewiesen',
        'nicht bewiesen|belegt|erwiesen',
        'Das ist nicht bewiesen, sagte ihr Anwalt.',
      ],
      ['unbewiesen', 'unbewiesen*|unbelegt*', 'Der Vorwurf sei unbewiesen, so ihr Anwalt.'],
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
      [
        'keine-plaene',
        'keine|keinen|keinerlei pläne|plan|absicht|absichten|vorhaben',
        'Der Hafen habe keine Pläne für einen Verkauf.',
      ],
      [
        'nichts-bekannt',
        'nichts|nicht|kaum davon? bekannt|gewusst|bewusst|informiert',
        'Davon sei ihm nichts bekannt.',
      ],
      [
        'keine-kenntnis',
        'keine|keinerlei|ohne kenntnis|kenntnisse|erkenntnisse|ahnung|erinnerung|informationen|hinweise',
        'Sie habe keine Kenntnis von dem Fonds.',
      ],
      [
        'weiss-nichts',
        'weiß|wisse|wusste|wussten|wissen * nichts|nicht',
        'Von der Liste wisse er nichts.',
      ],
      [
        'absicht',
        'nicht|ohne|nie absichtlich|vorsätzlich|beabsichtigt|absicht|bewusst|wissentlich|gewollt',
        'Das sei nicht absichtlich geschehen, sagte der Koch.',
      ],
      [
        'uebertrieben',
        'übertrieben*|überzogen*|aufgebauscht*|übertreibung*|überzeichnet*',
        'Die Zahlen seien übertrieben.',
      ],
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
      [
        'nie',
        'nie|niemals|nimmer|mitnichten|keineswegs|keinesfalls|weder',
        'Wir haben nie ein Boot verkauft, schrieb die Firma.',
      ],
      [
        'habe-nicht',
        'habe|hätten|hätte|haben|sei|seien|werde|würden|wären|sind|liefere|exportiere * nie|niemals|nicht|nichts|kein|keine|keinen|keinerlei|keiner',
        'Man habe keine Drohnen geliefert, sagte der Minister.',
      ],
      [
        'kein-einziges',
        'kein|keine|keinen|nicht einzige|einziges|einziger|einzigen|eine|ein|einen',
        'Keine einzige Kiste sei bewegt worden.',
      ],
      [
        'zeitpunkt',
        'zu keinem|keiner zeitpunkt|zeit',
        'Das Ventil sei zu keinem Zeitpunkt offen gewesen.',
      ],
      [
        'nichts-zu-tun',
        'nichts zu tun|verbergen|schaffen|verheimlichen',
        'Die Bank habe damit nichts zu tun.',
      ],
      ['damit-nichts', 'nichts damit zu tun', 'Sein Mandant habe nichts damit zu tun.'],
      [
        'nicht-beteiligt',
        'nicht|nie|keineswegs beteiligt|verantwortlich|involviert|verwickelt|zuständig|dabei|betroffen',
        'Der Pilot sei nicht beteiligt gewesen.',
      ],
      [
        'keine-beteiligung',
        'kein|keine|keinen|keinerlei|jede|jegliche|jeden beteiligung|verbindung|verbindungen|kontakt|kontakte|rolle|einfluss|verantwortung|schuld|beziehung|beziehungen|zusammenhang|mitschuld|verwicklung',
        'Es gebe keinerlei Verbindungen zur Werft.',
      ],
      [
        'niemand',
        'niemand|niemanden|niemandem|keiner',
        'Niemand sei bezahlt worden, sagte der Agent.',
      ],
      [
        'auf-keinen-fall',
        'auf|unter keinen fall|umständen',
        'Die Tür sei auf keinen Fall verschlossen gewesen.',
      ],
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
      [
        'stehen-zu',
        'steht|stehen|stand|standen * zu|hinter',
        'Die Klinik stehe hinter ihren Zahlen; sie steht voll zu ihnen.',
      ],
      [
        'korrekt',
        'alles|stets|immer|völlig|vollkommen|absolut|durchweg|jederzeit rechtmäßig|korrekt|legal|einwandfrei|ordnungsgemäß|sauber|rechtens|sicher|transparent|regelkonform',
        'Der Verkauf sei völlig legal gewesen.',
      ],
      [
        'regeln',
        'an|nach|gegen|alle keine? regeln|vorschriften|gesetze|vorgaben gehalten|eingehalten|abgelaufen|verstoßen',
        'Man habe sich an Regeln gehalten, so die Firma, und alle Vorschriften eingehalten.',
      ],
    ],
  ),
]
