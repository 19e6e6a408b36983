import PalermoModel
package import PalermoXML

/// Reads what the sender of a file was given (`receipt`).
package final class ReceiptBuilder: DocumentBuilder {
  private let name: String
  private let size: Int
  private let sender: String?
  private let by: String?
  private let time: Moment
  private let clock: Moment
  private let isCanonical: Bool
  private let salt: String
  private let digest: String
  private let number: Int?
  private let entry: String?
  private let after: String?
  private var claim: RegisterEntry.Claim?
  private var verdict: RegisterEntry.RecordedVerdict?
  private var basis: [Receipt.Basis] = []
  private var faults: [Receipt.Fault] = []

  /// A builder for a root. Returns nil if the root lacks name, size, digest, salt or a time.
  package init?(_ root: XMLElement) {
    guard let name = root.string(.name), let size = root.int(.size), let form = root.string(.form),
      let salt = root.string(.salt), let digest = root.string(.digest),
      let time = root.string(.time).flatMap({ Moment($0) }), let clock = root.string(.clock).flatMap({ Moment($0) })
    else { return nil }
    (self.name, self.size, self.time, self.clock) = (name, size, time, clock)
    (isCanonical, self.salt, self.digest) = (form == "canonical", salt, digest)
    (sender, by, number) = (root.string(.sender), root.string(.by), root.int(.number))
    (entry, after) = (root.string(.entry), root.string(.after))
  }

  /// Takes the claim, the verdict, a file that it rests on, or a fault.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch ReceiptChild(rawValue: element.name) {
    case .claim: claim = RegisterEntry.Claim(element)
    case .verdict: verdict = RegisterEntry.RecordedVerdict(element)
    case .basis:
      if let name = element.string(.name), let digest = element.string(.digest) {
        basis.append(Receipt.Basis(name: name, digest: digest))
      }
    case .fault:
      if let rule = element.string(.rule), let line = element.int(.line), let column = element.int(.column) {
        faults.append(Receipt.Fault(rule: rule, line: line, column: column))
      }
    case nil: break
    }
  }

  /// The receipt. Nil while the verdict is missing.
  package var document: Document? {
    verdict.map { verdict in
      .receipt(
        Receipt(
          name: name, size: size, sender: sender, by: by, time: time, clock: clock, isCanonical: isCanonical,
          salt: salt, digest: digest, number: number, entry: entry, after: after, claim: claim, verdict: verdict,
          basis: basis, faults: faults))
    }
  }
}
