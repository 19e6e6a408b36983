import PalermoModel
package import PalermoXML

/// Reads an entry of a register (`registerEntry`).
package final class RegisterEntryBuilder: DocumentBuilder {
  private let number: Int
  private let kind: RegisterEntry.Kind
  private let time: Moment
  private let clock: Moment
  private let by: String?
  private let reason: String?
  private var after: [String] = []
  private var about: String?
  private var received: RegisterEntry.ReceivedFile?
  private var claim: RegisterEntry.Claim?
  private var verdict: RegisterEntry.RecordedVerdict?
  private var supersedes: String?

  /// A builder for a root. Returns nil if the root lacks the number, a known kind or a time.
  package init?(_ root: XMLElement) {
    guard let number = root.int(.number), let kind = root.value(.kind, as: RegisterEntry.Kind.self),
      let time = root.string(.time).flatMap({ Moment($0) }), let clock = root.string(.clock).flatMap({ Moment($0) })
    else { return nil }
    (self.number, self.kind, self.time, self.clock) = (number, kind, time, clock)
    (by, reason) = (root.string(.by), root.string(.reason))
  }

  /// Takes a link to another entry, the file received, the claim or the verdict.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch RegisterEntryChild(rawValue: element.name) {
    case .after: if let digest = element.string(.digest) { after.append(digest) }
    case .about: about = element.string(.digest)
    case .received: received = RegisterEntry.ReceivedFile(element)
    case .claim: claim = RegisterEntry.Claim(element)
    case .verdict: verdict = RegisterEntry.RecordedVerdict(element)
    case .supersedes: supersedes = element.string(.digest)
    case nil: break
    }
  }

  /// The entry with what was read so far.
  package var document: Document? {
    .registerEntry(
      RegisterEntry(
        number: number, kind: kind, time: time, clock: clock, by: by, reason: reason, after: after, about: about,
        received: received, claim: claim, verdict: verdict, supersedes: supersedes))
  }
}
