public import ArgumentParser
import PalermoExercise
import PalermoLoading
import PalermoModel

/// Writes two cycles of made-up answers by fictional states: `palermo-exercise`.
public struct ExerciseCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "palermo-exercise",
    abstract: help(
      en: "Writes two cycles of made-up answers by fictional states.",
      es: "Escribe dos ciclos de respuestas inventadas de Estados ficticios.",
      fr: "Écrit deux cycles de réponses inventées d’États fictifs.",
      pt: "Grava dois ciclos de respostas inventadas de Estados fictícios."),
    discussion: help(
      en:
        "The folder receives region.xml, participation.xml, a file for each cycle and one for each submission. The same seed and number of states give the same bytes. No state of the exercise exists; every submission says that it is exercise data.",
      es:
        "La carpeta recibe region.xml, participation.xml, un archivo por ciclo y uno por presentación. La misma semilla y el mismo número de Estados dan los mismos bytes. Ningún Estado del ejercicio existe; cada presentación dice que es dato de ejercicio.",
      fr:
        "Le dossier reçoit region.xml, participation.xml, un fichier par cycle et un par communication. La même graine et le même nombre d’États donnent les mêmes octets. Aucun État de l’exercice n’existe ; chaque communication dit qu’elle est une donnée d’exercice.",
      pt:
        "A pasta recebe region.xml, participation.xml, um arquivo por ciclo e um por apresentação. A mesma semente e o mesmo número de Estados dão os mesmos bytes. Nenhum Estado do exercício existe; cada apresentação diz que é dado de exercício."
    ),
    version: Version.text)

  @Option(
    help: ArgumentHelp(
      help(
        en: "Where the random numbers start.", es: "Dónde comienzan los números aleatorios.",
        fr: "Point de départ des nombres aléatoires.", pt: "Onde começam os números aleatórios.")))
  var seed: UInt64 = 2026

  @Option(
    help: ArgumentHelp(
      help(
        en: "How many states there are, from 1 to \(Exercise.states.upperBound).",
        es: "Cuántos Estados hay, de 1 a \(Exercise.states.upperBound).",
        fr: "Combien il y a d’États, de 1 à \(Exercise.states.upperBound).",
        pt: "Quantos Estados há, de 1 a \(Exercise.states.upperBound).")))
  var states = 20

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(
        en: "The folder to write to; made if there is none.", es: "La carpeta donde escribir; se crea si no existe.",
        fr: "Le dossier où écrire ; créé s’il n’existe pas.", pt: "A pasta onde gravar; criada se não existir."),
      valueName: "directory"))
  var output: String

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Write into a folder that is not empty. Only files of the same names are replaced; others stay.",
        es: "Escribir en una carpeta no vacía. Solo se reemplazan los archivos del mismo nombre; los demás quedan.",
        fr: "Écrire dans un dossier non vide. Seuls les fichiers de même nom sont remplacés ; les autres restent.",
        pt: "Gravar em uma pasta não vazia. Só são substituídos os arquivos de mesmo nome; os outros ficam.")))
  var force = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(
        en: "Language of the messages.", es: "Idioma de los mensajes.", fr: "Langue des messages.",
        pt: "Idioma das mensagens.")))
  var language = Language.ofEnvironment

  public init() {}

  public func validate() throws {
    guard Exercise.states.contains(states) else {
      throw ValidationError(
        help(
          en: "--states must be from 1 to \(Exercise.states.upperBound), not \(states).",
          es: "--states debe ser de 1 a \(Exercise.states.upperBound), no \(states).",
          fr: "--states doit aller de 1 à \(Exercise.states.upperBound), et non \(states).",
          pt: "--states deve ser de 1 a \(Exercise.states.upperBound), não \(states)."))
    }
    guard !output.isEmpty else {
      throw ValidationError(
        help(
          en: "--output must name a folder.", es: "--output debe nombrar una carpeta.",
          fr: "--output doit nommer un dossier.", pt: "--output deve indicar uma pasta."))
    }
  }

  public func run() throws {
    let directory = OutputDirectory(path: output)
    if !force && directory.hasFiles {
      Console.warn(
        "palermo-exercise: \(output): "
          + help(
            en: "the folder is not empty; choose another, or write into it with --force",
            es: "la carpeta no está vacía; elija otra o escriba en ella con --force",
            fr: "le dossier n’est pas vide ; choisissez-en un autre ou écrivez-y avec --force",
            pt: "a pasta não está vazia; escolha outra ou grave nela com --force"))
      throw ExitCode.cannotCreate
    }
    let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments]).corpus
    let exercise = Exercise(seed: seed, states: states, corpus: corpus)
    try directory.add(exercise.files.map { ($0.path, $0.text) }, for: "palermo-exercise")
  }
}
