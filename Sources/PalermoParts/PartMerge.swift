import PalermoModel
import PalermoVocabularies
package import PalermoXML

/// Merges parts into the submission that they were taken from, piece by piece of each answer.
///
/// It is a three-way merge: what an authority changed since the part was handed out is taken, unless somebody else has
/// changed the same piece to something else. The order of the parts does not matter, merging a part again changes nothing,
/// and a base that moved on since keeps what it has. Nothing is settled silently.
package struct PartMerge {
  /// The submission with what could be taken.
  package let root: XMLNode
  /// What has to be settled first: those pieces are as in the base.
  package let conflicts: [MergeConflict]
  /// How many answers of each authority were taken, by its id.
  package let taken: [String: Int]
  /// Answers of the base that an authority has left out or blanked: they are gone, and count as taken from nobody.
  package let removed: [(authority: String, question: String)]
  /// Confidential answers whose mark an authority has left out: they keep it.
  package let unmarked: [(authority: String, question: String)]
  /// Answers in parts to questions that were not asked of their authority: they are left out.
  package let stray: [(authority: String, question: String)]

  /// An authority, or one of its files, whose contents to a question win; nil for the base. An authority that handed in
  /// several contents settles nothing.
  package typealias Settlement = (authority: String?, question: String)

  /// Merges parts.
  ///
  /// - Parameters:
  ///   - parts: The parts, of the same questionnaire, version, state and cycle as the base (``mismatch(of:and:)``).
  ///   - base: The root of the submission, in canonical form, with the mark in each confidential answer.
  ///   - order: The questions in the order of the questionnaire: new answers stand in it, behind the others.
  ///   - settlements: Whose contents win where several differ.
  /// - Complexity: O(*nm*) in the number of answers and of parts.
  package init(_ parts: [HandedInPart], into base: XMLNode, order: [String], settlements: [Settlement] = []) {
    let parts = parts.sorted { ($0.authority, $0.day, $0.file ?? "") < ($1.authority, $1.day, $1.file ?? "") }
    let answers = base.answers
    var merged: [String: XMLNode?] = [:]
    var conflicts: [MergeConflict] = []
    var taken: [String: Int] = [:]
    var removed: [(authority: String, question: String)] = []
    var unmarked: [(authority: String, question: String)] = []
    let asked = Set(parts.flatMap { $0.questions })
    let known = order.filter { asked.contains($0) }
    let places = Set(order)
    let questions = known + asked.filter { !places.contains($0) }.sorted()
    for question in questions {
      var merge = AnswerMerge(question, base: answers[question])
      for part in parts where part.questions.contains(question) && !part.unread.contains(question) { merge.add(part) }
      merge.settle(for: settlements.filter { $0.question == question }.map { $0.authority })
      conflicts += merge.conflicts
      let removers = merge.removers
      for authority in merge.authors.subtracting(removers) { taken[authority, default: 0] += 1 }
      for authority in removers.sorted() { removed.append((authority: authority, question: question)) }
      for authority in merge.unmarkers.sorted() { unmarked.append((authority: authority, question: question)) }
      if merge.hasChanged { merged[question] = merge.answer }
    }
    var root = base
    root.content = base.content.compactMap { content in
      guard case .element(let element) = content, element.name == Name.answer.text,
        let changed = merged[element.question]
      else { return content }
      return changed.map { .element($0) }
    }
    for question in questions where answers[question] == nil {
      if let answer = merged[question] ?? nil { root.content.append(.element(answer)) }
    }
    (self.root, self.conflicts, self.taken) = (root, conflicts, taken)
    (self.removed, self.unmarked) = (removed, unmarked)
    stray = parts.flatMap { part in part.strayAnswers(beside: answers).map { (part.authority, $0) } }
  }

  /// The attribute of the root in which a part differs from its base, so that they do not belong together. Returns nil if
  /// they do.
  package static func mismatch(of part: HandedInPart, and base: XMLNode) -> String? {
    [Name.questionnaire, .version, .state, .cycle].map { $0.text }.first {
      part.root[attribute: $0] != base[attribute: $0]
    }
  }
}
