import ArgumentParser
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoSite

struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: help(
      en: "The gap analysis of a region, and its report.", es: "El análisis de brechas de una región y su informe.",
      fr: "L’analyse des lacunes d’une région et son rapport.",
      pt: "A análise de lacunas de uma região e seu relatório."),
    discussion: help(
      en:
        "Who should sign, ratify and do what next. Writes a folder that opens in a browser without a network, and beside it the data: analysis.json, analysis.xlsx and CSV files.",
      es:
        "Quién debería firmar, ratificar y hacer qué. Escribe una carpeta que se abre en un navegador sin red y, con ella, los datos: analysis.json, analysis.xlsx y archivos CSV.",
      fr:
        "Qui devrait signer, ratifier et faire quoi. Écrit un dossier qui s’ouvre dans un navigateur sans réseau, avec les données : analysis.json, analysis.xlsx et fichiers CSV.",
      pt:
        "Quem deveria assinar, ratificar e fazer o quê. Grava uma pasta que se abre em um navegador sem rede e, com ela, os dados: analysis.json, analysis.xlsx e arquivos CSV."
    ))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var choice: RegionOptions
  @OptionGroup var only: StateOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "Directory to write the report into. Without it, the headlines are printed and nothing is written.",
        es: "Directorio donde escribir el informe. Sin él, se imprimen los titulares y nada se escribe.",
        fr: "Répertoire où écrire le rapport. Sans lui, les grandes lignes sont imprimées et rien n’est écrit.",
        pt: "Diretório onde gravar o relatório. Sem ele, imprimem-se as manchetes e nada é gravado."),
      valueName: "directory"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The cycle; the one delivered to last unless stated.",
        es: "El ciclo; salvo indicación, el de la última entrega.",
        fr: "Le cycle ; sauf indication, celui de la dernière remise.",
        pt: "O ciclo; salvo indicação, o da última entrega.")))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The cycle to compare with; the one before unless stated.",
        es: "El ciclo con el que comparar; salvo indicación, el anterior.",
        fr: "Le cycle de comparaison ; sauf indication, le précédent.",
        pt: "O ciclo com que comparar; salvo indicação, o anterior."),
      valueName: "cycle"))
  var since: String?

  @Option(
    name: .customLong("action"),
    help: ArgumentHelp(
      help(
        en:
          "Print only what serves this action of the work programme: 2.1, 3.5, 4.1, 4.2 or 4.4. May be repeated. A report stays whole.",
        es:
          "Imprimir solo lo que sirve a esta acción del programa de trabajo: 2.1, 3.5, 4.1, 4.2 o 4.4. Puede repetirse. Un informe queda entero.",
        fr:
          "N’imprimer que ce qui sert cette action du programme de travail : 2.1, 3.5, 4.1, 4.2 ou 4.4. Peut être répétée. Un rapport reste entier.",
        pt:
          "Imprimir somente o que serve a esta ação do programa de trabalho: 2.1, 3.5, 4.1, 4.2 ou 4.4. Pode ser repetida. Um relatório fica inteiro."
      )))
  var actions: [String] = []

  @Option(
    help: ArgumentHelp(
      help(
        en: "How many needs for assistance one state is taken to meet.",
        es: "Cuántas necesidades de asistencia se supone que atiende un Estado.",
        fr: "Combien de besoins d’assistance un État est supposé satisfaire.",
        pt: "Quantas necessidades de assistência se supõe que um Estado atenda.")))
  var capacity = AssistanceMatch.defaultCapacity

  @Option(
    help: ArgumentHelp(
      help(en: "Form of the output.", es: "Forma de la salida.", fr: "Forme de la sortie.", pt: "Forma da saída.")))
  var format: OutputFormat = .text

  func validate() throws {
    guard capacity < 1 else { return }
    throw ValidationError(
      help(
        en: "--capacity is at least 1.", es: "--capacity es 1 como mínimo.", fr: "--capacity vaut au moins 1.",
        pt: "--capacity é no mínimo 1."))
  }

  func run() throws {
    let actions = try chosenActions()
    let loaded = inputs.load([.instruments, .profiles, .cooperation], common)
    try loaded.requireSoundReferences(common)
    let isFaulty = loaded.warnOfFaults(common)
    let corpus = loaded.corpus
    let profile = try scoring.find(in: corpus)
    let region = try choice.find(in: corpus)
    let state = try only.find(in: region)?.code
    let analyst = Analyst(
      corpus: corpus, region: region, profile: profile, cycle: try cycle.map(corpus.cycle(named:)),
      since: try since.map(corpus.cycle(named:)), capacity: capacity)
    let analysis = analyst.analysis()
    if let output {
      let (scorecards, provenance, language) = (analyst.scorecards, loaded.provenance, common.language)
      let site = try ReportSite(
        analysis: analysis, corpus: corpus, region: region, scorecards: scorecards, profile: profile,
        provenance: provenance, language: language)
      var parts: [OutputDirectory.Part] = Language.allCases.map { language in
        { site.files(in: language).map { ($0.path, .text($0.contents)) } }
      }
      parts.append { [("analysis.json", .text(try AnalysisDocument(analysis, provenance: provenance).json()))] }
      parts.append { try AnalysisTables(analysis).csvFiles(in: "csv/").map { ($0.0, .text($0.1)) } }
      parts.append {
        [
          (
            "analysis.xlsx",
            try AnalysisWorkbook(analysis, region: region, provenance: provenance, language: language).contents()
          )
        ]
      }
      try OutputDirectory(path: output).replace(with: parts, for: "palermo")
    }
    switch format {
    case .text:
      let sheet = FollowUpText(
        analysis, corpus: corpus, region: region, actions: actions ?? Set(ProgrammeAction.allCases),
        language: common.language,
        isColored: common.isColored)
      Console.write(state.flatMap(sheet.text) ?? summary(analysis, corpus, region, actions))
    case .json:
      let served = actions.map(analysis.serving) ?? analysis
      let sheet = state.flatMap { StateDocument($0, of: served, provenance: loaded.provenance) }
      Console.write(
        try sheet?.json() ?? AnalysisDocument(analysis, provenance: loaded.provenance, actions: actions).json(),
        as: .json)
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  private func summary(
    _ analysis: GapAnalysis, _ corpus: Corpus, _ region: Region, _ actions: Set<ProgrammeAction>?
  ) -> String {
    var text = Headlines(analysis, corpus: corpus, actions: actions ?? Set(ProgrammeAction.allCases)).sentences.map {
      "\($0(common.language))\n"
    }.joined()
    for kind in GapKind.allCases where actions?.contains(kind.programmeAction) ?? true {
      let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == kind }
      let line = LocalizedText(
        en: "{kind}: {gaps} in {states} states (action {action})",
        es: "{kind}: {gaps} en {states} Estados (acción {action})",
        fr: "{kind} : {gaps} dans {states} États (action {action})",
        pt: "{kind}: {gaps} em {states} Estados (ação {action})")
      text +=
        line.filled(with: [
          "kind": kind.name, "gaps": .init(verbatim: "\(gaps.count)"),
          "states": .init(verbatim: "\(Set(gaps.map(\.state)).count)"),
          "action": .init(verbatim: kind.programmeAction.rawValue),
        ])(common.language) + "\n"
    }
    if let cooperation = (actions.map(analysis.serving) ?? analysis).cooperation {
      text += CooperationSentences(cooperation, corpus: corpus).sentences.map { "\($0(common.language))\n" }.joined()
    }
    if actions?.contains(.assistance) ?? (analysis.assistance.needs > 0) {
      text += AssistanceText(analysis.assistance).sentences.map { "\($0(common.language))\n" }.joined()
    }
    if actions?.contains(.reporting) == true {
      text += SharedGapsText(analysis, corpus: corpus, region: region, language: common.language).text()
    }
    if let output {
      let line = LocalizedText(
        en: "Report: {path}", es: "Informe: {path}", fr: "Rapport : {path}", pt: "Relatório: {path}")
      text += line.filled(with: ["path": .init(verbatim: "\(output)/index.html")])(common.language) + "\n"
    }
    return text
  }

  /// The actions asked for; nil for all.
  private func chosenActions() throws -> Set<ProgrammeAction>? {
    guard !actions.isEmpty else { return nil }
    return Set(
      try actions.map { action in
        if let known = ProgrammeAction(rawValue: action) { return known }
        let known = ProgrammeAction.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          help(
            en: "There is no action “\(action)”. There are: \(known).",
            es: "No hay una acción «\(action)». Hay: \(known).",
            fr: "Il n’y a pas d’action « \(action) ». Il y a : \(known).", pt: "Não há ação “\(action)”. Há: \(known).")
        )
      })
  }
}
