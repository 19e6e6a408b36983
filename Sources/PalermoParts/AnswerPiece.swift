import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A piece of an answer that is merged by itself: an attribute, the text in one language, the figure of one year, or
/// all elements of another kind.
package struct AnswerPiece: Hashable, Comparable {
  /// What a piece holds.
  enum Value: Hashable {
    case attribute(String)
    case elements([XMLNode])
  }

  /// The name of the attribute or the element.
  package let name: String
  /// The language of a text, or the year of a figure; empty otherwise.
  package let key: String
  private let order: Int

  /// Whether it is a list of elements to which more can be added.
  var isList: Bool { key.isEmpty && order >= Self.attributes.count }

  /// Whether it is the mark of a confidential answer.
  var isMark: Bool { name == Name.confidential.text }

  /// The attributes of answers that are merged: not the question, and not who answered.
  private static let attributes = TypeName.answer.type.attributes.map { $0.name }.filter {
    ![.question, .answeredBy, .answeredOn].contains($0)
  }.map { $0.text }
  private static let children: [String] = {
    guard case .elements(let particles) = TypeName.answer.type.content else { return [] }
    return particles.flatMap { $0.elements }.map { $0.name.text }
  }()

  private init(_ name: String, key: String, order: Int) {
    (self.name, self.key, self.order) = (name, key, order)
  }

  /// Whether the first comes before the second in an answer: by the order of the schema, then by language or year.
  package static func < (a: Self, b: Self) -> Bool { (a.order, a.key) < (b.order, b.key) }

  /// The pieces of an answer. A flag that is false makes no piece, nor does a comment.
  static func pieces(of answer: XMLNode?) -> [AnswerPiece: Value] {
    var pieces: [AnswerPiece: Value] = [:]
    guard let answer = answer?.withoutRemarks else { return pieces }
    for (order, name) in attributes.enumerated() {
      guard let value = answer[attribute: name], value != "false" || name == Name.value.text else { continue }
      pieces[AnswerPiece(name, key: "", order: order)] = .attribute(value)
    }
    for child in answer.children {
      let key = child[attribute: Name.xmlLang.text] ?? child[attribute: Name.year.text] ?? ""
      let order = attributes.count + (children.firstIndex(of: child.name) ?? children.count)
      let piece = AnswerPiece(child.name, key: key, order: order)
      guard case .elements(let others) = pieces[piece] else {
        pieces[piece] = .elements([child])
        continue
      }
      pieces[piece] = .elements(others + [child])
    }
    return pieces
  }

  /// An answer of these pieces, in the order of the schema. Returns nil if there are none.
  static func answer(
    to question: String, _ pieces: [AnswerPiece: Value], provenance: [XMLNode.Attribute]
  ) -> XMLNode? {
    if pieces.isEmpty { return nil }
    var answer = XMLNode(name: Name.answer.text, attributes: [], content: [])
    answer[attribute: Name.question.text] = question
    for piece in pieces.keys.sorted() {
      switch pieces[piece] {
      case .attribute(let value): answer[attribute: piece.name] = value
      case .elements(let elements): answer.content += elements.map { .element($0) }
      case nil: break
      }
    }
    answer.attributes += provenance
    return answer
  }
}
