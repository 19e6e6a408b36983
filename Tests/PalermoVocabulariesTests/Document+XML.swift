import PalermoLoading
import PalermoVocabularies
import PalermoXML

extension Document {
  /// The root of its file; nil for one that the program reads and never writes.
  var xml: XMLNode? {
    switch self {
    case .questionnaire(let questionnaire): questionnaire.xml
    case .submission(let submission): submission.xml
    case .instruments(let instruments): instruments.xml
    case .region(let region): region.xml
    case .participation(let participation): participation.xml
    case .cycle(let cycle): cycle.xml
    case .registerEntry(let entry): entry.xml
    case .receipt(let receipt): receipt.xml
    case .keys(let keys): keys.xml
    case .signature(let signature): signature.xml
    case .profile(let profile): profile.xml
    case .crosswalk(let crosswalk): crosswalk.xml
    case .configuration(let configuration): configuration.xml
    case .baseline(let baseline): baseline.xml
    case .glossary(let glossary): glossary.xml
    case .cooperation(let reference): reference.xml
    case .plan(let plan): plan.xml
    case .publishedFindings(let findings): findings.xml
    case .texts, .languages: nil
    }
  }
}

extension XMLNode {
  /// Its file, and what the loader makes of it.
  var loaded: LoadedFile { Loader().load(SourceText(document), path: "test.xml") }

  /// The element as it is read and written again; nil when it cannot be read.
  var writtenAgain: XMLNode? { loaded.document?.xml }
}
