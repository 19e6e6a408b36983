// Made from Texts/manual.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Manual {
    /// Palermo toolkit
    public static var title: LocalizedText {
      LocalizedText(en: "Palermo toolkit", es: "Herramientas de Palermo", fr: "Outils de Palerme", pt: "Ferramentas de Palermo")
    }
    /// Name
    public static var name: LocalizedText {
      LocalizedText(en: "Name", es: "Nombre", fr: "Nom", pt: "Nome")
    }
    /// Synopsis
    public static var synopsis: LocalizedText {
      LocalizedText(en: "Synopsis", es: "Sinopsis", fr: "Synopsis", pt: "Sinopse")
    }
    /// Description
    public static var description: LocalizedText {
      LocalizedText(en: "Description", es: "Descripción", fr: "Description", pt: "Descrição")
    }
    /// Commands
    public static var commands: LocalizedText {
      LocalizedText(en: "Commands", es: "Órdenes", fr: "Commandes", pt: "Comandos")
    }
    /// Arguments
    public static var arguments: LocalizedText {
      LocalizedText(en: "Arguments", es: "Argumentos", fr: "Arguments", pt: "Argumentos")
    }
    /// Options
    public static var options: LocalizedText {
      LocalizedText(en: "Options", es: "Opciones", fr: "Options", pt: "Opções")
    }
    /// Exit status
    public static var exitStatus: LocalizedText {
      LocalizedText(en: "Exit status", es: "Estado de salida", fr: "Code de retour", pt: "Estado de saída")
    }
    /// See also
    public static var seeAlso: LocalizedText {
      LocalizedText(en: "See also", es: "Véase también", fr: "Voir aussi", pt: "Veja também")
    }
    /// command
    public static var command: LocalizedText {
      LocalizedText(en: "command", es: "orden", fr: "commande", pt: "comando")
    }
    /// Values: {list}.
    public static func values(list: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Values: {list}.", es: "Valores: {list}.", fr: "Valeurs\u{A0}: {list}.", pt: "Valores: {list}.")
        , TextArguments([.init("list", list)]))
    }
    /// Default: {value}.
    public static func `default`(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Default: {value}.", es: "Valor por defecto: {value}.", fr: "Valeur par défaut\u{A0}: {value}.", pt: "Valor padrão: {value}.")
        , TextArguments([.init("value", value)]))
    }
    /// Print the version.
    public static var versionOption: LocalizedText {
      LocalizedText(en: "Print the version.", es: "Imprimir la versión.", fr: "Imprimer la version.", pt: "Imprimir a versão.")
    }
    /// Print the help.
    public static var helpOption: LocalizedText {
      LocalizedText(en: "Print the help.", es: "Imprimir la ayuda.", fr: "Imprimer l’aide.", pt: "Imprimir a ajuda.")
    }
  }
}
