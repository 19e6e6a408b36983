import PalermoLoading
import PalermoModel
import PalermoODK
import PalermoXML

extension Subject {
  /// Reads bytes as collected data. What is read of it has a canonical form.
  static func readCollection(_ bytes: [UInt8]) {
    let form = collectionExample
    for submission in CollectionReader(find: { $0 == form?.key ? form : nil }).read(bytes, path: "fuzzed").submissions {
      let file = Loader().load(SourceText(submission.text), path: "fuzzed.xml")
      for finding in file.findings { _ = submission.placed(finding, in: "fuzzed") }
      guard let text = file.canonicalText else { continue }
      precondition(text == submission.text, "what is read of collected data is in canonical form")
    }
  }

  /// The form of the examples of rules about collected data.
  private static let collectionExample: Questionnaire? = {
    let path = "Samples/rules/unknown-field/companion-questionnaire.xml"
    return CorpusLoader().load([path], extras: []).corpus.questionnaires.values.first
  }()
}
