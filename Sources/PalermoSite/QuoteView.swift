import PalermoModel
import PalermoWriting

/// A quotation in its own language.
struct QuoteView: Encodable {
  let language: String
  let text: String

  init(_ text: RespondentText) {
    (language, self.text) = (text.language, text.text)
  }
}
