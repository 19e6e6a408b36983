import PalermoModel
import TestSupport

/// The ways in which a clean submission goes wrong, one at a time, and the rules of which one must say so.
enum SubmissionMutation: String, CaseIterable {
  // The file.
  case cutShort, strayAmpersand, doctype, otherNamespace, misspeltElement, misspeltAttribute, strayText
  case answerTwice, questionMissing, languageMissing, impossibleDate, emptyValue
  // What it refers to.
  case unknownState, unknownCycle, unknownQuestionnaire, unknownVersion, misspeltQuestion, misspeltOption
  // What is there and what is not.
  case requiredAnswerDeleted, answerEmptied, answerUnconfirmed
  // What an answer may be.
  case twoValues, notApplicableWithoutReason, otherWithoutText, textWithoutOther, figureTwice, figureOfTheFuture
  case figuresBesideChoice, lawOfTheFuture, linkToNowhere, authorityWithoutContact, languageByEar, zeroWidthSpace
  case directionOverride
  // What it rests on.
  case evidenceDeleted, provisionDeleted
  // What it says beside others.
  case explanationCopied, conditionWithdrawn, contradiction
  // When it came.
  case deliveredLate

  /// Every rule that may find it; one of them has to.
  var rules: Set<String> {
    switch self {
    case .cutShort: ["truncated-file", "malformed-xml"]
    case .strayAmpersand: ["malformed-xml"]
    case .doctype: ["doctype-refused"]
    case .otherNamespace: ["unknown-root"]
    case .misspeltElement: ["unknown-element"]
    case .misspeltAttribute: ["unknown-attribute"]
    case .strayText: ["unexpected-text"]
    case .answerTwice: ["duplicate-answer"]
    case .questionMissing, .languageMissing: ["missing-attribute"]
    case .impossibleDate, .emptyValue: ["invalid-value"]
    case .unknownState: ["unknown-state"]
    case .unknownCycle: ["unknown-cycle"]
    case .unknownQuestionnaire: ["unknown-questionnaire"]
    case .unknownVersion: ["unknown-version"]
    case .misspeltQuestion: ["unknown-question"]
    case .misspeltOption: ["unknown-option"]
    case .requiredAnswerDeleted: ["unanswered-question"]
    case .answerEmptied: ["empty-answer", "unanswered-question"]
    case .answerUnconfirmed: ["unconfirmed-answer"]
    case .twoValues, .figuresBesideChoice: ["wrong-answer-type"]
    case .notApplicableWithoutReason: ["not-applicable-without-reason", "closed-not-applicable"]
    case .otherWithoutText: ["other-without-text"]
    case .textWithoutOther: ["text-without-other"]
    case .figureTwice: ["duplicate-figure"]
    case .figureOfTheFuture: ["future-figure"]
    case .lawOfTheFuture: ["future-date"]
    case .linkToNowhere: ["invalid-link"]
    case .authorityWithoutContact: ["authority-without-contact"]
    case .languageByEar: ["unknown-language"]
    case .zeroWidthSpace, .directionOverride: ["unreadable-character"]
    case .evidenceDeleted: ["missing-evidence"]
    case .provisionDeleted: ["evidence-without-provision"]
    case .explanationCopied: ["identical-explanations"]
    case .conditionWithdrawn: ["irrelevant-answer"]
    // By the id of the rule that is broken: see `made(in:of:_:)`.
    case .contradiction: []
    case .deliveredLate: ["late-delivery"]
    }
  }

  /// A document that is wrong, and the rules of which one must say so; nil when the submission offers no place for it.
  ///
  /// - Parameters:
  ///   - text: A clean submission.
  ///   - questionnaire: What it answers.
  func made(
    in text: String, of questionnaire: Questionnaire, _ random: inout SeededRandom
  ) -> (text: String, rules: Set<String>)? {
    if let spoilt = spoiltText(text, &random) { return (spoilt, rules) }
    let root = MutableElement(text)
    if let rule = spoil(root, questionnaire, &random) { return (root.text, rules.isEmpty ? [rule] : rules) }
    return nil
  }

  /// What is wrong before elements are.
  private func spoiltText(_ text: String, _ random: inout SeededRandom) -> String? {
    switch self {
    case .cutShort:
      String(text.unicodeScalars.prefix(Int.random(in: 60..<text.unicodeScalars.count - 2, using: &random)))
    case .strayAmpersand:
      Self.text(text, with: "& ", before: ["<answer", "</explanation>"].randomElement(using: &random)!, &random)
    case .doctype: text.replacing("<submission", with: "<!DOCTYPE submission>\n<submission", maxReplacements: 1)
    case .strayText: Self.text(text, with: "stray", before: "<answer", &random)
    default: nil
    }
  }

  private static func text(
    _ text: String, with insertion: String, before mark: String, _ random: inout SeededRandom
  ) -> String? {
    guard let place = text.ranges(of: mark).randomElement(using: &random) else { return nil }
    return text[..<place.lowerBound] + insertion + text[place.lowerBound...]
  }

  /// Spoils an element somewhere.
  ///
  /// - Returns: Nil when there is nothing to spoil; else the id of the rule that is broken, where the kind of mutation does
  ///   not tell it.
  private func spoil(_ root: MutableElement, _ questionnaire: Questionnaire, _ random: inout SeededRandom) -> String? {
    func any(_ name: String, where isWanted: (MutableElement) -> Bool = { _ in true }) -> MutableElement? {
      root.all.filter { $0.name == name && isWanted($0) }.randomElement(using: &random)
    }
    func question(_ answer: MutableElement) -> Question? { answer["question"].flatMap { questionnaire[question: $0] } }
    func answer(where isWanted: (MutableElement, Question) -> Bool) -> MutableElement? {
      root.children.filter { answer in question(answer).map { isWanted(answer, $0) } ?? false }.randomElement(
        using: &random)
    }
    switch self {
    case .cutShort, .strayAmpersand, .doctype, .strayText: return nil
    case .otherNamespace: root["xmlns"] = "urn:palermo-toolkit:2"
    case .misspeltElement:
      guard let element = root.all.dropFirst().randomElement(using: &random) else { return nil }
      element.name += "s"
    case .misspeltAttribute:
      let elements = root.all.dropFirst().filter { !$0.attributes.isEmpty }
      guard let element = elements.randomElement(using: &random) else { return nil }
      element.attributes[element.attributes.indices.randomElement(using: &random)!].name += "s"
    case .answerTwice:
      let answers = root.childIndices.filter { root.isElement("answer", at: $0) }
      guard let index = answers.randomElement(using: &random) else { return nil }
      root.content.insert(root.content[index], at: index)
    case .questionMissing:
      guard let answer = any("answer") else { return nil }
      answer["question"] = nil
    case .languageMissing:
      guard let text = any("explanation") else { return nil }
      text["xml:lang"] = nil
    case .impossibleDate:
      guard let evidence = any("evidence", where: { $0["inForce"] != nil }) else { return nil }
      evidence["inForce"] = ["2019-02-29", "2020-13-01", "20-01-01", "1 March 2019"].randomElement(using: &random)!
    case .emptyValue:
      guard let answer = any("answer", where: { $0["value"] != nil }) else { return nil }
      answer["value"] = ""
    case .unknownState: root["state"] = "XZZ"
    case .unknownCycle: root["cycle"] = "2062"
    case .unknownQuestionnaire: root["questionnaire"]! += "s"
    case .unknownVersion: root["version"] = "2031.1"
    case .misspeltQuestion:
      guard let answer = any("answer") else { return nil }
      answer["question"]! += "s"
    case .misspeltOption:
      guard let answer = answer(where: { $0["value"] != nil && $1.choices != nil }) else { return nil }
      answer["value"]! += "s"
    case .requiredAnswerDeleted:
      guard let answer = answer(where: { $1.isRequired && $1.relevance == nil }) else { return nil }
      root.removeChildren { $0 === answer }
    case .answerEmptied:
      guard let answer = any("answer") else { return nil }
      answer["value"] = nil
      answer.content = []
    case .answerUnconfirmed:
      guard let answer = any("answer") else { return nil }
      answer["reconfirm"] = "true"
    case .twoValues:
      let single: Set<QuestionType> = [.implementation, .singleChoice, .yesNo]
      guard let answer = answer(where: { single.contains($1.type) }), let choices = question(answer)?.choices else {
        return nil
      }
      answer["value"] = choices.prefix(2).joined(separator: " ")
    case .notApplicableWithoutReason:
      guard let answer = any("answer", where: { $0["value"] != nil }) else { return nil }
      answer["value"] = Answer.notApplicable
      answer.content = []
    case .otherWithoutText:
      guard
        let answer = answer(where: { answer, question in
          question.type == .multipleChoice && question.choices?.contains("other") == true && answer["value"] != nil
            && !answer.children.contains { $0.name == "other" }
        })
      else { return nil }
      answer["value"]! += " other"
    case .textWithoutOther:
      guard let answer = any("answer", where: { $0.content.isEmpty && $0["value"]?.contains("other") == false })
      else { return nil }
      answer.content = [.element(MutableElement("<other xml:lang=\"es\">Algo distinto</other>"))]
    case .figureTwice:
      guard let answer = any("answer", where: { $0.children.contains { $0.name == "figure" } }),
        let figure = answer.childIndices.first(where: { answer.isElement("figure", at: $0) })
      else { return nil }
      answer.content.insert(answer.content[figure], at: figure)
    case .figureOfTheFuture:
      guard let figure = any("figure") else { return nil }
      figure["year"] = "2031"
    case .figuresBesideChoice:
      guard let answer = any("answer", where: { $0.content.isEmpty && $0["value"] != nil }) else { return nil }
      answer.content = [.element(MutableElement("<figure year=\"2020\" value=\"7\"/>"))]
    case .lawOfTheFuture:
      guard let evidence = any("evidence", where: { $0["inForce"] != nil }) else { return nil }
      evidence["inForce"] = "2031-01-01"
    case .linkToNowhere:
      guard let element = root.all.filter({ $0["href"] != nil }).randomElement(using: &random) else { return nil }
      let links = ["javascript:alert(1)", "www.example.org", "ftp://example.org/a", "http:/example.org"]
      element["href"] = links.randomElement(using: &random)!
    case .authorityWithoutContact:
      guard let authority = any("authority") else { return nil }
      for attribute in ["address", "email", "phone", "href"] { authority[attribute] = nil }
    case .languageByEar:
      guard let text = any(["explanation", "text", "other"].randomElement(using: &random)!) else { return nil }
      text["xml:lang"] = ["sp", "po", "spa", "xx"].randomElement(using: &random)!
    case .zeroWidthSpace, .directionOverride:
      guard let text = any(["explanation", "text"].randomElement(using: &random)!),
        case .text(let words)? = text.content.first
      else { return nil }
      let place = words.indices.randomElement(using: &random)!
      text.content = [.text(words[..<place] + (self == .zeroWidthSpace ? "\u{200B}" : "\u{202E}") + words[place...])]
    case .evidenceDeleted:
      guard
        let answer = answer(where: { answer, question in
          question.evidence.contains { $0.values.contains(answer["value"] ?? "") }
            && answer.children.contains { $0.name == "evidence" }
        })
      else { return nil }
      answer.removeChildren { $0.name == "evidence" }
    case .provisionDeleted:
      guard let evidence = any("evidence", where: { $0["kind"] == "legislation" && $0["provision"] != nil }) else {
        return nil
      }
      evidence["provision"] = nil
    case .explanationCopied:
      let explanations = root.all.filter { $0.name == "explanation" && $0.text.count > 80 }
      guard explanations.count > 1, let target = explanations.randomElement(using: &random) else { return nil }
      target.content = explanations.first { $0 !== target }!.content
    case .conditionWithdrawn: return withdrawCondition(root, questionnaire, &random) ? rawValue : nil
    case .contradiction: return contradict(root, questionnaire, &random)
    case .deliveredLate: root["date"] = "2026-12-30"
    }
    return rawValue
  }

  /// Changes one answer so that another, which is there, is no longer asked for.
  private func withdrawCondition(
    _ root: MutableElement, _ questionnaire: Questionnaire, _ random: inout SeededRandom
  ) -> Bool {
    let changes = root.changes(in: questionnaire).filter { change in
      let after = root.evaluationContext(with: change)
      return questionnaire.questions.contains { question in
        guard let relevance = question.relevance, let answer = root.answer(to: question.id),
          answer["value"] != "not-applicable"
        else { return false }
        return after.evaluate(relevance) == .no
      }
    }
    guard let change = changes.randomElement(using: &random) else { return false }
    root.answer(to: change.question)?["value"] = change.value
    return true
  }

  /// Changes one answer so that a rule of the questionnaire is broken.
  ///
  /// - Returns: The full id of the rule.
  private func contradict(
    _ root: MutableElement, _ questionnaire: Questionnaire, _ random: inout SeededRandom
  ) -> String? {
    let breaches = root.changes(in: questionnaire).flatMap { change -> [(change: Change, rule: ConsistencyRule)] in
      let after = root.evaluationContext(with: change)
      return questionnaire.rules.filter { after.evaluate($0.when) == .yes && after.evaluate($0.expect) == .no }
        .map { (change, $0) }
    }
    guard let breach = breaches.randomElement(using: &random) else { return nil }
    root.answer(to: breach.change.question)?["value"] = breach.change.value
    return questionnaire.fullID(of: breach.rule)
  }
}

/// Another value for one answer.
private struct Change {
  let question: String
  let value: String
}

extension MutableElement {
  fileprivate func isElement(_ name: String, at index: Int) -> Bool {
    if case .element(let element) = content[index] { element.name == name } else { false }
  }

  fileprivate func removeChildren(where isUnwanted: (MutableElement) -> Bool) {
    content.removeAll { if case .element(let element) = $0 { isUnwanted(element) } else { false } }
  }

  fileprivate func answer(to question: String) -> MutableElement? { children.first { $0["question"] == question } }

  /// Every change of one answer to another single option.
  fileprivate func changes(in questionnaire: Questionnaire) -> [Change] {
    children.flatMap { answer -> [Change] in
      guard let id = answer["question"], let value = answer["value"], let choices = questionnaire[question: id]?.choices
      else { return [] }
      return choices.filter { $0 != value && $0 != Answer.notApplicable }.map { Change(question: id, value: $0) }
    }
  }

  /// What conditions see of the answers after a change.
  fileprivate func evaluationContext(with change: Change) -> EvaluationContext {
    EvaluationContext(
      answer: { question in
        let value = question == change.question ? change.value : self.answer(to: question)?["value"]
        return value.map { Answer(question: question, values: $0.split(separator: " ").map(String.init)) }
      }, isParty: { _ in .unknown }, hasReservation: { _ in .unknown })
  }
}
