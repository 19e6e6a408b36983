public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// A glossary of one term that is to be written.
  public static func glossary(in language: Language) -> StartingFile {
    let term = Glossary.Term(
      id: "term",
      forms: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, [Texts.StartingText.term($0)]) }),
      definition: Texts.StartingText.definition, source: nil, position: .start)
    let root = Glossary([term], note: nil).xml.commented([(.term, Texts.StartingFile.terms(language))])
    return StartingFile(root, Texts.StartingFile.glossary, in: language)
  }
}
