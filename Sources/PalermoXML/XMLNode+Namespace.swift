extension XMLNode.Attribute {
  /// An attribute as it is written, from its name without a prefix and its namespace. Prefixes are those of the writer,
  /// whatever the file calls them.
  init(_ name: String, in namespace: String?, _ value: String) {
    switch namespace {
    case nil: self.init(name, value)
    case XMLDocument.schemaInstance: self.init("xsi:" + name, value)
    default: self.init("xml:" + name, value)
    }
  }
}
