import PalermoModel
package import PalermoXML

extension Instruments {
  /// The root of its file.
  package var xml: XMLNode { .instruments(note.xml(.note) + all.map { $0.xml }) }
}
