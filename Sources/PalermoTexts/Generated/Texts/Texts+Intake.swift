// Made from Texts/intake.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum ContentKinds {
    /// a Word document
    public static var word: LocalizedText {
      LocalizedText(en: "a Word document", es: "un documento de Word", fr: "un document Word", pt: "um documento do Word")
    }
    /// a spreadsheet (Excel or the like)
    public static var spreadsheet: LocalizedText {
      LocalizedText(en: "a spreadsheet (Excel or the like)", es: "una hoja de cálculo (Excel o similar)", fr: "une feuille de calcul (Excel ou semblable)", pt: "uma planilha (Excel ou semelhante)")
    }
    /// a presentation (PowerPoint or the like)
    public static var presentation: LocalizedText {
      LocalizedText(en: "a presentation (PowerPoint or the like)", es: "una presentación de diapositivas (PowerPoint o similar)", fr: "un diaporama (PowerPoint ou semblable)", pt: "uma apresentação de slides (PowerPoint ou semelhante)")
    }
    /// a document of Pages, Numbers or Keynote
    public static var apple: LocalizedText {
      LocalizedText(en: "a document of Pages, Numbers or Keynote", es: "un documento de Pages, Numbers o Keynote", fr: "un document de Pages, Numbers ou Keynote", pt: "um documento do Pages, Numbers ou Keynote")
    }
    /// a PDF document
    public static var pdf: LocalizedText {
      LocalizedText(en: "a PDF document", es: "un documento PDF", fr: "un document PDF", pt: "um documento PDF")
    }
    /// an archive (zip or the like)
    public static var archive: LocalizedText {
      LocalizedText(en: "an archive (zip or the like)", es: "un archivo comprimido (zip o similar)", fr: "une archive (zip ou semblable)", pt: "um arquivo compactado (zip ou semelhante)")
    }
    /// an HTML page, perhaps a login page saved in place of the file
    public static var html: LocalizedText {
      LocalizedText(en: "an HTML page, perhaps a login page saved in place of the file", es: "una página HTML, quizá una página de acceso guardada en lugar del archivo", fr: "une page HTML, peut-être une page de connexion enregistrée à la place du fichier", pt: "uma página HTML, talvez uma página de acesso salva no lugar do arquivo")
    }
    /// the form itself
    public static var form: LocalizedText {
      LocalizedText(en: "the form itself", es: "el propio formulario", fr: "le formulaire lui-même", pt: "o próprio formulário")
    }
    /// a page that palermo has made for reading, such as a receipt, a letter or a report
    public static var page: LocalizedText {
      LocalizedText(en: "a page that palermo has made for reading, such as a receipt, a letter or a report", es: "una página que palermo ha creado para leerse, como un acuse, una carta o un informe", fr: "une page que palermo a produite pour être lue, comme un accusé, une lettre ou un rapport", pt: "uma página que palermo fez para leitura, como um comprovante, uma carta ou um relatório")
    }
    /// something encrypted or packed, or a program
    public static var packed: LocalizedText {
      LocalizedText(en: "something encrypted or packed, or a program", es: "algo cifrado o comprimido, o un programa", fr: "un contenu chiffré ou compressé, ou un programme", pt: "algo cifrado ou compactado, ou um programa")
    }
    /// a picture
    public static var image: LocalizedText {
      LocalizedText(en: "a picture", es: "una imagen", fr: "une image", pt: "uma imagem")
    }
    /// a mail message
    public static var mail: LocalizedText {
      LocalizedText(en: "a mail message", es: "un mensaje de correo", fr: "un message électronique", pt: "uma mensagem de correio")
    }
    /// an empty file
    public static var empty: LocalizedText {
      LocalizedText(en: "an empty file", es: "un archivo vacío", fr: "un fichier vide", pt: "um arquivo vazio")
    }
    /// a file of ours
    public static var ours: LocalizedText {
      LocalizedText(en: "a file of ours", es: "un archivo nuestro", fr: "un fichier à nous", pt: "um arquivo nosso")
    }
    /// an XML file of another kind
    public static var xml: LocalizedText {
      LocalizedText(en: "an XML file of another kind", es: "un archivo XML de otro tipo", fr: "un fichier XML d’une autre sorte", pt: "um arquivo XML de outro tipo")
    }
    /// no XML file
    public static var other: LocalizedText {
      LocalizedText(en: "no XML file", es: "ningún archivo XML", fr: "pas un fichier XML", pt: "nenhum arquivo XML")
    }
  }

  public enum Skipped {
    /// not read, as its name does not end in .xml: {kind}
    public static func namedOtherwise(kind: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not read, as its name does not end in .xml: {kind}", es: "no se lee, pues su nombre no termina en .xml: {kind}", fr: "n’est pas lu, car son nom ne se termine pas par .xml\u{A0}: {kind}", pt: "não é lido, pois seu nome não termina em .xml: {kind}")
        , TextArguments([.init("kind", kind)]))
    }
    /// not read again, as it is the same file as {other}
    public static func sameFile(other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not read again, as it is the same file as {other}", es: "no se lee otra vez, pues es el mismo archivo que {other}", fr: "n’est pas relu, car c’est le même fichier que {other}", pt: "não é lido de novo, pois é o mesmo arquivo que {other}")
        , TextArguments([.init("other", other)]))
    }
    /// not read, as it is a link to a folder
    public static var link: LocalizedText {
      LocalizedText(en: "not read, as it is a link to a folder", es: "no se lee, pues es un enlace a una carpeta", fr: "n’est pas lu, car c’est un lien vers un dossier", pt: "não é lido, pois é um link para uma pasta")
    }
    /// nothing but its XML files is read, as palermo has written this folder
    public static var ownOutput: LocalizedText {
      LocalizedText(en: "nothing but its XML files is read, as palermo has written this folder", es: "solo se leen sus archivos XML, pues palermo escribió esta carpeta", fr: "seuls ses fichiers XML sont lus, car palermo a écrit ce dossier", pt: "só são lidos os seus arquivos XML, pois o palermo escreveu esta pasta")
    }
    /// hidden
    public static var hidden: LocalizedText {
      LocalizedText(en: "hidden", es: "ocultos", fr: "cachés", pt: "ocultos")
    }
    /// not regular files
    public static var notRegular: LocalizedText {
      LocalizedText(en: "not regular files", es: "archivos no regulares", fr: "fichiers non ordinaires", pt: "arquivos não regulares")
    }
    /// named otherwise
    public static var otherwise: LocalizedText {
      LocalizedText(en: "named otherwise", es: "con otro nombre", fr: "nommés autrement", pt: "com outro nome")
    }
    /// folders written by palermo
    public static var outputs: LocalizedText {
      LocalizedText(en: "folders written by palermo", es: "carpetas escritas por palermo", fr: "dossiers écrits par palermo", pt: "pastas escritas pelo palermo")
    }
    /// named again
    public static var again: LocalizedText {
      LocalizedText(en: "named again", es: "repetidos", fr: "répétés", pt: "repetidos")
    }
    /// links to folders
    public static var links: LocalizedText {
      LocalizedText(en: "links to folders", es: "enlaces a carpetas", fr: "liens vers des dossiers", pt: "links para pastas")
    }
    /// not read, as it is the register of a secretariat; name it itself
    public static var register: LocalizedText {
      LocalizedText(en: "not read, as it is the register of a secretariat; name it itself", es: "no se lee, pues es el registro de una secretaría; nómbrelo directamente", fr: "n’est pas lu, car c’est le registre d’un secrétariat\u{A0}; nommez-le lui-même", pt: "não é lido, pois é o registro de uma secretaria; indique-o diretamente")
    }
    /// registers
    public static var registers: LocalizedText {
      LocalizedText(en: "registers", es: "registros", fr: "registres", pt: "registros")
    }
    /// not read, as .palermo.xml excludes it
    public static var excluded: LocalizedText {
      LocalizedText(en: "not read, as .palermo.xml excludes it", es: "no se lee, pues .palermo.xml lo excluye", fr: "n’est pas lu, car .palermo.xml l’exclut", pt: "não é lido, pois .palermo.xml o exclui")
    }
    /// excluded by configuration
    public static var left: LocalizedText {
      LocalizedText(en: "excluded by configuration", es: "excluidos por configuración", fr: "exclus par configuration", pt: "excluídos por configuração")
    }
    /// not read, as an operating system has left it there
    public static var litter: LocalizedText {
      LocalizedText(en: "not read, as an operating system has left it there", es: "no se lee, pues lo dejó ahí un sistema operativo", fr: "n’est pas lu, car un système d’exploitation l’a laissé là", pt: "não é lido, pois um sistema operacional o deixou ali")
    }
    /// left by operating systems
    public static var ofSystems: LocalizedText {
      LocalizedText(en: "left by operating systems", es: "dejados por sistemas operativos", fr: "laissés par des systèmes d’exploitation", pt: "deixados por sistemas operacionais")
    }
  }

  public enum Totals {
    /// files read: {count}
    public static func read(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "files read: {count}", es: "archivos leídos: {count}", fr: "fichiers lus\u{A0}: {count}", pt: "arquivos lidos: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// accepted: {count}
    public static func accepted(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "accepted: {count}", es: "aceptados: {count}", fr: "acceptés\u{A0}: {count}", pt: "aceitos: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// returned: {count}
    public static func returned(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "returned: {count}", es: "devueltos: {count}", fr: "renvoyés\u{A0}: {count}", pt: "devolvidos: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// not to be read: {count}
    public static func unreadable(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not to be read: {count}", es: "ilegibles: {count}", fr: "illisibles\u{A0}: {count}", pt: "ilegíveis: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// skipped: {count}
    public static func skipped(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "skipped: {count}", es: "omitidos: {count}", fr: "passés\u{A0}: {count}", pt: "omitidos: {count}")
        , TextArguments([.init("count", count)]))
    }
  }

  public enum SubmissionRule {
    /// Which submission counts
    public static var heading: LocalizedText {
      LocalizedText(en: "Which submission counts", es: "Qué presentación cuenta", fr: "Quelle communication compte", pt: "Que apresentação conta")
    }
    /// Of several submissions of a state to one questionnaire in one cycle, the latest final one that was accepted counts.
    public static var final: LocalizedText {
      LocalizedText(en: "Of several submissions of a state to one questionnaire in one cycle, the latest final one that was accepted counts.", es: "De varias presentaciones de un Estado a un cuestionario en un ciclo, cuenta la última presentación final aceptada.", fr: "De plusieurs communications d’un État sur un questionnaire dans un cycle, la dernière communication définitive acceptée compte.", pt: "De várias apresentações de um Estado a um questionário em um ciclo, conta a última apresentação final aceita.")
    }
    /// One that is returned never takes the place of another, does not count as delivered, and nothing is made of its answers.
    public static var returned: LocalizedText {
      LocalizedText(en: "One that is returned never takes the place of another, does not count as delivered, and nothing is made of its answers.", es: "La que se devuelve nunca sustituye a otra, no cuenta como entregada y nada se hace con sus respuestas.", fr: "Celle qui est renvoyée n’en remplace jamais une autre, ne compte pas comme remise, et rien n’est fait de ses réponses.", pt: "A que é devolvida nunca substitui outra, não conta como entregue e nada se faz com suas respostas.")
    }
    /// A draft counts only while there is no accepted final one, and never as delivered.
    public static var draft: LocalizedText {
      LocalizedText(en: "A draft counts only while there is no accepted final one, and never as delivered.", es: "Un borrador cuenta solo mientras no haya una final aceptada, y nunca como entregado.", fr: "Un projet ne compte que tant qu’il n’y a pas de version définitive acceptée, et jamais comme remis.", pt: "Um rascunho conta apenas enquanto não há uma final aceita, e nunca como entregue.")
    }
    /// The latest is the one received last or, of several received at the same moment and in folders, the one whose date is the latest. Where the dates are equal and the contents are not, a register waits for a person to decide, and until then the last entry counts; in folders the one whose path comes last counts.
    public static var sameMoment: LocalizedText {
      LocalizedText(en: "The latest is the one received last or, of several received at the same moment and in folders, the one whose date is the latest. Where the dates are equal and the contents are not, a register waits for a person to decide, and until then the last entry counts; in folders the one whose path comes last counts.", es: "La última es la recibida en último lugar o, entre varias recibidas en el mismo momento y en carpetas, la de fecha más reciente. Si las fechas son iguales y los contenidos no, un registro espera a que una persona decida y, hasta entonces, cuenta el último asiento; en carpetas cuenta la que tiene la última ruta.", fr: "La dernière est celle reçue en dernier ou, parmi plusieurs reçues au même moment et dans des dossiers, celle dont la date est la plus récente. Si les dates sont égales et les contenus non, un registre attend qu’une personne décide, et jusque-là la dernière écriture compte\u{A0}; dans des dossiers, celle dont le chemin vient en dernier compte.", pt: "A última é a recebida por último ou, entre várias recebidas no mesmo momento e em pastas, a de data mais recente. Se as datas são iguais e os conteúdos não, um registro espera que uma pessoa decida e, até lá, vale o último assento; em pastas vale a que tem o último caminho.")
    }
    /// The first acceptance decides whether the questionnaire was delivered on time: by the day of receipt where a register tells it, otherwise by the date in the file. A later one is shown as an amendment.
    public static var punctual: LocalizedText {
      LocalizedText(en: "The first acceptance decides whether the questionnaire was delivered on time: by the day of receipt where a register tells it, otherwise by the date in the file. A later one is shown as an amendment.", es: "La primera aceptación decide si el cuestionario se entregó a tiempo: por el día de recepción cuando un registro lo indica; si no, por la fecha del archivo. Una posterior figura como enmienda.", fr: "La première acceptation décide si le questionnaire a été remis à temps\u{A0}: d’après le jour de réception lorsqu’un registre l’indique, sinon d’après la date du fichier. Une version ultérieure figure comme modification.", pt: "A primeira aceitação decide se o questionário foi entregue no prazo: pelo dia do recebimento quando um registro o indica; caso contrário, pela data do arquivo. Uma posterior consta como emenda.")
    }
    /// What was accepted stays accepted: an error that only a later submission brings about is told as a warning.
    public static var stays: LocalizedText {
      LocalizedText(en: "What was accepted stays accepted: an error that only a later submission brings about is told as a warning.", es: "Lo aceptado sigue aceptado: un error que solo causa una presentación posterior se indica como advertencia.", fr: "Ce qui a été accepté le reste\u{A0}: une erreur que seule une communication ultérieure provoque est signalée comme avertissement.", pt: "O que foi aceito continua aceito: um erro que só uma apresentação posterior causa é indicado como advertência.")
    }
    /// What names a state, a questionnaire or a cycle that is not known is listed as arrived and not assigned, with what it probably means, until somebody decides.
    public static var unassigned: LocalizedText {
      LocalizedText(en: "What names a state, a questionnaire or a cycle that is not known is listed as arrived and not assigned, with what it probably means, until somebody decides.", es: "Lo que indica un Estado, un cuestionario o un ciclo desconocido figura como recibido y sin asignar, con lo que probablemente quiere decir, hasta que alguien decida.", fr: "Ce qui indique un État, un questionnaire ou un cycle inconnu figure comme reçu et non attribué, avec ce qui est probablement voulu, jusqu’à ce que quelqu’un décide.", pt: "O que indica um Estado, um questionário ou um ciclo desconhecido consta como recebido e não atribuído, com o que provavelmente quer dizer, até que alguém decida.")
    }
    /// In a register, the same contents that arrive again, in whatever layout, have an entry and a receipt of their own, and share the fate of the first: they take the place of nothing, and what a person decided on them holds for them, too.
    public static var repeated: LocalizedText {
      LocalizedText(en: "In a register, the same contents that arrive again, in whatever layout, have an entry and a receipt of their own, and share the fate of the first: they take the place of nothing, and what a person decided on them holds for them, too.", es: "En un registro, el mismo contenido que llega de nuevo, con cualquier disposición del archivo, tiene asiento y acuse propios y comparte la suerte del primero: no sustituye nada, y lo que una persona decidió sobre uno vale también para el otro.", fr: "Dans un registre, le même contenu qui arrive de nouveau, quelle que soit la présentation du fichier, a sa propre écriture et son propre accusé, et partage le sort du premier\u{A0}: il ne remplace rien, et ce qu’une personne a décidé au sujet de l’un vaut aussi pour l’autre.", pt: "Em um registro, o mesmo conteúdo que chega de novo, em qualquer disposição do arquivo, tem assento e comprovante próprios e tem a sorte do primeiro: não substitui nada, e o que uma pessoa decidiu sobre um vale também para o outro.")
    }
    /// In a register, a person can accept, return or withdraw a submission, with a reason; that decision stands above the verdict of the program.
    public static var decision: LocalizedText {
      LocalizedText(en: "In a register, a person can accept, return or withdraw a submission, with a reason; that decision stands above the verdict of the program.", es: "En un registro, una persona puede aceptar, devolver o retirar una presentación, con un motivo; esa decisión prevalece sobre el veredicto del programa.", fr: "Dans un registre, une personne peut accepter, renvoyer ou retirer une communication, avec un motif\u{A0}; cette décision l’emporte sur le verdict du programme.", pt: "Em um registro, uma pessoa pode aceitar, devolver ou retirar uma apresentação, com um motivo; essa decisão prevalece sobre o veredicto do programa.")
    }
  }
}
