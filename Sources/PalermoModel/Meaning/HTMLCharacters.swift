/// The names that HTML has for characters and XML has not.
package enum HTMLCharacters {
  /// What to write for a name: its character, such as é for `eacute`, a plain space for any kind of space, and nothing for
  /// what nobody sees. Returns nil for a name that is not known.
  package static func text(called name: String) -> String? {
    if invisible.contains(name) { return "" }
    if spaces.contains(name) { return " " }
    if let place = latin.firstIndex(of: name[...]) { return String(Unicode.Scalar(UInt8(0xA0 + place))) }
    return others[name].map { String($0) }
  }

  private static let invisible: Set = ["shy", "zwj", "zwnj", "lrm", "rlm"]
  private static let spaces: Set = ["nbsp", "ensp", "emsp", "thinsp"]

  /// U+00A0 to U+00FF.
  private static let latin =
    """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """.split(separator: " ")

  private static let others: [String: Character] = [
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•",
    "euro": "€", "trade": "™", "OElig": "Œ", "oelig": "œ", "sbquo": "‚", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›",
    "dagger": "†", "rarr": "→", "larr": "←", "Dagger": "‡", "permil": "‰", "prime": "′", "minus": "−", "le": "≤",
    "ge": "≥", "ne": "≠",
    "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜",
  ]
}
