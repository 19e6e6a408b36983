import PalermoModel
import PalermoWriting

/// A link to a page.
struct LinkView: Encodable {
  let href: String
  let name: String
  var code = ""
  var isCurrent = false
}
