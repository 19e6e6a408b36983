import PalermoModel
import PalermoXML

struct ConfigurationBuilder: DocumentBuilder {
  private let path: String
  private var settings: [Configuration.Setting] = []

  init(path: String) {
    self.path = path
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.id), let word = element.string(.severity) else { return }
    let severity = Severity(rawValue: word)
    guard severity != nil || word == "off" else { return }
    settings.append(
      Configuration.Setting(rule: rule, severity: severity, position: decoder.position(of: .id, in: element)))
  }

  var document: Document? { .configuration(Configuration(settings: settings, file: path)) }
}

struct BaselineBuilder: DocumentBuilder {
  private let path: String
  private var entries: [Baseline.Entry] = []

  init(path: String) {
    self.path = path
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    guard let rule = element.string(.rule), let file = element.string(.file),
      let fingerprint = element.string(.fingerprint), let reason = element.string(.reason)
    else { return }
    // An end that cannot be read must not make the entry last for ever.
    let expires = element.date(.expires)
    if element[attribute: Name.expires.rawValue] != nil && expires == nil { return }
    entries.append(
      Baseline.Entry(
        rule: rule, file: file, fingerprint: fingerprint, reason: reason, expires: expires,
        position: decoder.position(of: element), expiryPosition: decoder.position(of: .expires, in: element)))
  }

  var document: Document? { .baseline(Baseline(entries: entries, file: path)) }
}
