import PalermoModel
import PalermoXML

extension Section {
  init?(_ element: XMLElement, _ optionLists: [OptionList], isStrict: Bool, decoder: inout Decoder) {
    guard let id = element.string(.id) else { return nil }
    var questions: [Question] = []
    for child in element.children(.question) {
      if let question = Question(child, optionLists, isStrict: isStrict, decoder: &decoder) {
        questions.append(question)
      }
    }
    self.init(
      id: id, article: element.int(.article), title: LocalizedText(.title, in: element) ?? LocalizedText(),
      questions: questions)
  }

  var xml: XMLNode {
    .section(id: id, article: article?.description, title.xml(.title) + questions.map { $0.xml })
  }
}
