/// The forms of a text that grammar tells apart by a number, as Unicode CLDR names them.
public enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}
