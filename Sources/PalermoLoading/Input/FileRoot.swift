import PalermoVocabularies
import PalermoXML

/// Tells what a file is from its beginning.
public enum FileRoot {
  /// The number of bytes within which the root of nearly every file of ours begins.
  private static let beginning = 1 << 16

  /// The name of the root element of a file of ours.
  ///
  /// - Returns: Nil unless it is an ordinary file whose root is of our namespace.
  public static func name(ofFileAt path: String) -> String? {
    guard let source = InputFiles.beginning(of: InputFile(PathText.bytes(ofArgument: path)), bytes: beginning) else {
      return nil
    }
    var visitor = Visitor()
    _ = XMLReader(namespace: toolkitNamespace, names: Name.forReaders).read(source, visitor: &visitor)
    return visitor.name
  }

  private struct Visitor: XMLVisitor {
    var name: String?

    mutating func root(_ element: XMLElement) { name = Name(rawValue: element.name)?.text }

    mutating func child(_ element: XMLElement) {}

    mutating func strayText(at offset: Int) {}
  }
}
