import PalermoModel
package import PalermoXML

/// Reads a file of accepted findings (`baseline`).
package final class BaselineBuilder: DocumentBuilder {
  private let path: String
  private var entries: [Baseline.Entry] = []

  /// A builder for the file at a path, against which the paths of its findings are read.
  package init(path: String) {
    self.path = path
  }

  /// Takes a `finding`. One without what identifies it is left out: the checker has reported it.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let entry = Baseline.Entry(element, decoder: &decoder) { entries.append(entry) }
  }

  /// The baseline with the entries so far.
  package var document: Document? { .baseline(Baseline(entries: entries, file: path)) }
}
