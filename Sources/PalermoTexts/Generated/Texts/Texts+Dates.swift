// Made from Texts/dates.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Dates {
    /// {day} {month} {year}
    public static func day(day: Int, month: some TextArgument, year: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{day} {month} {year}", es: "{day} de {month} de {year}", fr: Language.fr.pluralCategory(of: day) == .one ? "1er {month} {year}" : "{day} {month} {year}", pt: "{day} de {month} de {year}")
        , TextArguments([.init("day", day), .init("month", month), .init("year", year)]))
    }
    /// {month} {year}
    public static func month(month: some TextArgument, year: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{month} {year}", es: "{month} de {year}", fr: "{month} {year}", pt: "{month} de {year}")
        , TextArguments([.init("month", month), .init("year", year)]))
    }
    /// date not exact
    public static var inexact: LocalizedText {
      LocalizedText(en: "date not exact", es: "fecha no exacta", fr: "date non exacte", pt: "data não exata")
    }
  }

  public enum Months {
    /// January
    public static var january: LocalizedText {
      LocalizedText(en: "January", es: "enero", fr: "janvier", pt: "janeiro")
    }
    /// February
    public static var february: LocalizedText {
      LocalizedText(en: "February", es: "febrero", fr: "février", pt: "fevereiro")
    }
    /// March
    public static var march: LocalizedText {
      LocalizedText(en: "March", es: "marzo", fr: "mars", pt: "março")
    }
    /// April
    public static var april: LocalizedText {
      LocalizedText(en: "April", es: "abril", fr: "avril", pt: "abril")
    }
    /// May
    public static var may: LocalizedText {
      LocalizedText(en: "May", es: "mayo", fr: "mai", pt: "maio")
    }
    /// June
    public static var june: LocalizedText {
      LocalizedText(en: "June", es: "junio", fr: "juin", pt: "junho")
    }
    /// July
    public static var july: LocalizedText {
      LocalizedText(en: "July", es: "julio", fr: "juillet", pt: "julho")
    }
    /// August
    public static var august: LocalizedText {
      LocalizedText(en: "August", es: "agosto", fr: "août", pt: "agosto")
    }
    /// September
    public static var september: LocalizedText {
      LocalizedText(en: "September", es: "septiembre", fr: "septembre", pt: "setembro")
    }
    /// October
    public static var october: LocalizedText {
      LocalizedText(en: "October", es: "octubre", fr: "octobre", pt: "outubro")
    }
    /// November
    public static var november: LocalizedText {
      LocalizedText(en: "November", es: "noviembre", fr: "novembre", pt: "novembro")
    }
    /// December
    public static var december: LocalizedText {
      LocalizedText(en: "December", es: "diciembre", fr: "décembre", pt: "dezembro")
    }
  }
}
