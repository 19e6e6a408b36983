/// Codes of languages, as BCP 47 has them.
package enum LanguageCode {
  /// Whether a code begins with one of ISO 639-1, or where there is none of ISO 639-3, as far as can be told.
  package static func isInUse(_ code: String) -> Bool {
    let language = code.prefix { $0 != "-" }.lowercased()
    return mistaken[language] == nil && (language.count == 3 || twoLetterCodes.contains(language))
  }

  /// Whether a text consists of letters of ASCII, digits and hyphens, as codes do.
  static func hasForm(_ code: String) -> Bool {
    code.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Codes that are written in place of another: by ear, and with three letters where there are two.
  static let mistaken = [
    "sp": "es", "po": "pt", "spa": "es", "esp": "es", "por": "pt", "eng": "en", "fra": "fr", "fre": "fr", "nld": "nl",
    "dut": "nl", "hat": "ht", "que": "qu", "aym": "ay", "grn": "gn", "deu": "de", "ger": "de", "ita": "it", "ara": "ar",
    "rus": "ru", "zho": "zh", "chi": "zh", "jpn": "ja",
  ]

  /// ISO 639-1.
  private static let twoLetterCodes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es \
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki \
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no \
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te \
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}
