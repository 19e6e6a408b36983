import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoVocabularies
import PalermoWriting

/// Says what stands at a place of a document: the help of a question, the words of an option, what the schema says.
struct Explainer {
  let knowledge: DocumentKnowledge

  private var outline: MarkupOutline { knowledge.outline }
  private var corpus: Corpus { knowledge.corpus }
  private var language: Language { knowledge.language }

  /// What is said of a byte, and the passage that it is about. Returns nil if nothing is.
  func explanation(at offset: Int) -> (text: String, range: Range<Int>)? {
    switch outline.place(at: offset) {
    case .tagName(let name, let parent): element(called: name, in: parent)
    case .endTagName(let name, let closing): element(called: name, in: closing.flatMap { outline.tags[$0].parent })
    case .attributeName(let tag, let name): attribute(name, in: tag)
    case .value(let tag, let attribute): value(of: attribute, in: tag, at: offset)
    case .inTag, .text, .remark: nil
    }
  }

  /// What a rule demands and why, of the program or of a questionnaire. Returns nil if there is none of this id.
  func rule(_ id: String) -> String? {
    let texts = RulesText(language: language, isColored: false)
    if let rule = Rule[id] { return texts.summary(of: rule) }
    for questionnaire in corpus.questionnaires.values.sorted(by: { $1.key < $0.key }) {
      guard let rule = questionnaire.rules.first(where: { questionnaire.fullID(of: $0) == id }) else { continue }
      return texts.explanation(of: rule, in: questionnaire, corpus)
    }
    return nil
  }

  private func element(called range: Range<Int>, in parent: Int?) -> (text: String, range: Range<Int>)? {
    let written = outline.text(range).split(separator: ":").last.map(String.init)
    guard let name = written.flatMap({ Name(spelled: $0) }) else { return nil }
    let holder = knowledge.type(ofTag: parent)
    let type =
      holder.map { $0.type.particles.flatMap(\.elements).first { $0.name == name }?.type }
      ?? Root(rawValue: name.rawValue)?.type
    guard let type, let said = SchemaDescriptions.element(name, type, in: holder) else { return nil }
    return ("<\(name.text)>\n\n\(said)", range)
  }

  private func attribute(_ range: Range<Int>, in tag: Int) -> (text: String, range: Range<Int>)? {
    guard let type = knowledge.type(ofTag: tag), let name = Name(spelled: outline.text(range)),
      let attribute = type.type.attributes.first(where: { $0.name == name })
    else { return nil }
    let expected = Texts.LanguageServer.expects(name: name.text, expected: attribute.type.expectation)(language)
    return (
      [expected, SchemaDescriptions.attribute(name, of: type)].compactMap(\.self).joined(separator: "\n\n"), range
    )
  }

  private func value(
    of attribute: MarkupOutline.Attribute, in tag: Int, at offset: Int
  ) -> (text: String, range: Range<Int>)? {
    let written = outline.text(attribute.name)
    guard let value = attribute.value, let name = Name(spelled: written), let type = knowledge.type(ofTag: tag) else {
      return nil
    }
    let range = knowledge.word(at: offset, in: value)
    let word = outline.text(range)
    if let subject = knowledge.subject(ofAttribute: written, inTag: tag),
      let said = meaning(of: word, subject, name, type)
    {
      return (said, range)
    }
    // The id of a question explains the question where it is written.
    if type == .question, name == .id, let own = knowledge.questionnaire, let question = own[question: word] {
      return (text(of: question, in: own), range)
    }
    return self.attribute(attribute.name, in: tag)
  }

  private func meaning(of word: String, _ subject: ValueSubject, _ name: Name, _ type: TypeName) -> String? {
    switch subject {
    case .question(let own, _):
      return knowledge.question(word, in: own).map { text(of: $0.question, in: $0.questionnaire) }
    case .rule: return rule(word)
    case .option, .optionList, .questionnaire, .version, .cycle, .cluster, .region, .state, .instrument, .provision,
      .language, .choice, .free:
      guard let named = knowledge.values(of: subject, name, of: type).first(where: { $0.value == word }),
        let meaning = named.meaning
      else { return nil }
      return "\(word) · \(meaning)"
    }
  }

  private func text(of question: Question, in questionnaire: Questionnaire) -> String {
    QuestionText(corpus: corpus, language: language, isColored: false).text(of: question, in: questionnaire)
  }
}
