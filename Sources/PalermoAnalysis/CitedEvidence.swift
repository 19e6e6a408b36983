import PalermoModel
import PalermoScoring

/// A law or other evidence as an analysis quotes it.
public struct CitedEvidence: Hashable, Sendable, Encodable {
  public let title: String
  public let provision: String?
  public let href: String?

  init(_ evidence: Evidence) {
    (title, provision, href) = (evidence.title, evidence.provision, evidence.href)
  }
}
