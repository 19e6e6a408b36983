import PalermoModel
import PalermoXML

extension LocalizedText {
  /// One element in each language.
  func xml(_ name: String) -> [XMLNode] {
    languages.map { XMLNode(name, ["xml:lang": $0.rawValue], text: self($0)) }
  }
}

extension Region {
  var xml: XMLNode {
    XMLNode(
      "region", ["id": id, "kind": kind.rawValue],
      name.xml("name") + (note?.xml("note") ?? []) + subregions.map { $0.xml("subregion") }
        + groupings.map { $0.xml("grouping") } + states.map(\.xml))
  }
}

extension StateGroup {
  fileprivate func xml(_ element: String) -> XMLNode {
    XMLNode(element, ["code": code], name.xml("name"))
  }
}

extension State {
  fileprivate var xml: XMLNode {
    XMLNode(
      "state",
      [
        "code": code, "subregion": subregion, "groupings": groupings.words,
        "membership": membership == "member" ? nil : membership, "officialLanguages": officialLanguages.words,
        "submissionLanguages": submissionLanguages.words, "legalTradition": legalTradition, "column": "\(column)",
        "row": "\(row)",
      ], name.xml("name") + (note?.xml("note") ?? []))
  }
}

extension Participation {
  var xml: XMLNode {
    XMLNode(
      "participation", ["region": region],
      (note?.xml("note") ?? []) + states.map { XMLNode("state", ["code": $0.code], $0.treaties.map(\.xml)) })
  }
}

extension TreatyStatus {
  fileprivate var xml: XMLNode {
    XMLNode(
      "treaty",
      [
        "instrument": instrument, "consent": consent.rawValue, "signed": signed?.description,
        "consented": consented?.description, "inForce": inForce?.description,
        "inForceComputed": isInForceComputed ? "true" : nil, "denounced": denounced?.description,
        "reservations": hasReservations.map { $0 ? "yes" : "no" }, "asOf": asOf, "confidence": confidence.rawValue,
      ], reservations.map(\.xml) + sources.map { XMLNode("source", text: $0) } + (note?.xml("note") ?? []))
  }
}

extension Reservation {
  fileprivate var xml: XMLNode {
    XMLNode(
      "reservation",
      ["provisions": provisions.words, "from": from?.description, "withdrawn": withdrawn?.description])
  }
}

extension Cycle {
  var xml: XMLNode {
    XMLNode(
      "cycle", ["id": id, "opens": "\(opens)"],
      title.xml("title") + deliveries.map(\.xml) + clocks.map(\.xml))
  }
}

extension Cycle.Delivery {
  fileprivate var xml: XMLNode {
    XMLNode("delivery", ["questionnaire": questionnaire.id, "version": questionnaire.version, "due": "\(due)"])
  }
}

extension Cycle.Clock {
  fileprivate var xml: XMLNode {
    XMLNode(
      "clock",
      [
        "step": step, "after": after, "weeks": weeks == 0 ? nil : "\(weeks)", "months": months == 0 ? nil : "\(months)",
      ])
  }
}

extension [String] {
  /// The words of an attribute; nil when there is none.
  var words: String? { isEmpty ? nil : joined(separator: " ") }
}
