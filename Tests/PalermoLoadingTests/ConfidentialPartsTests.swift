import PalermoModel
import PalermoXML
import Testing

@testable import PalermoLoading
@testable import PalermoVocabularies

/// Words of confidence in every place of an answer that the schema has.
struct ConfidentialPartsTests {
  private static let value = [
    "question": "q.1", "value": "1", "confidential": "false", "reconfirm": "false", "answeredOn": "2026-05-30",
    "year": "2025", "kind": "legislation", "area": "training", "asOf": "2025", "inForce": "2025", "languages": "es",
    "xml:lang": "es",
  ]

  /// An element of a type with all its attributes, one of which is replaced.
  private func element(
    _ name: Name, _ type: TypeName, inside: String = "", replacing replaced: Name? = nil, with words: String = ""
  ) -> String {
    let attributes = type.type.attributes.map { attribute in
      let usual = name == .assistance && attribute.name == .kind ? "need" : Self.value[attribute.name.text] ?? "x"
      return " \(attribute.name.text)=\"\(attribute.name == replaced ? words : usual)\""
    }
    return "<\(name.text)\(attributes.joined())>\(inside)</\(name.text)>"
  }

  private func check(_ answer: String, _ place: String) throws {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" status="final" date="2026-05-30">
        \(answer)
      </submission>
      """
    let file = Loader().load(SourceText(text), path: "a.xml")
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission: \(place)")
      return
    }
    #expect(submission.answers.allSatisfy { $0.isConfidential && $0.isMarkDoubtful }, "\(place)")
    #expect(file.lines[2] == nil, "\(place)")
  }

  @Test(arguments: ["CONFIDENCIAL: x", "s. 222 (confidential: zebratwo)", "confidential", "x – no publicar"])
  func everyPlaceIsLookedAt(words: String) throws {
    let answer = TypeName.answer.type
    for attribute in answer.attributes where attribute.name != .question && attribute.name != .confidential {
      try check(element(.answer, .answer, replacing: attribute.name, with: words), attribute.name.text)
    }
    guard case .elements(let particles) = answer.content else {
      Issue.record("answers have parts")
      return
    }
    var places = 0
    for part in particles.flatMap(\.elements) {
      for attribute in part.type.type.attributes {
        let inside = element(part.name, part.type, inside: "", replacing: attribute.name, with: words)
        try check(element(.answer, .answer, inside: inside), "\(part.name.text)/\(attribute.name.text)")
        places += 1
      }
      guard case .text = part.type.type.content else { continue }
      try check(
        element(.answer, .answer, inside: element(part.name, part.type, inside: words)), part.name.text)
      places += 1
    }
    #expect(places > 25)
  }
}
