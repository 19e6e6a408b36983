import PalermoModel
package import PalermoXML

extension PublishedFindings {
  /// The root of its file.
  package var xml: XMLNode {
    .publishedFindings(
      id: id, region: region, source: source, href: href, asOf: asOf.description,
      staleAfterYears: "\(staleAfterYears)", renews: renews ? "true" : "false",
      PublishedFindingsChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: PublishedFindingsChild) -> [XMLNode] {
    switch part {
    case .title: title.xml(.title)
    case .publisher: publisher.xml(.publisher)
    case .note: note.xml(.note)
    case .licence: licence.xml(.licence)
    case .body: bodies.map { $0.xml }
    case .scale: scales.map { $0.xml }
    case .item: items.map { $0.xml }
    case .state: states.map { $0.xml }
    }
  }
}

extension PublishedFindings.Body {
  init?(_ element: XMLElement) {
    guard let code = element.string(.code) else { return nil }
    self.init(
      code: code, name: LocalizedText(.name, in: element) ?? LocalizedText(),
      abbreviation: LocalizedText(.abbreviation, in: element))
  }

  var xml: XMLNode { .publishedBody(code: code, name.xml(.name) + abbreviation.xml(.abbreviation)) }
}

extension PublishedFindings.Scale {
  init?(_ element: XMLElement) {
    guard let id = element.string(.id) else { return nil }
    self.init(id: id, values: element.children(.value).compactMap { PublishedFindings.Value($0) })
  }

  var xml: XMLNode { .publishedScale(id: id, values.map { $0.xml }) }
}

extension PublishedFindings.Value {
  init?(_ element: XMLElement) {
    guard let code = element.string(.code) else { return nil }
    self.init(code: code, name: LocalizedText(.name, in: element) ?? LocalizedText())
  }

  var xml: XMLNode { .publishedValue(code: code, name.xml(.name)) }
}

extension PublishedFindings.Item {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id), let scale = element.string(.scale),
      let subject = element.value(.about, as: Subject.self)
    else { return nil }
    self.init(
      id: id, scale: scale, provisions: element.words(.provisions), subject: subject,
      name: LocalizedText(.name, in: element) ?? LocalizedText(), note: LocalizedText(.note, in: element),
      position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .publishedItem(
      id: id, scale: scale, provisions: provisions.joined(separator: " "), about: subject.rawValue,
      name.xml(.name) + note.xml(.note))
  }
}

extension PublishedFindings.State {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let code = element.string(.code) else { return nil }
    let position = decoder.position(of: element)
    var reports: [PublishedFindings.Report] = []
    for child in element.children(.report) {
      if let report = PublishedFindings.Report(child, decoder: &decoder) { reports.append(report) }
    }
    var replies: [PublishedFindings.Reply] = []
    for child in element.children(.reply) {
      if let reply = PublishedFindings.Reply(child, decoder: &decoder) { replies.append(reply) }
    }
    self.init(code: code, reports: reports, replies: replies, position: position)
  }

  var xml: XMLNode { .publishedState(code: code, reports.map { $0.xml } + replies.map { $0.xml }) }
}

extension PublishedFindings.Report {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let given = element.partialDate(.given) else { return nil }
    var entries: [PublishedFindings.Entry] = []
    for child in element.children(.finding) {
      if let entry = PublishedFindings.Entry(child, decoder: &decoder) { entries.append(entry) }
    }
    self.init(given: given, author: element.string(.by), href: element.string(.href), entries: entries)
  }

  var xml: XMLNode {
    .publishedReport(given: given.description, by: author, href: href, entries.map { $0.xml })
  }
}

extension PublishedFindings.Entry {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let item = element.string(.item), let value = element.string(.value) else { return nil }
    self.init(
      item: item, value: value, staleAfter: element.date(.staleAfter),
      reasons: element.children(.reason).compactMap { RespondentText($0) }, position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .publishedFinding(
      item: item, value: value, staleAfter: staleAfter?.description, reasons.map { $0.xml(.reason) })
  }
}

extension PublishedFindings.Reply {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let given = element.partialDate(.given) else { return nil }
    self.init(
      given: given, items: element.words(.items), href: element.string(.href),
      texts: element.children(.text).compactMap { RespondentText($0) }, position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .publishedReply(given: given.description, items: items.words, href: href, texts.map { $0.xml(.text) })
  }
}
