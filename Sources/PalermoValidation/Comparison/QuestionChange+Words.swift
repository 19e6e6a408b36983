import PalermoModel

extension QuestionChange {
  /// The rule that a change breaks, and how much it weighs.
  ///
  /// - Parameter isMapped: Whether a crosswalk says that the question carries on the old one.
  func rule(isMapped: Bool) -> (Rule, Severity) {
    switch self {
    // New words in every language are another question until somebody says otherwise; in some, a better translation.
    case .wording(.help, _, _, _): (.breakingText, .note)
    case .wording where isMapped: (.breakingText, .note)
    case .wording: (.breakingText, isRewritten ? .warning : .note)
    case .type, .optionRemoved, .optionAdded, .level, .scored, .weight: (.breakingScale, .error)
    case .provisionDropped, .requirementDropped: (.breakingLegal, .error)
    // The duty is still asked about, of other states or with less to show for it.
    case .evidenceDropped, .relevance: (.breakingLegal, .warning)
    }
  }

  /// The change in words, to follow the name of the question; for a wording once for each language.
  var words: [LocalizedText] {
    switch self {
    case .wording(let part, let old, let new, let languages):
      languages.map { language in
        Self.wording.filled(with: [
          "part": part.name, "language": .init(verbatim: language.rawValue),
          "old": .init(verbatim: Self.excerpt(old[language]!, differingFrom: new[language]!)),
          "new": .init(verbatim: Self.excerpt(new[language]!, differingFrom: old[language]!)),
        ])
      }
    case .type(let old, let new): [Self.changed(Self.typeName, old.rawValue, new.rawValue)]
    case .optionRemoved(let value): [Self.optionRemoved.filled(with: ["value": .init(verbatim: value)])]
    case .optionAdded(let value): [Self.optionAdded.filled(with: ["value": .init(verbatim: value)])]
    case .level(let option, let old, let new):
      [
        Self.changed(
          Self.levelName.filled(with: ["value": .init(verbatim: option)]), old?.rawValue ?? "–", new?.rawValue ?? "–")
      ]
    case .scored(let old, let new): [Self.changed(Self.scoredName, "\(old)", "\(new)")]
    case .weight(let old, let new): [Self.changed(Self.weightName, "\(old)", "\(new)")]
    case .provisionDropped(let provision):
      [Self.provisionDropped.filled(with: ["provision": .init(verbatim: provision)])]
    case .requirementDropped: [Self.requirementDropped]
    case .evidenceDropped(let kind): [Self.evidenceDropped.filled(with: ["kind": .init(verbatim: kind.rawValue)])]
    case .relevance: [Self.relevance]
    }
  }

  /// The part of a long text where it begins to differ from another.
  private static func excerpt(_ text: String, differingFrom other: String) -> String {
    let limit = 60
    guard text.count > limit else { return text }
    let common = zip(text, other).prefix { $0 == $1 }.count
    let start = max(0, min(common - 20, text.count - limit))
    return (start > 0 ? "…" : "") + text.dropFirst(start).prefix(limit) + (start + limit < text.count ? "…" : "")
  }

  private static func changed(_ what: LocalizedText, _ old: String, _ new: String) -> LocalizedText {
    changed.filled(with: ["what": what, "old": .init(verbatim: old), "new": .init(verbatim: new)])
  }

  private static let wording = LocalizedText(
    en: "{part} in the language {language} read “{old}” and reads “{new}”",
    es: "{part} en el idioma {language} decía «{old}» y dice «{new}»",
    fr: "{part} dans la langue {language} disait « {old} » et dit « {new} »",
    pt: "{part} no idioma {language} dizia “{old}” e diz “{new}”")
  private static let changed = LocalizedText(
    en: "{what} was “{old}” and is “{new}”", es: "{what} era «{old}» y es «{new}»",
    fr: "{what} était « {old} » et est « {new} »",
    pt: "{what} era “{old}” e é “{new}”")
  private static let typeName = LocalizedText(
    en: "the type of answer", es: "el tipo de respuesta", fr: "le type de réponse", pt: "o tipo de resposta")
  private static let levelName = LocalizedText(
    en: "the level that the option “{value}” counts as", es: "el nivel por el que cuenta la opción «{value}»",
    fr: "le niveau que compte l’option « {value} »", pt: "o nível que conta a opção “{value}”")
  private static let scoredName = LocalizedText(
    en: "whether it counts in the score", es: "si cuenta en la puntuación", fr: "sa prise en compte dans la note",
    pt: "se conta na pontuação")
  private static let weightName = LocalizedText(en: "the weight", es: "el peso", fr: "le poids", pt: "o peso")
  private static let optionRemoved = LocalizedText(
    en: "the option “{value}” can no longer be chosen", es: "la opción «{value}» ya no puede elegirse",
    fr: "l’option « {value} » ne peut plus être choisie", pt: "a opção “{value}” já não pode ser escolhida")
  private static let optionAdded = LocalizedText(
    en: "the option “{value}” could not be chosen before", es: "la opción «{value}» no podía elegirse antes",
    fr: "l’option « {value} » ne pouvait pas être choisie auparavant",
    pt: "a opção “{value}” não podia ser escolhida antes")
  private static let provisionDropped = LocalizedText(
    en: "it no longer covers {provision}", es: "ya no abarca {provision}", fr: "elle ne couvre plus {provision}",
    pt: "já não abrange {provision}")
  private static let requirementDropped = LocalizedText(
    en: "a final submission no longer has to answer it", es: "una presentación final ya no está obligada a responderla",
    fr: "une communication définitive n’est plus tenue d’y répondre",
    pt: "uma apresentação final já não é obrigada a respondê-la")
  private static let evidenceDropped = LocalizedText(
    en: "evidence of the kind {kind} is demanded for fewer answers or none",
    es: "se exigen pruebas de la clase {kind} para menos respuestas o para ninguna",
    fr: "des justificatifs du genre {kind} sont exigés pour moins de réponses, ou aucune",
    pt: "exige-se comprovação do tipo {kind} para menos respostas ou nenhuma")
  private static let relevance = LocalizedText(
    en: "the condition under which it is asked is another", es: "la condición con que se formula es otra",
    fr: "la condition à laquelle elle est posée est autre", pt: "a condição em que é feita é outra")
}

extension QuestionChange.Part {
  fileprivate var name: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "the text", es: "el texto", fr: "le texte", pt: "o texto")
    case .help: LocalizedText(en: "the help", es: "la ayuda", fr: "l’aide", pt: "a ajuda")
    case .option(let value):
      LocalizedText(
        en: "the option “\(value)”", es: "la opción «\(value)»", fr: "l’option « \(value) »", pt: "a opção “\(value)”")
    }
  }
}

extension LocalizedText {
  // What became of a question, to follow its name.

  static let gone = LocalizedText(
    en: "has gone with its questions", es: "ya no está, ni sus preguntas", fr: "a disparu avec ses questions",
    pt: "já não existe, nem suas perguntas")
  static let lost = LocalizedText(
    en: "is neither asked nor retired", es: "ni se formula ni figura como retirada", fr: "n’est ni posée ni retirée",
    pt: "não é feita nem figura como retirada")
  static let reused = LocalizedText(
    en: "is asked although its id was retired", es: "se formula aunque su identificador se había retirado",
    fr: "est posée bien que son identifiant ait été retiré", pt: "é feita embora seu identificador tenha sido retirado")
  static let retired = LocalizedText(
    en: "is retired without a successor", es: "se retira sin sucesora", fr: "est retirée sans remplaçante",
    pt: "é retirada sem sucessora")

  static func replaced(by ids: [String]) -> LocalizedText {
    list(
      ids,
      LocalizedText(
        en: "is retired in favour of {ids}", es: "se retira en favor de {ids}", fr: "est retirée au profit de {ids}",
        pt: "é retirada em favor de {ids}"))
  }

  static func split(into ids: [String]) -> LocalizedText {
    list(
      ids,
      LocalizedText(
        en: "is split into {ids}", es: "se divide en {ids}", fr: "est divisée en {ids}", pt: "é dividida em {ids}"))
  }

  static func merged(into id: String) -> LocalizedText {
    list(
      [id],
      LocalizedText(
        en: "is merged into {ids}", es: "se funde en {ids}", fr: "est fondue dans {ids}", pt: "é fundida em {ids}"))
  }

  static func moved(to id: String) -> LocalizedText {
    list(
      [id],
      LocalizedText(
        en: "has moved to the questionnaire {ids}", es: "pasó al cuestionario {ids}",
        fr: "est passée dans le questionnaire {ids}", pt: "passou ao questionário {ids}"))
  }

  private static func list(_ ids: [String], _ text: LocalizedText) -> LocalizedText {
    text.filled(with: ["ids": .init(verbatim: ids.joined(separator: ", "))])
  }
}
