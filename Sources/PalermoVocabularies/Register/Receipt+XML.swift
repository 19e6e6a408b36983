public import PalermoModel
package import PalermoXML

extension Receipt {
  /// The root of its file.
  package var xml: XMLNode {
    .receipt(
      name: name, size: "\(size)", sender: sender, by: by, time: "\(time)", clock: "\(clock)",
      form: isCanonical ? "canonical" : "bytes", salt: salt, digest: digest, number: number.map { "\($0)" },
      entry: entry, after: after,
      [claim?.xml, verdict.xml].compactMap { $0 } + basis.map { .basis(name: $0.name, digest: $0.digest) }
        + faults.map { .fault(rule: $0.rule, line: "\($0.line)", column: "\($0.column)") })
  }

  /// The text of its file.
  public var text: String { XMLDocument(root: xml.canonical(as: .receipt)).text }
}
