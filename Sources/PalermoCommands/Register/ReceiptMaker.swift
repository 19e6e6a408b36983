import PalermoLetters
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoValidation
import PalermoVocabularies
import PalermoXML

/// Makes receipts for what arrives.
struct ReceiptMaker {
  /// The most findings that a receipt lists.
  private static let faults = 200

  private let corpus: Corpus
  private let basis: [Receipt.Basis]
  private let language: Language

  /// A maker of receipts for files that were held to some references.
  ///
  /// - Parameters:
  ///   - references: The files that verdicts rest on.
  ///   - language: The language of a receipt for nobody in particular.
  init(_ references: [LoadedFile], language: Language) {
    corpus = CorpusLoader().load(files: references, extras: [.questionnaires, .participation]).corpus
    basis = references.map { file in
      Receipt.Basis(
        name: file.path.split(separator: "/").last.map(String.init) ?? file.path,
        digest: Digest.sha256(Array(file.bytes)))
    }
    self.language = language
  }

  /// The receipt for a file.
  ///
  /// - Parameters:
  ///   - entry: What is recorded of it.
  ///   - link: The entry in its register. Nil without one.
  ///   - read: The file.
  ///   - bytes: Its bytes.
  ///   - findings: What was found in it.
  ///   - siblings: The entries of what else of the state the verdict rests on.
  func receipt(
    for entry: RegisterEntry, _ link: ChainedEntry?, _ read: LoadedFile, _ bytes: [UInt8], _ findings: [Finding],
    siblings: [ChainedEntry] = []
  ) -> Receipt? {
    guard let received = entry.received, let verdict = entry.verdict else { return nil }
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let canonical = read.canonicalText.map { Array($0.utf8) }
    let errors = findings.filter { $0.severity == .error }.prefix(Self.faults)
    return Receipt(
      name: received.ownName, size: received.size, sender: received.sender, by: entry.by, time: entry.time,
      clock: entry.clock, isCanonical: canonical != nil, salt: salt.hexadecimal,
      digest: Digest.sha256(salt + (canonical ?? bytes)), number: link?.entry.number, entry: link?.digest,
      after: entry.after.first, claim: entry.claim, verdict: verdict,
      basis: basis + siblings.map { Receipt.Basis(name: Receipt.Basis.entry + $0.name, digest: $0.digest) },
      faults: errors.map { Receipt.Fault(rule: $0.rule, line: $0.position.line, column: $0.position.column) })
  }

  /// The files of a receipt: one for programs, and a page in each language in which the state submits.
  ///
  /// - Parameter name: What their names begin with.
  func files(of receipt: Receipt, named name: String) -> [(path: String, contents: String)] {
    let state = receipt.claim?.state.flatMap { code in corpus.region(of: code)?[state: code] }
    let title = receipt.claim?.questionnaire.flatMap(corpus.latestVersion).flatMap { corpus.questionnaires[$0]?.title }
    let languages = state?.submissionLanguages.compactMap(Language.init) ?? [language]
    return [("\(name).xml", receipt.text)]
      + (languages.isEmpty ? [.en] : languages).map { language in
        (
          "\(name).\(language.rawValue).html",
          ReceiptPage(receipt, state: state, title: title, language: language).html
        )
      }
  }
}
