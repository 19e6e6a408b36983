package import PalermoModel
import PalermoRules
import PalermoXML

extension DeskCheck {
  /// The outcome as JSON, its texts in one language.
  ///
  /// - `findings`: `rule`, `severity`, `line`, `column`, `path` (`/submission/answer[2]/@value`; null where nothing
  ///   begins), `child` (number of the child of the root that it is in, from 0), `question` (that the finding is about;
  ///   null when it names none), `message`, `fix`.
  /// - `verdict`: `accepted` or `returned`.
  /// - `completeness`: `answered` and `required`.
  /// - `closed`: the questions that are not asked (`no`) or not known to be (`unknown`), with the `grounds` that
  ///   decide.
  package func json(in language: Language) -> String {
    let places = Set(findings.map { $0.position })
    let paths = Dictionary(
      firstOf: source.paths { places.contains(SourcePosition(line: $0, column: $1)) }.map {
        (SourcePosition(line: $0.line, column: $0.column), $0.path)
      })
    var json = JSONText()
    json.object { json in
      json.key("findings")
      json.array(findings) { $0.finding($1, paths[$1.position], language) }
      json.key("completeness")
      if let completeness { json.completeness(completeness) } else { json.value(String?.none) }
      json.key("verdict")
      json.value(AcceptancePolicy().verdict(on: findings).rawValue)
      json.key("closed")
      json.array(closed) { $0.closedQuestion($1) }
    }
    return json.text
  }
}

extension [Finding] {
  /// The findings of a file that is not worked on, as JSON, their texts in one language: as those of a ``DeskCheck``,
  /// without paths.
  package func json(in language: Language) -> String {
    var json = JSONText()
    json.array(self) { $0.finding($1, nil, language) }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func finding(_ finding: Finding, _ path: XMLPath?, _ language: Language) {
    object { json in
      json.key("rule")
      json.value(finding.rule)
      json.key("severity")
      json.value(finding.severity.rawValue)
      json.key("line")
      json.value(finding.position.line)
      json.key("column")
      json.value(finding.position.column)
      json.key("path")
      json.value(path?.text)
      json.key("child")
      if let child = path?.child { json.value(child) } else { json.value(String?.none) }
      json.key("question")
      json.value(finding.subject)
      json.key("message")
      json.value(finding.message(language))
      json.key("fix")
      json.value(finding.fix.map { $0(language) })
    }
  }

  fileprivate mutating func completeness(_ completeness: Completeness) {
    object { json in
      json.key("answered")
      json.value(completeness.answered)
      json.key("required")
      json.value(completeness.required)
    }
  }

  fileprivate mutating func closedQuestion(_ closed: ClosedQuestion) {
    object { json in
      json.key("question")
      json.value(closed.question)
      json.key("asked")
      json.value(closed.isAsked.rawValue)
      json.key("grounds")
      json.array(closed.grounds) { json, ground in json.object { $0.ground(ground) } }
    }
  }

  private mutating func ground(_ ground: Condition) {
    switch ground {
    case .answered(let question, _), .number(let question, _, _):
      key("question")
      value(question)
    case .party(let instrument):
      key("party")
      value(instrument)
    case .reservation(let instrument):
      key("reservation")
      value(instrument)
    case .all, .any, .not: break
    }
  }
}
