import PalermoModel
import PalermoScoring

/// A law or other evidence as an analysis quotes it.
public struct CitedEvidence: Hashable, Sendable, Encodable {
  /// Title of the law, or name of the institution or other measure.
  public let title: String
  /// Article or section within it. Nil if the answer cites none.
  public let provision: String?
  /// Address of its text. Nil if the answer gives none.
  public let href: String?

  init(_ evidence: Evidence) {
    (title, provision, href) = (evidence.title, evidence.provision, evidence.href)
  }
}
