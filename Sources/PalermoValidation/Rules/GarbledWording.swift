import PalermoModel
import PalermoRules

extension Check {
  /// In the texts of questionnaires and of the program, once for each text.
  static let garbledWording = wording(.garbledText) { texts, _, findings in
    for text in texts {
      let garbled = text.text.languages.lazy.compactMap { language in
        text.text[language].flatMap(Garbling.firstWord).map { (language, $0) }
      }
      guard let (language, word) = garbled.first else { continue }
      findings.add(
        .garbledText, at: text.place(in: language),
        Texts.GarbledText.arguments(written: word.written, owner: text.owner, meant: word.meant))
    }
  }
}
