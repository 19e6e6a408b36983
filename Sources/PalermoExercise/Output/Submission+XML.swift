import PalermoModel
import PalermoXML

extension Submission {
  var xml: XMLNode {
    XMLNode(
      "submission",
      [
        "questionnaire": questionnaire.id, "version": questionnaire.version, "state": state, "cycle": cycle,
        "status": status.rawValue, "date": "\(date)",
      ], [source.xml] + answers.map(\.xml))
  }
}

extension SubmissionSource {
  fileprivate var xml: XMLNode {
    XMLNode("source", ["kind": kind.rawValue, "title": title, "href": href, "asOf": asOf?.description])
  }
}

extension Answer {
  fileprivate var xml: XMLNode {
    var parts = texts.map { $0.xml("text") } + other.map { $0.xml("other") }
    parts += figures.map(\.xml) + authorities.map(\.xml) + links.map(\.xml)
    parts += explanations.map { $0.xml("explanation") } + references.map(\.xml)
    parts += evidence.map(\.xml) + assistance.map(\.xml)
    return XMLNode(
      "answer", ["question": question, "value": values.words, "confidential": isConfidential ? "true" : nil], parts)
  }
}

extension RespondentText {
  fileprivate func xml(_ name: String) -> XMLNode { XMLNode(name, ["xml:lang": language], text: text) }
}

extension Figure {
  /// The figures of the exercise are whole numbers.
  fileprivate var xml: XMLNode { XMLNode("figure", ["year": "\(year)", "value": "\(Int(value))"]) }
}

extension Authority {
  fileprivate var xml: XMLNode {
    XMLNode(
      "authority",
      [
        "name": name, "role": role, "address": address, "email": email, "phone": phone, "href": href,
        "languages": languages.words, "territory": territory,
      ])
  }
}

extension Link {
  fileprivate var xml: XMLNode { XMLNode("link", ["href": href, "title": title]) }
}

extension Reference {
  fileprivate var xml: XMLNode {
    XMLNode("reference", ["mechanism": mechanism, "question": question, "asOf": asOf.description, "href": href])
  }
}

extension Evidence {
  fileprivate var xml: XMLNode {
    XMLNode(
      "evidence",
      [
        "kind": kind.rawValue, "title": title, "provision": provision, "inForce": inForce?.description, "href": href,
        "verifiedBy": verifiedBy,
      ])
  }
}

extension Assistance {
  fileprivate var xml: XMLNode {
    XMLNode("assistance", ["kind": kind.rawValue, "area": area.rawValue, "details": details])
  }
}
