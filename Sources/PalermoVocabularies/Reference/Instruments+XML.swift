import PalermoModel
package import PalermoXML

extension Instruments {
  /// The root of its file.
  package var xml: XMLNode {
    .instruments(note.xml(.note) + named.map { $0.xml } + all.map { $0.xml })
  }
}
