import PalermoModel
import PalermoVocabularies

extension Question {
  /// The attribute that names the list of its options, or else the first option of its own.
  var placeOfOptions: Place {
    optionListID == nil ? Place(position).child(.option) : Place(position).attribute(.options)
  }
}

extension Questionnaire {
  /// Where an option of a question stands: among its own, or in the list that it refers to.
  func place(of option: AnswerOption, in question: Question) -> Place {
    let isOwn = question.ownOptions.contains { $0.value == option.value }
    let list = isOwn ? nil : optionLists.first { $0.id == question.optionListID }
    return Place(list?.position ?? question.position).child(.option, with: .value, option.value)
  }
}
