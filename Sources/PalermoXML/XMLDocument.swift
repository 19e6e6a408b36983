/// The namespace of every file of the toolkit.
public let toolkitNamespace = "urn:palermo-toolkit:1"

/// A whole file to be written: its root, and the comments and instructions around it.
public struct XMLDocument: Hashable, Sendable {
  /// The remarks between the XML declaration and the root.
  public var prologue: [XMLRemark]
  /// The root element, in the namespace of the toolkit.
  public var root: XMLNode
  /// The remarks behind the root.
  public var epilogue: [XMLRemark]

  /// A document with its remarks, if there are any.
  public init(prologue: [XMLRemark] = [], root: XMLNode, epilogue: [XMLRemark] = []) {
    (self.prologue, self.root, self.epilogue) = (prologue, root, epilogue)
  }

  /// The text of the file: an XML declaration, the namespace as the default one, an element per line indented by two
  /// spaces, texts on the line of their element, LF at the end of each line.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public var text: String {
    var output = Self.declaration
    for remark in prologue { output += remark.markup + "\n" }
    var root = root
    root.attributes.insert(XMLNode.Attribute("xmlns", toolkitNamespace), at: 0)
    if root.usesSchemaInstance { root.attributes.insert(XMLNode.Attribute("xmlns:xsi", Self.schemaInstance), at: 1) }
    root.write(to: &output, indentation: "")
    for remark in epilogue { output += remark.markup + "\n" }
    return output
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
