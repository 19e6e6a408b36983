public import ArgumentParser
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoScoring

extension Addressee: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: help(
      en: "Other forms of an analysis and of answers.", es: "Otras formas de un análisis y de las respuestas.",
      fr: "D’autres formes d’une analyse et des réponses.", pt: "Outras formas de uma análise e das respostas."),
    discussion: help(
      en:
        "csv: the tables of the analysis with their schema, into a directory. xlsx: the same as a workbook. jsonl: one JSON object for each answer. oscal: a catalog of the provisions and assessment results by state (NIST OSCAL), into a directory. markdown: a short report to one body of the OAS. Confidential answers are in none of them.",
      es:
        "csv: las tablas del análisis con su esquema, en un directorio. xlsx: lo mismo en un libro de cálculo. jsonl: un objeto JSON por respuesta. oscal: un catálogo de las disposiciones y resultados de evaluación por Estado (NIST OSCAL), en un directorio. markdown: un informe breve a un órgano de la OEA. Las respuestas confidenciales no figuran en ninguno.",
      fr:
        "csv : les tableaux de l’analyse avec leur schéma, dans un répertoire. xlsx : la même chose en classeur. jsonl : un objet JSON par réponse. oscal : un catalogue des dispositions et des résultats d’évaluation par État (NIST OSCAL), dans un répertoire. markdown : un bref rapport à un organe de l’OEA. Les réponses confidentielles n’y figurent jamais.",
      pt:
        "csv: as tabelas da análise com seu esquema, em um diretório. xlsx: o mesmo em uma pasta de trabalho. jsonl: um objeto JSON por resposta. oscal: um catálogo das disposições e resultados de avaliação por Estado (NIST OSCAL), em um diretório. markdown: um breve relatório a um órgão da OEA. As respostas confidenciais não constam de nenhum."
    ))

  @OptionGroup var inputs: InputOptions

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      help(
        en: "Form of the export.", es: "Forma de la exportación.", fr: "Forme de l’exportation.",
        pt: "Forma da exportação.")))
  var form: ExportForm

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      help(
        en: "The body that a report in Markdown goes to.", es: "El órgano al que se dirige un informe en Markdown.",
        fr: "L’organe auquel s’adresse un rapport en Markdown.", pt: "O órgão a que se dirige um relatório em Markdown."
      )))
  var addressee: Addressee?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(
        en: "File to write to or, for csv and oscal, directory. jsonl and markdown go to standard output without it.",
        es:
          "Archivo donde escribir o, para csv y oscal, directorio. Sin él, jsonl y markdown van a la salida estándar.",
        fr:
          "Fichier où écrire ou, pour csv et oscal, répertoire. Sans lui, jsonl et markdown vont à la sortie standard.",
        pt: "Arquivo onde gravar ou, para csv e oscal, diretório. Sem ele, jsonl e markdown vão para a saída padrão."),
      valueName: "path"))
  var output: String?

  @OptionGroup var choice: RegionOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "The cycle; the one delivered to last unless stated. jsonl takes all of them.",
        es: "El ciclo; salvo indicación, el de la última entrega. jsonl los toma todos.",
        fr: "Le cycle ; sauf indication, celui de la dernière remise. jsonl les prend tous.",
        pt: "O ciclo; salvo indicação, o da última entrega. jsonl toma todos.")))
  var cycle: String?

  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if form == .markdown && addressee == nil {
      let known = Addressee.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        help(
          en: "--to markdown needs --for: \(known).", es: "--to markdown requiere --for: \(known).",
          fr: "--to markdown demande --for : \(known).", pt: "--to markdown requer --for: \(known)."))
    }
    if form != .markdown && addressee != nil {
      throw ValidationError(
        help(
          en: "--for goes with --to markdown only.", es: "--for solo va con --to markdown.",
          fr: "--for ne va qu’avec --to markdown.",
          pt: "--for só vai com --to markdown."))
    }
    if form == .jsonl && (cycle != nil || choice.region != nil) {
      throw ValidationError(
        help(
          en: "--to jsonl exports the answers of all submissions; --cycle and --region are for analyses.",
          es: "--to jsonl exporta las respuestas de todas las presentaciones; --cycle y --region son para análisis.",
          fr:
            "--to jsonl exporte les réponses de toutes les communications ; --cycle et --region sont pour les analyses.",
          pt: "--to jsonl exporta as respostas de todas as apresentações; --cycle e --region são para análises."))
    }
    if form.hasSeveralFiles || form == .xlsx, output == nil {
      throw ValidationError(
        help(
          en: "--to \(form.rawValue) needs --output.", es: "--to \(form.rawValue) requiere --output.",
          fr: "--to \(form.rawValue) demande --output.", pt: "--to \(form.rawValue) requer --output."))
    }
  }

  func run() throws {
    let loaded = inputs.load([.instruments, .profiles, .cooperation], common)
    try loaded.requireSoundReferences(common)
    let isFaulty = loaded.warnOfFaults(common)
    if form == .jsonl || form == .oscal { try checkThereAreAnswers(loaded) }
    if form == .jsonl {
      try write(try AnswerLines(loaded.corpus).text())
    } else {
      try export(loaded)
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  private func export(_ loaded: LoadedCorpus) throws {
    let corpus = loaded.corpus
    let profile = try scoring.find(in: corpus)
    let region = try choice.find(in: corpus)
    let cycle = try cycle.map(corpus.cycle(named:))
    let analysis = Analyst(corpus: corpus, region: region, profile: profile, cycle: cycle).analysis()
    switch form {
    case .csv: try write(try AnalysisTables(analysis).csvFiles())
    case .xlsx:
      let workbook = AnalysisWorkbook(
        analysis, region: region, provenance: loaded.provenance, language: common.language)
      if let output {
        try OutputGuard(inputs: inputs.paths).check(output)
        try OutputFile.write(try workbook.contents(), to: output)
      }
    case .oscal:
      let cards = Scorer(profile: profile, corpus: corpus).scorecards().filter { cycle == nil || $0.cycle == cycle }
      try write(try oscalFiles(analysis, cards, corpus, region))
    case .markdown, .jsonl:
      guard let addressee else { return }
      try write(
        Briefing(
          analysis, corpus: corpus, region: region, provenance: loaded.provenance, language: common.language
        )
        .text(for: addressee))
    }
  }

  private func oscalFiles(
    _ analysis: GapAnalysis, _ cards: [Scorecard], _ corpus: Corpus, _ region: Region
  ) throws -> [(path: String, contents: String)] {
    // Without any answer, the catalog is as old as the Convention.
    let day = CalendarDate(analysis.asOf) ?? CalendarDate(year: 2000, month: 11, day: 15)!
    let catalog = OSCALCatalog(corpus.instruments, day: day, tool: Version.tool, language: common.language)
    let results = try region.states.compactMap { state in
      try OSCALResults(of: state, cards, isExercise: analysis.isExercise, tool: Version.tool, language: common.language)
        .map { ("\(state.code).assessment-results.json", try $0.json()) }
    }
    return [("catalog.json", try catalog.json())] + results
  }

  /// A corpus without submissions has nothing to say of answers.
  private func checkThereAreAnswers(_ loaded: LoadedCorpus) throws {
    guard loaded.corpus.submissions.isEmpty, loaded.errors.isEmpty else { return }
    throw ValidationError(
      help(
        en: "--to \(form.rawValue) exports answers, and there is no submission among the inputs.",
        es: "--to \(form.rawValue) exporta respuestas, y no hay ninguna presentación entre las entradas.",
        fr: "--to \(form.rawValue) exporte des réponses, et il n’y a aucune communication parmi les entrées.",
        pt: "--to \(form.rawValue) exporta respostas, e não há nenhuma apresentação entre as entradas."))
  }

  private func write(_ text: String) throws {
    let textForm: TextForm = form == .jsonl ? .json : .plain
    guard let output, output != "-" else { return Console.write(text, as: textForm) }
    try OutputGuard(inputs: inputs.paths).check(output)
    try OutputFile.write(textForm.safe(text), to: output)
  }

  private func write(_ files: [(path: String, contents: String)]) throws {
    try OutputDirectory(path: output ?? ".").replace(with: files, for: "palermo")
  }
}
