import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: help(
      en: "Carry a submission over to another version of its questionnaire.",
      es: "Trasladar una presentación a otra versión de su cuestionario.",
      fr: "Reporter une communication dans une autre version de son questionnaire.",
      pt: "Transferir uma apresentação para outra versão de seu questionário."),
    discussion: help(
      en:
        "Writes a draft. Answers to unchanged questions are copied; those to questions that were reworded, split, merged or replaced are copied and marked reconfirm=\"true\"; what cannot be carried over is listed on standard error.",
      es:
        "Escribe un borrador. Las respuestas a preguntas sin cambios se copian; las dadas a preguntas reformuladas, divididas, fundidas o sustituidas se copian y se marcan con reconfirm=\"true\"; lo que no puede trasladarse se lista en la salida de errores.",
      fr:
        "Écrit un projet. Les réponses aux questions inchangées sont copiées ; celles aux questions reformulées, divisées, fondues ou remplacées sont copiées et marquées reconfirm=\"true\" ; ce qui ne peut être reporté est listé sur la sortie d’erreur.",
      pt:
        "Grava um rascunho. As respostas a perguntas sem mudança são copiadas; as dadas a perguntas reformuladas, divididas, fundidas ou substituídas são copiadas e marcadas com reconfirm=\"true\"; o que não pode ser transferido é listado na saída de erros."
    ))

  @Argument(
    help: ArgumentHelp(
      help(
        en: "The submission; - for standard input.", es: "La presentación; - para la entrada estándar.",
        fr: "La communication ; - pour l’entrée standard.", pt: "A apresentação; - para a entrada padrão."),
      valueName: "submission"))
  var path: String

  @Option(
    help: ArgumentHelp(
      help(
        en: "The version to carry it over to, such as 2027.1, or the file of that questionnaire.",
        es: "La versión a la que se traslada, como 2027.1, o el archivo de ese cuestionario.",
        fr: "La version cible, telle que 2027.1, ou le fichier de ce questionnaire.",
        pt: "A versão de destino, como 2027.1, ou o arquivo desse questionário."),
      valueName: "version"))
  var to: String

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let (file, submission) = try draft.questionnaires.submission(at: path, common)
    let isFile = to.hasSuffix(".xml") || to.contains("/")
    let loaded = try draft.questionnaires.corpus(with: isFile ? [to] : [], crosswalk, common)
    let key = isFile ? try key(in: loaded) : QuestionnaireKey(id: submission.questionnaire.id, version: to)
    let migration = try loaded.migration(of: file, submission, to: key, draft)
    try draft.write(migration.text, from: [path, to] + crosswalk.paths)
    migration.report(common)
  }

  private func key(in loaded: LoadedCorpus) throws -> QuestionnaireKey {
    guard case .questionnaire(let questionnaire) = loaded.file(at: to)?.document else {
      throw ValidationError(
        help(
          en: "\(to) is no questionnaire", es: "\(to) no es un cuestionario", fr: "\(to) n’est pas un questionnaire",
          pt: "\(to) não é um questionário"))
    }
    return questionnaire.key
  }
}

extension LoadedCorpus {
  /// Carries a submission over to a version of a questionnaire.
  ///
  /// - Throws: A usage error when the old or the new version is not at hand.
  func migration(
    of file: LoadedFile, _ submission: Submission, to key: QuestionnaireKey, _ draft: DraftOptions
  ) throws -> Migration {
    let new = try corpus.questionnaire(key)
    let mapping = VersionMapping(
      from: try corpus.questionnaire(submission.questionnaire), to: new, others: Array(corpus.questionnaires.values),
      crosswalks: corpus.crosswalks)
    // The file was loaded without a finding, so that there is nothing to stop it.
    return Migration(file, by: mapping, date: draft.day, cycle: draft.cycle)!
  }
}
