import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoVocabularies

/// What a document means as far as it can be told while it is being written: the types of its elements, and the questionnaires
/// that its ids are of.
struct DocumentKnowledge {
  let outline: MarkupOutline
  /// Everything that is known, the document itself among it.
  let corpus: Corpus
  let language: Language

  /// The vocabulary that the document is of. Nil if its root is none of ours.
  var root: Root? {
    outline.tags.first.flatMap { Name(spelled: outline.name(of: $0)) }.flatMap { Root(rawValue: $0.rawValue) }
  }

  /// The type of an element. Returns nil for one that may not stand where it does.
  ///
  /// - Complexity: O(*n*) in the elements around it.
  func type(ofTag index: Int?) -> TypeName? {
    guard let index else { return nil }
    let tag = outline.tags[index]
    guard let name = Name(spelled: outline.name(of: tag)) else { return nil }
    guard let parent = tag.parent else { return Root(rawValue: name.rawValue)?.type }
    return type(ofTag: parent)?.type.particles.flatMap(\.elements).first { $0.name == name }?.type
  }

  // MARK: Questionnaires

  /// The questionnaire whose ids the document uses: its own, or the one that it answers. Nil if it uses those of all.
  var questionnaire: Questionnaire? {
    guard let tag = outline.tags.first else { return nil }
    switch root {
    case .questionnaire: return questionnaire(outline.value(of: "id", in: tag), outline.value(of: "version", in: tag))
    case .submission:
      return questionnaire(outline.value(of: "questionnaire", in: tag), outline.value(of: "version", in: tag))
    case .instruments, .region, .participation, .cycle, .profile, .crosswalk, .configuration, .baseline, .glossary,
      .cooperation, .plan, .publishedFindings, .texts, .languages, .registerEntry, .receipt, .keys, .signature, nil:
      return nil
    }
  }

  /// A questionnaire in a version, or where there is no such version the latest. Returns nil if there is none of this id.
  func questionnaire(_ id: String?, _ version: String?) -> Questionnaire? {
    guard let id else { return nil }
    let stated = version.flatMap { corpus.questionnaires[QuestionnaireKey(id: id, version: $0)] }
    return stated ?? corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0] }
  }

  /// The questionnaire whose questions an attribute names. Returns nil if they may be those of all.
  private func questionnaire(namedBy attribute: Name, of type: TypeName) -> Questionnaire? {
    guard type == .map || type == .meantChange, let tag = outline.tags.first else { return questionnaire }
    let id = outline.value(of: "questionnaire", in: tag)
    return attribute == .to
      ? questionnaire(outline.value(of: "toQuestionnaire", in: tag) ?? id, outline.value(of: "to", in: tag))
      : questionnaire(id, outline.value(of: "from", in: tag))
  }

  /// The question of an id as the document means it, with the questionnaire that asks it. Returns nil if none asks it.
  func question(_ id: String, in own: Questionnaire?) -> (questionnaire: Questionnaire, question: Question)? {
    if let own, let question = own[question: id] { return (own, question) }
    return corpus.question(id)
  }

  /// The questions that can be named: those of the questionnaire that is meant first, then those of all others in their
  /// latest versions where conditions may look at them.
  func questions(of own: Questionnaire?, alone: Bool) -> [(questionnaire: Questionnaire, question: Question)] {
    if let own, alone { return own.questions.map { (own, $0) } }
    let ids = Set(corpus.questionnaires.keys.map(\.id)).subtracting(own.map { [$0.key.id] } ?? [])
    let others = ids.sorted().compactMap { corpus.latestVersion(of: $0).flatMap { corpus.questionnaires[$0] } }
    return ((own.map { [$0] } ?? []) + others).flatMap { asking in asking.questions.map { (asking, $0) } }
  }

  // MARK: Values

  /// What the value of an attribute names. Returns nil if the attribute may not stand there.
  func subject(ofAttribute name: String, inTag index: Int) -> ValueSubject? {
    guard let name = Name(spelled: name), let type = type(ofTag: index),
      let attribute = type.type.attributes.first(where: { $0.name == name })
    else { return nil }
    return named(by: attribute, of: type, at: index) ?? ValueSubject(attribute.type)
  }

  private func named(by attribute: ElementType.Attribute, of type: TypeName, at index: Int) -> ValueSubject? {
    let own = questionnaire(namedBy: attribute.name, of: type)
    let tag = outline.tags[index]
    func question(_ id: String?) -> Question? { id.flatMap { self.question($0, in: own)?.question } }
    switch (type, attribute.name) {
    case (.answer, .question), (.submissionPart, .questions), (.consistencyRule, .question), (.map, .from), (.map, .to),
      (.meantChange, .of):
      return .question(of: own, alone: own != nil)
    case (.answered, .question), (.number, .question), (.offence, .questions), (.positionField, .question),
      (.assignment, .questions):
      return .question(of: own, alone: false)
    case (.answer, .value), (.answered, .with):
      return .option(of: question(outline.value(of: "question", in: tag)))
    case (.evidenceDemand, .when):
      return .option(of: question(tag.parent.flatMap { outline.value(of: "id", in: outline.tags[$0]) }))
    case (.question, .options): return .optionList(of: own)
    case (.submission, .questionnaire), (.delivery, .questionnaire), (.crosswalk, .questionnaire),
      (.crosswalk, .toQuestionnaire):
      return .questionnaire
    case (.submission, .version), (.delivery, .version), (.crosswalk, .from):
      return .version(of: outline.value(of: "questionnaire", in: tag))
    case (.crosswalk, .to):
      return .version(
        of: outline.value(of: "toQuestionnaire", in: tag) ?? outline.value(of: "questionnaire", in: tag))
    case (.submission, .cycle): return .cycle
    case (.questionnaire, .cluster), (.provision, .cluster): return .cluster
    case (.participation, .region), (.publishedFindings, .region): return .region
    default: return nil
    }
  }
}

extension ElementType {
  /// The places of its children. Empty if it holds none.
  var particles: [Particle] {
    switch content {
    case .elements(let particles): particles
    case .empty, .text: []
    }
  }
}
