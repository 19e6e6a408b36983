public import PalermoModel
import PalermoVocabularies
import PalermoXML

/// The answers of a submission carried over to another version of its questionnaire.
///
/// Comments and everything attached to an answer go with it, and so does confidence, as its mark. An answer whose question
/// changed is marked to be reconfirmed; what has no place in the new version is told in ``losses``, so that nothing
/// disappears unseen. A blank answer stays blank, and is neither counted nor to be reconfirmed.
public struct Migration: Sendable {
  /// A part of an answer that could not be carried over.
  public struct Loss: Hashable, Sendable {
    /// The question of the old version.
    public let question: String
    /// Why it could not be carried over, for the person who completes the draft.
    public let reason: FilledText
  }

  /// The questions of the new version whose answers are carried over as they were.
  public private(set) var carried: [String] = []
  /// Those whose answers are to be reconfirmed.
  public private(set) var toConfirm: [String] = []
  /// What is not carried over, in the order of the old answers.
  public private(set) var losses: [Loss] = []

  private let mapping: VersionMapping
  /// Whether the answers were given in another cycle than the one of the draft.
  private let isOfEarlierCycle: Bool
  private var document: XMLDocument
  /// Where the answer to each question stands.
  private var places: [String: Int] = [:]

  /// Carries a submission over.
  ///
  /// - Parameters:
  ///   - file: The submission. The initializer returns nil if the file holds none, or has a finding.
  ///   - mapping: The version that it answers and the one that it is to answer.
  ///   - date: The day of the draft.
  ///   - cycle: The cycle of the draft; that of the submission unless stated.
  /// - Complexity: O(*n*) in the answers, times the maps of the crosswalks.
  public init?(_ file: LoadedFile, by mapping: VersionMapping, date: CalendarDate, cycle: String? = nil) {
    guard let document = file.markedDocument else { return nil }
    self.mapping = mapping
    self.document = document
    let content = document.root.content
    self.document.root.content = []
    isOfEarlierCycle = cycle != nil && cycle != document.root[attribute: Name.cycle.text]
    for part in content {
      if case .element(let element) = part, element.name == Name.answer.text { carry(element) } else { add(part) }
    }
    let key = mapping.new.key
    for (name, value) in [
      (Name.questionnaire, key.id), (.version, key.version), (.status, Submission.Status.draft.rawValue),
      (.date, "\(date)"),
    ] {
      self.document.root[attribute: name.text] = value
    }
    if let cycle { self.document.root[attribute: Name.cycle.text] = cycle }
    self.document.root = self.document.root.canonical(as: .submission)
    for answer in answers where !answer.isBlank {
      guard let question = answer[attribute: Name.question.text] else { continue }
      if answer[attribute: Name.reconfirm.text] == "true" {
        toConfirm.append(question)
      } else {
        carried.append(question)
      }
    }
  }

  /// The draft, a file in canonical form.
  public var text: String { document.text }

  /// The elements of the answers.
  var answers: [XMLNode] { document.root.children.filter { $0.name == Name.answer.text } }

  /// The element that says where the answers come from, if there is one.
  var source: XMLNode? { document.root.children.first { $0.name == Name.source.text } }

  private mutating func add(_ part: XMLNode.Content) { document.root.content.append(part) }

  /// Adds the answer to a question, into which later ones to the same are merged.
  private mutating func add(_ answer: XMLNode, of question: Question, to new: Question) {
    var answer = answer
    // There is nothing to reconfirm in a blank, whatever became of what was in it.
    if answer.isBlank { answer[attribute: Name.reconfirm.text] = nil }
    guard let place = places[new.id], case .element(var first) = document.root.content[place] else {
      places[new.id] = document.root.content.count
      return add(.element(answer))
    }
    // Nobody else holds it while it grows.
    document.root.content[place] = .text("")
    merge(answer, of: question, into: &first)
    document.root.content[place] = .element(first)
  }

  private mutating func carry(_ answer: XMLNode) {
    let id = answer[attribute: Name.question.text]!
    guard let question = mapping.old[question: id] else {
      return loseAll(of: answer, Texts.Migration.unknownQuestion(questionnaire: "\(mapping.old.key)"))
    }
    switch mapping.disposition(of: question) {
    case .asked(let new, let map):
      let isOld = isOfEarlierCycle && new.type.growsOld
      place(answer, of: question, in: new, map, isMarked: isOld || question.needsConfirmation(in: new, by: map))
    case .split(let questions, let map):
      for new in questions { place(answer, of: question, in: new, map, isMarked: true) }
    case .merged(let new, let map): place(answer, of: question, in: new, map, isMarked: true)
    case .replaced(let questions):
      for new in questions { place(answer, of: question, in: new, nil, isMarked: true) }
    case .moved(let new, let key, _):
      loseAll(of: answer, Texts.Migration.moved(question: new.id, questionnaire: "\(key)"))
    case .dropped, .retired, .lost: loseAll(of: answer, Texts.Migration.notAsked)
    }
  }

  private mutating func place(
    _ answer: XMLNode, of question: Question, in new: Question, _ map: Crosswalk.Map?, isMarked: Bool
  ) {
    if question.type == .text && new.type == .states {
      return placeStates(of: answer, of: question, in: new)
    }
    guard question.type == new.type || (question.choices != nil && new.choices != nil) || answer.isBlank else {
      return lose(question.id, Texts.Migration.otherType(question: new.id))
    }
    var answer = answer
    answer[attribute: Name.question.text] = new.id
    // Who answered last time says nothing of this time.
    answer[attribute: Name.answeredBy.text] = nil
    answer[attribute: Name.answeredOn.text] = nil
    if let value = answer[attribute: Name.value.text] {
      answer[attribute: Name.value.text] =
        answer.isConfidential
        ? carryUnseen(value, of: question, to: new, map) : carry(value, of: question, to: new, map)
    }
    if isMarked { answer[attribute: Name.reconfirm.text] = "true" }
    add(answer, of: question, to: new)
  }

  /// Carries over a text that names states, by their codes or in words. One that cannot be read stays as an explanation.
  private mutating func placeStates(of answer: XMLNode, of question: Question, in new: Question) {
    var answer = answer
    answer[attribute: Name.question.text] = new.id
    answer[attribute: Name.reconfirm.text] = "true"
    let texts = answer.children.filter { $0.name == Name.text.text }
    let codes = texts.first.flatMap { KnownCodes.states(namedIn: $0.ownText) }
    if let codes { answer[attribute: Name.value.text] = codes.joined(separator: " ") }
    answer.content = answer.content.compactMap { part in
      guard case .element(let element) = part, element.name == Name.text.text else { return part }
      guard codes == nil else { return nil }
      return .element(
        XMLNode.localText(.explanation, xmlLang: element[attribute: Name.xmlLang.text] ?? "", element.ownText))
    }
    if answer.isConfidential {
      lose(question.id, Texts.Migration.unseen(question: new.id))
    } else if !texts.isEmpty && codes == nil {
      lose(question.id, Texts.Migration.noStates(question: new.id))
    }
    add(answer, of: question, to: new)
  }

  /// The value of an answer in the new version. Returns nil if none is left.
  private mutating func carry(_ value: String, of question: Question, to new: Question, _ map: Crosswalk.Map?)
    -> String?
  {
    if value == Answer.notApplicable && question.allowsNotApplicable && !new.allowsNotApplicable {
      lose(question.id, Texts.Migration.notApplicableClosed(question: new.id))
      return nil
    }
    guard let choices = new.choices, value != Answer.notApplicable else { return value }
    let values = value.split(separator: " ").map(String.init)
    var kept: [String] = []
    for value in values {
      let renamed = map?.values[value] ?? value
      if !choices.contains(renamed) {
        lose(question.id, Texts.Migration.noOption(question: new.id, value: value))
      } else if !kept.contains(renamed) {
        kept.append(renamed)
      }
    }
    if kept.count > 1 && !new.type.form.takesSeveral {
      lose(question.id, Texts.Migration.onlyOne(question: new.id, values: kept.joined(separator: ", ")))
      return nil
    }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  /// The same for an answer whose values no message may depend on. What is said depends on the two questions alone; what
  /// has no place in the new version stays, for the checks of the draft to name.
  private mutating func carryUnseen(_ value: String, of question: Question, to new: Question, _ map: Crosswalk.Map?)
    -> String?
  {
    let losesNotApplicable = question.allowsNotApplicable && !new.allowsNotApplicable
    guard let choices = new.choices else {
      if losesNotApplicable { lose(question.id, Texts.Migration.unseen(question: new.id)) }
      return value
    }
    let known = (question.choices ?? []).map { map?.values[$0] ?? $0 }
    let losesOptions = !known.allSatisfy(choices.contains)
    if losesOptions || losesNotApplicable || (question.type == .multipleChoice && new.type != .multipleChoice) {
      lose(question.id, Texts.Migration.unseen(question: new.id))
    }
    if value == Answer.notApplicable { return value }
    var kept: [String] = []
    for value in value.split(separator: " ").map(String.init) {
      let renamed = map?.values[value] ?? value
      if !kept.contains(renamed) { kept.append(renamed) }
    }
    return kept.joined(separator: " ")
  }

  /// The answers to two questions that became one. Where their values differ, neither is taken; a blank differs from
  /// nothing.
  private mutating func merge(_ answer: XMLNode, of question: Question, into first: inout XMLNode) {
    var answer = answer
    if first.isBlank { swap(&first, &answer) }
    first.content += answer.content
    if answer.isBlank { return }
    let (one, other) = (first[attribute: Name.value.text], answer[attribute: Name.value.text])
    let isConfidential = first.isConfidential || answer.isConfidential
    if one != other { first[attribute: Name.value.text] = nil }
    if isConfidential {
      lose(question.id, Texts.Migration.unseen(question: first[attribute: Name.question.text]!))
    } else if one != other {
      lose(
        question.id,
        Texts.Migration.differing(
          question: first[attribute: Name.question.text]!, one: one ?? "–", other: other ?? "–"))
    }
    for name in [Name.confidential, .reconfirm] where answer[attribute: name.text] == "true" {
      first[attribute: name.text] = "true"
    }
  }

  /// Says that an answer is not carried over, unless it is blank.
  private mutating func loseAll(of answer: XMLNode, _ reason: some TextArgument) {
    if !answer.isBlank { lose(answer[attribute: Name.question.text] ?? "", reason) }
  }

  private mutating func lose(_ question: String, _ reason: some TextArgument) {
    losses.append(Loss(question: question, reason: reason.filledText))
  }
}

extension XMLNode {
  /// Whether nothing is in it. Of a confidential answer nobody is told that.
  fileprivate var isBlank: Bool { !saysSomething && !isConfidential }
}
