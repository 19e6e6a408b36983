public import PalermoModel
package import PalermoXML

extension FileSignature {
  /// The root of its file.
  package var xml: XMLNode { .signature(file: file, key: key, time: "\(time)", digest: digest, value: value) }

  /// The text of its file.
  public var text: String { XMLDocument(root: xml.canonical(as: .signature)).text }
}
