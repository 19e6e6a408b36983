import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML

/// Finds where what is named at a place of a document stands.
struct Definer {
  let knowledge: DocumentKnowledge
  /// The text of a file at hand, by its path.
  let text: (String) -> DocumentText?
  /// The path of a file that ships with the program, where it lies on the disk.
  let shipped: (String) -> String?

  /// The file and the passage in which what is named at a byte stands. Returns nil if nothing is named, or it stands in no
  /// file on a disk.
  func definition(at offset: Int) -> (path: String, range: TextRange)? {
    guard case .value(let tag, let attribute) = knowledge.outline.place(at: offset), let value = attribute.value,
      let subject = knowledge.subject(ofAttribute: knowledge.outline.text(attribute.name), inTag: tag)
    else { return nil }
    let word = knowledge.outline.text(knowledge.word(at: offset, in: value))
    switch subject {
    case .question(let own, _):
      guard let questionnaire = knowledge.question(word, in: own)?.questionnaire else { return nil }
      return place(of: .question, with: .id, word, in: questionnaire)
    case .option(let question):
      guard let question, let (questionnaire, _) = knowledge.question(question.id, in: knowledge.questionnaire) else {
        return nil
      }
      return option(word, of: question, in: questionnaire)
    case .optionList(let questionnaire):
      return questionnaire.flatMap { place(of: .options, with: .id, word, in: $0) }
    case .questionnaire: return knowledge.questionnaire(word, nil).flatMap { root(of: $0) }
    case .version(let id):
      guard let questionnaire = knowledge.questionnaire(id, word), questionnaire.key.version == word else { return nil }
      return root(of: questionnaire)
    case .rule:
      let stated = knowledge.corpus.questionnaires.values.sorted { $1.key < $0.key }.lazy.compactMap { questionnaire in
        questionnaire.rules.first { questionnaire.fullID(of: $0) == word }.map { (questionnaire, $0.id) }
      }
      return stated.first.flatMap { place(of: .rule, with: .id, $1, in: $0) }
    case .cycle, .cluster, .region, .state, .instrument, .provision, .language, .choice, .free: return nil
    }
  }

  private func root(of questionnaire: Questionnaire) -> (path: String, range: TextRange)? {
    place(of: .questionnaire, with: .id, questionnaire.key.id, in: questionnaire)
  }

  /// The option of a question: its own, or the one of the list that it refers to.
  private func option(
    _ value: String, of question: Question, in questionnaire: Questionnaire
  ) -> (path: String, range: TextRange)? {
    guard question.options.contains(where: { $0.value == value }) else { return nil }
    let isOwn = question.ownOptions.contains { $0.value == value }
    return isOwn
      ? place(of: .option, with: .value, value, in: questionnaire, below: (.question, question.id))
      : question.optionListID.flatMap {
        place(of: .option, with: .value, value, in: questionnaire, below: (.options, $0))
      }
  }

  /// The value of an attribute of the first element of a name that has it, in the file of a questionnaire.
  private func place(
    of element: Name, with attribute: Name, _ value: String, in questionnaire: Questionnaire,
    below holder: (name: Name, id: String)? = nil
  ) -> (path: String, range: TextRange)? {
    let file = questionnaire.file
    var found: (path: String, text: DocumentText)?
    if let text = text(file) {
      found = (file, text)
    } else if let source = BuiltIn.source(file), let path = shipped(file) {
      found = (path, DocumentText(Array(source.bytes)))
    }
    guard let found else { return nil }
    let outline = MarkupOutline(found.text.bytes)
    func matches(_ tag: MarkupOutline.Tag, _ name: Name, _ attribute: Name, _ value: String) -> Bool {
      outline.name(of: tag) == name.text && outline.value(of: attribute.text, in: tag) == value
    }
    let tag = outline.tags.first { tag in
      guard matches(tag, element, attribute, value) else { return false }
      guard let holder else { return true }
      return tag.parent.map { matches(outline.tags[$0], holder.name, .id, holder.id) } ?? false
    }
    guard let range = tag?.attributes.first(where: { outline.text($0.name) == attribute.text })?.value else {
      return nil
    }
    return (found.path, found.text.range(range))
  }
}
