@testable import PalermoXML
import TestSupport
import Testing

@Suite("Names by their letters")
struct NamesTests {
  @Test("Each of many names is found, and no other")
  func everyName() {
    var random = SeededRandom(seed: 3)
    for count in [0, 1, 2, 7, 8, 9, 300] {
      var names: [String] = []
      while names.count < count {
        // Many begin with the same eight letters.
        let name =
          (Bool.random(using: &random) ? "question" : "")
          + String((0..<Int.random(in: 0...4, using: &random)).map { _ in "abé:".randomElement(using: &random)! })
        if !names.contains(name) { names.append(name) }
        // Short names of four letters are few.
        if count == 300, !names.contains("\(name)\(names.count)") { names.append("\(name)\(names.count)") }
      }
      let known = XMLNames(names)
      for (index, name) in names.enumerated() { #expect(known[name] == index, "\(name)") }
      for name in names.flatMap({ [$0 + "c", "c" + $0, String($0.dropLast())] }) where !names.contains(name) {
        #expect(known[name] == XMLTree.unknown, "\(name)")
      }
    }
  }
}
