import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoWriting

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: help(
      en: "What changed between two submissions or two gap analyses.",
      es: "Qué cambió entre dos presentaciones o dos análisis de brechas.",
      fr: "Ce qui a changé entre deux communications ou deux analyses des lacunes.",
      pt: "O que mudou entre duas apresentações ou duas análises de lacunas."),
    discussion: help(
      en:
        "The submissions are those of one state to one questionnaire; across its versions, questions are compared as palermo migrate carries them over, by --crosswalk. The analyses are analysis.json files of palermo gaps. Of a confidential answer only that it changed is told. The exit code is 0 whether or not there are differences.",
      es:
        "Las presentaciones son las de un Estado a un cuestionario; entre sus versiones, las preguntas se comparan como palermo migrate las traslada, según --crosswalk. Los análisis son archivos analysis.json de palermo gaps. De una respuesta confidencial solo se dice que cambió. El código de salida es 0 haya o no diferencias.",
      fr:
        "Les communications sont celles d’un État à un questionnaire ; d’une version à l’autre, les questions sont comparées comme palermo migrate les reporte, selon --crosswalk. Les analyses sont des fichiers analysis.json de palermo gaps. D’une réponse confidentielle, on dit seulement qu’elle a changé. Le code de sortie est 0, qu’il y ait ou non des différences.",
      pt:
        "As apresentações são as de um Estado a um questionário; entre suas versões, as perguntas são comparadas como palermo migrate as transfere, conforme --crosswalk. As análises são arquivos analysis.json de palermo gaps. De uma resposta confidencial só se diz que mudou. O código de saída é 0, haja ou não diferenças."
    ))

  @Argument(
    help: ArgumentHelp(
      help(
        en: "The first submission or analysis.", es: "La primera presentación o el primer análisis.",
        fr: "La première communication ou analyse.", pt: "A primeira apresentação ou análise."),
      valueName: "old"))
  var old: String

  @Argument(
    help: ArgumentHelp(
      help(
        en: "The second one; - for standard input.", es: "La segunda; - para la entrada estándar.",
        fr: "La seconde ; - pour l’entrée standard.", pt: "A segunda; - para a entrada padrão."),
      valueName: "new"))
  var new: String

  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard old == "-", new == "-" else { return }
    throw ValidationError(
      help(
        en: "Only one of the two can be standard input.", es: "Solo una de las dos puede ser la entrada estándar.",
        fr: "Une seule des deux peut être l’entrée standard.", pt: "Apenas uma das duas pode ser a entrada padrão."))
  }

  func run() throws {
    let inputs = try [old, new].map(Input.init)
    let corpus = try questionnaires.corpus(with: [], crosswalk, common).corpus
    let provenance = Provenance(
      tool: Version.tool, inputs: inputs.map { Provenance.Input(path: $0.path, sha256: $0.file.sha256) })
    switch (inputs[0].isJSON, inputs[1].isJSON) {
    case (false, false): try compareSubmissions(inputs, corpus, provenance)
    case (true, true): try compareAnalyses(inputs, corpus, provenance)
    default:
      throw ValidationError(
        help(
          en: "One is a submission and the other an analysis; name two of a kind.",
          es: "Una es una presentación y la otra un análisis; indique dos de la misma clase.",
          fr: "L’une est une communication et l’autre une analyse ; indiquez-en deux du même genre.",
          pt: "Uma é uma apresentação e a outra uma análise; indique duas do mesmo tipo."))
    }
  }

  // MARK: Submissions

  private func compareSubmissions(_ inputs: [Input], _ corpus: Corpus, _ provenance: Provenance) throws {
    let (one, other) = (
      try questionnaires.submission(in: inputs[0].file, common),
      try questionnaires.submission(in: inputs[1].file, common)
    )
    guard one.state == other.state else {
      throw ValidationError(
        help(
          en: "\(old) is by \(one.state) and \(new) by \(other.state); name two submissions of one state",
          es: "\(old) es de \(one.state) y \(new) de \(other.state); indique dos presentaciones de un mismo Estado",
          fr: "\(old) est de \(one.state) et \(new) de \(other.state) ; indiquez deux communications d’un même État",
          pt: "\(old) é de \(one.state) e \(new) de \(other.state); indique duas apresentações de um mesmo Estado"))
    }
    let (form, otherForm) = (one.questionnaire, other.questionnaire)
    let isLinked = corpus.crosswalks.contains { $0.from == form && $0.to == otherForm }
    guard form.id == otherForm.id || isLinked else {
      throw ValidationError(
        help(
          en:
            "\(old) answers \(form.id) and \(new) answers \(otherForm.id); name two submissions to one questionnaire, or a --crosswalk from the one to the other",
          es:
            "\(old) responde a \(form.id) y \(new) a \(otherForm.id); indique dos presentaciones al mismo cuestionario, o un --crosswalk del uno al otro",
          fr:
            "\(old) répond à \(form.id) et \(new) à \(otherForm.id) ; indiquez deux communications au même questionnaire, ou un --crosswalk de l’un à l’autre",
          pt:
            "\(old) responde a \(form.id) e \(new) a \(otherForm.id); indique duas apresentações ao mesmo questionário, ou um --crosswalk de um ao outro"
        ))
    }
    for key in [form, otherForm] { _ = try corpus.questionnaire(key) }
    // Both versions are at hand, so that there is nothing to stop it.
    let diff = SubmissionDiff(from: one, to: other, corpus: corpus)!
    switch result.format {
    case .text:
      let text = SubmissionDiffText(
        diff, corpus: corpus, language: common.language, isColored: result.isColored(common))
      try result.write(text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }

  // MARK: Analyses

  private func compareAnalyses(_ inputs: [Input], _ corpus: Corpus, _ provenance: Provenance) throws {
    let (one, other) = (try inputs[0].analysis(), try inputs[1].analysis())
    guard one.region == other.region, one.profile == other.profile else {
      let (a, b) = ("\(one.region), \(one.profile)", "\(other.region), \(other.profile)")
      throw ValidationError(
        help(
          en:
            "The analyses are of different regions or profiles (\(a); \(b)); make both with the same --region and --profile",
          es:
            "Los análisis son de regiones o perfiles distintos (\(a); \(b)); haga ambos con los mismos --region y --profile",
          fr:
            "Les analyses portent sur des régions ou profils différents (\(a) ; \(b)) ; faites les deux avec les mêmes --region et --profile",
          pt:
            "As análises são de regiões ou perfis diferentes (\(a); \(b)); faça ambas com os mesmos --region e --profile"
        ))
    }
    for key in Set(one.versions).symmetricDifference(other.versions).sorted() {
      let isComparable = one.versions.contains { $0.id == key.id } && other.versions.contains { $0.id == key.id }
      if isComparable { _ = try corpus.questionnaire(key) }
    }
    let diff = AnalysisDiff(from: one, to: other, corpus: corpus)
    switch result.format {
    case .text:
      let text = AnalysisDiffText(diff, corpus: corpus, language: common.language, isColored: result.isColored(common))
      try result.write(text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }
}

/// One of the two files that are compared.
private struct Input {
  let path: String
  let file: LoadedFile
  let isJSON: Bool

  /// Reads a file.
  ///
  /// - Throws: The exit code for an input that cannot be read.
  init(_ path: String) throws {
    do throws(FileError) {
      let source = try InputFiles.read(path)
      (self.path, file) = (path, Loader().load(source, path: path))
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    isJSON = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  /// The analysis in it.
  ///
  /// - Throws: The exit code for an input that cannot be read.
  func analysis() throws -> AnalysisRecord {
    do {
      return try AnalysisRecord(file.bytes)
    } catch {
      Console.warn(
        help(
          en: "palermo: \(path): this is no analysis.json of palermo gaps",
          es: "palermo: \(path): no es un analysis.json de palermo gaps",
          fr: "palermo: \(path) : ce n’est pas un analysis.json de palermo gaps",
          pt: "palermo: \(path): não é um analysis.json de palermo gaps"))
      throw ExitCode.noInput
    }
  }
}
