import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoReports
import PalermoScoring

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: help(
      en: "Scorecards by state, instrument, cluster and article.", es: "Puntuaciones por Estado, instrumento, tema y artículo.",
      fr: "Notes par État, instrument, thème et article.", pt: "Pontuações por Estado, instrumento, tema e artigo."),
    discussion: help(
      en: "A score is an interval: what is not answered widens it and never lowers it silently. States are listed by code, not ranked.",
      es: "Una puntuación es un intervalo: lo que no se responde lo ensancha y nunca lo baja en silencio. Los Estados se listan por código, sin clasificarlos.",
      fr: "Une note est un intervalle : ce qui reste sans réponse l’élargit et ne l’abaisse jamais en silence. Les États sont listés par code, sans classement.",
      pt: "Uma pontuação é um intervalo: o que não se responde o alarga e nunca o baixa em silêncio. Os Estados são listados por código, sem classificação."))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "Print how the number of a question, provision or article came about.",
        es: "Imprimir cómo se llegó al número de una pregunta, disposición o artículo.",
        fr: "Imprimer comment s’obtient le nombre d’une question, d’une disposition ou d’un article.",
        pt: "Imprimir como se chegou ao número de uma pergunta, disposição ou artigo."),
      valueName: "question-or-provision"))
  var explain: String?

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Print the fewest questions whose answers can settle each letter that is open.",
        es: "Imprimir las menos preguntas cuyas respuestas pueden fijar cada letra pendiente.",
        fr: "Imprimer le plus petit nombre de questions dont les réponses peuvent fixer chaque lettre en suspens.",
        pt: "Imprimir o menor número de perguntas cujas respostas podem definir cada letra em aberto.")))
  var narrow = false

  @OptionGroup var result: ResultOptions

  func validate() throws {
    if narrow && explain != nil {
      throw ValidationError(
        help(
          en: "--narrow and --explain exclude each other.", es: "--narrow y --explain se excluyen.",
          fr: "--narrow et --explain s’excluent.", pt: "--narrow e --explain se excluem."))
    }
  }

  func run() throws {
    let loaded = inputs.load([.instruments, .profiles], common)
    let isFaulty = loaded.warnOfFaults(common)
    let profile = try scoring.find(in: loaded.corpus)
    let cards = Scorer(profile: profile, corpus: loaded.corpus).scorecards()
    if let explain {
      try trace(explain, cards, loaded.corpus)
    } else if narrow {
      try self.narrow(cards, profile, loaded)
    } else {
      switch result.format {
      case .text:
        let text = ScoresText(
          language: common.language, isColored: result.isColored(common), corpus: loaded.corpus, profile: profile,
          provenance: loaded.provenance)
        let counts = profile.aggregate == .count ? text.counts(cards) : ""
        let legend = common.quiet || cards.isEmpty ? "" : "\n" + text.legend
        try result.write(cards.map(text.text).joined(separator: "\n") + counts + legend)
      case .json: try result.write(try ScoresJSON(cards, provenance: loaded.provenance).json())
      }
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  private func narrow(_ cards: [Scorecard], _ profile: ScoringProfile, _ loaded: LoadedCorpus) throws {
    guard profile.aggregate == .mean else {
      throw ValidationError(
        help(
          en: "The profile “\(profile.id)” gives no letters to settle.", es: "El perfil «\(profile.id)» no da letras que fijar.",
          fr: "Le profil « \(profile.id) » ne donne pas de lettres à fixer.",
          pt: "O perfil “\(profile.id)” não dá letras a definir."))
    }
    let narrowed = cards.map { (card: $0, narrowing: Narrowing($0, profile: profile)) }
    switch result.format {
    case .text:
      let text = NarrowingText(language: common.language, corpus: loaded.corpus)
      let legend = common.quiet || cards.isEmpty ? "" : "\n" + text.legend
      try result.write(narrowed.map(text.text).joined() + legend)
    case .json: try result.write(try NarrowingJSON(narrowed, provenance: loaded.provenance).json())
    }
  }

  private func trace(_ subject: String, _ cards: [Scorecard], _ corpus: Corpus) throws {
    let trace = TraceText(language: common.language, corpus: corpus)
    let texts = cards.compactMap { trace.text($0, explaining: subject) }
    guard texts.isEmpty else { return try result.write(texts.joined(separator: "\n")) }
    let known = Set(cards.flatMap(\.provisions).flatMap { [$0.provision.id] + $0.questions.map(\.question) })
    let hint = Suggestion.clause(for: subject, in: known.sorted())(common.language)
    throw ValidationError(
      help(
        en: "“\(subject)” is in no scorecard\(hint)", es: "«\(subject)» no está en ninguna puntuación\(hint)",
        fr: "« \(subject) » n’est dans aucune note\(hint)", pt: "“\(subject)” não está em nenhuma pontuação\(hint)"))
  }
}

extension LoadedCorpus {
  /// What an output was made from.
  var provenance: Provenance {
    let inputs = files.concurrentMap(inBatchesOf: 16) { $0.map { Provenance.Input(path: $0.path, sha256: $0.sha256) } }
    return Provenance(tool: Version.tool, inputs: inputs)
  }
}
