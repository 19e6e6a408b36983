public import PalermoModel
import PalermoXML

/// A baseline as the file that it is read from.
public struct BaselineXML {
  private let baseline: Baseline

  /// The baseline as XML.
  public init(_ baseline: Baseline) {
    self.baseline = baseline
  }

  /// The text: one line for each entry, so that a change shows as a line.
  public func text() -> String {
    XMLNode(
      "baseline", [:],
      baseline.entries.map { entry in
        XMLNode(
          "finding",
          [
            "rule": entry.rule, "file": entry.file, "fingerprint": entry.fingerprint, "reason": entry.reason,
            "expires": entry.expires?.description,
          ])
      }
    ).document
  }
}
