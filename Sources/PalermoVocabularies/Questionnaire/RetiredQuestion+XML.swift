import PalermoModel
import PalermoXML

extension RetiredQuestion {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(id: id, since: element.string(.since), replacedBy: element.words(.replacedBy))
  }

  var xml: XMLNode { .retired(id: id, since: since, replacedBy: replacedBy.words) }
}
