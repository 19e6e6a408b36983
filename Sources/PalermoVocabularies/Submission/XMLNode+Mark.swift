import PalermoModel
package import PalermoXML

extension XMLNode {
  /// The mark of an answer that says nothing, or is not there.
  package static var noMark: String { "-" }

  /// The mark of a confidential answer, of which nothing is told: a line of the file may be shown to anybody.
  package static var hiddenMark: String { "*" }

  /// A short sum of what an answer holds, by which it is told whether it is still the same. Neither white space nor the
  /// order of its parts, a remark, who answered, or a flag that is false makes a difference. It guards against slips, not
  /// against forgery.
  ///
  /// - Complexity: O(*n*) in the size of the answer.
  package var mark: String {
    var held = self
    held.attributes.removeAll { attribute in
      attribute.name != Name.value.text && attribute.value == "false"
        || [.question, .answeredBy, .answeredOn].contains { (name: Name) in name.text == attribute.name }
    }
    return held.attributes.isEmpty && held.children.isEmpty ? Self.noMark : String(held.sum, radix: 16)
  }

  /// The sum of an element: its attributes and its children count in any order.
  private var sum: UInt32 {
    var sum = Self.sum(name, ownText)
    for attribute in attributes { sum &+= Self.sum("@" + attribute.name, attribute.value) }
    for child in children { sum &+= child.sum &* 31 }
    return sum
  }

  /// The sum of a name and a text by the method of Fowler, Noll and Vo.
  private static func sum(_ name: String, _ text: String) -> UInt32 {
    var sum: UInt32 = 2_166_136_261
    for part in [name, text] {
      for byte in part.utf8 where byte > 0x20 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
      sum = (sum ^ 0x20) &* 16_777_619
    }
    return sum
  }

  /// An element as it was read, without remarks. What no vocabulary knows is left out.
  init(_ element: XMLElement) {
    let children = element.children.map { Content.element(XMLNode($0)) }
    self.init(
      name: Name(rawValue: element.name)?.text ?? "",
      attributes: element.attributes.compactMap { attribute in
        Name(rawValue: attribute.name).map { Attribute($0.text, attribute.valueBytes.collapsed) }
      }, content: children.isEmpty ? [.text(element.text)] : children)
  }
}
