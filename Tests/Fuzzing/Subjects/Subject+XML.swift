import PalermoXML

extension Subject {
  /// Reads bytes as XML in all ways: what is taken without libxml2, it takes, too, and finds the same in it, and what is
  /// written again reads as the same.
  static func readXML(_ bytes: [UInt8]) {
    let source = SourceText(bytes)
    let names = XMLNames(["submission", "answer", "xml:lang"])
    var (walk, thorough) = (Walk(source: source), Walk(source: source))
    let failure = XMLReader(namespace: toolkitNamespace, names: names).read(source, visitor: &walk)
    let expected = LibXML2Reader(namespace: toolkitNamespace, names: names).read(source, visitor: &thorough)
    if let failure { precondition((0...bytes.count).contains(failure.offset), "a failure lies in the file") }
    precondition(failure?.offset == expected?.offset, "libxml2 has the last word")
    precondition(walk.seen.finalize() == thorough.seen.finalize(), "with and without libxml2, the same is read")
    guard failure == nil else { return }
    guard let document = XMLDocument(source) else { preconditionFailure("what the reader takes is well-formed") }
    // Text beside elements has a place in none of our files, and such a file is never written.
    guard !walk.hasTextBesideElements else { return }
    let written = document.text
    // Prefixes of other namespaces are not kept, and such a file is never written either.
    if let again = XMLDocument(SourceText(written)) {
      precondition(again.text == written, "what is written stays as it is")
    }
  }
}
