import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: help(
      en: "Write a blank or prefilled submission.", es: "Escribir una presentación en blanco o prellenada.",
      fr: "Écrire une communication vierge ou préremplie.", pt: "Gravar uma apresentação em branco ou preenchida."),
    discussion: help(
      en:
        "The draft holds an empty answer for each question that may be asked of the state, under the question in the language of --lang, so that it can be filled in with any editor. With --from, answers to an earlier version are carried over as palermo migrate does.",
      es:
        "El borrador tiene una respuesta vacía por cada pregunta que pueda formularse al Estado, bajo la pregunta en el idioma de --lang, para llenarlo con cualquier editor. Con --from, las respuestas a una versión anterior se trasladan como hace palermo migrate.",
      fr:
        "Le projet contient une réponse vide pour chaque question qui peut être posée à l’État, sous la question dans la langue de --lang, à remplir avec tout éditeur. Avec --from, les réponses à une version antérieure sont reportées comme le fait palermo migrate.",
      pt:
        "O rascunho tem uma resposta vazia para cada pergunta que possa ser feita ao Estado, sob a pergunta no idioma de --lang, para preencher com qualquer editor. Com --from, as respostas a uma versão anterior são transferidas como faz palermo migrate."
    ))

  @Argument(
    help: ArgumentHelp(
      help(
        en: "The id of a questionnaire, such as tip-criminalization, or its file.",
        es: "El id de un cuestionario, como tip-criminalization, o su archivo.",
        fr: "L’id d’un questionnaire, tel que tip-criminalization, ou son fichier.",
        pt: "O id de um questionário, como tip-criminalization, ou seu arquivo."),
      valueName: "questionnaire"))
  var questionnaire: String

  @Option(
    help: ArgumentHelp(
      help(
        en: "The code of the state, such as CRI.", es: "El código del Estado, como CRI.",
        fr: "Le code de l’État, tel que CRI.",
        pt: "O código do Estado, como CRI."),
      valueName: "code"))
  var state: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      help(
        en: "A submission of the same state to begin with.",
        es: "Una presentación del mismo Estado con la que empezar.",
        fr: "Une communication du même État pour commencer.", pt: "Uma apresentação do mesmo Estado para começar."),
      valueName: "submission"))
  var previous: String?

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard state.utf8.count == 3, state.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
      throw ValidationError(
        help(
          en: "--state must be three capital letters such as CRI, not \(state)",
          es: "--state debe ser tres mayúsculas como CRI, no \(state)",
          fr: "--state doit être formé de trois majuscules telles que CRI, et non \(state)",
          pt: "--state deve ser três maiúsculas como CRI, não \(state)"))
    }
  }

  func run() throws {
    let isFile = questionnaire.hasSuffix(".xml") || questionnaire.contains("/")
    let loaded = try draft.questionnaires.corpus(with: isFile ? [questionnaire] : [], crosswalk, common)
    try checkState(in: loaded.corpus)
    let form = try chosen(from: loaded, isFile: isFile)
    let cycle = draft.cycle ?? String(form.key.version.prefix { $0 != "." })
    var migration: Migration?
    if let previous {
      let (file, submission) = try draft.questionnaires.submission(at: previous, common)
      guard submission.state == state else {
        throw ValidationError(
          help(
            en: "\(previous) is by \(submission.state), not by \(state)",
            es: "\(previous) es de \(submission.state), no de \(state)",
            fr: "\(previous) est de \(submission.state), non de \(state)",
            pt: "\(previous) é de \(submission.state), não de \(state)"))
      }
      migration = try loaded.migration(of: file, submission, to: form.key, draft)
    }
    let evaluationContext = evaluationContext(of: migration, form, cycle, loaded.corpus)
    let blank = BlankSubmission(form, state: state, cycle: cycle, date: draft.day, language: common.language)
    try draft.write(
      blank.text(previous: migration) { question in
        evaluationContext.relevance(of: question) != .no
      }, from: [questionnaire] + (previous.map { [$0] } ?? []) + crosswalk.paths)
    migration?.report(common)
  }

  /// Only a state that exists, or one of the codes for fictional states, is given a form.
  private func checkState(in corpus: Corpus) throws {
    guard corpus.region(of: state) == nil, !BlankSubmission.isFictional(state) else { return }
    let hint = Suggestion.clause(for: state, in: corpus.regions.flatMap(\.states).map(\.code))(common.language)
    throw ValidationError(
      help(
        en: "There is no state “\(state)”\(hint)", es: "No hay un Estado «\(state)»\(hint)",
        fr: "Il n’y a pas d’État « \(state) »\(hint)",
        pt: "Não há Estado “\(state)”\(hint)"))
  }

  private func chosen(from loaded: LoadedCorpus, isFile: Bool) throws -> Questionnaire {
    if isFile, case .questionnaire(let form) = loaded.file(at: questionnaire)?.document {
      return form
    }
    guard let key = loaded.corpus.latestVersion(of: questionnaire) else {
      let known = loaded.corpus.questionnaires.keys.map(\.id).sorted()
      let hint = Suggestion.clause(for: questionnaire, in: known)(common.language)
      throw ValidationError(
        help(
          en: "There is no questionnaire “\(questionnaire)”\(hint)",
          es: "No hay un cuestionario «\(questionnaire)»\(hint)",
          fr: "Il n’y a pas de questionnaire « \(questionnaire) »\(hint)",
          pt: "Não há questionário “\(questionnaire)”\(hint)"))
    }
    return try loaded.corpus.questionnaire(key)
  }

  /// What is known of the state before it answers: its participation, and what is prefilled.
  private func evaluationContext(
    of migration: Migration?, _ form: Questionnaire, _ cycle: String, _ corpus: Corpus
  ) -> EvaluationContext {
    var answers: [Answer] = []
    if let migration, case .submission(let prefilled) = CorpusLoader().load([("-", migration.text)]).files[0].document {
      answers = prefilled.answers
    }
    let submission = Submission(
      questionnaire: form.key, state: state, cycle: cycle, status: .draft, date: draft.day,
      source: SubmissionSource(kind: .own), answers: answers, file: "-")
    return corpus.evaluationContext(of: submission, companions: [])
  }
}
