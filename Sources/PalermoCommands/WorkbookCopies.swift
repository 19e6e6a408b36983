import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoValidation
import PalermoVocabularies
import PalermoWorkbook
import PalermoXML

/// Copies of one workbook that several people have filled in, as parts to be merged.
///
/// What somebody changed is told by the submission that the workbook was written from, and not by anything hidden in the
/// workbook: a copy gives away no more than it shows.
struct WorkbookCopies {
  private let given: WorkbookSubmission?
  private let root: XMLNode
  private let isStated: Bool
  private let path: String
  private let corpus: Corpus
  private let common: CommonOptions

  /// Copies to be merged into a submission.
  ///
  /// - Parameters:
  ///   - base: The submission.
  ///   - root: Its root, in canonical form, with the mark in each confidential answer.
  ///   - given: The file of the submission that the workbook was written from, if it is another.
  /// - Throws: The exit code for a file that cannot be read; a usage error when it is no submission.
  init(
    of base: Submission, root: XMLNode, given: String?, _ corpus: Corpus, _ questionnaires: QuestionnaireOptions,
    _ common: CommonOptions
  ) throws {
    let submission = try given.map { try questionnaires.submission(at: $0, common).submission } ?? base
    self.given = corpus.questionnaires[submission.questionnaire].map { WorkbookSubmission($0, submission) }
    (self.root, isStated, path) = (root, given != nil, given ?? base.file)
    (self.corpus, self.common) = (corpus, common)
  }

  /// The part that a copy is. Returns nil for a file that is no workbook.
  ///
  /// - Throws: The exit code for a copy that cannot be read without a doubt; a usage error when it was written from other
  ///   answers.
  func part(at path: String) throws -> HandedInPart? {
    guard path != "-", let beginning = try? InputFiles.read(path), ContentKind(of: beginning.bytes) == .spreadsheet
    else { return nil }
    let imported = ImportedWorkbook(path, Array(beginning.bytes), corpus)
    try imported.refuseUnlessRead(common)
    guard let given,
      let copy = imported.submissions.first(where: { $0.questionnaire.key.id == given.questionnaire.key.id })
    else { throw ValidationError(help(Texts.UsageErrors.noPart(path: path))) }
    guard copy.base == given.digest || copy.base == nil && isStated,
      let handedOut = XMLDocument(SourceText(given.normalText))?.root
    else { throw ValidationError(help(Texts.ImportCommand.otherBase(path: path, base: self.path))) }
    for other in imported.submissions where other.questionnaire.key.id != given.questionnaire.key.id && other.hasAnswers
    {
      Console.warn(
        Texts.MergeCommand.otherAnswers(path: path, questionnaire: other.questionnaire.key.id)(common.language))
    }
    let read = Loader().load(SourceText(copy.text), path: path)
    let answers =
      if case .submission(let submission) = read.document {
        copy.root.markingConfidential(in: submission)
      } else {
        copy.root
      }
    let questions = copy.questionnaire.questions.map(\.id)
    return HandedInPart(
      answers, from: Self.authority(copy.office, path), given: handedOut,
      base: isStated ? given.digest : PartBasis.digest(of: root, asking: questions), questions: questions, file: path)
  }

  /// What an author is called: what the workbook says, or the name of the file, as an id.
  private static func authority(_ office: String?, _ path: String) -> String {
    let name = office ?? String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    let words = name.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
    let id = words.joined(separator: "-")
    return id.first?.isLetter == true ? id : "office\(id.isEmpty ? "" : "-")\(id)"
  }
}

extension ImportedSubmission {
  /// Whether anything is answered in it.
  fileprivate var hasAnswers: Bool { root.children.contains { $0.name == Name.answer.text } }
}
