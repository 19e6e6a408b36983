package import PalermoXML

extension XMLNode {
  /// Whether an answer says something: anything but the question that it is to, and marks.
  package var saysSomething: Bool { !(self[attribute: Name.value.text] ?? "").isEmpty || !children.isEmpty }
}
