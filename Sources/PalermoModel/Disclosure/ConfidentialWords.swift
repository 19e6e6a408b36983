/// Tells words that ask for confidence, such as `CONFIDENCIAL: …` or `Not for publication`, from sentences about it.
///
/// People write them into a text, or beside an answer, where the answer should carry the mark. They ask for it where a
/// sentence, a bracket, or what stands before a colon, a dash or a bracket consists of words of confidence and fillers
/// only, begins or ends with them in capitals, begins with a request not to publish, or calls this answer confidential.
package enum ConfidentialWords {
  /// Whether a text holds such words.
  ///
  /// - Complexity: O(*n*), and next to nothing for a text in which no word of confidence begins: nearly every one.
  package static func mark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard holdsStem(text) else { return false }
    let string = String(decoding: text, as: UTF8.self)
    return isCode(text) ? isNamed(words(of: string)) : ConfidentialPassage.isFound(in: string)
  }

  /// Whether a text may be codes of options, such as `restricted-access`: of one it counts whether it names the word itself.
  private static func isCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // A hyphen joins words in a code, and parts them in a text.
    let isParted = zip(text, text.dropFirst()).contains { $0 == 0x2D && $1 == 0x20 || $0 == 0x20 && $1 == 0x2D }
    return !isParted && (text.contains(0x2D) || !text.contains(0x20))
      && text.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x20, 0x2D, 0x2E].contains($0)
      }
  }

  /// Whether a line such as a title or the name of an authority holds such words.
  ///
  /// - Complexity: That of ``mark(_:)``.
  package static func mark(line: String?) -> Bool {
    guard var line else { return false }
    return line.withUTF8 { mark($0) }
  }

  /// Whether a remark beside an answer, or the title of a source, asks for confidence: it names the word, and does not deny
  /// it, or it asks not to publish.
  ///
  /// - Complexity: O(*n*).
  package static func mark(remark text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard holdsStem(text) else { return false }
    var text = String(decoding: text.prefix(longestRemark), as: UTF8.self)
    // Drafts have the question beside the answer, with what can be written: an option may speak of anything.
    if let question = text.lastIndex(of: "?"), text[question...].utf8.contains(where: { $0 == 0x3C || $0 == 0x3D }) {
      let lines = text[text.index(after: question)...].split { $0 == "\n" || $0 == "\r\n" }
      text = lines.filter { !isOption($0) }.map { String($0) }.joined(separator: "\n")
    }
    if ConfidentialPassage.isFound(in: text) { return true }
    let clauses = plain(text).split { isEndOfClause($0) }.map { clause in
      clause.split { !ConfidentialPassage.isLetter($0) }.map { folded($0) }
    }
    let count = clauses.reduce(0) { $0 + $1.count }
    guard count <= longestMark || clauses.contains(where: { $0.contains(where: answers.contains) }) else {
      return false
    }
    // "Confidential: no" takes back what was said.
    let rest = clauses.indices.filter {
      !($0 + 1 < clauses.count && clauses[$0 + 1].count == 1 && denies(clauses[$0 + 1][0]))
    }
    return rest.contains { isRemark(clauses[$0]) }
  }

  /// Whether a part of a remark names the word, and does not deny it, or asks not to publish.
  private static func isRemark(_ words: [String]) -> Bool {
    let isNamed = words.indices.contains { index in
      (words[index].hasPrefix("conf") && isName(words[index]) || labels.contains(words[index]))
        && !words[..<index].contains(where: negations.contains)
        && !(index + 1 < words.count && words[index + 1] == "false")
    }
    return isNamed || asks(words, with: phrases) || forbids(words)
      || words.contains(where: nouns.contains) && words.allSatisfy { nouns.contains($0) || isFiller($0) }
  }

  private static func isEndOfClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", ":", "?", "!", "\n": true
    default: false
    }
  }

  /// Whether a line is an option as drafts have them: `value="…": ` and what it means.
  private static func isOption(_ line: Substring) -> Bool {
    let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].drop { $0 == " " } == "value=" && parts[2].first == ":"
  }

  /// The words of a text, as they are compared.
  package static func words(of text: String) -> [String] {
    plain(text).split { !ConfidentialPassage.isLetter($0) }.map { folded($0) }
  }

  /// A word of letters as it is compared.
  static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
    guard word.allSatisfy({ $0.isASCII }) else { return String(String.UnicodeScalarView(word)).folded }
    return String(unsafeUninitializedCapacity: word.count) { bytes in
      for (place, scalar) in word.enumerated() { bytes[place] = UInt8(scalar.value) | 0x20 }
      return word.count
    }
  }

  private static let longestRemark = 2000
  /// The most words of a remark that is read word by word, unless it speaks of answers.
  private static let longestMark = 12

  /// Whether a word begins with a stem, or a letter stands that may hide one. What stands behind a letter with an accent is
  /// looked at like a word: the end of "público".
  private static func holdsStem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isLetter(byte) {
        if index + 4 <= bytes.count,
          beginsStem(
            UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt32.self).bigEndian | 0x2020_2020),
          isStem(bytes[index...])
        {
          return true
        }
        repeat { index += 1 } while index < bytes.count && isLetter(bytes[index])
        continue
      }
      // Signs and letters of full width begin with EF, hyphens and blanks that are not seen with C2 AD and E2 80 8B.
      if byte >= 0x80 {
        let rest = bytes[index...]
        if byte == 0xEF || rest.starts(with: [0xC2, 0xAD]) || rest.starts(with: [0xE2, 0x80, 0x8B]) { return true }
      }
      index += 1
    }
    return false
  }

  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isStem(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    stems.contains { stem in text.count >= stem.count && zip(text, stem).allSatisfy { $0 | 0x20 == $1 } }
  }

  /// Whether four letters begin a stem.
  private static func beginsStem(_ letters: UInt32) -> Bool {
    switch letters {
    // conf, rese, publ, blic, divu, sigi, difu, diff, disc, inte, rest, secr, circ, offi, ofic, rele, dist, comp, part,
    // shar, clas, ultr, segr
    case 0x636F_6E66, 0x7265_7365, 0x7075_626C, 0x626C_6963, 0x6469_7675, 0x7369_6769,
      0x6469_6675, 0x6469_6666, 0x6469_7363, 0x696E_7465, 0x7265_7374, 0x7365_6372, 0x6369_7263, 0x6F66_6669,
      0x6F66_6963, 0x7265_6C65, 0x6469_7374, 0x636F_6D70, 0x7061_7274, 0x7368_6172, 0x636C_6173, 0x756C_7472,
      0x7365_6772:
      true
    default: false
    }
  }

  /// Whether a word begins with a stem, or goes on with one behind a letter with an accent.
  static func beginsWithStem(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = word
    while text.count > 3 {
      if beginsStem(text.prefix(4).reduce(0) { $0 << 8 | ($1.value | 0x20) & 0xFF }),
        stems.contains(where: { stem in
          text.count >= stem.count && zip(text, stem).allSatisfy { $0.value | 0x20 == UInt32($1) }
        })
      {
        return true
      }
      text = text.drop { $0.isASCII }.drop { !$0.isASCII }
    }
    return false
  }

  /// Whether a word begins like the word itself: conf, rese, sigi.
  static func beginsLikeName(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    switch word.prefix(4).reduce(0, { $0 << 8 | $1.value | 0x20 }) {
    case 0x636F_6E66, 0x7265_7365, 0x7369_6769: true
    default: false
    }
  }

  private static let stems = [
    "confi", "confe", "confd", "confn", "reserv", "publi", "blic", "divulg", "sigilo", "difun", "difus",
    "diffus", "disclos", "intern", "restri", "restre", "secret", "circul", "officia", "oficial", "release", "distrib",
    "compart", "partag", "share", "shari", "classif", "clasifi", "ultrase", "ultrass", "segredo",
  ].map { Array($0.utf8) }

  /// A text with ordinary letters for those of full width, and without what is not seen.
  static func plain(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      // A letter for two, as documents hold it.
      case 0xFB01: scalars += ["f", "i"]
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: scalars.append(scalar)
      }
    }
    return scalars
  }

  /// Whether words consist of words of confidence, and of others that say nothing beside them.
  static func ask(_ words: ArraySlice<String>) -> Bool {
    var rest = words
    var (isFound, isWeak, isPointing, isDirecting) = (false, false, false, false)
    while let first = rest.first {
      if beginningsOfPhrases.contains(first),
        let phrase = phrases.first(where: { $0[0] == first && rest.starts(with: $0) })
      {
        rest = rest.dropFirst(phrase.count)
        isFound = true
        continue
      }
      if isName(first) || labels.contains(first) && words.count == 1 {
        isFound = true
      } else if weak.contains(first) {
        isWeak = true
      } else if !isFiller(first) {
        return false
      }
      isPointing = isPointing || pointers.contains(first)
      isDirecting = isDirecting || directives.contains(first)
      rest = rest.dropFirst()
    }
    // "To be kept confidential" directs, "the file is kept confidential" tells.
    return isFound
      && (!isWeak || isPointing || isDirecting && !words.contains { verbsOfSentences.contains($0) })
  }

  /// Whether words in a running sentence consist of fillers and of one word of confidence: several describe something.
  static func askOnce(_ words: [String]) -> Bool {
    words.count { isName($0) } == 1 && ask(words[...])
  }

  /// Whether words consist of requests not to publish, and of fillers.
  static func prohibit(_ words: [String]) -> Bool {
    ask(words[...])
      && prohibitions.contains { phrase in
        words.indices.contains { words[$0...].starts(with: phrase) }
      }
  }

  /// Whether words begin with a request not to publish, whatever it is about.
  static func forbid(_ words: [String]) -> Bool {
    let request = words.drop { courtesies.contains($0) || demonstratives.contains($0) }
    if prohibitions.contains(where: { request.starts(with: $0) }) { return true }
    let rest = request.drop { modals.contains($0) || $0 == "do" }
    guard let first = rest.first, denials.contains(first) else { return false }
    // "Must not be disclosed", "no debe publicarse", "ne le publiez pas", "not cleared for publication".
    let between = rest.dropFirst().prefix { betweens.contains($0) }
    guard between.count < 7, let verb = rest.dropFirst(1 + between.count).first else { return false }
    let isSaidAsDuty =
      first == "cannot" || words[..<rest.startIndex].contains(where: modals.contains)
      || between.contains(where: modals.contains)
    return requests.contains(verb) || isSaidAsDuty && participles.contains(verb)
      || publicity.contains(verb) && between.contains(where: makers.contains)
      || publishing.contains(verb) && between.contains(where: purposes.contains)
  }

  /// Whether words ask for confidence for some time: "Confidential until the trial ends".
  static func askForATime(_ words: [String]) -> Bool {
    guard let name = words.firstIndex(where: isName), words.count < name + 9, ask(words[...name]) else { return false }
    let tail = words[(name + 1)...]
    return tails.contains { tail.starts(with: $0) }
  }

  /// Whether a sentence speaks of this answer, and calls it confidential or forbids to publish it.
  static func callThisAnswerConfidential(_ words: [String]) -> Bool {
    guard let answer = words.indices.dropFirst().first(where: { isThisAnswer(words, at: $0) }) else { return false }
    if forbids(words) { return true }
    // Between them nothing else is spoken of, nor behind the word.
    guard let name = words.indices.first(where: { $0 > answer && isName(words[$0]) }) else {
      return words[..<answer].contains(where: isName) && !words[..<answer].contains(where: negations.contains)
    }
    let isOfAnswer = words[answer..<name].allSatisfy { mayAsk($0) || verbs.contains($0) }
    let next = words[(name + 1)...].first
    return isOfAnswer && !words[..<name].contains(where: negations.contains)
      && (next.map { mayAsk($0) || tails.contains { tail in tail[0] == next } } ?? true)
  }

  /// Whether a word may begin, or go on, in words that ``ask(_:)``.
  static func mayAsk(_ word: String) -> Bool { vocabulary.contains(word) || isName(word) }

  /// Whether the first words of a sentence speak of this answer.
  static func speakOfThisAnswer(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { isThisAnswer(words, at: $0) }
  }

  private static func isThisAnswer(_ words: [String], at index: Int) -> Bool {
    answers.contains(words[index]) && demonstratives.contains(words[index - 1])
  }

  /// Whether words say of what follows only that it is a note, a text or the like.
  static func label(_ words: [String]) -> Bool { words.allSatisfy { isFiller($0) || weak.contains($0) } }

  /// Whether it is the word itself in some words.
  static func isNamed(_ words: [String]) -> Bool {
    words.contains { $0.hasPrefix("conf") && isName($0) } && ask(words[...])
  }

  /// Whether a word says no.
  static func denies(_ word: String) -> Bool { ["no", "non", "nao", "not", "false", "falso", "faux"].contains(word) }

  /// Whether a word says no in a sentence.
  static func isDenial(_ word: String) -> Bool { denials.contains(word) }

  /// Whether a word begins the citation of a law.
  static func cites(_ word: String) -> Bool { citations.contains(word) }

  /// Whether a word is the verb of a sentence that tells something.
  static func isVerb(_ word: String) -> Bool { verbsOfSentences.contains(word) }

  /// Whether a word gives a reason.
  static func gives(reason word: String) -> Bool { reasons.contains(word) }

  /// Whether a stamp is spoken of behind a word.
  static func tellsOfStamp(_ word: String) -> Bool { stamps.contains(word) }

  /// Whether what follows a comma goes on with something else than the word before.
  static func begins(_ word: String) -> Bool { beginnings.contains(word) }

  private static func asks(_ words: [String], with phrases: [[String]]) -> Bool {
    words.indices.contains { index in phrases.contains { words[index...].starts(with: $0) } }
  }

  /// Whether a word for not is followed by one for publishing, and not by one for not yet.
  private static func forbids(_ words: [String]) -> Bool {
    words.indices.contains { index in
      let next = words[(index + 1)...].prefix(4)
      return denials.contains(words[index])
        && next.contains { word in stemsOfPublishing.contains(where: word.hasPrefix) }
        && !words.contains(where: delays.contains)
    }
  }

  /// Whether a word is the word itself in a language of the forms, or a slip of the pen for it: a letter is missing, added
  /// or another, or letters are exchanged.
  private static func isName(_ word: String) -> Bool {
    if names.contains(word) { return true }
    guard word.hasPrefix("conf"), word.utf8.count > 8, word.utf8.count < 17, !others.contains(word) else {
      return false
    }
    var counts = [Int](repeating: 0, count: 256)
    for byte in word.utf8 { counts[Int(byte)] += 1 }
    return longNames.contains { name in
      var rest = counts
      for byte in name.utf8 { rest[Int(byte)] -= 1 }
      return rest.reduce(0) { $0 + max($1, 0) } < 2 && rest.reduce(0) { $0 + min($1, 0) } > -2
    }
  }

  private static func isFiller(_ word: String) -> Bool {
    fillers.contains(word) || pointers.contains(word) || directives.contains(word)
  }

  private static let longNames = [
    "confidential", "confidencial", "confidenciales", "confidenciais", "confidentiel", "confidentielle",
    "confidentiels", "confidentielles",
  ]
  private static let names = Set(
    longNames + [
      "reservado", "reservada", "reservados", "reservadas", "sigiloso", "sigilosa", "sigilosos", "sigilosas", "secret",
      "secreto", "secreta",
    ])
  /// What looks like a slip of the pen, and is another word.
  private static let others: Set<String> = ["confidencia", "confidencias", "confidente", "confidentes"]
  private static let nouns: Set<String> = [
    "confidentiality", "confidencialidad", "confidentialite", "confidencialidade", "sigilo", "reserva",
  ]

  /// What says that the word itself is not meant of an answer.
  private static let negations = denials.union(
    words(
      in: "n nothing none neither nor without longer nada ningun ninguna sin rien aucun aucune sans nenhum nenhuma sem")
  )
  private static let denials: Set<String> = [
    "cannot", "don", "never", "no", "non", "not", "nao", "ne", "pas", "nunca", "jamais",
  ]
  private static let delays: Set<String> = ["yet", "aun", "todavia", "encore", "ainda"]
  private static let stemsOfPublishing = [
    "publish", "disclose", "release", "shared", "sharing", "distribute", "circulate", "publicar", "publicad",
    "publique",
    "publie", "divulgar", "divulgad", "divulgue", "divulguer", "difund", "diffuse", "compart", "distribui", "partag",
  ]

  // A list in one text is a tenth of what it is as texts of their own, in the forms that carry it.

  /// Phrases that stand in a text with commas between them.
  private static func phrases(in text: String) -> [[String]] {
    text.split(separator: ",").map { phrase in
      phrase.split { $0 == " " || $0 == "\n" }.map { String($0) }
    }
  }

  /// Words that stand in a text with spaces between them.
  private static func words(in text: String) -> Set<String> { Set(phrases(in: text).flatMap { $0 }) }

  /// Requests not to publish, which ask for confidence whatever they are about.
  private static let prohibitions: [[String]] = phrases(
    in: """
      not for publication, not to be published, not to be disclosed, not to be shared, do not publish, do not
      disclose, do not release, do not share, do not distribute, do not circulate, not for disclosure, not for
      release, not for distribution, not for circulation, must not be published, no publicar, no publicarse, no
      publique, no publiquen, no divulgar, no divulgue, no divulguen, no difundir, no difunda, no difundan, no
      compartir, no hacer publico, no hacer publica, no hacer publicos, no apto para publicacion, no para
      publicacion, ne pas publier, a ne pas publier, ne pas divulguer, a ne pas divulguer, ne pas diffuser, a ne pas
      diffuser, ne publiez pas, ne pas rendre public, ne pas rendre publique, ne pas communiquer, ne pas partager,
      non destine a la publication, pas pour publication, nao publicar, nao publique, nao publiquem, nao divulgar,
      nao divulgue, nao difundir, nao compartilhar, nao tornar publico, nao tornar publica, nao destinado a
      publicacao, nao para publicacao
      """)

  /// The longest come first.
  private static let phrases: [[String]] =
    (prohibitions
    + phrases(
      in: """
        not public, in confidence, in strict confidence, internal use, internal use only, internal only, for
        internal use, official use only, restricted distribution, limited distribution, distribution restricted,
        restricted circulation, restricted information, restricted access, restricted use, we
        request confidentiality, confidentiality required, publication prohibited, publication not authorised, publication not authorized, with confidentiality, prohibido publicar, a titulo confidencial, a titre strictement confidentiel, withhold from publication,
        confidentiality requested, confidentiality is requested, confidentiality request, no publico, no publica,
        uso interno, uso exclusivo interno, uso exclusivamente interno, uso oficial exclusivo, uso oficial
        exclusivamente, difusion restringida, difusion limitada, distribucion restringida, distribucion limitada,
        circulacion restringida, acceso restringido, uso restringido, confidencialidad solicitada, se solicita
        confidencialidad, se pide confidencialidad, se ruega confidencialidad, se ruega no publicar, usage interne,
        a usage interne, usage strictement interne, diffusion restreinte, diffusion limitee, distribution
        restreinte, distribution limitee, circulation restreinte, a titre confidentiel, a caractere confidentiel,
        confidentialite demandee, pas public, non public, nao publico, nao publica, uso estritamente interno, uso
        exclusivamente interno, difusao restrita, divulgacao restrita, distribuicao restrita, circulacao restrita,
        acesso restrito, uso restrito, confidencialidade solicitada, solicita se confidencialidade, sob sigilo, bajo
        reserva, en reserva, bajo secreto de sumario, rogamos confidencialidad, solicitamos confidencialidad,
        pedimos confidencialidad, prohibida su publicacion, prohibida su difusion, prohibida la publicacion,
        prohibida la difusion, no publicable, no difundible, nous demandons la confidentialite, confidentialite
        requise, publication interdite, diffusion interdite, acces restreint, usage restreint, non publiable, em
        sigilo, sob segredo de justica, segredo de justica, pede se sigilo, pede se confidencialidade, pedimos
        sigilo, publicacao proibida, divulgacao proibida, proibida a publicacao, proibida a divulgacao, com sigilo
        """)).sorted { $0.count > $1.count }

  private static let beginningsOfPhrases = Set(phrases.map { $0[0] })

  private static let vocabulary = fillers.union(pointers).union(weak).union(phrases.flatMap { $0 }).union(courtesies)
    .union(betweens).union(denials).union(directives).union(labels)

  private static let courtesies: Set<String> = words(
    in: """
      please kindly we i ask that por favor se solicita solicitamos ruega rogamos pide pedimos que merci de veuillez
      priere pede
      """)
  private static let modals: Set<String> = words(
    in:
      "must should shall may can be is to debe deben debera puede pueden doit doivent peut deve devem pode podem"
  )
  /// What may stand between a word for not and one for publishing.
  private static let betweens = modals.union(makers).union(purposes).union(pointers).union(
    words(
      in: """
        it this them t se lo la los las ser le les pas etre rendu os feito e the authorised authorized cleared intended
        meant suitable apto destine destinado
        """))
  private static let makers: Set<String> = words(in: "make made hacer hacerse rendre rendez tornar torne")
  private static let purposes: Set<String> = words(in: "for para pour")
  private static let publicity: Set<String> = words(in: "public publico publica publicos publicas publique publics")
  private static let publishing: Set<String> = words(
    in: """
      publication disclosure release distribution circulation sharing public publicacion divulgacion difusion diffusion
      divulgation publicacao divulgacao difusao publicar
      """)
  /// Forms of words for publishing that ask for something.
  private static let requests: Set<String> = words(
    in: """
      publish disclose share release distribute circulate
      publicar publicarse publicarlo publique publiquen divulgar divulgarse divulgue divulguen difundir difunda difundan
      compartir comparta compartan
      publier publiez divulguer divulguez diffuser diffusez partager partagez
      publiquem divulguem difundam compartilhar compartilhe
      """)
  /// Those that ask for something behind a word that obliges.
  private static let participles: Set<String> = words(
    in: """
      published disclosed shared released distributed circulated publicado publicada publicados publicadas divulgado
      divulgada divulgados divulgadas difundido difundida publie publiee publies publiees diffuse diffusee partage partagee divulgue divulguee
      """)
  private static let tails: [[String]] = phrases(
    in: """
      until, till, pending, for now, for the time, for the moment, at this stage, at present, as of, hasta,
      mientras, por ahora, por el momento, jusqu, jusque, tant, pour l instant, pour le moment, ate, enquanto, por
      enquanto, por ora
      """)
  /// What says how an answer is to be treated.
  private static let directives: Set<String> = words(
    in: """
      treat treated keep kept remain handle tratar tratarse mantener mantenerse permanecer traiter garder rester
      manter mantido permanecer
      """)
  /// What an answer does with what is confidential in it.
  private static let verbs: Set<String> = words(
    in: "contains includes has must should contiene incluye contient comporte contem inclui")
  private static let verbsOfSentences: Set<String> = words(
    in: """
      is are was means constitutes es son fue significa constituye sanciona supone implica est sont constitue
      signifie entraine e sao constitui
      """)
  private static let reasons: Set<String> = words(
    in: "because since as for porque pues ya dado car parce puisque pois")
  private static let citations: Set<String> = words(
    in: """
      section sections s art arts article articles act law see articulo articulos artigo artigos ley lei loi code
      codigo vease ver voir cap capitulo chapitre decreto decret
      """)
  /// Words of whose object a stamp is told.
  private static let stamps: Set<String> = words(
    in: """
      as marked stamped labelled classified reading heading stamp mark the como marcado marcada clasificado
      clasificada sello leyenda rotulo comme classe classee mention cachet carimbo marcados a o la el
      """)
  /// Labels that ask for confidence alone.
  private static let labels: Set<String> = words(
    in: """
      restricted classified restringido restringida clasificado restreint restreinte restrito restrita ultrasecreto
      ultrassecreto
      """)

  /// What says that a sentence is meant, which may be about confidence in general.
  private static let weak: Set<String> = words(
    in: """
      a are ask be is it must should that the to we what lo que qui el es la las los se ser son debe deben doit
      doivent est l le les sont etre deve devem o os sao
      """)
  /// What points at the answer itself.
  private static let pointers = answers.union(demonstratives)
  private static let answers: Set<String> = words(
    in: """
      answer answers response responses reply respuesta respuestas contestacion reponse reponses resposta respostas
      """)
  private static let demonstratives: Set<String> = words(
    in: """
      follows minha mi my nossa nossas nosso notre nuestra nuestras nuestro our rest reste resto segue sigue suit continuacion
      acima this these following above esta estas este estos esto presente presentes siguiente siguientes anterior
      cette ces ce c ceci present estes isto seguinte seguintes
      """)

  private static let fillers: Set<String> = words(
    in: """
      alto annex com comment con details em explanation forma info kindly maniere notes remarks top anexo comentario
      comentarios detalles explicacion notas observaciones annexe commentaire explication remarques
      detalhes explicacao observacoes all and consider considered content contents data document entire extremely
      file for government handle highly information keep label material note only or paragraph part please
      private remark section sensitive statement status strictly submission text to totally treat treated use
      version very warning absolutamente as aviso altamente apartado archivo atencion caracter clasificado como
      considerar contenido cuestionario dato datos de documento en entero estrictamente exclusivo favor fichero
      informacion informaciones mantener manera muy nota observacion para parrafo parte por privado privada seccion
      sensible solo solamente texto titulo toda todas todo todos total totalmente tratar tratese uso version y
      attention avertissement caractere comme contenu donnee donnees du entierement et fichier garder informations
      merci ou paragraphe partie passage pour prive privee questionnaire remarque rester strictement texte titre
      tout toute toutes tous traiter tres usage veuillez apenas arquivo atencao carater conteudo dado dados e
      estritamente formulario informacao informacoes manter muito observacao paragrafo questionario secao somente
      versao requested solicitada demandee
      """)

  private static let beginnings: Set<String> = words(
    in: """
      the an this these we our it there they la el los las un una se nuestro nuestra le les l une nous il notre o a
      os as um uma
      """)
}
