package import PalermoModel
import PalermoLoading
import PalermoXML

/// The files that ship with the program, as far as the form of one state needs them.
package enum FormFiles {
  /// The instruments; those that no questionnaire asks about come without their articles.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, as for the others.
  package static func instruments(of questionnaires: [Questionnaire]) -> FormContent.File {
    let wanted = Set(questionnaires.map(\.instrument))
    return file("Questionnaires/reference/instruments.xml") { root in
      root.keep { $0.name != "note" }
      root.change { instrument in
        if let id = instrument[attribute: "id"], !wanted.contains(id) { instrument.keep { $0.name != "article" } }
      }
    }
  }

  /// The region, with one of its states.
  package static func region(of state: String) -> FormContent.File {
    file("Samples/americas/region.xml") { root in
      root.keep { $0.name != "note" && ($0.name != "state" || $0[attribute: "code"] == state) }
    }
  }

  /// What the states of the region have done about treaties, of one state.
  package static func participation(of state: String) -> FormContent.File {
    file("Samples/americas/participation.xml") { root in
      root.keep { $0.name != "note" && ($0.name != "state" || $0[attribute: "code"] == state) }
    }
  }

  /// A file of the program as it is.
  package static func whole(_ name: String) -> FormContent.File { file(name) { _ in } }

  private static func file(_ name: String, _ change: (inout XMLNode) -> Void) -> FormContent.File {
    var document = XMLDocument(scanning: BuiltIn.source(name)!)!
    change(&document.root)
    return FormContent.File(path: name, text: document.text)
  }
}

extension XMLNode {
  fileprivate mutating func keep(_ isWanted: (XMLNode) -> Bool) {
    content.removeAll { if case .element(let child) = $0 { !isWanted(child) } else { true } }
  }

  fileprivate mutating func change(_ change: (inout XMLNode) -> Void) {
    for place in content.indices {
      guard case .element(var child) = content[place] else { continue }
      change(&child)
      content[place] = .element(child)
    }
  }
}
