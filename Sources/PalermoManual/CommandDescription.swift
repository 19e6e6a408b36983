/// A command as the library that reads the command line describes it (`--experimental-dump-help`), as far as the manual tells it.
public struct CommandDescription: Decodable, Sendable {
  /// One argument, option or flag.
  public struct Argument: Decodable, Sendable {
    /// How an argument is given.
    public enum Kind: String, Decodable, Sendable {
      case positional
      case option
      case flag
    }

    /// One of the names of an option or flag.
    public struct Name: Decodable, Sendable {
      /// What stands before a name.
      public enum Kind: String, Decodable, Sendable {
        case long
        case short
        case longWithSingleDash
      }

      /// What stands before it.
      public let kind: Kind
      /// The name without dashes.
      public let name: String

      /// The name as it is written on the command line.
      public var text: String { (kind == .long ? "--" : "-") + name }
    }

    /// How it is given.
    public let kind: Kind
    /// Whether help shows it.
    public let shouldDisplay: Bool
    /// Whether it may be left out.
    public let isOptional: Bool
    /// Whether it may be given several times.
    public let isRepeating: Bool
    /// Its names. Nil for what is given without one.
    public let names: [Name]?
    /// What its value is called.
    public let valueName: String?
    /// What it is when it is left out. Nil if that is nothing.
    public let defaultValue: String?
    /// What it may be. Nil if it may be anything.
    public let allValues: [String]?
    /// What it does, in the language of the description.
    public let abstract: String?
  }

  /// The document that holds the description of a program.
  public struct Document: Decodable, Sendable {
    /// The program.
    public let command: CommandDescription
  }

  /// The last word of its name.
  public let commandName: String
  /// Whether help shows it.
  public let shouldDisplay: Bool
  /// What it does, in a sentence.
  public let abstract: String?
  /// More about it.
  public let discussion: String?
  /// The commands below it.
  public let subcommands: [CommandDescription]?
  /// What it is given.
  public let arguments: [Argument]?
}
