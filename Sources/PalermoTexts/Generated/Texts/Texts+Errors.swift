// Made from Texts/errors.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Suggestion {
    /// ; write {value}
    public static func write(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; write {value}", es: "; escriba {value}", fr: "\u{A0}; écrivez {value}", pt: "; escreva {value}")
        , TextArguments([.init("value", value)]))
    }
    /// ; write {values}, separated by plain spaces
    public static func separate(values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; write {values}, separated by plain spaces", es: "; escriba {values}, separados por simples espacios", fr: "\u{A0}; écrivez {values}, séparés par de simples espaces", pt: "; escreva {values}, separados por simples espaços")
        , TextArguments([.init("values", values)]))
    }
    /// ; write one of these: {values}
    public static func oneOf(values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; write one of these: {values}", es: "; escriba uno de estos: {values}", fr: "\u{A0}; écrivez l’un de ceux-ci\u{A0}: {values}", pt: "; escreva um destes: {values}")
        , TextArguments([.init("values", values)]))
    }
    /// ; it is a question of {questionnaire}
    public static func ofQuestionnaire(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; it is a question of {questionnaire}", es: "; es una pregunta de {questionnaire}", fr: "\u{A0}; c’est une question de {questionnaire}", pt: "; é uma pergunta de {questionnaire}")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
    /// ; did you mean “{word}”?
    public static func didYouMean(word: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; did you mean “{word}”?", es: "; ¿quiso decir «{word}»?", fr: "\u{A0}; vouliez-vous dire «\u{A0}{word}\u{A0}»\u{A0}?", pt: "; quis dizer “{word}”?")
        , TextArguments([.init("word", word)]))
    }
    /// ; take away <{name}> and </{name}>, and leave what stands between them
    public static func unwrap(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; take away <{name}> and </{name}>, and leave what stands between them", es: "; quite <{name}> y </{name}> y deje lo que hay entre ambas", fr: "\u{A0}; supprimez <{name}> et </{name}> en laissant ce qui figure entre les deux", pt: "; retire <{name}> e </{name}> e deixe o que está entre elas")
        , TextArguments([.init("name", name)]))
    }
    /// ; it lacks the prefix {prefix}: that the file declares
    public static func prefix(prefix: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; it lacks the prefix {prefix}: that the file declares", es: "; le falta el prefijo {prefix}: que declara el archivo", fr: "\u{A0}; il lui manque le préfixe «\u{A0}{prefix}\u{A0}» que le fichier déclare", pt: "; falta-lhe o prefixo {prefix}: que o arquivo declara")
        , TextArguments([.init("prefix", prefix)]))
    }
    /// ; put all of them into one <all> or <any>
    public static var enclose: LocalizedText {
      LocalizedText(en: "; put all of them into one <all> or <any>", es: "; póngalas todas en un solo <all> o <any>", fr: "; mettez-les toutes dans un seul <all> ou <any>", pt: "; coloque todas em um só <all> ou <any>")
    }
  }

  public enum FileErrors {
    /// not read, as its name begins with a dot
    public static var skippedHidden: LocalizedText {
      LocalizedText(en: "not read, as its name begins with a dot", es: "no se lee, pues su nombre comienza con un punto", fr: "n’est pas lu, car son nom commence par un point", pt: "não é lido, pois seu nome começa com um ponto")
    }
    /// not read, as it is no regular file
    public static var skippedNotRegular: LocalizedText {
      LocalizedText(en: "not read, as it is no regular file", es: "no se lee, pues no es un archivo regular", fr: "n’est pas lu, car ce n’est pas un fichier ordinaire", pt: "não é lido, pois não é um arquivo regular")
    }
    /// this is no crosswalk
    public static var noCrosswalk: LocalizedText {
      LocalizedText(en: "this is no crosswalk", es: "no es una tabla de equivalencias", fr: "ce n’est pas une table de correspondance", pt: "não é uma tabela de equivalências")
    }
    /// this is no analysis.json of palermo gaps
    public static var noAnalysis: LocalizedText {
      LocalizedText(en: "this is no analysis.json of palermo gaps", es: "no es un analysis.json de palermo gaps", fr: "ce n’est pas un analysis.json de palermo gaps", pt: "não é um analysis.json de palermo gaps")
    }
    /// the folder is not empty; choose another, or write into it with --force
    public static var folderNotEmpty: LocalizedText {
      LocalizedText(en: "the folder is not empty; choose another, or write into it with --force", es: "la carpeta no está vacía; elija otra o escriba en ella con --force", fr: "le dossier n’est pas vide\u{A0}; choisissez-en un autre ou écrivez-y avec --force", pt: "a pasta não está vazia; escolha outra ou grave nela com --force")
    }
    /// git knows no revision of this name
    public static var noRevision: LocalizedText {
      LocalizedText(en: "git knows no revision of this name", es: "git no conoce ninguna revisión con este nombre", fr: "git ne connaît aucune révision de ce nom", pt: "o git não conhece nenhuma revisão com este nome")
    }
    /// git has no work tree here: {words}
    public static func noWorkTree(words: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "git has no work tree here: {words}", es: "git no tiene aquí ningún árbol de trabajo: {words}", fr: "git n’a ici aucune arborescence de travail\u{A0}: {words}", pt: "o git não tem aqui nenhuma árvore de trabalho: {words}")
        , TextArguments([.init("words", words)]))
    }
    /// git is not installed
    public static var noGit: LocalizedText {
      LocalizedText(en: "git is not installed", es: "git no está instalado", fr: "git n’est pas installé", pt: "o git não está instalado")
    }
    /// not a questionnaire; palermo validate is the command for this file
    public static var notLinted: LocalizedText {
      LocalizedText(en: "not a questionnaire; palermo validate is the command for this file", es: "no es un cuestionario; para este archivo use palermo validate", fr: "n’est pas un questionnaire\u{A0}; pour ce fichier, utilisez palermo validate", pt: "não é um questionário; para este arquivo use palermo validate")
    }
    /// no questionnaire in this directory
    public static var noQuestionnaireInDirectory: LocalizedText {
      LocalizedText(en: "no questionnaire in this directory", es: "ningún cuestionario en este directorio", fr: "aucun questionnaire dans ce répertoire", pt: "nenhum questionário neste diretório")
    }
    /// has errors, and nothing is made of it
    public static var hasErrorsAndIsRefused: LocalizedText {
      LocalizedText(en: "has errors, and nothing is made of it", es: "tiene errores, y nada se hace con él", fr: "contient des erreurs, et rien n’en est fait", pt: "tem erros, e nada é feito dele")
    }
    /// this folder holds files that palermo has not written; name another one
    public static var foreignFolder: LocalizedText {
      LocalizedText(en: "this folder holds files that palermo has not written; name another one", es: "esta carpeta contiene archivos que palermo no ha escrito; indique otra", fr: "ce dossier contient des fichiers que palermo n’a pas écrits\u{A0}; indiquez-en un autre", pt: "esta pasta contém arquivos que o palermo não gravou; indique outra")
    }
    /// this folder also holds {stranger}, which palermo has not written; move it, or name another folder
    public static func foreignFile(stranger: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "this folder also holds {stranger}, which palermo has not written; move it, or name another folder", es: "esta carpeta contiene también {stranger}, que palermo no ha escrito; muévalo o indique otra carpeta", fr: "ce dossier contient aussi {stranger}, que palermo n’a pas écrit\u{A0}; déplacez-le ou indiquez un autre dossier", pt: "esta pasta contém também {stranger}, que o palermo não gravou; mova-o ou indique outra pasta")
        , TextArguments([.init("stranger", stranger)]))
    }
    /// this is no name for a file
    public static var noFileName: LocalizedText {
      LocalizedText(en: "this is no name for a file", es: "esto no es nombre para un archivo", fr: "ce n’est pas un nom de fichier", pt: "isto não é nome para um arquivo")
    }
    /// it is a link or a device, which is not replaced
    public static var notReplaced: LocalizedText {
      LocalizedText(en: "it is a link or a device, which is not replaced", es: "es un enlace o un dispositivo, que no se sustituye", fr: "c’est un lien ou un périphérique, qui n’est pas remplacé", pt: "é um link ou um dispositivo, que não é substituído")
    }
    /// an input could not be read, so nothing is written: mend it, or leave it out by name
    public static var notAllRead: LocalizedText {
      LocalizedText(en: "an input could not be read, so nothing is written: mend it, or leave it out by name", es: "no se pudo leer una de las entradas, por lo que no se escribe nada: corríjala o exclúyala expresamente", fr: "une entrée n’a pas pu être lue, donc rien n’est écrit\u{A0}: corrigez-la ou excluez-la expressément", pt: "não foi possível ler uma das entradas, por isso nada é gravado: corrija-a ou exclua-a expressamente")
    }
    /// the new folder is in place, but what stood there before could not be removed; delete this
    public static var leftOver: LocalizedText {
      LocalizedText(en: "the new folder is in place, but what stood there before could not be removed; delete this", es: "la carpeta nueva está en su sitio, pero no se pudo eliminar lo que había antes; borre esto", fr: "le nouveau dossier est en place, mais ce qui s’y trouvait n’a pas pu être supprimé\u{A0}; supprimez ceci", pt: "a pasta nova está no lugar, mas o que havia antes não pôde ser removido; apague isto")
    }
    /// it is an input
    public static var outputIsInput: LocalizedText {
      LocalizedText(en: "it is an input", es: "es una entrada", fr: "c’est une entrée", pt: "é uma entrada")
    }
    /// it holds a <{root}>, which is not replaced{hint}
    public static func outputHoldsOurs(root: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it holds a <{root}>, which is not replaced{hint}", es: "contiene un <{root}>, que no se sustituye{hint}", fr: "il contient un <{root}>, qui n’est pas remplacé{hint}", pt: "contém um <{root}>, que não é substituído{hint}")
        , TextArguments([.init("root", root), .init("hint", hint)]))
    }
    /// there is something in it already{hint}
    public static func outputNotEmpty(hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is something in it already{hint}", es: "ya contiene algo{hint}", fr: "il contient déjà quelque chose{hint}", pt: "já contém algo{hint}")
        , TextArguments([.init("hint", hint)]))
    }
    /// ; --force replaces it
    public static var forceHint: LocalizedText {
      LocalizedText(en: "; --force replaces it", es: "; --force lo sustituye", fr: "\u{A0}; --force le remplace", pt: "; --force o substitui")
    }
    /// no .xml file in this directory
    public static var noXMLInDirectory: LocalizedText {
      LocalizedText(en: "no .xml file in this directory", es: "ningún archivo .xml en este directorio", fr: "aucun fichier .xml dans ce répertoire", pt: "nenhum arquivo .xml neste diretório")
    }
    /// a link to no file of this directory
    public static var linkOutOfDirectory: LocalizedText {
      LocalizedText(en: "a link to no file of this directory", es: "un enlace que no lleva a ningún archivo de este directorio", fr: "un lien qui ne mène à aucun fichier de ce répertoire", pt: "um link que não leva a nenhum arquivo deste diretório")
    }
    /// another file has taken its place
    public static var fileReplaced: LocalizedText {
      LocalizedText(en: "another file has taken its place", es: "otro archivo ha ocupado su lugar", fr: "un autre fichier a pris sa place", pt: "outro arquivo tomou seu lugar")
    }
    /// the root element is not <{expected}>
    public static func otherRoot(expected: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the root element is not <{expected}>", es: "el elemento raíz no es <{expected}>", fr: "l’élément racine n’est pas <{expected}>", pt: "o elemento raiz não é <{expected}>")
        , TextArguments([.init("expected", expected)]))
    }
    /// has errors and is returned; nothing of it is counted; see palermo validate
    public static var hasErrors: LocalizedText {
      LocalizedText(en: "has errors and is returned; nothing of it is counted; see palermo validate", es: "tiene errores y se devuelve; nada de él se cuenta; véase palermo validate", fr: "contient des erreurs et est renvoyé\u{A0}; rien n’en est compté\u{A0}; voir palermo validate", pt: "tem erros e é devolvido; nada dele é contado; ver palermo validate")
    }
    /// has errors; what can be read of it is used; see palermo validate
    public static var hasErrorsAndIsShown: LocalizedText {
      LocalizedText(en: "has errors; what can be read of it is used; see palermo validate", es: "tiene errores; se usa lo que puede leerse; véase palermo validate", fr: "contient des erreurs\u{A0}; ce qui peut en être lu est utilisé\u{A0}; voir palermo validate", pt: "tem erros; usa-se o que pode ser lido; ver palermo validate")
    }
    /// git knows no revision of this name here, for this clone is shallow; fetch the history (git fetch --unshallow, or fetch-depth 0 in the workflow)
    public static var shallowClone: LocalizedText {
      LocalizedText(en: "git knows no revision of this name here, for this clone is shallow; fetch the history (git fetch --unshallow, or fetch-depth 0 in the workflow)", es: "git no conoce aquí ninguna revisión con este nombre, pues este clon es superficial; obtenga el historial (git fetch --unshallow, o fetch-depth 0 en el flujo de trabajo)", fr: "git ne connaît ici aucune révision de ce nom, car ce clone est superficiel\u{A0}; récupérez l’historique (git fetch --unshallow, ou fetch-depth 0 dans le flux de travail)", pt: "o git não conhece aqui nenhuma revisão com este nome, pois este clone é raso; obtenha o histórico (git fetch --unshallow, ou fetch-depth 0 no fluxo de trabalho)")
    }
    /// there is nothing in {against} to compare it with: no version of “{questionnaire}”
    public static func nothingToCompare(against: some TextArgument, questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is nothing in {against} to compare it with: no version of “{questionnaire}”", es: "en {against} no hay nada con que compararlo: ninguna versión de «{questionnaire}»", fr: "il n’y a rien dans {against} à quoi le comparer\u{A0}: aucune version de «\u{A0}{questionnaire}\u{A0}»", pt: "não há nada em {against} com que compará-lo: nenhuma versão de “{questionnaire}”")
        , TextArguments([.init("against", against), .init("questionnaire", questionnaire)]))
    }
    /// no questionnaire was found here, so nothing was compared
    public static var noQuestionnaire: LocalizedText {
      LocalizedText(en: "no questionnaire was found here, so nothing was compared", es: "aquí no se halló ningún cuestionario, de modo que nada se comparó", fr: "aucun questionnaire n’a été trouvé ici, si bien que rien n’a été comparé", pt: "nenhum questionário foi encontrado aqui, de modo que nada foi comparado")
    }
    /// this earlier version has errors; what can be read of it was compared
    public static var earlierWithFaults: LocalizedText {
      LocalizedText(en: "this earlier version has errors; what can be read of it was compared", es: "esta versión anterior tiene errores; se comparó lo que puede leerse de ella", fr: "cette version antérieure contient des erreurs\u{A0}; ce qui peut en être lu a été comparé", pt: "esta versão anterior tem erros; comparou-se o que se pode ler dela")
    }
  }

  public enum SystemErrors {
    /// No such file or directory
    public static var noSuchFile: LocalizedText {
      LocalizedText(en: "No such file or directory", es: "No existe ese archivo o directorio", fr: "Aucun fichier ou répertoire de ce nom", pt: "Não existe esse arquivo ou diretório")
    }
    /// Permission denied
    public static var permissionDenied: LocalizedText {
      LocalizedText(en: "Permission denied", es: "Permiso denegado", fr: "Permission refusée", pt: "Permissão negada")
    }
    /// Operation not permitted
    public static var notPermitted: LocalizedText {
      LocalizedText(en: "Operation not permitted", es: "Operación no permitida", fr: "Opération non permise", pt: "Operação não permitida")
    }
    /// Is a directory
    public static var isDirectory: LocalizedText {
      LocalizedText(en: "Is a directory", es: "Es un directorio", fr: "C’est un répertoire", pt: "É um diretório")
    }
    /// Not a directory
    public static var notDirectory: LocalizedText {
      LocalizedText(en: "Not a directory", es: "No es un directorio", fr: "Ce n’est pas un répertoire", pt: "Não é um diretório")
    }
    /// File exists
    public static var exists: LocalizedText {
      LocalizedText(en: "File exists", es: "El archivo ya existe", fr: "Le fichier existe déjà", pt: "O arquivo já existe")
    }
    /// Directory not empty
    public static var notEmpty: LocalizedText {
      LocalizedText(en: "Directory not empty", es: "El directorio no está vacío", fr: "Le répertoire n’est pas vide", pt: "O diretório não está vazio")
    }
    /// No space left on device
    public static var noSpace: LocalizedText {
      LocalizedText(en: "No space left on device", es: "No queda espacio en el dispositivo", fr: "Il n’y a plus de place sur le périphérique", pt: "Não há mais espaço no dispositivo")
    }
    /// Disk quota exceeded
    public static var quota: LocalizedText {
      LocalizedText(en: "Disk quota exceeded", es: "Se ha superado la cuota de disco", fr: "Le quota de disque est dépassé", pt: "A cota de disco foi excedida")
    }
    /// File too large
    public static var tooLarge: LocalizedText {
      LocalizedText(en: "File too large", es: "El archivo es demasiado grande", fr: "Le fichier est trop volumineux", pt: "O arquivo é grande demais")
    }
    /// Read-only file system
    public static var readOnly: LocalizedText {
      LocalizedText(en: "Read-only file system", es: "El sistema de archivos es de solo lectura", fr: "Le système de fichiers est en lecture seule", pt: "O sistema de arquivos é somente de leitura")
    }
    /// Too many levels of symbolic links
    public static var tooManyLinks: LocalizedText {
      LocalizedText(en: "Too many levels of symbolic links", es: "Demasiados niveles de enlaces simbólicos", fr: "Trop de niveaux de liens symboliques", pt: "Níveis demais de links simbólicos")
    }
    /// File name too long
    public static var longName: LocalizedText {
      LocalizedText(en: "File name too long", es: "El nombre del archivo es demasiado largo", fr: "Le nom du fichier est trop long", pt: "O nome do arquivo é longo demais")
    }
    /// Too many open files
    public static var tooManyOpen: LocalizedText {
      LocalizedText(en: "Too many open files", es: "Hay demasiados archivos abiertos", fr: "Trop de fichiers sont ouverts", pt: "Há arquivos abertos demais")
    }
    /// Input/output error
    public static var inputOutput: LocalizedText {
      LocalizedText(en: "Input/output error", es: "Error de entrada o salida", fr: "Erreur d’entrée ou de sortie", pt: "Erro de entrada ou saída")
    }
    /// Device or resource busy
    public static var busy: LocalizedText {
      LocalizedText(en: "Device or resource busy", es: "Dispositivo o recurso ocupado", fr: "Périphérique ou ressource occupé", pt: "Dispositivo ou recurso ocupado")
    }
    /// Cannot allocate memory
    public static var noMemory: LocalizedText {
      LocalizedText(en: "Cannot allocate memory", es: "No hay memoria suficiente", fr: "La mémoire est insuffisante", pt: "Não há memória suficiente")
    }
    /// Invalid or incomplete multibyte or wide character
    public static var invalidName: LocalizedText {
      LocalizedText(en: "Invalid or incomplete multibyte or wide character", es: "Carácter multibyte no válido o incompleto", fr: "Caractère multioctet invalide ou incomplet", pt: "Caractere multibyte inválido ou incompleto")
    }
  }

  public enum UsageErrors {
    /// there is no command “{command}”{suggestion}; there are: {known}
    public static func noCommand(command: some TextArgument, suggestion: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is no command “{command}”{suggestion}; there are: {known}", es: "no existe la orden «{command}»{suggestion}; existen: {known}", fr: "la commande «\u{A0}{command}\u{A0}» n’existe pas{suggestion}\u{A0}; il y a\u{A0}: {known}", pt: "o comando “{command}” não existe{suggestion}; existem: {known}")
        , TextArguments([.init("command", command), .init("suggestion", suggestion), .init("known", known)]))
    }
    /// --edition state is for the files of one state, and these are of {states}: name the files of one of them, or choose public or internal
    public static func editionOfOneState(states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--edition state is for the files of one state, and these are of {states}: name the files of one of them, or choose public or internal", es: "--edition state es para los archivos de un solo Estado, y estos son de {states}: indique los de uno de ellos, o elija public o internal", fr: "--edition state vaut pour les fichiers d’un seul État, et ceux-ci sont de {states}\u{A0}: indiquez ceux de l’un d’eux, ou choisissez public ou internal", pt: "--edition state vale para os arquivos de um só Estado, e estes são de {states}: indique os de um deles, ou escolha public ou internal")
        , TextArguments([.init("states", states)]))
    }
    /// letters are never public: leave out --edition public, or run status without --reminders for what is to be published
    public static var lettersAreInternal: LocalizedText {
      LocalizedText(en: "letters are never public: leave out --edition public, or run status without --reminders for what is to be published", es: "las cartas nunca son públicas: omita --edition public, o ejecute status sin --reminders para lo que se ha de publicar", fr: "les lettres ne sont jamais publiques\u{A0}: retirez --edition public, ou lancez status sans --reminders pour ce qui doit être publié", pt: "as cartas nunca são públicas: omita --edition public, ou execute status sem --reminders para o que se vai publicar")
    }
    /// {path} is a draft, of which nothing is published: compare final submissions, or choose --edition state or internal
    public static func draftIsNotPublished(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is a draft, of which nothing is published: compare final submissions, or choose --edition state or internal", es: "{path} es un borrador, del que nada se publica: compare presentaciones definitivas, o elija --edition state o internal", fr: "{path} est un projet, dont rien n’est publié\u{A0}: comparez des communications définitives, ou choisissez --edition state ou internal", pt: "{path} é um rascunho, do qual nada se publica: compare apresentações definitivas, ou escolha --edition state ou internal")
        , TextArguments([.init("path", path)]))
    }
    /// these analyses make the edition {edition}: for --edition {wanted}, make both anew with palermo gaps --edition {wanted}
    public static func editionOfAnalyses(edition: some TextArgument, wanted: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "these analyses make the edition {edition}: for --edition {wanted}, make both anew with palermo gaps --edition {wanted}", es: "estos análisis dan la edición {edition}: para --edition {wanted}, hágalos de nuevo con palermo gaps --edition {wanted}", fr: "ces analyses donnent l’édition {edition}\u{A0}: pour --edition {wanted}, refaites-les avec palermo gaps --edition {wanted}", pt: "estas análises dão a edição {edition}: para --edition {wanted}, faça-as de novo com palermo gaps --edition {wanted}")
        , TextArguments([.init("edition", edition), .init("wanted", wanted)]))
    }
    /// {old} is of the edition {first} and {new} of the edition {second}: what only one of them shows would look like a change; make one of them anew with palermo gaps --edition {first} or --edition {second}
    public static func twoEditions(old: some TextArgument, first: some TextArgument, new: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{old} is of the edition {first} and {new} of the edition {second}: what only one of them shows would look like a change; make one of them anew with palermo gaps --edition {first} or --edition {second}", es: "{old} es de la edición {first} y {new} de la edición {second}: lo que solo una muestra parecería un cambio; haga de nuevo una de las dos con palermo gaps --edition {first} o --edition {second}", fr: "{old} est de l’édition {first} et {new} de l’édition {second}\u{A0}: ce que l’une seule montre passerait pour un changement\u{A0}; refaites l’une des deux avec palermo gaps --edition {first} ou --edition {second}", pt: "{old} é da edição {first} e {new} da edição {second}: o que só uma mostra pareceria uma mudança; faça de novo uma das duas com palermo gaps --edition {first} ou --edition {second}")
        , TextArguments([.init("old", old), .init("first", first), .init("new", new), .init("second", second)]))
    }
    /// name a questionnaire and --state, or give --check without --state, --from and --part
    public static var formOrCheck: LocalizedText {
      LocalizedText(en: "name a questionnaire and --state, or give --check without --state, --from and --part", es: "indique un cuestionario y --state, o use --check sin --state, --from ni --part", fr: "indiquez un questionnaire et --state, ou utilisez --check sans --state, --from ni --part", pt: "indique um questionário e --state, ou use --check sem --state, --from nem --part")
    }
    /// {previous} answers none of the questionnaires named, or one that another file answers already
    public static func previousOfOther(previous: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{previous} answers none of the questionnaires named, or one that another file answers already", es: "{previous} no responde a ninguno de los cuestionarios indicados, o responde a uno que ya responde otro archivo", fr: "{previous} ne répond à aucun des questionnaires indiqués, ou répond à un questionnaire auquel un autre fichier répond déjà", pt: "{previous} não responde a nenhum dos questionários indicados, ou responde a um que outro arquivo já responde")
        , TextArguments([.init("previous", previous)]))
    }
    /// There is no cycle “{id}”. There are: {list}.
    public static func noCycle(id: some TextArgument, list: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no cycle “{id}”. There are: {list}.", es: "No hay un ciclo «{id}». Hay: {list}.", fr: "Il n’y a pas de cycle «\u{A0}{id}\u{A0}». Il y a\u{A0}: {list}.", pt: "Não há ciclo “{id}”. Há: {list}.")
        , TextArguments([.init("id", id), .init("list", list)]))
    }
    /// Only one of the two can be standard input.
    public static var oneStandardInput: LocalizedText {
      LocalizedText(en: "Only one of the two can be standard input.", es: "Solo una de las dos puede ser la entrada estándar.", fr: "Une seule des deux peut être l’entrée standard.", pt: "Apenas uma das duas pode ser a entrada padrão.")
    }
    /// One is a submission and the other an analysis; name two of a kind.
    public static var twoKinds: LocalizedText {
      LocalizedText(en: "One is a submission and the other an analysis; name two of a kind.", es: "Una es una presentación y la otra un análisis; indique dos de la misma clase.", fr: "L’une est une communication et l’autre une analyse\u{A0}; indiquez-en deux du même genre.", pt: "Uma é uma apresentação e a outra uma análise; indique duas do mesmo tipo.")
    }
    /// {old} is by {first} and {new} by {second}; name two submissions of one state
    public static func twoStates(old: some TextArgument, first: some TextArgument, new: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{old} is by {first} and {new} by {second}; name two submissions of one state", es: "{old} es de {first} y {new} de {second}; indique dos presentaciones de un mismo Estado", fr: "{old} est de {first} et {new} de {second}\u{A0}; indiquez deux communications d’un même État", pt: "{old} é de {first} e {new} de {second}; indique duas apresentações de um mesmo Estado")
        , TextArguments([.init("old", old), .init("first", first), .init("new", new), .init("second", second)]))
    }
    /// {old} answers {first} and {new} answers {second}; name two submissions to one questionnaire, or a --crosswalk from the one to the other
    public static func twoQuestionnaires(old: some TextArgument, first: some TextArgument, new: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{old} answers {first} and {new} answers {second}; name two submissions to one questionnaire, or a --crosswalk from the one to the other", es: "{old} responde a {first} y {new} a {second}; indique dos presentaciones al mismo cuestionario, o un --crosswalk del uno al otro", fr: "{old} répond à {first} et {new} à {second}\u{A0}; indiquez deux communications au même questionnaire, ou un --crosswalk de l’un à l’autre", pt: "{old} responde a {first} e {new} a {second}; indique duas apresentações ao mesmo questionário, ou um --crosswalk de um ao outro")
        , TextArguments([.init("old", old), .init("first", first), .init("new", new), .init("second", second)]))
    }
    /// The analyses are of different regions or profiles ({first}; {second}); make both with the same --region and --profile
    public static func twoRegionsOrProfiles(first: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The analyses are of different regions or profiles ({first}; {second}); make both with the same --region and --profile", es: "Los análisis son de regiones o perfiles distintos ({first}; {second}); haga ambos con los mismos --region y --profile", fr: "Les analyses portent sur des régions ou profils différents ({first}\u{A0}; {second})\u{A0}; faites les deux avec les mêmes --region et --profile", pt: "As análises são de regiões ou perfis diferentes ({first}; {second}); faça ambas com os mesmos --region e --profile")
        , TextArguments([.init("first", first), .init("second", second)]))
    }
    /// --cycle must be letters, digits, hyphens and underscores, such as 2026, not {cycle}
    public static func formOfCycle(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--cycle must be letters, digits, hyphens and underscores, such as 2026, not {cycle}", es: "--cycle debe ser letras, cifras, guiones y guiones bajos, como 2026, no {cycle}", fr: "--cycle doit être formé de lettres, de chiffres, de tirets et de tirets bas, comme 2026, et non {cycle}", pt: "--cycle deve ser letras, algarismos, hifens e sublinhados, como 2026, não {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// --states must be from 1 to {largest}, not {states}.
    public static func numberOfStates(largest: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--states must be from 1 to {largest}, not {states}.", es: "--states debe ser de 1 a {largest}, no {states}.", fr: "--states doit aller de 1 à {largest}, et non {states}.", pt: "--states deve ser de 1 a {largest}, não {states}.")
        , TextArguments([.init("largest", largest), .init("states", states)]))
    }
    /// --output must name a folder.
    public static var outputFolder: LocalizedText {
      LocalizedText(en: "--output must name a folder.", es: "--output debe nombrar una carpeta.", fr: "--output doit nommer un dossier.", pt: "--output deve indicar uma pasta.")
    }
    /// --format markdown is for --list.
    public static var markdownForList: LocalizedText {
      LocalizedText(en: "--format markdown is for --list.", es: "--format markdown es para --list.", fr: "--format markdown va avec --list.", pt: "--format markdown é para --list.")
    }
    /// Name a rule, or use --list.
    public static var ruleNeeded: LocalizedText {
      LocalizedText(en: "Name a rule, or use --list.", es: "Indique una regla o use --list.", fr: "Indiquez une règle ou utilisez --list.", pt: "Indique uma regra ou use --list.")
    }
    /// There is no rule or question “{rule}”{hint}
    public static func noRule(rule: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no rule or question “{rule}”{hint}", es: "No hay ninguna regla ni pregunta «{rule}»{hint}", fr: "Il n’y a ni règle ni question «\u{A0}{rule}\u{A0}»{hint}", pt: "Não há regra nem pergunta “{rule}”{hint}")
        , TextArguments([.init("rule", rule), .init("hint", hint)]))
    }
    /// --to {form} needs --for: {known}.
    public static func addresseeNeeded(form: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--to {form} needs --for: {known}.", es: "--to {form} requiere --for: {known}.", fr: "--to {form} demande --for\u{A0}: {known}.", pt: "--to {form} requer --for: {known}.")
        , TextArguments([.init("form", form), .init("known", known)]))
    }
    /// --for goes with --to markdown, html or docx only.
    public static var addresseeForMarkdown: LocalizedText {
      LocalizedText(en: "--for goes with --to markdown, html or docx only.", es: "--for solo va con --to markdown, html o docx.", fr: "--for ne va qu’avec --to markdown, html ou docx.", pt: "--for só vai com --to markdown, html ou docx.")
    }
    /// --to jsonl exports the answers of all submissions; --cycle and --region are for analyses.
    public static var jsonlTakesAll: LocalizedText {
      LocalizedText(en: "--to jsonl exports the answers of all submissions; --cycle and --region are for analyses.", es: "--to jsonl exporta las respuestas de todas las presentaciones; --cycle y --region son para análisis.", fr: "--to jsonl exporte les réponses de toutes les communications\u{A0}; --cycle et --region sont pour les analyses.", pt: "--to jsonl exporta as respostas de todas as apresentações; --cycle e --region são para análises.")
    }
    /// --to {form} needs --output.
    public static func outputNeeded(form: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--to {form} needs --output.", es: "--to {form} requiere --output.", fr: "--to {form} demande --output.", pt: "--to {form} requer --output.")
        , TextArguments([.init("form", form)]))
    }
    /// --to {form} exports answers, and there is no submission among the inputs.
    public static func noAnswers(form: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--to {form} exports answers, and there is no submission among the inputs.", es: "--to {form} exporta respuestas, y no hay ninguna presentación entre las entradas.", fr: "--to {form} exporte des réponses, et il n’y a aucune communication parmi les entrées.", pt: "--to {form} exporta respostas, e não há nenhuma apresentação entre as entradas.")
        , TextArguments([.init("form", form)]))
    }
    /// --capacity is at least 1.
    public static var leastCapacity: LocalizedText {
      LocalizedText(en: "--capacity is at least 1.", es: "--capacity es 1 como mínimo.", fr: "--capacity vaut au moins 1.", pt: "--capacity é no mínimo 1.")
    }
    /// There is no action “{action}”. There are: {known}.
    public static func noAction(action: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no action “{action}”. There are: {known}.", es: "No hay una acción «{action}». Hay: {known}.", fr: "Il n’y a pas d’action «\u{A0}{action}\u{A0}». Il y a\u{A0}: {known}.", pt: "Não há ação “{action}”. Há: {known}.")
        , TextArguments([.init("action", action), .init("known", known)]))
    }
    /// --format markdown is for --stats.
    public static var markdownForStats: LocalizedText {
      LocalizedText(en: "--format markdown is for --stats.", es: "--format markdown es para --stats.", fr: "--format markdown va avec --stats.", pt: "--format markdown é para --stats.")
    }
    /// --review writes a page: it goes without --stats and --format.
    public static var reviewAlone: LocalizedText {
      LocalizedText(en: "--review writes a page: it goes without --stats and --format.", es: "--review escribe una página: va sin --stats ni --format.", fr: "--review écrit une page\u{A0}: elle s’emploie sans --stats ni --format.", pt: "--review grava uma página: é usada sem --stats nem --format.")
    }
    /// --beside is for --review.
    public static var besideForReview: LocalizedText {
      LocalizedText(en: "--beside is for --review.", es: "--beside es para --review.", fr: "--beside va avec --review.", pt: "--beside é para --review.")
    }
    /// --stats goes with --format text, json or markdown.
    public static var formatsOfStats: LocalizedText {
      LocalizedText(en: "--stats goes with --format text, json or markdown.", es: "--stats va con --format text, json o markdown.", fr: "--stats va avec --format text, json ou markdown.", pt: "--stats vai com --format text, json ou markdown.")
    }
    /// {to} is no questionnaire
    public static func fileIsNoQuestionnaire(to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{to} is no questionnaire", es: "{to} no es un cuestionario", fr: "{to} n’est pas un questionnaire", pt: "{to} não é um questionário")
        , TextArguments([.init("to", to)]))
    }
    /// --state must be three capital letters such as CRI, not {state}
    public static func formOfStateCode(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--state must be three capital letters such as CRI, not {state}", es: "--state debe ser tres mayúsculas como CRI, no {state}", fr: "--state doit être formé de trois majuscules telles que CRI, et non {state}", pt: "--state deve ser três maiúsculas como CRI, não {state}")
        , TextArguments([.init("state", state)]))
    }
    /// {previous} answers {other}, not {questionnaire}; a crosswalk that leads from the one to the other can be named with --crosswalk
    public static func submissionToOtherQuestionnaire(previous: some TextArgument, other: some TextArgument, questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{previous} answers {other}, not {questionnaire}; a crosswalk that leads from the one to the other can be named with --crosswalk", es: "{previous} responde a {other}, no a {questionnaire}; con --crosswalk puede indicarse una tabla de equivalencias que lleve del uno al otro", fr: "{previous} répond à {other}, non à {questionnaire}\u{A0}; --crosswalk indique une table de correspondance qui mène de l’un à l’autre", pt: "{previous} responde a {other}, não a {questionnaire}; com --crosswalk pode-se indicar uma tabela de equivalências que leve de um ao outro")
        , TextArguments([.init("previous", previous), .init("other", other), .init("questionnaire", questionnaire)]))
    }
    /// {previous} is by {author}, not by {state}
    public static func submissionOfOtherState(previous: some TextArgument, author: some TextArgument, state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{previous} is by {author}, not by {state}", es: "{previous} es de {author}, no de {state}", fr: "{previous} est de {author}, non de {state}", pt: "{previous} é de {author}, não de {state}")
        , TextArguments([.init("previous", previous), .init("author", author), .init("state", state)]))
    }
    /// There is no state “{state}”{hint}
    public static func noState(state: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no state “{state}”{hint}", es: "No hay un Estado «{state}»{hint}", fr: "Il n’y a pas d’État «\u{A0}{state}\u{A0}»{hint}", pt: "Não há Estado “{state}”{hint}")
        , TextArguments([.init("state", state), .init("hint", hint)]))
    }
    /// {path} is no part of a submission: palermo split makes them
    public static func noPart(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is no part of a submission: palermo split makes them", es: "{path} no es una parte de una presentación: las hace palermo split", fr: "{path} n’est pas une partie d’une communication\u{A0}: palermo split les établit", pt: "{path} não é uma parte de uma apresentação: palermo split as faz")
        , TextArguments([.init("path", path)]))
    }
    /// {path} does not belong to {base}: {difference} differs
    public static func partOfOther(path: some TextArgument, base: some TextArgument, difference: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} does not belong to {base}: {difference} differs", es: "{path} no corresponde a {base}: difiere {difference}", fr: "{path} ne correspond pas à {base}\u{A0}: {difference} diffère", pt: "{path} não corresponde a {base}: difere {difference}")
        , TextArguments([.init("path", path), .init("base", base), .init("difference", difference)]))
    }
    /// {path} says that it is the part of {authority}: the plan has {authorities}; these questions are those of {owners}: write that in authority, or leave questions as they were handed out
    public static func partOfAnother(path: some TextArgument, authority: some TextArgument, authorities: some TextArgument, owners: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} says that it is the part of {authority}: the plan has {authorities}; these questions are those of {owners}: write that in authority, or leave questions as they were handed out", es: "{path} dice ser la parte de {authority}: el plan tiene {authorities}; estas preguntas son las de {owners}: escríbalo en authority, o deje questions como se entregó", fr: "{path} se dit la partie de {authority}\u{A0}: le plan comprend {authorities}\u{A0}; ces questions sont celles de {owners}\u{A0}: écrivez-le dans authority, ou laissez questions tel que remis", pt: "{path} diz ser a parte de {authority}: o plano tem {authorities}; estas perguntas são as de {owners}: escreva isso em authority, ou deixe questions como foi entregue")
        , TextArguments([.init("path", path), .init("authority", authority), .init("authorities", authorities), .init("owners", owners)]))
    }
    /// {path} says that it is the part of {authority}, which answers nothing here: in authority write the one of the plan that it was handed out to, {authorities}
    public static func partOfNobody(path: some TextArgument, authority: some TextArgument, authorities: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} says that it is the part of {authority}, which answers nothing here: in authority write the one of the plan that it was handed out to, {authorities}", es: "{path} dice ser la parte de {authority}, que aquí no responde nada: escriba en authority aquella del plan a la que se entregó, {authorities}", fr: "{path} se dit la partie de {authority}, qui ne répond à rien ici\u{A0}: écrivez dans authority celle du plan à laquelle elle a été remise, {authorities}", pt: "{path} diz ser a parte de {authority}, que aqui não responde nada: escreva em authority aquela do plano a que foi entregue, {authorities}")
        , TextArguments([.init("path", path), .init("authority", authority), .init("authorities", authorities)]))
    }
    /// {path} is itself a part: name the submission that was divided
    public static func partAsBase(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is itself a part: name the submission that was divided", es: "{path} es a su vez una parte: nombre la presentación que se repartió", fr: "{path} est lui-même une partie\u{A0}: nommez la communication qui a été répartie", pt: "{path} é ele mesmo uma parte: nomeie a apresentação que foi dividida")
        , TextArguments([.init("path", path)]))
    }
    /// {path} is the part of one authority only: put it into the submission that was divided by palermo merge, and begin with that
    public static func partAsBeginning(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is the part of one authority only: put it into the submission that was divided by palermo merge, and begin with that", es: "{path} es solo la parte de una autoridad: intégrela con palermo merge en la presentación que se repartió y parta de esta", fr: "{path} n’est que la partie d’une autorité\u{A0}: intégrez-la par palermo merge dans la communication qui a été répartie, et partez de celle-ci", pt: "{path} é apenas a parte de uma autoridade: integre-a com palermo merge na apresentação que foi dividida e parta desta")
        , TextArguments([.init("path", path)]))
    }
    /// --take “{value}”: nobody of that name handed anything in; it can be one of {names}
    public static func takeOfNobody(value: some TextArgument, names: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--take “{value}”: nobody of that name handed anything in; it can be one of {names}", es: "--take «{value}»: nadie con ese nombre entregó nada; puede ser {names}", fr: "--take «\u{A0}{value}\u{A0}»\u{A0}: personne de ce nom n’a rien remis\u{A0}; au choix\u{A0}: {names}", pt: "--take “{value}”: ninguém com esse nome entregou nada; pode ser {names}")
        , TextArguments([.init("value", value), .init("names", names)]))
    }
    /// --take “{value}”: {questionnaire} has no such question{hint}
    public static func takeOfNothing(value: some TextArgument, questionnaire: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--take “{value}”: {questionnaire} has no such question{hint}", es: "--take «{value}»: {questionnaire} no tiene esa pregunta{hint}", fr: "--take «\u{A0}{value}\u{A0}»\u{A0}: {questionnaire} ne contient pas cette question{hint}", pt: "--take “{value}”: {questionnaire} não tem essa pergunta{hint}")
        , TextArguments([.init("value", value), .init("questionnaire", questionnaire), .init("hint", hint)]))
    }
    /// --take says AUTHORITY:QUESTION or FILE:QUESTION; “{value}” does not
    public static func formOfTake(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--take says AUTHORITY:QUESTION or FILE:QUESTION; “{value}” does not", es: "--take indica AUTORIDAD:PREGUNTA o ARCHIVO:PREGUNTA; «{value}» no lo hace", fr: "--take indique AUTORITÉ:QUESTION ou FICHIER:QUESTION\u{A0}; «\u{A0}{value}\u{A0}» ne le fait pas", pt: "--take indica AUTORIDADE:PERGUNTA ou ARQUIVO:PERGUNTA; “{value}” não o faz")
        , TextArguments([.init("value", value)]))
    }
    /// The plan asks nothing of an authority “{authority}” here{hint}
    public static func noAuthority(authority: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The plan asks nothing of an authority “{authority}” here{hint}", es: "El plan no pregunta nada aquí a una autoridad «{authority}»{hint}", fr: "Le plan ne demande rien ici à une autorité «\u{A0}{authority}\u{A0}»{hint}", pt: "O plano não pergunta nada aqui a uma autoridade “{authority}”{hint}")
        , TextArguments([.init("authority", authority), .init("hint", hint)]))
    }
    /// There is no plan “{plan}”{hint}
    public static func noPlan(plan: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no plan “{plan}”{hint}", es: "No hay un plan «{plan}»{hint}", fr: "Il n’y a pas de plan «\u{A0}{plan}\u{A0}»{hint}", pt: "Não há plano “{plan}”{hint}")
        , TextArguments([.init("plan", plan), .init("hint", hint)]))
    }
    /// {path} is already there; --force replaces it
    public static func partsExist(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is already there; --force replaces it", es: "{path} ya existe; --force lo reemplaza", fr: "{path} existe déjà\u{A0}; --force le remplace", pt: "{path} já existe; --force o substitui")
        , TextArguments([.init("path", path)]))
    }
    /// There is no questionnaire “{questionnaire}”{hint}
    public static func noQuestionnaire(questionnaire: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no questionnaire “{questionnaire}”{hint}", es: "No hay un cuestionario «{questionnaire}»{hint}", fr: "Il n’y a pas de questionnaire «\u{A0}{questionnaire}\u{A0}»{hint}", pt: "Não há questionário “{questionnaire}”{hint}")
        , TextArguments([.init("questionnaire", questionnaire), .init("hint", hint)]))
    }
    /// --config and --no-config exclude each other.
    public static var configOrNone: LocalizedText {
      LocalizedText(en: "--config and --no-config exclude each other.", es: "--config y --no-config se excluyen.", fr: "--config et --no-config s’excluent.", pt: "--config e --no-config se excluem.")
    }
    /// --baseline, --write-baseline and --update-baseline exclude each other.
    public static var baselineOrWrite: LocalizedText {
      LocalizedText(en: "--baseline, --write-baseline and --update-baseline exclude each other.", es: "--baseline, --write-baseline y --update-baseline se excluyen.", fr: "--baseline, --write-baseline et --update-baseline s’excluent.", pt: "--baseline, --write-baseline e --update-baseline se excluem.")
    }
    /// --write-baseline needs --reason with a text.
    public static var reasonNeeded: LocalizedText {
      LocalizedText(en: "--write-baseline needs --reason with a text.", es: "--write-baseline requiere --reason con un texto.", fr: "--write-baseline exige --reason avec un texte.", pt: "--write-baseline exige --reason com um texto.")
    }
    /// --reason and --expires belong to --write-baseline.
    public static var reasonForBaseline: LocalizedText {
      LocalizedText(en: "--reason and --expires belong to --write-baseline.", es: "--reason y --expires son de --write-baseline.", fr: "--reason et --expires vont avec --write-baseline.", pt: "--reason e --expires são de --write-baseline.")
    }
    /// --expires {date} lies before today, {today}: what the baseline accepts would have expired already.
    public static func expiresInPast(date: some TextArgument, today: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--expires {date} lies before today, {today}: what the baseline accepts would have expired already.", es: "--expires {date} es anterior a hoy, {today}: lo que acepta la línea base ya habría vencido.", fr: "--expires {date} précède aujourd’hui, {today}\u{A0}: ce que la ligne de base accepte aurait déjà expiré.", pt: "--expires {date} é anterior a hoje, {today}: o que a linha de base aceita já teria vencido.")
        , TextArguments([.init("date", date), .init("today", today)]))
    }
    /// {file} is no baseline that can be read.
    public static func noBaseline(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file} is no baseline that can be read.", es: "{file} no es una línea base legible.", fr: "{file} n’est pas une base de référence lisible.", pt: "{file} não é uma linha de base legível.")
        , TextArguments([.init("file", file)]))
    }
    /// {path} is no submission
    public static func noSubmission(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is no submission", es: "{path} no es una presentación", fr: "{path} n’est pas une communication", pt: "{path} não é uma apresentação")
        , TextArguments([.init("path", path)]))
    }
    /// There is no {key} at hand (versions: {known}); name its file with --questionnaires
    public static func noVersion(key: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no {key} at hand (versions: {known}); name its file with --questionnaires", es: "No está disponible {key} (versiones: {known}); indique su archivo con --questionnaires", fr: "{key} n’est pas disponible (versions\u{A0}: {known})\u{A0}; indiquez son fichier avec --questionnaires", pt: "{key} não está disponível (versões: {known}); indique seu arquivo com --questionnaires")
        , TextArguments([.init("key", key), .init("known", known)]))
    }
    /// There is no region “{region}”. There are: {known}.
    public static func noRegion(region: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no region “{region}”. There are: {known}.", es: "No hay una región «{region}». Hay: {known}.", fr: "Il n’y a pas de région «\u{A0}{region}\u{A0}». Il y a\u{A0}: {known}.", pt: "Não há região “{region}”. Há: {known}.")
        , TextArguments([.init("region", region), .init("known", known)]))
    }
    /// The inputs hold several regions ({known}); choose one with --region.
    public static func severalRegions(known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The inputs hold several regions ({known}); choose one with --region.", es: "Las entradas contienen varias regiones ({known}); elija una con --region.", fr: "Les entrées contiennent plusieurs régions ({known})\u{A0}; choisissez-en une avec --region.", pt: "As entradas contêm várias regiões ({known}); escolha uma com --region.")
        , TextArguments([.init("known", known)]))
    }
    /// --narrow and --explain exclude each other.
    public static var narrowOrExplain: LocalizedText {
      LocalizedText(en: "--narrow and --explain exclude each other.", es: "--narrow y --explain se excluyen.", fr: "--narrow et --explain s’excluent.", pt: "--narrow e --explain se excluem.")
    }
    /// The profile “{profile}” gives no letters to settle.
    public static func noLetters(profile: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The profile “{profile}” gives no letters to settle.", es: "El perfil «{profile}» no da letras que fijar.", fr: "Le profil «\u{A0}{profile}\u{A0}» ne donne pas de lettres à fixer.", pt: "O perfil “{profile}” não dá letras a definir.")
        , TextArguments([.init("profile", profile)]))
    }
    /// “{subject}” is in no scorecard{hint}
    public static func inNoScorecard(subject: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{subject}” is in no scorecard{hint}", es: "«{subject}» no está en ninguna puntuación{hint}", fr: "«\u{A0}{subject}\u{A0}» n’est dans aucune note{hint}", pt: "“{subject}” não está em nenhuma pontuação{hint}")
        , TextArguments([.init("subject", subject), .init("hint", hint)]))
    }
    /// There is no profile “{profile}”. There are: {known}.
    public static func noProfile(profile: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no profile “{profile}”. There are: {known}.", es: "No hay un perfil «{profile}». Hay: {known}.", fr: "Il n’y a pas de profil «\u{A0}{profile}\u{A0}». Il y a\u{A0}: {known}.", pt: "Não há perfil “{profile}”. Há: {known}.")
        , TextArguments([.init("profile", profile), .init("known", known)]))
    }
    /// “{state}” is not in the region{hint}
    public static func notInRegion(state: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{state}” is not in the region{hint}", es: "«{state}» no está en la región{hint}", fr: "«\u{A0}{state}\u{A0}» n’est pas dans la région{hint}", pt: "“{state}” não está na região{hint}")
        , TextArguments([.init("state", state), .init("hint", hint)]))
    }
    /// {cycle} is no cycle
    public static func fileIsNoCycle(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{cycle} is no cycle", es: "{cycle} no es un ciclo", fr: "{cycle} n’est pas un cycle", pt: "{cycle} não é um ciclo")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// No file says what is due in the cycle “{name}”; name it with --cycle FILE (a model: Questionnaires/reference/cycle-model.xml)
    public static func noCycleFile(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "No file says what is due in the cycle “{name}”; name it with --cycle FILE (a model: Questionnaires/reference/cycle-model.xml)", es: "Ningún archivo indica qué corresponde al ciclo «{name}»; indíquelo con --cycle ARCHIVO (un modelo: Questionnaires/reference/cycle-model.xml)", fr: "Aucun fichier ne dit ce qui est dû dans le cycle «\u{A0}{name}\u{A0}»\u{A0}; indiquez-le avec --cycle FICHIER (un modèle\u{A0}: Questionnaires/reference/cycle-model.xml)", pt: "Nenhum arquivo diz o que é devido no ciclo “{name}”; indique-o com --cycle ARQUIVO (um modelo: Questionnaires/reference/cycle-model.xml)")
        , TextArguments([.init("name", name)]))
    }
    /// {path} is no register
    public static func noRegister(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is no register", es: "{path} no es un registro", fr: "{path} n’est pas un registre", pt: "{path} não é um registro")
        , TextArguments([.init("path", path)]))
    }
    /// A decision needs a reason and who decides.
    public static var reasonAndName: LocalizedText {
      LocalizedText(en: "A decision needs a reason and who decides.", es: "Una decisión requiere un motivo y quién decide.", fr: "Une décision requiert un motif et son auteur.", pt: "Uma decisão requer um motivo e quem decide.")
    }
    /// There is no arrival “{entry}” in the register.
    public static func noEntry(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no arrival “{entry}” in the register.", es: "No hay ninguna recepción «{entry}» en el registro.", fr: "Il n’y a pas de réception «\u{A0}{entry}\u{A0}» dans le registre.", pt: "Não há nenhum recebimento “{entry}” no registro.")
        , TextArguments([.init("entry", entry)]))
    }
    /// “{entry}” names several entries: {entries}
    public static func severalEntries(entry: some TextArgument, entries: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{entry}” names several entries: {entries}", es: "«{entry}» designa varios asientos: {entries}", fr: "«\u{A0}{entry}\u{A0}» désigne plusieurs inscriptions\u{A0}: {entries}", pt: "“{entry}” designa vários lançamentos: {entries}")
        , TextArguments([.init("entry", entry), .init("entries", entries)]))
    }
    /// Give one register, or submissions, but not both.
    public static var registerAlone: LocalizedText {
      LocalizedText(en: "Give one register, or submissions, but not both.", es: "Indique un registro o presentaciones, pero no ambos.", fr: "Donnez un registre ou des communications, mais pas les deux.", pt: "Indique um registro ou apresentações, mas não ambos.")
    }
    /// --since belongs to --board or --letters
    public static var sinceNeedsBoard: LocalizedText {
      LocalizedText(en: "--since belongs to --board or --letters", es: "--since corresponde a --board o --letters", fr: "--since va avec --board ou --letters", pt: "--since acompanha --board ou --letters")
    }
    /// --board shows all states; leave out --state
    public static var boardOfAll: LocalizedText {
      LocalizedText(en: "--board shows all states; leave out --state", es: "--board muestra todos los Estados; omita --state", fr: "--board montre tous les États\u{A0}; retirez --state", pt: "--board mostra todos os Estados; omita --state")
    }
    /// {time} is still to come: the clock of this machine shows {clock}
    public static func stillToCome(time: some TextArgument, clock: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{time} is still to come: the clock of this machine shows {clock}", es: "{time} todavía no ha llegado: el reloj de este equipo marca {clock}", fr: "{time} est encore à venir\u{A0}: l’horloge de cette machine indique {clock}", pt: "{time} ainda está por vir: o relógio desta máquina marca {clock}")
        , TextArguments([.init("time", time), .init("clock", clock)]))
    }
    /// Entry {entry} arrived at {time}; a decision on it cannot be of an earlier time.
    public static func beforeItsArrival(entry: some TextArgument, time: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Entry {entry} arrived at {time}; a decision on it cannot be of an earlier time.", es: "El asiento {entry} se recibió en {time}; una decisión sobre él no puede ser anterior.", fr: "L’inscription {entry} est arrivée à {time}\u{A0}; une décision à son sujet ne peut pas être antérieure.", pt: "O lançamento {entry} chegou em {time}; uma decisão sobre ele não pode ser anterior.")
        , TextArguments([.init("entry", entry), .init("time", time)]))
    }
  }
}
