package import PalermoModel
import PalermoParts

/// How a plan divides the questionnaire of a file.
package struct DeskDivision {
  let plan: AnswerPlan
  let division: Division

  /// As JSON, names in one language: `shares` with `authority`, `name`, `questions` and `context`; `unassigned`;
  /// `shared` with `question` and `authorities`.
  package func json(in language: Language) -> String {
    var json = JSONText()
    json.object { json in
      json.key("shares")
      json.array(division.shares) { json, share in
        json.object { json in
          json.key("authority")
          json.value(share.authority)
          json.key("name")
          json.value(plan.authorities.first { $0.id == share.authority }?.name(language))
          json.key("questions")
          json.array(share.questions) { $0.value($1) }
          json.key("context")
          json.array(share.context) { $0.value($1) }
        }
      }
      json.key("unassigned")
      json.array(division.unassigned) { $0.value($1) }
      json.key("shared")
      json.array(division.shared) { json, shared in
        json.object { json in
          json.key("question")
          json.value(shared.question)
          json.key("authorities")
          json.array(shared.authorities) { $0.value($1) }
        }
      }
    }
    return json.text
  }
}
