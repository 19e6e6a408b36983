import PalermoModel
package import PalermoXML

package final class KeyRingBuilder: DocumentBuilder {
  private var keys: [KeyRing.Key] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let key = KeyRing.Key(element) { keys.append(key) }
  }

  package var document: Document? { .keys(KeyRing(keys)) }
}
