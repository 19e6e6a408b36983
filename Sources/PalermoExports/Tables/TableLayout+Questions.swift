import PalermoAnalysis
import PalermoModel

extension TableLayout<QuestionRow> {
  static func questions(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "questions",
      title: Texts.Tables.questions,
      description:
        "One row for each question about provisions in each version of a questionnaire that was delivered. Of the states, respondents and notCovered make the whole; the columns from answeredYes to blank make the respondents.",
      key: ["questionnaireVersion", "question"],
      columns: [
        .questionnaire(terms) { $0.tally.questionnaire },
        .text(
          "questionnaireVersion", Texts.Columns.version,
          "The questionnaire with its version: tip-criminalization 2026.2."
        ) { "\($0.tally.questionnaire) \($0.tally.version)" },
        .named("question", Texts.Headings.question, "The id of the question.", { $0.tally.question }) {
          $0.question?.text(terms.language)
        },
        .provisionList { $0.tally.provisions },
        .integer("answeredYes", Texts.AnswerLevels.yes, "States whose answer stands for \"yes\".") { $0.tally.yes },
        .integer("answeredPartly", Texts.AnswerLevels.partly, "States whose answer stands for \"partly\".") {
          $0.tally.partly
        },
        .integer("answeredNo", Texts.AnswerLevels.no, "States whose answer stands for \"no\".") { $0.tally.no },
        .integer("otherAnswer", Texts.Columns.otherAnswer, "States that answered with something that has no level.") {
          $0.tally.otherAnswer
        },
        .integer(
          "notApplicable", Texts.Ratings.notApplicable,
          "States that said with a reason that it does not apply, or to which it is not put."
        ) { $0.tally.notApplicable },
        .integer(
          "withheld", Texts.ComparisonObstacles.confidential,
          "States whose confidential answers are not counted by what they say."
        ) { $0.tally.withheld },
        .integer(
          "blank", Texts.GapReasons.notAnswered,
          "States that replied and left the question blank, or did not confirm an answer of before."
        ) { $0.tally.blank },
        .integer("respondents", Texts.Columns.respondents, "States that delivered the questionnaire.") {
          $0.tally.respondents
        },
        .integer("notCovered", Texts.Columns.notCovered, "States of the region without the questionnaire.") {
          $0.tally.notCovered
        },
        .integer("states", Texts.Headings.states, "States of the region.") { $0.tally.states },
      ])
  }
}
