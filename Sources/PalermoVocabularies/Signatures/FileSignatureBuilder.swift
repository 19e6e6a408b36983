import PalermoModel
package import PalermoXML

package final class FileSignatureBuilder: DocumentBuilder {
  private let signature: FileSignature

  package init?(_ root: XMLElement) {
    guard let file = root.string(.file), let key = root.string(.key), let digest = root.string(.digest),
      let time = root.string(.time).flatMap({ Moment($0) }), let value = root.string(.value)
    else { return nil }
    signature = FileSignature(file: file, key: key, time: time, digest: digest, value: value)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {}

  package var document: Document? { .signature(signature) }
}
