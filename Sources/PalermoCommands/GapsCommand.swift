import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoReports
import PalermoScoring

struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: help(
      en: "The gap analysis of a region, and its report.", es: "El análisis de brechas de una región y su informe.",
      fr: "L’analyse des lacunes d’une région et son rapport.", pt: "A análise de lacunas de uma região e seu relatório."),
    discussion: help(
      en: "Who should sign, ratify and do what next. Writes a folder that opens in a browser without a network, and analysis.json beside it.",
      es: "Quién debería firmar, ratificar y hacer qué. Escribe una carpeta que se abre en un navegador sin red, y analysis.json con ella.",
      fr: "Qui devrait signer, ratifier et faire quoi. Écrit un dossier qui s’ouvre dans un navigateur sans réseau, avec analysis.json.",
      pt: "Quem deveria assinar, ratificar e fazer o quê. Grava uma pasta que se abre em um navegador sem rede, com analysis.json."))

  @OptionGroup var inputs: InputOptions
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
        en: "The region, when the inputs hold several.", es: "La región, cuando las entradas contienen varias.",
        fr: "La région, quand les entrées en contiennent plusieurs.", pt: "A região, quando as entradas contêm várias.")))
  var region: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The cycle; the one delivered to last unless stated.", es: "El ciclo; salvo indicación, el de la última entrega.",
        fr: "Le cycle ; sauf indication, celui de la dernière remise.", pt: "O ciclo; salvo indicação, o da última entrega.")))
  var cycle: String?

  @Option(help: ArgumentHelp(help(en: "Form of the output.", es: "Forma de la salida.", fr: "Forme de la sortie.", pt: "Forma da saída.")))
  var format: OutputFormat = .text

  func run() throws {
    let loaded = inputs.load([.instruments, .profiles, .cooperation], common)
    let isFaulty = loaded.warnOfFaults(common)
    let corpus = loaded.corpus
    let profile = try scoring.find(in: corpus)
    let region = try chosenRegion(of: corpus)
    let analysis = Analyst(corpus: corpus, region: region, profile: profile, cycle: try chosenCycle(of: corpus)).analysis()
    let document = try AnalysisDocument(analysis, provenance: loaded.provenance).json()
    if let output {
      let site = try ReportSite(
        analysis: analysis, corpus: corpus, region: region,
        scorecards: Scorer(profile: profile, corpus: corpus).scorecards(), profile: profile,
        provenance: loaded.provenance, language: common.language)
      try OutputDirectory(path: output).write([("analysis.json", document)] + site.files(), for: "palermo")
    }
    switch format {
    case .text: Console.write(summary(analysis, corpus))
    case .json: Console.write(document)
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  private func summary(_ analysis: GapAnalysis, _ corpus: Corpus) -> String {
    var text = Headlines(analysis, corpus: corpus).sentences.map { "\($0(common.language))\n" }.joined()
    for kind in GapKind.allCases {
      let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == kind }
      let line = LocalizedText(
        en: "{kind}: {gaps} in {states} states (action {action})", es: "{kind}: {gaps} en {states} Estados (acción {action})",
        fr: "{kind} : {gaps} dans {states} États (action {action})", pt: "{kind}: {gaps} em {states} Estados (ação {action})")
      text += line.filled(with: [
        "kind": kind.name, "gaps": .init(verbatim: "\(gaps.count)"),
        "states": .init(verbatim: "\(Set(gaps.map(\.state)).count)"), "action": .init(verbatim: kind.followUp),
      ])(common.language) + "\n"
    }
    text += CooperationSentences(analysis.cooperation, corpus: corpus).sentences.map { "\($0(common.language))\n" }.joined()
    if let output {
      let line = LocalizedText(
        en: "Report: {path}", es: "Informe: {path}", fr: "Rapport : {path}", pt: "Relatório: {path}")
      text += line.filled(with: ["path": .init(verbatim: "\(output)/index.html")])(common.language) + "\n"
    }
    return text
  }

  private func chosenRegion(of corpus: Corpus) throws -> Region {
    let known = corpus.regions.map(\.id).joined(separator: ", ")
    if let region {
      if let found = corpus.regions.first(where: { $0.id == region }) { return found }
      throw ValidationError(
        help(
          en: "There is no region “\(region)”. There are: \(known).", es: "No hay una región «\(region)». Hay: \(known).",
          fr: "Il n’y a pas de région « \(region) ». Il y a : \(known).", pt: "Não há região “\(region)”. Há: \(known)."))
    }
    guard corpus.regions.count == 1 else {
      throw ValidationError(
        help(
          en: "The inputs hold several regions (\(known)); choose one with --region.",
          es: "Las entradas contienen varias regiones (\(known)); elija una con --region.",
          fr: "Les entrées contiennent plusieurs régions (\(known)) ; choisissez-en une avec --region.",
          pt: "As entradas contêm várias regiões (\(known)); escolha uma com --region."))
    }
    return corpus.regions[0]
  }

  private func chosenCycle(of corpus: Corpus) throws -> String? {
    guard let cycle else { return nil }
    let known = Set(corpus.cycles.map(\.id) + corpus.submissions.map(\.cycle)).sorted()
    guard known.contains(cycle) else {
      let list = known.joined(separator: ", ")
      throw ValidationError(
        help(
          en: "There is no cycle “\(cycle)”. There are: \(list).", es: "No hay un ciclo «\(cycle)». Hay: \(list).",
          fr: "Il n’y a pas de cycle « \(cycle) ». Il y a : \(list).", pt: "Não há ciclo “\(cycle)”. Há: \(list)."))
    }
    return cycle
  }
}
