import PalermoModel
import PalermoXML

extension Authority {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let name = element.string(.name) else { return nil }
    self.init(
      name: name, role: element.string(.role), address: element.string(.address), email: element.string(.email),
      phone: element.string(.phone), href: element.string(.href), languages: element.words(.languages),
      territory: element.string(.territory), position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .authority(
      name: name, role: role, address: address, email: email, phone: phone, href: href, languages: languages.words,
      territory: territory)
  }
}
