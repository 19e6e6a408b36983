// Made from Texts/errors.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Suggestion {
    /// ; did you mean “{word}”?
    public static func didYouMean(word: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; did you mean “{word}”?", es: "; ¿quiso decir «{word}»?", fr: "\u{A0}; vouliez-vous dire « {word} » ?", pt: "; quis dizer “{word}”?")
        , TextArguments([.init("word", word)]))
    }
  }
}
