import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

/// What is read of a file is all that stands in it, and is written again: for every attribute and every child of every
/// type of element in the schemas.
struct RoundTripTests {
  /// Attributes without which another means nothing, and is not kept.
  private static let conditions: [TypeName: [Name: Name]] = [
    // A branch is one of the alternatives to choose from.
    .provision: [.alternativeTo: .branch]
  ]

  @Test func everyTypeOfElementIsTried() {
    let types = Set(Root.allCases.flatMap { FullDocument($0).types })
    #expect(types == Set(TypeName.allCases))
  }

  /// The roots of files that are written; those of the texts of the program are only read.
  private static let written = Root.allCases.filter { $0 != .texts && $0 != .languages }

  @Test(arguments: Root.allCases)
  func aFullDocumentIsRead(root: Root) {
    let file = FullDocument(root).node.loaded
    #expect(file.findings.map { "\($0.rule) \($0.position)" } == [])
    #expect(file.document != nil)
  }

  @Test(arguments: written)
  func aFullDocumentIsReadWholeAndWrittenAgain(root: Root) {
    let document = FullDocument(root)
    #expect(document.node.writtenAgain?.document == document.node.document)
  }

  /// Attributes that cannot have any value in every element of their type. That they are kept the full document shows.
  private static let dependent: [TypeName: Set<Name>] = [
    // A profile states each level once.
    .level: [.answer],
    // They are the bounds of a range.
    .profile: [.partlyFrom, .partlyTo],
  ]

  @Test(arguments: written)
  func anotherValueOfAnyAttributeIsWrittenAgain(root: Root) throws {
    let document = FullDocument(root)
    for type in document.types {
      for attribute in type.type.attributes where Self.dependent[type]?.contains(attribute.name) != true {
        let count = Sample.values(of: attribute.type, number: 0).count
        var kept = 0
        for number in 0..<count {
          let changed = document.changing(type, attribute, number)
          let wanted = changed.values(of: attribute.name, in: type, of: root)
          let written = try #require(changed.writtenAgain).values(of: attribute.name, in: type, of: root)
          // Only a value that means the same as none is left out.
          if written == wanted { kept += 1 } else { #expect(written.isEmpty, "\(type) \(attribute.name)") }
        }
        #expect(kept >= (attribute.isRequired ? count : count - 1), "\(type) \(attribute.name)")
        #expect(kept > 0, "\(type) \(attribute.name)")
      }
    }
  }

  @Test(arguments: written)
  func aFileWithoutAnAttributeIsWrittenWithoutIt(root: Root) throws {
    let document = FullDocument(root)
    for type in document.types {
      for attribute in type.type.attributes where !attribute.isRequired {
        var changed = document.node.without(attribute.name, of: type, in: root)
        let written = try #require(changed.writtenAgain)
        if let dependent = Self.conditions[type]?[attribute.name] {
          changed = changed.without(dependent, of: type, in: root)
        }
        #expect(written.document == changed.document, "\(type) \(attribute.name)")
      }
    }
  }

  @Test(arguments: written)
  func aFileWithoutAChildIsWrittenWithoutIt(root: Root) throws {
    let document = FullDocument(root)
    for type in document.types {
      guard case .elements(let particles) = type.type.content else { continue }
      for particle in particles where particle.minimum == 0 {
        for child in particle.elements {
          let changed = document.changing { other, node in
            guard other == type else { return }
            node.content.removeAll {
              if case .element(let element) = $0 { element.name == child.name.text } else { false }
            }
          }
          #expect(changed.writtenAgain?.document == changed.document, "\(type) \(child.name)")
        }
      }
    }
  }

  @Test func everyShippedFileIsWrittenAsItsCanonicalFormSays() throws {
    let paths = ["Questionnaires", "Samples/americas", "Samples/exercise"].flatMap {
      Project.files(in: $0, extension: "xml")
    }
    var compared = 0
    for path in paths {
      let file = Loader().load(SourceText(Project.bytes(path)), path: path)
      let document = try #require(file.document)
      // Comments are no part of what a file says, and a language may stand before or behind another.
      let written = try #require(document.xml)
      let again = Loader().load(SourceText(written.document), path: path)
      #expect(again.findings.isEmpty && again.document?.xml == written, "\(path)")
      compared += 1
    }
    #expect(compared > 100)
  }
}

extension FullDocument {
  /// The document with another value of an attribute in each element of a type.
  fileprivate func changing(_ type: TypeName, _ attribute: ElementType.Attribute, _ number: Int) -> XMLNode {
    var count = 0
    return changing { other, node in
      count += 1
      if other == type {
        node[attribute: attribute.name.text] = Sample.values(of: attribute.type, number: 500 + count)[number]
      }
    }
  }
}

extension XMLNode {
  /// The values of an attribute in all elements of a type.
  fileprivate func values(of attribute: Name, in type: TypeName, of root: Root) -> [String] {
    var values: [String] = []
    _ = changed(as: root.type) { other, node in
      if other == type, let value = node[attribute: attribute.text] { values.append(value) }
    }
    return values.sorted()
  }

  /// The document without an attribute in each element of a type.
  fileprivate func without(_ attribute: Name, of type: TypeName, in root: Root) -> XMLNode {
    changed(as: root.type) { other, node in
      if other == type { node[attribute: attribute.text] = nil }
    }
  }
}
