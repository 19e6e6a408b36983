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
    holdsStem(text) && ConfidentialPassage.isFound(in: String(decoding: text, as: UTF8.self))
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
    let text = String(decoding: text.prefix(longestRemark), as: UTF8.self)
    if ConfidentialPassage.isFound(in: text) { return true }
    let words = wordsBehindQuestion(in: text)
    guard words.count <= longestMark || words.contains(where: answers.contains) else { return false }
    let isNamed = words.indices.contains { index in
      words[index].hasPrefix("conf") && isName(words[index]) && !(index > 0 && denials.contains(words[index - 1]))
        && !(index + 1 < words.count && words[index + 1] == "false")
    }
    return isNamed || asks(words, with: phrases) || forbids(words)
      || words.contains(where: nouns.contains) && words.allSatisfy { nouns.contains($0) || isFiller($0) }
  }

  /// The words of a remark but for a question and the options to choose from: drafts have both beside the answers, and an
  /// option may speak of anything.
  private static func wordsBehindQuestion(in text: String) -> [String] {
    guard let question = text.lastIndex(of: "?") else { return words(of: text) }
    let lines = text[text.index(after: question)...].split { $0 == "\n" || $0 == "\r\n" }
    return lines.filter { !isOption($0) }.flatMap { words(of: String($0)) }
  }

  /// Whether a line is an option as drafts have them: `value="…": ` and what it means.
  private static func isOption(_ line: Substring) -> Bool {
    let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].drop(while: { $0 == " " }) == "value=" && parts[2].first == ":"
  }

  /// The words of a text, as they are compared.
  package static func words(of text: String) -> [String] {
    plain(text).split { !ConfidentialPassage.isLetter($0) }.map { folded($0) }
  }

  /// A word as it is compared.
  static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(word)).folded
  }

  private static let longestRemark = 2000
  /// The most words of a remark that is read word by word, unless it speaks of answers.
  private static let longestMark = 12

  /// Whether a word of confidence begins somewhere, or a letter stands that may hide one.
  private static func holdsStem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      last = last << 8 | UInt32(byte | 0x20)
      switch last {
      case 0x636F_6E66, 0x7265_7365, 0x7075_626C, 0x626C_6963, 0x6469_7675, 0x7369_6769,
        0x6469_6675, 0x6469_6666, 0x6469_7363, 0x696E_7465, 0x7265_7374, 0x7365_6372, 0x6369_7263, 0x6F66_6669,
        0x6F66_6963, 0x7265_6C65, 0x6469_7374, 0x636F_6D70, 0x7061_7274, 0x7368_6172:
        // conf, rese, publ, blic, divu, sigi, difu, diff, disc, inte, rest, secr, circ, offi, ofic, rele, dist,
        // comp, part, shar
        let word = bytes[(index - 3)...].prefix(7)
        if stems.contains(where: { stem in word.count >= stem.count && zip(word, stem).allSatisfy { $0 | 0x20 == $1 } })
        {
          return true
        }
      default:
        // Signs and letters of full width begin with EF, hyphens and blanks that are not seen with C2 AD and E2 80 8B.
        if byte == 0xEF || last & 0xFFFF == 0xE2AD || last & 0xFF_FFFF == 0xE2_A0AB { return true }
      }
    }
    return false
  }

  private static let stems = [
    "confi", "confe", "confd", "confn", "reserv", "publi", "blic", "divulg", "sigilo", "difun", "difus",
    "diffus", "disclos", "intern", "restri", "restre", "secret", "circul", "officia", "oficial", "release", "distrib",
    "compart", "partag", "share", "shari",
  ].map { Array($0.utf8) }

  /// A text with ordinary letters for those of full width, and without what is not seen.
  static func plain(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: scalars.append(scalar)
      }
    }
    return scalars
  }

  /// Whether words consist of words of confidence, and of others that say nothing beside them.
  static func ask(_ words: some Collection<String>) -> Bool {
    var rest = Array(words)[...]
    var (isFound, isWeak, isPointing) = (false, false, false)
    while let first = rest.first {
      if let phrase = phrases.first(where: { $0[0] == first && rest.starts(with: $0) }) {
        rest = rest.dropFirst(phrase.count)
        isFound = true
        continue
      }
      if isName(first) {
        isFound = true
      } else if weak.contains(first) {
        isWeak = true
      } else if !isFiller(first) {
        return false
      }
      isPointing = isPointing || pointers.contains(first)
      rest = rest.dropFirst()
    }
    return isFound && (!isWeak || isPointing)
  }

  /// Whether words begin with a request not to publish, whatever it is about.
  static func forbid(_ words: [String]) -> Bool {
    let rest = words.drop { courtesies.contains($0) }
    return prohibitions.contains { rest.starts(with: $0) }
  }

  /// Whether a sentence speaks of this answer, and calls it confidential or forbids to publish it.
  static func callThisAnswerConfidential(_ words: [String]) -> Bool {
    speakOfThisAnswer(words)
      && (words.indices.contains { isName(words[$0]) && !($0 > 0 && denials.contains(words[$0 - 1])) }
        || forbids(words))
  }

  /// Whether a word may begin, or go on, in words that ``ask(_:)``.
  static func mayAsk(_ word: String) -> Bool { vocabulary.contains(word) || isName(word) }

  /// Whether the first words of a sentence speak of this answer.
  static func speakOfThisAnswer(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { answers.contains(words[$0]) && demonstratives.contains(words[$0 - 1]) }
  }

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

  private static func isFiller(_ word: String) -> Bool { fillers.contains(word) || pointers.contains(word) }

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

  private static let denials: Set<String> = [
    "cannot", "never", "no", "non", "not", "nao", "ne", "pas", "nunca", "jamais",
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
      release, not for distribution, not for circulation, must not be published, no publicar, no publicarse,
      no publique, no publiquen, no divulgar, no divulgue, no divulguen, no difundir, no difunda, no difundan,
      no compartir, no hacer publico, no hacer publica, no hacer publicos, no apto para publicacion, no para
      publicacion, ne pas publier, a ne pas publier, ne pas divulguer, a ne pas divulguer, ne pas diffuser, a
      ne pas diffuser, ne publiez pas, ne pas rendre public, ne pas rendre publique, ne pas communiquer, ne
      pas partager, non destine a la publication, pas pour publication, nao publicar, nao publique, nao
      publiquem, nao divulgar, nao divulgue, nao difundir, nao compartilhar, nao tornar publico, nao tornar
      publica, nao destinado a publicacao, nao para publicacao
      """)

  /// The longest come first.
  private static let phrases: [[String]] =
    (prohibitions
    + phrases(
      in: """
        not public, in confidence, in strict confidence, internal use, internal use only, internal only, for
        internal use, official use only, restricted distribution, limited distribution, distribution restricted,
        restricted circulation, restricted information, confidentiality requested, confidentiality is requested,
        confidentiality request, no publico, no publica, uso interno, uso exclusivo interno, uso exclusivamente
        interno, uso oficial exclusivo, uso oficial exclusivamente, uso oficial, difusion restringida, difusion
        limitada, distribucion restringida, distribucion limitada, circulacion restringida, acceso restringido,
        uso restringido, confidencialidad solicitada, se solicita confidencialidad, se pide confidencialidad, se
        ruega confidencialidad, se ruega no publicar, usage interne, a usage interne, usage strictement interne,
        usage officiel, diffusion restreinte, diffusion limitee, distribution restreinte, distribution limitee,
        circulation restreinte, a titre confidentiel, a caractere confidentiel, confidentialite demandee, pas
        public, non public, nao publico, nao publica, uso estritamente interno, uso exclusivamente interno,
        difusao restrita, divulgacao restrita, distribuicao restrita, circulacao restrita, acesso restrito, uso
        restrito, confidencialidade solicitada, solicita se confidencialidade, sob sigilo
        """)).sorted { $0.count > $1.count }

  private static let vocabulary = fillers.union(pointers).union(weak).union(phrases.flatMap { $0 }).union(courtesies)

  private static let courtesies: Set<String> = [
    "please", "kindly", "por", "favor", "merci", "de", "veuillez", "priere",
  ]

  /// What says that a sentence is meant, which may be about confidence in general.
  private static let weak: Set<String> = words(
    in: """
      a are be is it must should the el es la las los se ser son debe deben doit doivent
      est l le les sont etre deve devem o os sao
      """)
  /// What points at the answer itself.
  private static let pointers = answers.union(demonstratives)
  private static let answers: Set<String> = words(
    in: """
      answer answers response responses reply respuesta respuestas contestacion reponse reponses
      resposta respostas
      """)
  private static let demonstratives: Set<String> = words(
    in: """
      this these following above esta estas este estos esto presente presentes siguiente siguientes
      anterior cette ces ce c ceci present estes isto seguinte seguintes
      """)

  private static let fillers: Set<String> = words(
    in: """
      all and consider considered content contents data document entire extremely file for
      government handle highly information keep label marked material note only or paragraph part
      please private remark section sensitive statement status strictly submission text to totally
      treat treated use version very warning absolutamente as aviso altamente apartado archivo
      atencion caracter clasificado como considerar contenido cuestionario dato datos de documento
      en entero estrictamente exclusivo favor fichero informacion informaciones mantener manera muy
      nota observacion para parrafo parte por privado privada seccion sensible solo solamente texto
      titulo toda todas todo todos total totalmente tratar tratese uso version y attention
      avertissement caractere comme contenu donnee donnees du entierement et fichier garder
      informations merci ou paragraphe partie passage pour prive privee questionnaire remarque
      rester strictement texte titre tout toute toutes tous traiter tres usage veuillez apenas
      arquivo atencao carater conteudo dado dados e estritamente formulario informacao informacoes
      manter muito observacao paragrafo questionario secao somente versao requested solicitada
      demandee
      """)

  private static let beginnings: Set<String> = words(
    in: """
      the an this these we our it there they la el los las un una se nuestro nuestra le les
      l une nous il notre o a os as um uma
      """)
}
