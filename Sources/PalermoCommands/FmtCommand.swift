import ArgumentParser
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: help(
      en: "Bring files of ours into canonical form.", es: "Dar a nuestros archivos la forma canónica.",
      fr: "Mettre nos fichiers sous forme canonique.", pt: "Dar a nossos arquivos a forma canônica."),
    discussion: help(
      en:
        "Rewrites the files in place and lists those that changed; - reads standard input and writes standard output. Comments stay where they are, and no answer or text changes. A file that is malformed or departs from its schema is reported and left as it is.",
      es:
        "Reescribe los archivos en su lugar y lista los que cambiaron; - lee la entrada estándar y escribe en la salida estándar. Los comentarios quedan donde están y no cambia ninguna respuesta ni texto. Un archivo mal formado o que se aparta de su esquema se señala y queda como está.",
      fr:
        "Réécrit les fichiers sur place et liste ceux qui ont changé ; - lit l’entrée standard et écrit la sortie standard. Les commentaires restent à leur place, et aucune réponse ni aucun texte ne change. Un fichier mal formé ou qui s’écarte de son schéma est signalé et laissé tel quel.",
      pt:
        "Reescreve os arquivos no lugar e lista os que mudaram; - lê a entrada padrão e grava na saída padrão. Os comentários ficam onde estão, e nenhuma resposta ou texto muda. Um arquivo malformado ou que se afasta de seu esquema é apontado e fica como está."
    ))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Write nothing; list the files that would change and exit with 1 if there are any.",
        es: "No escribir nada; listar los archivos que cambiarían y salir con 1 si hay alguno.",
        fr: "Ne rien écrire ; lister les fichiers qui changeraient et sortir avec 1 s’il y en a.",
        pt: "Não gravar nada; listar os arquivos que mudariam e sair com 1 se houver algum.")))
  var check = false

  func run() throws {
    let loader = Loader()
    let found = InputFiles.find(inputs.paths)
    found.skipped.forEach(Console.warn)
    var errors = found.errors
    var exit: ExitCode?
    for input in found.files {
      let path = input.path
      let file: LoadedFile
      do throws(FileError) {
        file = loader.load(try InputFiles.read(input), path: path)
      } catch {
        errors.append(error)
        continue
      }
      guard let text = file.canonicalText else {
        // On standard error, since standard output may be the formatted file.
        file.warn(common)
        exit = exit ?? .findings
        continue
      }
      if path == "-" && !check {
        Console.write(text, as: .verbatim)
      } else if !file.isCanonical {
        if check {
          exit = exit ?? .findings
        } else {
          do {
            try replace(input, with: text)
          } catch let error as ExitCode {
            exit = error
            continue
          }
        }
        if check || !common.quiet { Console.write("\(path)\n") }
      }
    }
    errors.forEach(Console.warn)
    if !errors.isEmpty { throw ExitCode.noInput }
    if let exit { throw exit }
  }

  private func replace(_ file: InputFile, with text: String) throws {
    guard let path = file.systemPath else { throw FileError(path: file.path, errno: EILSEQ).reported(by: "palermo") }
    try OutputFile.replace(path, with: text)
  }
}
