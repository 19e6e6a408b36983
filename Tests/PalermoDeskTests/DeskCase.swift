import PalermoDesk
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoScoring
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

@testable import PalermoValidation

/// A submission with its company, and what the program says of it.
struct DeskCase: Sendable, Encodable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// Other files that are read with it.
  let company: [String]
  /// The files of the program that are read with it, in order.
  let builtIn: [String]
  /// The outcome of checking it, by language.
  let checks: [String: String]
  let scorecards: String
  /// The file in canonical form, if it has one.
  let canonical: String?

  var testDescription: String { name }

  /// Reads, checks and scores a submission as the program does.
  init(_ name: String, _ text: String, with company: [String] = []) {
    (self.name, self.text, self.company) = (name, text, company)
    let sources = [(path: "submission.xml", text: text)] + company.map { (path: "company.xml", text: $0) }
    let loaded = CorpusLoader().load(sources, extras: [.instruments, .questionnaires, .profiles])
    let (file, corpus) = (loaded.files[0], loaded.corpus)
    builtIn = BuiltIn.names.filter { $0.isRead(with: loaded.files.dropFirst().compactMap(\.document)) }
    let result = Validator().validate(loaded.only { $0.path == file.path })
    var context: SubmissionContext?
    if case .submission(let submission) = file.document {
      context = SubmissionContext(
        submission, corpus: corpus, companions: corpus.companions()(submission),
        duplicates: corpus.duplicates()(submission), predecessor: corpus.predecessors()(submission), status: nil)
    }
    let check = DeskCheck(
      findings: result.findings, completeness: context?.completeness, closed: context?.closedQuestions ?? [],
      source: SourceText(text))
    checks = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, check.json(in: $0)) })
    scorecards =
      Scorer(profile: corpus.profiles[0], corpus: corpus).scorecards().json
    canonical = file.canonicalText
  }
}

extension String {
  /// Whether a file of the program is read beside others, by its path.
  fileprivate func isRead(with others: [Document]) -> Bool {
    let hasRegion = others.contains { if case .region = $0 { true } else { false } }
    let hasParticipation = others.contains { if case .participation = $0 { true } else { false } }
    let hasInstruments = others.contains { if case .instruments = $0 { true } else { false } }
    return switch self {
    case "Questionnaires/reference/instruments.xml": !hasInstruments
    case "Samples/americas/region.xml": !hasRegion
    case "Samples/americas/participation.xml": !hasRegion && !hasParticipation
    default:
      hasPrefix("Questionnaires/reference/profiles/")
        || (hasPrefix("Questionnaires/") && !hasPrefix("Questionnaires/reference/"))
    }
  }
}
