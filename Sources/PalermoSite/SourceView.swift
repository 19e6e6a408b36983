import PalermoModel
import PalermoWriting

/// Where something comes from, linked when there is a link.
struct SourceView: Hashable, Encodable {
  let kind: String
  let title: String?
  let href: String?
  let date: String
}
