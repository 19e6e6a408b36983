// Made from Texts/commands.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum BreakingCommand {
    /// What in a new version of questionnaires breaks comparison over time.
    public static var abstract: LocalizedText {
      LocalizedText(en: "What in a new version of questionnaires breaks comparison over time.", es: "Qué rompe la comparación en el tiempo en una nueva versión de los cuestionarios.", fr: "Ce qui, dans une nouvelle version des questionnaires, rompt la comparaison dans le temps.", pt: "O que, em uma nova versão dos questionários, rompe a comparação no tempo.")
    }
    /// Finds other words (breaking-text), other scales (breaking-scale), series that are cut (breaking-trend), duties no longer asked about (breaking-legal), and another instrument, cluster or set of rules (breaking-scope). Questionnaires are found by their ids. A crosswalk says which questions carry on which, and which are given up; a baseline accepts the rest, with a reason. git:REV stands for a revision of git: the same paths, and else wherever a questionnaire lies there.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Finds other words (breaking-text), other scales (breaking-scale), series that are cut (breaking-trend), duties no longer asked about (breaking-legal), and another instrument, cluster or set of rules (breaking-scope). Questionnaires are found by their ids. A crosswalk says which questions carry on which, and which are given up; a baseline accepts the rest, with a reason. git:REV stands for a revision of git: the same paths, and else wherever a questionnaire lies there.", es: "Halla otras palabras (breaking-text), otras escalas (breaking-scale), series interrumpidas (breaking-trend), obligaciones por las que ya no se pregunta (breaking-legal) y otro instrumento, grupo o conjunto de reglas (breaking-scope). Los cuestionarios se encuentran por su identificador. Una tabla de equivalencias indica qué preguntas continúan a cuáles y cuáles se abandonan; una línea de base acepta lo demás, con un motivo. git:REV designa una revisión de git: las mismas rutas y, si no, dondequiera que esté allí un cuestionario.", fr: "Trouve d’autres mots (breaking-text), d’autres échelles (breaking-scale), des séries interrompues (breaking-trend), des obligations qui ne sont plus demandées (breaking-legal), et un autre instrument, groupe ou jeu de règles (breaking-scope). Les questionnaires sont trouvés par leur identifiant. Une table de correspondance dit quelles questions en continuent d’autres et lesquelles sont abandonnées\u{A0}; une base de référence accepte le reste, avec un motif. git:REV désigne une révision de git\u{A0}: les mêmes chemins, et sinon là où un questionnaire s’y trouve.", pt: "Encontra outras palavras (breaking-text), outras escalas (breaking-scale), séries interrompidas (breaking-trend), obrigações que já não são perguntadas (breaking-legal) e outro instrumento, grupo ou conjunto de regras (breaking-scope). Os questionários são encontrados por seu identificador. Uma tabela de equivalências indica quais perguntas continuam quais e quais são abandonadas; uma linha de base aceita o resto, com um motivo. git:REV designa uma revisão do git: os mesmos caminhos e, se não, onde quer que um questionário esteja ali.")
    }
    /// The earlier version: a file, a directory or git:REV.
    public static var against: LocalizedText {
      LocalizedText(en: "The earlier version: a file, a directory or git:REV.", es: "La versión anterior: un archivo, un directorio o git:REV.", fr: "La version antérieure\u{A0}: un fichier, un répertoire ou git:REV.", pt: "A versão anterior: um arquivo, um diretório ou git:REV.")
    }
    /// Exit with 1 on warnings too.
    public static var strict: LocalizedText {
      LocalizedText(en: "Exit with 1 on warnings too.", es: "Salir con 1 también si hay advertencias.", fr: "Sortir avec 1 aussi en cas d’avertissements.", pt: "Sair com 1 também se houver avisos.")
    }
    /// No error if all questionnaires are new, so that there is nothing to compare.
    public static var allowNew: LocalizedText {
      LocalizedText(en: "No error if all questionnaires are new, so that there is nothing to compare.", es: "No es un error que todos los cuestionarios sean nuevos y no haya nada que comparar.", fr: "Ce n’est pas une erreur que tous les questionnaires soient nouveaux et qu’il n’y ait rien à comparer.", pt: "Não é erro que todos os questionários sejam novos e não haja nada a comparar.")
    }
  }

  public enum CommonOptions {
    /// Language of the output.
    public static var language: LocalizedText {
      LocalizedText(en: "Language of the output.", es: "Idioma de la salida.", fr: "Langue de la sortie.", pt: "Idioma da saída.")
    }
    /// Colours: on a terminal, always or never.
    public static var color: LocalizedText {
      LocalizedText(en: "Colours: on a terminal, always or never.", es: "Colores: en una terminal, siempre o nunca.", fr: "Couleurs\u{A0}: sur un terminal, toujours ou jamais.", pt: "Cores: em um terminal, sempre ou nunca.")
    }
    /// Print only what is asked for, no progress and no summary.
    public static var quiet: LocalizedText {
      LocalizedText(en: "Print only what is asked for, no progress and no summary.", es: "Imprimir solo lo pedido, sin progreso ni resumen.", fr: "N’imprimer que ce qui est demandé, sans progression ni résumé.", pt: "Imprimir apenas o pedido, sem progresso nem resumo.")
    }
  }

  public enum CrosswalkOptions {
    /// A crosswalk between the versions; may be given several times.
    public static var paths: LocalizedText {
      LocalizedText(en: "A crosswalk between the versions; may be given several times.", es: "Una tabla de equivalencias entre las versiones; puede repetirse.", fr: "Une table de correspondance entre les versions\u{A0}; peut être répété.", pt: "Uma tabela de equivalências entre as versões; pode ser repetida.")
    }
  }

  public enum DiffCommand {
    /// What changed between two submissions or two gap analyses.
    public static var abstract: LocalizedText {
      LocalizedText(en: "What changed between two submissions or two gap analyses.", es: "Qué cambió entre dos presentaciones o dos análisis de brechas.", fr: "Ce qui a changé entre deux communications ou deux analyses des lacunes.", pt: "O que mudou entre duas apresentações ou duas análises de lacunas.")
    }
    /// The submissions are those of one state to one questionnaire; across its versions, questions are compared as palermo migrate carries them over, by --crosswalk. The analyses are analysis.json files of palermo gaps. A publication does not compare what it withholds. The exit code is 0 whether or not there are differences.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The submissions are those of one state to one questionnaire; across its versions, questions are compared as palermo migrate carries them over, by --crosswalk. The analyses are analysis.json files of palermo gaps. A publication does not compare what it withholds. The exit code is 0 whether or not there are differences.", es: "Las presentaciones son las de un Estado a un cuestionario; entre sus versiones, las preguntas se comparan como palermo migrate las traslada, según --crosswalk. Los análisis son archivos analysis.json de palermo gaps. Una publicación no compara lo que omite. El código de salida es 0 haya o no diferencias.", fr: "Les communications sont celles d’un État à un questionnaire\u{A0}; d’une version à l’autre, les questions sont comparées comme palermo migrate les reporte, selon --crosswalk. Les analyses sont des fichiers analysis.json de palermo gaps. Une publication ne compare pas ce qu’elle omet. Le code de sortie est 0, qu’il y ait ou non des différences.", pt: "As apresentações são as de um Estado a um questionário; entre suas versões, as perguntas são comparadas como palermo migrate as transfere, conforme --crosswalk. As análises são arquivos analysis.json de palermo gaps. Uma publicação não compara o que omite. O código de saída é 0, haja ou não diferenças.")
    }
    /// The first submission or analysis.
    public static var old: LocalizedText {
      LocalizedText(en: "The first submission or analysis.", es: "La primera presentación o el primer análisis.", fr: "La première communication ou analyse.", pt: "A primeira apresentação ou análise.")
    }
    /// The second one; - for standard input.
    public static var new: LocalizedText {
      LocalizedText(en: "The second one; - for standard input.", es: "La segunda; - para la entrada estándar.", fr: "La seconde\u{A0}; - pour l’entrée standard.", pt: "A segunda; - para a entrada padrão.")
    }
  }

  public enum DraftOptions {
    /// Day of the draft; today unless given.
    public static var date: LocalizedText {
      LocalizedText(en: "Day of the draft; today unless given.", es: "Día del borrador; hoy si no se indica.", fr: "Jour du projet\u{A0}; aujourd’hui par défaut.", pt: "Dia do rascunho; hoje se não for indicado.")
    }
    /// Cycle of the draft.
    public static var cycle: LocalizedText {
      LocalizedText(en: "Cycle of the draft.", es: "Ciclo del borrador.", fr: "Cycle du projet.", pt: "Ciclo do rascunho.")
    }
    /// File to write the draft to, in place of standard output.
    public static var output: LocalizedText {
      LocalizedText(en: "File to write the draft to, in place of standard output.", es: "Archivo donde escribir el borrador, en lugar de la salida estándar.", fr: "Fichier où écrire le projet, au lieu de la sortie standard.", pt: "Arquivo onde gravar o rascunho, em vez da saída padrão.")
    }
    /// Replace the file if it holds something already.
    public static var force: LocalizedText {
      LocalizedText(en: "Replace the file if it holds something already.", es: "Sustituir el archivo si ya contiene algo.", fr: "Remplacer le fichier s’il contient déjà quelque chose.", pt: "Substituir o arquivo se já contiver algo.")
    }
  }

  public enum Messages {
    /// {file}: this crosswalk leads from {from} to {to}, and these two are not compared here
    public static func crosswalkUnused(file: some TextArgument, from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: this crosswalk leads from {from} to {to}, and these two are not compared here", es: "{file}: esta tabla de equivalencias lleva de {from} a {to}, y aquí no se comparan estas dos", fr: "{file}\u{A0}: cette table de correspondance mène de {from} à {to}, et ces deux-là ne sont pas comparés ici", pt: "{file}: esta tabela de equivalências leva de {from} a {to}, e aqui estas duas não são comparadas")
        , TextArguments([.init("file", file), .init("from", from), .init("to", to)]))
    }
    /// {file}: this crosswalk leads from {from} to {to}, and no answer here goes that way
    public static func crosswalkNotFollowed(file: some TextArgument, from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: this crosswalk leads from {from} to {to}, and no answer here goes that way", es: "{file}: esta tabla de equivalencias lleva de {from} a {to}, y aquí ninguna respuesta sigue ese camino", fr: "{file}\u{A0}: cette table de correspondance mène de {from} à {to}, et aucune réponse ne suit ici ce chemin", pt: "{file}: esta tabela de equivalências leva de {from} a {to}, e aqui nenhuma resposta segue esse caminho")
        , TextArguments([.init("file", file), .init("from", from), .init("to", to)]))
    }
    /// answers carried over: {carried}; to be reconfirmed: {marked}; losses: {lost}
    public static func migrationSummary(carried: some TextArgument, marked: some TextArgument, lost: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "answers carried over: {carried}; to be reconfirmed: {marked}; losses: {lost}", es: "respuestas trasladadas: {carried}; por reconfirmar: {marked}; pérdidas: {lost}", fr: "réponses reportées\u{A0}: {carried}\u{A0}; à reconfirmer\u{A0}: {marked}\u{A0}; pertes\u{A0}: {lost}", pt: "respostas transferidas: {carried}; a reconfirmar: {marked}; perdas: {lost}")
        , TextArguments([.init("carried", carried), .init("marked", marked), .init("lost", lost)]))
    }
    /// {kind}: {gaps}; states concerned: {states} of {population} of which that is known
    public static func gapsOfKind(kind: some TextArgument, gaps: some TextArgument, states: some TextArgument, population: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind}: {gaps}; states concerned: {states} of {population} of which that is known", es: "{kind}: {gaps}; Estados a los que conciernen: {states} de {population} de los que se sabe", fr: "{kind}\u{A0}: {gaps}\u{A0}; États concernés\u{A0}: {states} sur {population} pour lesquels on le sait", pt: "{kind}: {gaps}; Estados a que dizem respeito: {states} de {population} de que se sabe")
        , TextArguments([.init("kind", kind), .init("gaps", gaps), .init("states", states), .init("population", population)]))
    }
    /// Report: {path}
    public static func report(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Report: {path}", es: "Informe: {path}", fr: "Rapport\u{A0}: {path}", pt: "Relatório: {path}")
        , TextArguments([.init("path", path)]))
    }
    /// findings accepted in {file}: {count}
    public static func findingsAccepted(file: some TextArgument, count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "findings accepted in {file}: {count}", es: "hallazgos aceptados en {file}: {count}", fr: "constats acceptés dans {file}\u{A0}: {count}", pt: "constatações aceitas em {file}: {count}")
        , TextArguments([.init("file", file), .init("count", count)]))
    }
    /// {file}: fingerprints rewritten: {rewritten} of {all}
    public static func baselineUpdated(file: some TextArgument, rewritten: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: fingerprints rewritten: {rewritten} of {all}", es: "{file}: huellas reescritas: {rewritten} de {all}", fr: "{file}\u{A0}: empreintes récrites\u{A0}: {rewritten} sur {all}", pt: "{file}: impressões digitais reescritas: {rewritten} de {all}")
        , TextArguments([.init("file", file), .init("rewritten", rewritten), .init("all", all)]))
    }
    /// reminders in {directory}: {count}
    public static func remindersWritten(directory: some TextArgument, count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "reminders in {directory}: {count}", es: "recordatorios en {directory}: {count}", fr: "rappels dans {directory}\u{A0}: {count}", pt: "lembretes em {directory}: {count}")
        , TextArguments([.init("directory", directory), .init("count", count)]))
    }
    /// {new} ({version}) is compared with {old} ({earlier})
    public static func compared(new: some TextArgument, version: some TextArgument, old: some TextArgument, earlier: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{new} ({version}) is compared with {old} ({earlier})", es: "{new} ({version}) se compara con {old} ({earlier})", fr: "{new} ({version}) est comparé à {old} ({earlier})", pt: "{new} ({version}) é comparado com {old} ({earlier})")
        , TextArguments([.init("new", new), .init("version", version), .init("old", old), .init("earlier", earlier)]))
    }
    /// {new} is new: no version of “{questionnaire}” is in {against}
    public static func newlyAsked(new: some TextArgument, questionnaire: some TextArgument, against: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{new} is new: no version of “{questionnaire}” is in {against}", es: "{new} es nuevo: en {against} no hay ninguna versión de «{questionnaire}»", fr: "{new} est nouveau\u{A0}: aucune version de «\u{A0}{questionnaire}\u{A0}» n’est dans {against}", pt: "{new} é novo: não há nenhuma versão de “{questionnaire}” em {against}")
        , TextArguments([.init("new", new), .init("questionnaire", questionnaire), .init("against", against)]))
    }
  }

  public enum ExerciseCommand {
    /// Writes two cycles of made-up answers by fictional states.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Writes two cycles of made-up answers by fictional states.", es: "Escribe dos ciclos de respuestas inventadas de Estados ficticios.", fr: "Écrit deux cycles de réponses inventées d’États fictifs.", pt: "Grava dois ciclos de respostas inventadas de Estados fictícios.")
    }
    /// The folder receives region.xml, participation.xml, a file for each cycle and one for each submission. The same seed and number of states give the same bytes. No state of the exercise exists; every submission says that it is exercise data.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The folder receives region.xml, participation.xml, a file for each cycle and one for each submission. The same seed and number of states give the same bytes. No state of the exercise exists; every submission says that it is exercise data.", es: "La carpeta recibe region.xml, participation.xml, un archivo por ciclo y uno por presentación. La misma semilla y el mismo número de Estados dan los mismos bytes. Ningún Estado del ejercicio existe; cada presentación dice que es dato de ejercicio.", fr: "Le dossier reçoit region.xml, participation.xml, un fichier par cycle et un par communication. La même graine et le même nombre d’États donnent les mêmes octets. Aucun État de l’exercice n’existe\u{A0}; chaque communication dit qu’elle est une donnée d’exercice.", pt: "A pasta recebe region.xml, participation.xml, um arquivo por ciclo e um por apresentação. A mesma semente e o mesmo número de Estados dão os mesmos bytes. Nenhum Estado do exercício existe; cada apresentação diz que é dado de exercício.")
    }
    /// Where the random numbers start.
    public static var seed: LocalizedText {
      LocalizedText(en: "Where the random numbers start.", es: "Dónde comienzan los números aleatorios.", fr: "Point de départ des nombres aléatoires.", pt: "Onde começam os números aleatórios.")
    }
    /// How many states there are, from 1 to {largest}.
    public static func states(largest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "How many states there are, from 1 to {largest}.", es: "Cuántos Estados hay, de 1 a {largest}.", fr: "Combien il y a d’États, de 1 à {largest}.", pt: "Quantos Estados há, de 1 a {largest}.")
        , TextArguments([.init("largest", largest)]))
    }
    /// The folder to write to; made if there is none.
    public static var output: LocalizedText {
      LocalizedText(en: "The folder to write to; made if there is none.", es: "La carpeta donde escribir; se crea si no existe.", fr: "Le dossier où écrire\u{A0}; créé s’il n’existe pas.", pt: "A pasta onde gravar; criada se não existir.")
    }
    /// Write into a folder that is not empty. Only files of the same names are replaced; others stay.
    public static var force: LocalizedText {
      LocalizedText(en: "Write into a folder that is not empty. Only files of the same names are replaced; others stay.", es: "Escribir en una carpeta no vacía. Solo se reemplazan los archivos del mismo nombre; los demás quedan.", fr: "Écrire dans un dossier non vide. Seuls les fichiers de même nom sont remplacés\u{A0}; les autres restent.", pt: "Gravar em uma pasta não vazia. Só são substituídos os arquivos de mesmo nome; os outros ficam.")
    }
    /// Language of the messages.
    public static var language: LocalizedText {
      LocalizedText(en: "Language of the messages.", es: "Idioma de los mensajes.", fr: "Langue des messages.", pt: "Idioma das mensagens.")
    }
  }

  public enum ExplainCommand {
    /// What a rule means, why it exists, and examples; what a question asks, and when.
    public static var abstract: LocalizedText {
      LocalizedText(en: "What a rule means, why it exists, and examples; what a question asks, and when.", es: "Qué significa una regla, por qué existe, y ejemplos; qué pide una pregunta, y cuándo.", fr: "Ce que signifie une règle, pourquoi elle existe, et des exemples\u{A0}; ce que demande une question, et quand.", pt: "O que significa uma regra, por que existe, e exemplos; o que pede uma pergunta, e quando.")
    }
    /// The id of a rule, such as missing-evidence, of a questionnaire's own rule, such as r07, or of a question, such as untoc.5.model; acceptance for what makes a file accepted or returned.
    public static var rule: LocalizedText {
      LocalizedText(en: "The id of a rule, such as missing-evidence, of a questionnaire's own rule, such as r07, or of a question, such as untoc.5.model; acceptance for what makes a file accepted or returned.", es: "El id de una regla, como missing-evidence, de una regla propia de un cuestionario, como r07, o de una pregunta, como untoc.5.model; acceptance para lo que hace que un archivo se acepte o se devuelva.", fr: "L’id d’une règle, comme missing-evidence, d’une règle propre à un questionnaire, comme r07, ou d’une question, comme untoc.5.model\u{A0}; acceptance pour ce qui fait accepter ou renvoyer un fichier.", pt: "O id de uma regra, como missing-evidence, de uma regra própria de um questionário, como r07, ou de uma pergunta, como untoc.5.model; acceptance para o que faz um arquivo ser aceito ou devolvido.")
    }
    /// List all rules.
    public static var list: LocalizedText {
      LocalizedText(en: "List all rules.", es: "Listar todas las reglas.", fr: "Lister toutes les règles.", pt: "Listar todas as regras.")
    }
  }

  public enum ExportCommand {
    /// Other forms of an analysis and of answers.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Other forms of an analysis and of answers.", es: "Otras formas de un análisis y de las respuestas.", fr: "D’autres formes d’une analyse et des réponses.", pt: "Outras formas de uma análise e das respostas.")
    }
    /// csv: tables of the analysis and their schema, into a directory. xlsx: the same as a workbook. jsonl: one JSON object per answer. oscal: a catalog of provisions and assessment results by state (NIST OSCAL), into a directory. For a political body, markdown, html and docx: a short report, to paste, to print or to edit. xlsform: a form of questionnaires, named by their ids or files, for ODK Central, KoboToolbox or Enketo; the rules that it cannot carry are listed. What they hold of confidential answers is said by --edition.
    public static var discussion: LocalizedText {
      LocalizedText(en: "csv: tables of the analysis and their schema, into a directory. xlsx: the same as a workbook. jsonl: one JSON object per answer. oscal: a catalog of provisions and assessment results by state (NIST OSCAL), into a directory. For a political body, markdown, html and docx: a short report, to paste, to print or to edit. xlsform: a form of questionnaires, named by their ids or files, for ODK Central, KoboToolbox or Enketo; the rules that it cannot carry are listed. What they hold of confidential answers is said by --edition.", es: "csv: las tablas del análisis con su esquema, en un directorio. xlsx: lo mismo en un libro de cálculo. jsonl: un objeto JSON por respuesta. oscal: un catálogo de las disposiciones y resultados de evaluación por Estado (NIST OSCAL), en un directorio. Para un órgano político, markdown, html y docx: un informe breve, para pegar, imprimir o editar. xlsform: un formulario de cuestionarios, indicados por su id o su archivo, para ODK Central, KoboToolbox o Enketo; se enumeran las reglas que no puede llevar. Qué contienen de las respuestas confidenciales lo decide --edition.", fr: "csv\u{A0}: les tableaux de l’analyse avec leur schéma, dans un répertoire. xlsx\u{A0}: la même chose en classeur. jsonl\u{A0}: un objet JSON par réponse. oscal\u{A0}: un catalogue des dispositions et des résultats d’évaluation par État (NIST OSCAL), dans un répertoire. Pour un organe politique, markdown, html et docx\u{A0}: un bref rapport, à coller, à imprimer ou à modifier. xlsform\u{A0}: un formulaire de questionnaires, désignés par leur id ou leur fichier, pour ODK Central, KoboToolbox ou Enketo\u{A0}; les règles qu’il ne peut porter sont énumérées. Ce qu’ils contiennent des réponses confidentielles dépend de --edition.", pt: "csv: as tabelas da análise com seu esquema, em um diretório. xlsx: o mesmo em uma pasta de trabalho. jsonl: um objeto JSON por resposta. oscal: um catálogo das disposições e resultados de avaliação por Estado (NIST OSCAL), em um diretório. Para um órgão político, markdown, html e docx: um breve relatório, para colar, imprimir ou editar. xlsform: um formulário de questionários, indicados por seu id ou arquivo, para o ODK Central, o KoboToolbox ou o Enketo; são listadas as regras que ele não pode levar. O que contêm das respostas confidenciais depende de --edition.")
    }
    /// Form of the export.
    public static var form: LocalizedText {
      LocalizedText(en: "Form of the export.", es: "Forma de la exportación.", fr: "Forme de l’exportation.", pt: "Forma da exportação.")
    }
    /// The body that a report goes to.
    public static var addressee: LocalizedText {
      LocalizedText(en: "The body that a report goes to.", es: "El órgano al que se dirige un informe.", fr: "L’organe auquel s’adresse un rapport.", pt: "O órgão a que se dirige um relatório.")
    }
    /// File to write to or, for csv, oscal and several forms, directory. jsonl, markdown and html go to standard output without it.
    public static var output: LocalizedText {
      LocalizedText(en: "File to write to or, for csv, oscal and several forms, directory. jsonl, markdown and html go to standard output without it.", es: "Archivo donde escribir o, para csv, oscal y varios formularios, directorio. Sin él, jsonl, markdown y html van a la salida estándar.", fr: "Fichier où écrire ou, pour csv, oscal et plusieurs formulaires, répertoire. Sans lui, jsonl, markdown et html vont à la sortie standard.", pt: "Arquivo onde gravar ou, para csv, oscal e vários formulários, diretório. Sem ele, jsonl, markdown e html vão para a saída padrão.")
    }
    /// The cycle; the one delivered to last unless stated. jsonl takes all of them.
    public static var cycle: LocalizedText {
      LocalizedText(en: "The cycle; the one delivered to last unless stated. jsonl takes all of them.", es: "El ciclo; salvo indicación, el de la última entrega. jsonl los toma todos.", fr: "Le cycle\u{A0}; sauf indication, celui de la dernière remise. jsonl les prend tous.", pt: "O ciclo; salvo indicação, o da última entrega. jsonl toma todos.")
    }
  }

  public enum PublicationOptions {
    /// The first day on which the result may be published or quoted. Until then every page and document says so.
    public static var embargo: LocalizedText {
      LocalizedText(en: "The first day on which the result may be published or quoted. Until then every page and document says so.", es: "El primer día en que el resultado puede publicarse o citarse. Hasta entonces lo dicen todas las páginas y documentos.", fr: "Le premier jour où le résultat peut être publié ou cité. Jusque-là, chaque page et chaque document le dit.", pt: "O primeiro dia em que o resultado pode ser publicado ou citado. Até lá, todas as páginas e documentos o dizem.")
    }
    /// The report published before, as gaps --output wrote it. The documents then say what has changed since.
    public static var previous: LocalizedText {
      LocalizedText(en: "The report published before, as gaps --output wrote it. The documents then say what has changed since.", es: "El informe publicado antes, como lo escribió gaps --output. Los documentos dicen entonces qué ha cambiado desde entonces.", fr: "Le rapport publié précédemment, tel que gaps --output l’a écrit. Les documents disent alors ce qui a changé depuis.", pt: "O relatório publicado antes, como gaps --output o gravou. Os documentos dizem então o que mudou desde aquele.")
    }
  }

  public enum FmtCommand {
    /// Bring files of ours into canonical form.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Bring files of ours into canonical form.", es: "Dar a nuestros archivos la forma canónica.", fr: "Mettre nos fichiers sous forme canonique.", pt: "Dar a nossos arquivos a forma canônica.")
    }
    /// Rewrites the files in place and lists those that changed; - reads standard input and writes standard output. Comments stay where they are, and no answer or text changes. A file that is malformed or departs from its schema is reported and left as it is.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Rewrites the files in place and lists those that changed; - reads standard input and writes standard output. Comments stay where they are, and no answer or text changes. A file that is malformed or departs from its schema is reported and left as it is.", es: "Reescribe los archivos en su lugar y lista los que cambiaron; - lee la entrada estándar y escribe en la salida estándar. Los comentarios quedan donde están y no cambia ninguna respuesta ni texto. Un archivo mal formado o que se aparta de su esquema se señala y queda como está.", fr: "Réécrit les fichiers sur place et liste ceux qui ont changé\u{A0}; - lit l’entrée standard et écrit la sortie standard. Les commentaires restent à leur place, et aucune réponse ni aucun texte ne change. Un fichier mal formé ou qui s’écarte de son schéma est signalé et laissé tel quel.", pt: "Reescreve os arquivos no lugar e lista os que mudaram; - lê a entrada padrão e grava na saída padrão. Os comentários ficam onde estão, e nenhuma resposta ou texto muda. Um arquivo malformado ou que se afasta de seu esquema é apontado e fica como está.")
    }
    /// Write nothing; list the files that would change and exit with 1 if there are any.
    public static var check: LocalizedText {
      LocalizedText(en: "Write nothing; list the files that would change and exit with 1 if there are any.", es: "No escribir nada; listar los archivos que cambiarían y salir con 1 si hay alguno.", fr: "Ne rien écrire\u{A0}; lister les fichiers qui changeraient et sortir avec 1 s’il y en a.", pt: "Não gravar nada; listar os arquivos que mudariam e sair com 1 se houver algum.")
    }
  }

  public enum FormCommand {
    /// Write a form: one file that a browser opens without a network.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Write a form: one file that a browser opens without a network.", es: "Escribir un formulario: un solo archivo que un navegador abre sin red.", fr: "Écrire un formulaire\u{A0}: un seul fichier qu’un navigateur ouvre sans réseau.", pt: "Gravar um formulário: um único arquivo que um navegador abre sem rede.")
    }
    /// The state answers in the form, in any of the four languages, and saves submissions. The form applies the rules of palermo validate while it is filled in, and fetches and sends nothing. Several questionnaires share one list of sections. With --check the page takes submissions and says what palermo validate says of them.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The state answers in the form, in any of the four languages, and saves submissions. The form applies the rules of palermo validate while it is filled in, and fetches and sends nothing. Several questionnaires share one list of sections. With --check the page takes submissions and says what palermo validate says of them.", es: "El Estado responde en el formulario, en cualquiera de los cuatro idiomas, y guarda presentaciones. El formulario aplica las reglas de palermo validate mientras se llena, y no recibe ni envía nada. Varios cuestionarios comparten una lista de secciones. Con --check la página recibe presentaciones y dice de ellas lo que dice palermo validate.", fr: "L’État répond dans le formulaire, dans l’une des quatre langues, et enregistre des communications. Le formulaire applique les règles de palermo validate pendant la saisie, et ne reçoit ni n’envoie rien. Plusieurs questionnaires partagent une liste de sections. Avec --check, la page reçoit des communications et en dit ce qu’en dit palermo validate.", pt: "O Estado responde no formulário, em qualquer dos quatro idiomas, e salva apresentações. O formulário aplica as regras de palermo validate durante o preenchimento, e não recebe nem envia nada. Vários questionários compartilham uma lista de seções. Com --check, a página recebe apresentações e diz delas o que diz palermo validate.")
    }
    /// The ids of questionnaires, such as untoc-criminalization, or their files.
    public static var questionnaires: LocalizedText {
      LocalizedText(en: "The ids of questionnaires, such as untoc-criminalization, or their files.", es: "Los id de cuestionarios, como untoc-criminalization, o sus archivos.", fr: "Les id de questionnaires, tels que untoc-criminalization, ou leurs fichiers.", pt: "Os id de questionários, como untoc-criminalization, ou seus arquivos.")
    }
    /// An earlier submission or draft to begin with; may be given for each questionnaire.
    public static var previous: LocalizedText {
      LocalizedText(en: "An earlier submission or draft to begin with; may be given for each questionnaire.", es: "Una presentación o un borrador anterior con que empezar; puede darse para cada cuestionario.", fr: "Une communication ou un projet antérieur par lequel commencer\u{A0}; peut être donné pour chaque questionnaire.", pt: "Uma apresentação ou um rascunho anterior com que começar; pode ser dado para cada questionário.")
    }
    /// Files that the checks in the form may look at: cycle, region, participation, other submissions of the state; may be given several times.
    public static var companions: LocalizedText {
      LocalizedText(en: "Files that the checks in the form may look at: cycle, region, participation, other submissions of the state; may be given several times.", es: "Archivos que las comprobaciones del formulario pueden consultar: ciclo, región, participación, otras presentaciones del Estado; puede repetirse.", fr: "Fichiers que les contrôles du formulaire peuvent consulter\u{A0}: cycle, région, participation, autres communications de l’État\u{A0}; peut être répété.", pt: "Arquivos que as verificações do formulário podem consultar: ciclo, região, participação, outras apresentações do Estado; pode ser repetida.")
    }
    /// The form of one authority alone: its id in the plan, such as justice. It shows the questions of that authority to be answered, and what they depend on to be read. A plan of your own is named by --with.
    public static var part: LocalizedText {
      LocalizedText(en: "The form of one authority alone: its id in the plan, such as justice. It shows the questions of that authority to be answered, and what they depend on to be read. A plan of your own is named by --with.", es: "El formulario de una sola autoridad: su id en el plan, como justice. Muestra las preguntas de esa autoridad para responder y aquello de lo que dependen para leer. Un plan propio se indica con --with.", fr: "Le formulaire d’une seule autorité\u{A0}: son id dans le plan, tel que justice. Il montre les questions de cette autorité à traiter, et ce dont elles dépendent à lire. Un plan particulier s’indique par --with.", pt: "O formulário de uma só autoridade: seu id no plano, como justice. Mostra as perguntas dessa autoridade para responder e aquilo de que dependem para ler. Um plano próprio se indica com --with.")
    }
    /// Write a page that checks submissions instead of a form.
    public static var check: LocalizedText {
      LocalizedText(en: "Write a page that checks submissions instead of a form.", es: "Escribir, en vez de un formulario, una página que comprueba presentaciones.", fr: "Écrire, au lieu d’un formulaire, une page qui contrôle des communications.", pt: "Gravar, em vez de um formulário, uma página que verifica apresentações.")
    }
    /// this program was built without the engine that forms carry; .ci/build builds it with one
    public static var noEngine: LocalizedText {
      LocalizedText(en: "this program was built without the engine that forms carry; .ci/build builds it with one", es: "este programa se compiló sin el motor que llevan los formularios; .ci/build lo compila con él", fr: "ce programme a été compilé sans le moteur que portent les formulaires\u{A0}; .ci/build le compile avec lui", pt: "este programa foi compilado sem o motor que os formulários levam; .ci/build o compila com ele")
    }
    /// {output}: {size} KB, engine SHA-256 {digest}
    public static func written(output: some TextArgument, size: some TextArgument, digest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{output}: {size} KB, engine SHA-256 {digest}", es: "{output}: {size} KB, SHA-256 del motor {digest}", fr: "{output}\u{A0}: {size} Ko, SHA-256 du moteur {digest}", pt: "{output}: {size} KB, SHA-256 do motor {digest}")
        , TextArguments([.init("output", output), .init("size", size), .init("digest", digest)]))
    }
  }

  public enum FormatOptions {
    /// Form of the output.
    public static var format: LocalizedText {
      LocalizedText(en: "Form of the output.", es: "Forma de la salida.", fr: "Forme de la sortie.", pt: "Forma da saída.")
    }
    /// File to write the result to, in place of standard output.
    public static var output: LocalizedText {
      LocalizedText(en: "File to write the result to, in place of standard output.", es: "Archivo donde escribir el resultado, en lugar de la salida estándar.", fr: "Fichier où écrire le résultat, au lieu de la sortie standard.", pt: "Arquivo onde gravar o resultado, em vez da saída padrão.")
    }
  }

  public enum GapsCommand {
    /// The gap analysis of a region, and its report.
    public static var abstract: LocalizedText {
      LocalizedText(en: "The gap analysis of a region, and its report.", es: "El análisis de brechas de una región y su informe.", fr: "L’analyse des lacunes d’une région et son rapport.", pt: "A análise de lacunas de uma região e seu relatório.")
    }
    /// Who should sign, ratify and do what next. Writes a folder that opens in a browser without a network, and beside it the data: analysis.json, analysis.xlsx and CSV files.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Who should sign, ratify and do what next. Writes a folder that opens in a browser without a network, and beside it the data: analysis.json, analysis.xlsx and CSV files.", es: "Quién debería firmar, ratificar y hacer qué. Escribe una carpeta que se abre en un navegador sin red y, con ella, los datos: analysis.json, analysis.xlsx y archivos CSV.", fr: "Qui devrait signer, ratifier et faire quoi. Écrit un dossier qui s’ouvre dans un navigateur sans réseau, avec les données\u{A0}: analysis.json, analysis.xlsx et fichiers CSV.", pt: "Quem deveria assinar, ratificar e fazer o quê. Grava uma pasta que se abre em um navegador sem rede e, com ela, os dados: analysis.json, analysis.xlsx e arquivos CSV.")
    }
    /// Directory to write the report into. Without it, the headlines are printed and nothing is written.
    public static var output: LocalizedText {
      LocalizedText(en: "Directory to write the report into. Without it, the headlines are printed and nothing is written.", es: "Directorio donde escribir el informe. Sin él, se imprimen los titulares y nada se escribe.", fr: "Répertoire où écrire le rapport. Sans lui, les grandes lignes sont imprimées et rien n’est écrit.", pt: "Diretório onde gravar o relatório. Sem ele, imprimem-se as manchetes e nada é gravado.")
    }
    /// The cycle; the one delivered to last unless stated.
    public static var cycle: LocalizedText {
      LocalizedText(en: "The cycle; the one delivered to last unless stated.", es: "El ciclo; salvo indicación, el de la última entrega.", fr: "Le cycle\u{A0}; sauf indication, celui de la dernière remise.", pt: "O ciclo; salvo indicação, o da última entrega.")
    }
    /// The cycle to compare with; the one before unless stated.
    public static var since: LocalizedText {
      LocalizedText(en: "The cycle to compare with; the one before unless stated.", es: "El ciclo con el que comparar; salvo indicación, el anterior.", fr: "Le cycle de comparaison\u{A0}; sauf indication, le précédent.", pt: "O ciclo com que comparar; salvo indicação, o anterior.")
    }
    /// Print only what serves this action of the region’s plan: what the plan calls it, or delivery, assistance, accession, authorities or reporting. May be repeated. A report stays whole.
    public static var actions: LocalizedText {
      LocalizedText(en: "Print only what serves this action of the region’s plan: what the plan calls it, or delivery, assistance, accession, authorities or reporting. May be repeated. A report stays whole.", es: "Imprimir solo lo que sirve a esta acción del plan de la región: como la llama el plan, o delivery, assistance, accession, authorities o reporting. Puede repetirse. Un informe queda entero.", fr: "N’imprimer que ce qui sert cette action du plan de la région\u{A0}: le nom que lui donne le plan, ou delivery, assistance, accession, authorities ou reporting. Peut être répétée. Un rapport reste entier.", pt: "Imprimir somente o que serve a esta ação do plano da região: como o plano a chama, ou delivery, assistance, accession, authorities ou reporting. Pode ser repetida. Um relatório fica inteiro.")
    }
    /// How many needs for assistance one state is taken to meet.
    public static var capacity: LocalizedText {
      LocalizedText(en: "How many needs for assistance one state is taken to meet.", es: "Cuántas necesidades de asistencia se supone que atiende un Estado.", fr: "Combien de besoins d’assistance un État est supposé satisfaire.", pt: "Quantas necessidades de assistência se supõe que um Estado atenda.")
    }
  }

  public enum InputOptions {
    /// Files or directories; - for standard input.
    public static var paths: LocalizedText {
      LocalizedText(en: "Files or directories; - for standard input.", es: "Archivos o directorios; - para la entrada estándar.", fr: "Fichiers ou répertoires\u{A0}; - pour l’entrée standard.", pt: "Arquivos ou diretórios; - para a entrada padrão.")
    }
  }

  public enum LanguageServer {
    /// The value of “{name}” must be {expected}.
    public static func expects(name: some TextArgument, expected: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The value of “{name}” must be {expected}.", es: "El valor de «{name}» debe ser {expected}.", fr: "Pour «\u{A0}{name}\u{A0}», il faut {expected}.", pt: "O valor de “{name}” deve ser {expected}.")
        , TextArguments([.init("name", name), .init("expected", expected)]))
    }
    /// The message is not JSON.
    public static var notJSON: LocalizedText {
      LocalizedText(en: "The message is not JSON.", es: "El mensaje no es JSON.", fr: "Le message n’est pas du JSON.", pt: "A mensagem não é JSON.")
    }
    /// This is no message of the Language Server Protocol.
    public static var noMessage: LocalizedText {
      LocalizedText(en: "This is no message of the Language Server Protocol.", es: "Esto no es un mensaje del Language Server Protocol.", fr: "Ceci n’est pas un message du Language Server Protocol.", pt: "Isto não é uma mensagem do Language Server Protocol.")
    }
    /// The message is too long, or its headers cannot be read.
    public static var unreadMessage: LocalizedText {
      LocalizedText(en: "The message is too long, or its headers cannot be read.", es: "El mensaje es demasiado largo o no se pueden leer sus encabezados.", fr: "Le message est trop long, ou ses en-têtes sont illisibles.", pt: "A mensagem é longa demais, ou seus cabeçalhos não podem ser lidos.")
    }
    /// The session has not begun.
    public static var notBegun: LocalizedText {
      LocalizedText(en: "The session has not begun.", es: "La sesión no ha comenzado.", fr: "La session n’a pas commencé.", pt: "A sessão não começou.")
    }
    /// This message may not come at this point.
    public static var outOfOrder: LocalizedText {
      LocalizedText(en: "This message may not come at this point.", es: "Este mensaje no puede llegar en este momento.", fr: "Ce message ne peut pas arriver à ce stade.", pt: "Esta mensagem não pode chegar neste momento.")
    }
    /// There is no method “{method}”.
    public static func unknownMethod(method: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no method “{method}”.", es: "No existe el método «{method}».", fr: "Il n’existe pas de méthode «\u{A0}{method}\u{A0}».", pt: "Não existe o método “{method}”.")
        , TextArguments([.init("method", method)]))
    }
    /// The parameters cannot be read.
    public static var wrongParameters: LocalizedText {
      LocalizedText(en: "The parameters cannot be read.", es: "No se pueden leer los parámetros.", fr: "Les paramètres sont illisibles.", pt: "Os parâmetros não podem ser lidos.")
    }
  }

  public enum LanguageServerCommand {
    /// Help an editor while files of ours are written.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Help an editor while files of ours are written.", es: "Ayudar a un editor mientras se escriben nuestros archivos.", fr: "Assister un éditeur pendant la rédaction de nos fichiers.", pt: "Ajudar um editor enquanto nossos arquivos são escritos.")
    }
    /// Editors start it and speak the Language Server Protocol 3.17 with it, by standard input and output. It finds what palermo lint and palermo validate find, explains questions, options, provisions, elements and rules, completes ids and values, and leads to the question that an id means. Beside what is open it reads the questionnaires and the other reference files below the folder of the project, and no submission. Exit codes: 0 after an orderly end, else 1.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Editors start it and speak the Language Server Protocol 3.17 with it, by standard input and output. It finds what palermo lint and palermo validate find, explains questions, options, provisions, elements and rules, completes ids and values, and leads to the question that an id means. Beside what is open it reads the questionnaires and the other reference files below the folder of the project, and no submission. Exit codes: 0 after an orderly end, else 1.", es: "Los editores lo inician y se comunican con él por la entrada y la salida estándar según el Language Server Protocol 3.17. Encuentra lo que encuentran palermo lint y palermo validate, explica preguntas, opciones, disposiciones, elementos y reglas, completa id y valores, y lleva a la pregunta que designa un id. Además de lo que está abierto, lee los cuestionarios y los demás archivos de referencia de la carpeta del proyecto, y ninguna presentación. Códigos de salida: 0 tras un fin ordenado; si no, 1.", fr: "Les éditeurs le lancent et communiquent avec lui par l’entrée et la sortie standard selon le Language Server Protocol 3.17. Il relève ce que relèvent palermo lint et palermo validate, explique les questions, les options, les dispositions, les éléments et les règles, complète les id et les valeurs, et mène à la question qu’un id désigne. Outre ce qui est ouvert, il lit les questionnaires et les autres fichiers de référence du dossier du projet, et aucune communication. Codes de sortie\u{A0}: 0 après une fin ordonnée, sinon 1.", pt: "Os editores o iniciam e se comunicam com ele pela entrada e pela saída padrão conforme o Language Server Protocol 3.17. Encontra o que encontram palermo lint e palermo validate, explica perguntas, opções, disposições, elementos e regras, completa id e valores, e leva à pergunta que um id designa. Além do que está aberto, lê os questionários e os demais arquivos de referência da pasta do projeto, e nenhuma apresentação. Códigos de saída: 0 após um fim ordenado; senão, 1.")
    }
    /// Speak by standard input and output, which it always does. Editors pass this.
    public static var stdio: LocalizedText {
      LocalizedText(en: "Speak by standard input and output, which it always does. Editors pass this.", es: "Comunicarse por la entrada y la salida estándar, lo que siempre hace. Los editores lo indican.", fr: "Communiquer par l’entrée et la sortie standard, ce qu’il fait toujours. Les éditeurs passent cette option.", pt: "Comunicar-se pela entrada e pela saída padrão, o que sempre faz. Os editores indicam isto.")
    }
    /// The process of the editor. Editors pass it; nothing is done with it.
    public static var client: LocalizedText {
      LocalizedText(en: "The process of the editor. Editors pass it; nothing is done with it.", es: "El proceso del editor. Los editores lo indican; no se hace nada con él.", fr: "Le processus de l’éditeur. Les éditeurs le passent\u{A0}; rien n’en est fait.", pt: "O processo do editor. Os editores o indicam; nada se faz com ele.")
    }
    /// {option} is not offered: it speaks by standard input and output alone. Leave the option out, or set the editor to --stdio.
    public static func onlyStandardInput(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{option} is not offered: it speaks by standard input and output alone. Leave the option out, or set the editor to --stdio.", es: "{option} no se admite: solo se comunica por la entrada y la salida estándar. Omita la opción o configure el editor con --stdio.", fr: "{option} n’est pas proposé\u{A0}: il ne communique que par l’entrée et la sortie standard. Omettez l’option, ou réglez l’éditeur sur --stdio.", pt: "{option} não é oferecido: só se comunica pela entrada e pela saída padrão. Omita a opção ou configure o editor com --stdio.")
        , TextArguments([.init("option", option)]))
    }
    /// Language of everything that is said; without it that of the editor, or else of the environment.
    public static var language: LocalizedText {
      LocalizedText(en: "Language of everything that is said; without it that of the editor, or else of the environment.", es: "Idioma de todo lo que se dice; sin esta opción, el del editor o, si no se conoce, el del entorno.", fr: "Langue de tout ce qui est dit\u{A0}; sans cette option, celle de l’éditeur ou, à défaut, celle de l’environnement.", pt: "Idioma de tudo o que é dito; sem esta opção, o do editor ou, na falta deste, o do ambiente.")
    }
  }

  public enum LintCommand {
    /// Check questionnaires that are being written.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Check questionnaires that are being written.", es: "Verificar cuestionarios en preparación.", fr: "Vérifier des questionnaires en cours de rédaction.", pt: "Verificar questionários em preparação.")
    }
    /// Checks all that validate checks in a questionnaire, and the wording: terms of the glossary, translations, numbers cited, help, length of sentences. Glossaries are checked too; other files are left to validate.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Checks all that validate checks in a questionnaire, and the wording: terms of the glossary, translations, numbers cited, help, length of sentences. Glossaries are checked too; other files are left to validate.", es: "Verifica todo lo que validate verifica en un cuestionario y, además, la redacción: términos del glosario, traducciones, números citados, ayuda, longitud de las frases. También se verifican los glosarios; los demás archivos quedan para validate.", fr: "Vérifie tout ce que validate vérifie dans un questionnaire, et la rédaction\u{A0}: termes du glossaire, traductions, numéros cités, aide, longueur des phrases. Les glossaires sont vérifiés aussi\u{A0}; les autres fichiers relèvent de validate.", pt: "Verifica tudo o que validate verifica em um questionário e também a redação: termos do glossário, traduções, números citados, ajuda, tamanho das frases. Os glossários também são verificados; os demais arquivos ficam para validate.")
    }
    /// Print also what each questionnaire asks for, in numbers. With --format markdown, a page of contents in place of the findings, which go to standard error.
    public static var stats: LocalizedText {
      LocalizedText(en: "Print also what each questionnaire asks for, in numbers. With --format markdown, a page of contents in place of the findings, which go to standard error.", es: "Imprimir también lo que pide cada cuestionario, en números. Con --format markdown, una página de contenido en lugar de los hallazgos, que van a la salida de errores.", fr: "Imprimer aussi ce que demande chaque questionnaire, en chiffres. Avec --format markdown, une table des matières au lieu des constats, qui vont à la sortie d’erreur.", pt: "Imprimir também o que cada questionário pede, em números. Com --format markdown, um sumário em lugar das constatações, que vão para a saída de erros.")
    }
    /// Write a page to print: every question in two languages beside the provisions that it asks about. The findings go to standard error.
    public static var review: LocalizedText {
      LocalizedText(en: "Write a page to print: every question in two languages beside the provisions that it asks about. The findings go to standard error.", es: "Escribir una página para imprimir: cada pregunta en dos idiomas junto a las disposiciones por las que pregunta. Los hallazgos van a la salida de errores.", fr: "Écrire une page à imprimer\u{A0}: chaque question en deux langues à côté des dispositions sur lesquelles elle porte. Les constats vont à la sortie d’erreur.", pt: "Gravar uma página para imprimir: cada pergunta em dois idiomas ao lado das disposições sobre as quais pergunta. As constatações vão para a saída de erros.")
    }
    /// The second language of --review, beside that of --lang; the first other one unless stated.
    public static var beside: LocalizedText {
      LocalizedText(en: "The second language of --review, beside that of --lang; the first other one unless stated.", es: "El segundo idioma de --review, junto al de --lang; si no se indica, el primero de los demás.", fr: "La seconde langue de --review, à côté de celle de --lang\u{A0}; à défaut, la première des autres.", pt: "O segundo idioma de --review, ao lado do de --lang; se não for indicado, o primeiro dos demais.")
    }
  }

  public enum MigrateCommand {
    /// Carry a submission over to another version of its questionnaire.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Carry a submission over to another version of its questionnaire.", es: "Trasladar una presentación a otra versión de su cuestionario.", fr: "Reporter une communication dans une autre version de son questionnaire.", pt: "Transferir uma apresentação para outra versão de seu questionário.")
    }
    /// Writes a draft. Answers to unchanged questions are copied; those to questions that were reworded, split, merged or replaced are copied and marked reconfirm="true"; what cannot be carried over is listed on standard error.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Writes a draft. Answers to unchanged questions are copied; those to questions that were reworded, split, merged or replaced are copied and marked reconfirm=\"true\"; what cannot be carried over is listed on standard error.", es: "Escribe un borrador. Las respuestas a preguntas sin cambios se copian; las dadas a preguntas reformuladas, divididas, fundidas o sustituidas se copian y se marcan con reconfirm=\"true\"; lo que no puede trasladarse se lista en la salida de errores.", fr: "Écrit un projet. Les réponses aux questions inchangées sont copiées\u{A0}; celles aux questions reformulées, divisées, fondues ou remplacées sont copiées et marquées reconfirm=\"true\"\u{A0}; ce qui ne peut être reporté est listé sur la sortie d’erreur.", pt: "Grava um rascunho. As respostas a perguntas sem mudança são copiadas; as dadas a perguntas reformuladas, divididas, fundidas ou substituídas são copiadas e marcadas com reconfirm=\"true\"; o que não pode ser transferido é listado na saída de erros.")
    }
    /// The submission; - for standard input.
    public static var path: LocalizedText {
      LocalizedText(en: "The submission; - for standard input.", es: "La presentación; - para la entrada estándar.", fr: "La communication\u{A0}; - pour l’entrée standard.", pt: "A apresentação; - para a entrada padrão.")
    }
    /// The version to carry it over to, such as 2027.1, or the file of that questionnaire.
    public static var to: LocalizedText {
      LocalizedText(en: "The version to carry it over to, such as 2027.1, or the file of that questionnaire.", es: "La versión a la que se traslada, como 2027.1, o el archivo de ese cuestionario.", fr: "La version cible, telle que 2027.1, ou le fichier de ce questionnaire.", pt: "A versão de destino, como 2027.1, ou o arquivo desse questionário.")
    }
  }

  public enum NewCommand {
    /// Write a submission, or another file to begin with.
    public static var overview: LocalizedText {
      LocalizedText(en: "Write a submission, or another file to begin with.", es: "Escribir una presentación u otro archivo con que empezar.", fr: "Écrire une communication, ou un autre fichier par lequel commencer.", pt: "Gravar uma apresentação ou outro arquivo com que começar.")
    }
    /// palermo new QUESTIONNAIRE --state CODE writes a submission, as palermo new submission does. The others write a valid file with comments on what stands where; texts in [square brackets] are still to be written.
    public static var kinds: LocalizedText {
      LocalizedText(en: "palermo new QUESTIONNAIRE --state CODE writes a submission, as palermo new submission does. The others write a valid file with comments on what stands where; texts in [square brackets] are still to be written.", es: "palermo new CUESTIONARIO --state CÓDIGO escribe una presentación, como palermo new submission. Los demás escriben un archivo válido con comentarios sobre qué va en cada lugar; los textos entre [corchetes] están por escribir.", fr: "palermo new QUESTIONNAIRE --state CODE écrit une communication, comme palermo new submission. Les autres écrivent un fichier valide avec des commentaires sur ce qui va où\u{A0}; les textes entre [crochets] restent à écrire.", pt: "palermo new QUESTIONÁRIO --state CÓDIGO grava uma apresentação, como palermo new submission. Os demais gravam um arquivo válido com comentários sobre o que vai em cada lugar; os textos entre [colchetes] estão por escrever.")
    }
    /// Write a blank or prefilled submission.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Write a blank or prefilled submission.", es: "Escribir una presentación en blanco o prellenada.", fr: "Écrire une communication vierge ou préremplie.", pt: "Gravar uma apresentação em branco ou preenchida.")
    }
    /// The draft holds an empty answer for each question that may be asked of the state, under the question in the language of --lang, so that it can be filled in with any editor. With --from, answers to an earlier version are carried over as palermo migrate does. Other files to begin with are written by palermo new region, cycle, participation, instrument, questionnaire, profile and glossary.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The draft holds an empty answer for each question that may be asked of the state, under the question in the language of --lang, so that it can be filled in with any editor. With --from, answers to an earlier version are carried over as palermo migrate does. Other files to begin with are written by palermo new region, cycle, participation, instrument, questionnaire, profile and glossary.", es: "El borrador tiene una respuesta vacía por cada pregunta que pueda formularse al Estado, bajo la pregunta en el idioma de --lang, para llenarlo con cualquier editor. Con --from, las respuestas a una versión anterior se trasladan como hace palermo migrate. Otros archivos con que empezar los escriben palermo new region, cycle, participation, instrument, questionnaire, profile y glossary.", fr: "Le projet contient une réponse vide pour chaque question qui peut être posée à l’État, sous la question dans la langue de --lang, à remplir avec tout éditeur. Avec --from, les réponses à une version antérieure sont reportées comme le fait palermo migrate. D’autres fichiers par lesquels commencer sont écrits par palermo new region, cycle, participation, instrument, questionnaire, profile et glossary.", pt: "O rascunho tem uma resposta vazia para cada pergunta que possa ser feita ao Estado, sob a pergunta no idioma de --lang, para preencher com qualquer editor. Com --from, as respostas a uma versão anterior são transferidas como faz palermo migrate. Outros arquivos com que começar são gravados por palermo new region, cycle, participation, instrument, questionnaire, profile e glossary.")
    }
    /// The id of a questionnaire, such as tip-criminalization, or its file.
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "The id of a questionnaire, such as tip-criminalization, or its file.", es: "El id de un cuestionario, como tip-criminalization, o su archivo.", fr: "L’id d’un questionnaire, tel que tip-criminalization, ou son fichier.", pt: "O id de um questionário, como tip-criminalization, ou seu arquivo.")
    }
    /// The code of the state, such as CRI.
    public static var state: LocalizedText {
      LocalizedText(en: "The code of the state, such as CRI.", es: "El código del Estado, como CRI.", fr: "Le code de l’État, tel que CRI.", pt: "O código do Estado, como CRI.")
    }
    /// A submission of the same state to begin with.
    public static var previous: LocalizedText {
      LocalizedText(en: "A submission of the same state to begin with.", es: "Una presentación del mismo Estado con la que empezar.", fr: "Une communication du même État pour commencer.", pt: "Uma apresentação do mesmo Estado para começar.")
    }
  }

  public enum PalermoCommand {
    /// Checks, scores and analyses answers to questionnaires on the Palermo Convention and its Protocols.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Checks, scores and analyses answers to questionnaires on the Palermo Convention and its Protocols.", es: "Verifica, puntúa y analiza las respuestas a los cuestionarios sobre la Convención de Palermo y sus Protocolos.", fr: "Vérifie, note et analyse les réponses aux questionnaires sur la Convention de Palerme et ses Protocoles.", pt: "Verifica, pontua e analisa as respostas aos questionários sobre a Convenção de Palermo e seus Protocolos.")
    }
    /// Exit codes: 0 clean; 1 findings of severity error (with --strict, warnings too); 64 usage; 66 an input cannot be read; 70 internal error; 73 an output cannot be written.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Exit codes: 0 clean; 1 findings of severity error (with --strict, warnings too); 64 usage; 66 an input cannot be read; 70 internal error; 73 an output cannot be written.", es: "Códigos de salida: 0 sin hallazgos; 1 hallazgos de gravedad error (con --strict, también advertencias); 64 uso; 66 una entrada no puede leerse; 70 error interno; 73 una salida no puede escribirse.", fr: "Codes de sortie\u{A0}: 0 sans constat\u{A0}; 1 constats de gravité erreur (avec --strict, aussi les avertissements)\u{A0}; 64 usage\u{A0}; 66 une entrée ne peut être lue\u{A0}; 70 erreur interne\u{A0}; 73 une sortie ne peut être écrite.", pt: "Códigos de saída: 0 sem constatações; 1 constatações de gravidade erro (com --strict, também avisos); 64 uso; 66 uma entrada não pode ser lida; 70 erro interno; 73 uma saída não pode ser escrita.")
    }
  }

  public enum ProjectOptions {
    /// Take the weights of rules from this file, not from .palermo.xml at the root of the repository of each input.
    public static var config: LocalizedText {
      LocalizedText(en: "Take the weights of rules from this file, not from .palermo.xml at the root of the repository of each input.", es: "Tomar el peso de las reglas de este archivo, no de .palermo.xml en la raíz del repositorio de cada entrada.", fr: "Prendre le poids des règles dans ce fichier, non dans .palermo.xml à la racine du dépôt de chaque entrée.", pt: "Tomar o peso das regras deste arquivo, não de .palermo.xml na raiz do repositório de cada entrada.")
    }
    /// Leave every rule the weight that it has.
    public static var noConfig: LocalizedText {
      LocalizedText(en: "Leave every rule the weight that it has.", es: "Dejar a cada regla el peso que tiene.", fr: "Laisser à chaque règle le poids qu’elle a.", pt: "Deixar a cada regra o peso que tem.")
    }
    /// Leave out the findings that this file accepts.
    public static var baseline: LocalizedText {
      LocalizedText(en: "Leave out the findings that this file accepts.", es: "Omitir los hallazgos que este archivo acepta.", fr: "Omettre les constats que ce fichier accepte.", pt: "Omitir as constatações que este arquivo aceita.")
    }
    /// Write a baseline that accepts every finding, and nothing else. Needs --reason.
    public static var writeBaseline: LocalizedText {
      LocalizedText(en: "Write a baseline that accepts every finding, and nothing else. Needs --reason.", es: "Escribir una línea base que acepta todos los hallazgos, y nada más. Requiere --reason.", fr: "Écrire une base de référence qui accepte tous les constats, et rien d’autre. Exige --reason.", pt: "Gravar uma linha de base que aceita todas as constatações, e nada mais. Exige --reason.")
    }
    /// Rewrite the fingerprints of a baseline, with reasons and last days kept, and nothing else.
    public static var updateBaseline: LocalizedText {
      LocalizedText(en: "Rewrite the fingerprints of a baseline, with reasons and last days kept, and nothing else.", es: "Reescribir las huellas de una línea base, conservando motivos y últimos días, y nada más.", fr: "Récrire les empreintes d’une base de référence, motifs et derniers jours conservés, et rien d’autre.", pt: "Reescrever as impressões digitais de uma linha de base, mantendo motivos e últimos dias, e nada mais.")
    }
    /// Why the findings are accepted.
    public static var reason: LocalizedText {
      LocalizedText(en: "Why the findings are accepted.", es: "Por qué se aceptan los hallazgos.", fr: "Pourquoi les constats sont acceptés.", pt: "Por que as constatações são aceitas.")
    }
    /// The last day on which they are accepted.
    public static var expires: LocalizedText {
      LocalizedText(en: "The last day on which they are accepted.", es: "El último día en que se aceptan.", fr: "Le dernier jour où ils sont acceptés.", pt: "O último dia em que são aceitas.")
    }
    /// The day of the run, such as 2026-05-30; that of the clock unless stated.
    public static var today: LocalizedText {
      LocalizedText(en: "The day of the run, such as 2026-05-30; that of the clock unless stated.", es: "El día de la ejecución, como 2026-05-30; el del reloj si no se indica.", fr: "Le jour de l’exécution, comme 2026-05-30\u{A0}; celui de l’horloge à défaut.", pt: "O dia da execução, como 2026-05-30; o do relógio se não indicado.")
    }
  }

  public enum QuestionnaireOptions {
    /// Questionnaires beside those of the program: files or directories; may be given several times.
    public static var paths: LocalizedText {
      LocalizedText(en: "Questionnaires beside those of the program: files or directories; may be given several times.", es: "Cuestionarios además de los del programa: archivos o directorios; puede repetirse.", fr: "Questionnaires outre ceux du programme\u{A0}: fichiers ou répertoires\u{A0}; peut être répété.", pt: "Questionários além dos do programa: arquivos ou diretórios; pode ser repetida.")
    }
  }

  public enum DayOptions {
    /// The day on which it is so, such as 2026-05-30: before it nothing is late or missing, and what came after it is left out; the local day of the clock unless stated.
    public static var today: LocalizedText {
      LocalizedText(en: "The day on which it is so, such as 2026-05-30: before it nothing is late or missing, and what came after it is left out; the local day of the clock unless stated.", es: "El día de referencia, como 2026-05-30: antes de él nada está atrasado ni falta, y lo que llegó después no cuenta; el día local del reloj si no se indica.", fr: "Le jour de référence, comme 2026-05-30\u{A0}: avant lui, rien n’est en retard ni ne manque, et ce qui est venu après n’est pas compté\u{A0}; le jour local de l’horloge à défaut.", pt: "O dia de referência, como 2026-05-30: antes dele nada está atrasado nem falta, e o que chegou depois não conta; o dia local do relógio se não indicado.")
    }
  }

  public enum RegionOptions {
    /// The region, when the inputs hold several.
    public static var region: LocalizedText {
      LocalizedText(en: "The region, when the inputs hold several.", es: "La región, cuando las entradas contienen varias.", fr: "La région, quand les entrées en contiennent plusieurs.", pt: "A região, quando as entradas contêm várias.")
    }
  }

  public enum ScoreCommand {
    /// Scorecards by state, instrument, cluster and article.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Scorecards by state, instrument, cluster and article.", es: "Puntuaciones por Estado, instrumento, tema y artículo.", fr: "Notes par État, instrument, thème et article.", pt: "Pontuações por Estado, instrumento, tema e artigo.")
    }
    /// A score is an interval: what is not answered widens it and never lowers it silently. States are listed by code, not ranked.
    public static var discussion: LocalizedText {
      LocalizedText(en: "A score is an interval: what is not answered widens it and never lowers it silently. States are listed by code, not ranked.", es: "Una puntuación es un intervalo: lo que no se responde lo ensancha y nunca lo baja en silencio. Los Estados se listan por código, sin clasificarlos.", fr: "Une note est un intervalle\u{A0}: ce qui reste sans réponse l’élargit et ne l’abaisse jamais en silence. Les États sont listés par code, sans classement.", pt: "Uma pontuação é um intervalo: o que não se responde o alarga e nunca o baixa em silêncio. Os Estados são listados por código, sem classificação.")
    }
    /// Print how the number of a question, provision, article or instrument came about.
    public static var explain: LocalizedText {
      LocalizedText(en: "Print how the number of a question, provision, article or instrument came about.", es: "Imprimir cómo se llegó al número de una pregunta, disposición, artículo o instrumento.", fr: "Imprimer comment s’obtient le nombre d’une question, d’une disposition, d’un article ou d’un instrument.", pt: "Imprimir como se chegou ao número de uma pergunta, disposição, artigo ou instrumento.")
    }
    /// Print the fewest questions whose answers can settle each letter that is open.
    public static var narrow: LocalizedText {
      LocalizedText(en: "Print the fewest questions whose answers can settle each letter that is open.", es: "Imprimir las menos preguntas cuyas respuestas pueden fijar cada letra pendiente.", fr: "Imprimer le plus petit nombre de questions dont les réponses peuvent fixer chaque lettre en suspens.", pt: "Imprimir o menor número de perguntas cujas respostas podem definir cada letra em aberto.")
    }
  }

  public enum ScoringOptions {
    /// Scoring profile: the id of one that ships with the program or is among the inputs.
    public static var profile: LocalizedText {
      LocalizedText(en: "Scoring profile: the id of one that ships with the program or is among the inputs.", es: "Perfil de puntuación: el id de uno que viene con el programa o está entre las entradas.", fr: "Profil de notation\u{A0}: l’id de l’un de ceux livrés avec le programme ou présents parmi les entrées.", pt: "Perfil de pontuação: o id de um que acompanha o programa ou está entre as entradas.")
    }
  }

  public enum StateOptions {
    /// Only this state, in detail.
    public static var state: LocalizedText {
      LocalizedText(en: "Only this state, in detail.", es: "Solo este Estado, en detalle.", fr: "Cet État seulement, en détail.", pt: "Apenas este Estado, em detalhe.")
    }
  }

  public enum StatusCommand {
    /// Who delivered what and when, and what is due next.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Who delivered what and when, and what is due next.", es: "Quién entregó qué y cuándo, y qué vence a continuación.", fr: "Qui a remis quoi et quand, et quelle est la prochaine échéance.", pt: "Quem entregou o quê e quando, e o que vence a seguir.")
    }
    /// Due days come from the cycle file. A rate counts what is due from parties only; what others deliver, and states whose participation is not known, stand beside it.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Due days come from the cycle file. A rate counts what is due from parties only; what others deliver, and states whose participation is not known, stand beside it.", es: "Los plazos vienen del archivo del ciclo. Una tasa cuenta solo lo debido por los Estados parte; lo que entregan otros, y los Estados cuya participación se desconoce, figuran aparte.", fr: "Les échéances viennent du fichier du cycle. Un taux ne compte que ce qui est dû par les États parties\u{A0}; ce que remettent d’autres, et les États dont la participation est inconnue, figurent à part.", pt: "Os prazos vêm do arquivo do ciclo. Uma taxa conta apenas o devido pelos Estados Partes; o que outros entregam, e os Estados cuja participação se desconhece, figuram à parte.")
    }
    /// The cycle, by its id or its file; the one delivered to last unless stated.
    public static var cycle: LocalizedText {
      LocalizedText(en: "The cycle, by its id or its file; the one delivered to last unless stated.", es: "El ciclo, por su id o su archivo; salvo indicación, el de la última entrega.", fr: "Le cycle, par son id ou son fichier\u{A0}; sauf indication, celui de la dernière remise.", pt: "O ciclo, por seu id ou seu arquivo; salvo indicação, o da última entrega.")
    }
    /// Directory to write a reminder into for each state that owes something, in the languages in which it submits; - prints the letters in place of the status.
    public static var reminders: LocalizedText {
      LocalizedText(en: "Directory to write a reminder into for each state that owes something, in the languages in which it submits; - prints the letters in place of the status.", es: "Directorio donde escribir un recordatorio para cada Estado que debe algo, en los idiomas en que presenta; - imprime las cartas en lugar del estado.", fr: "Répertoire où écrire un rappel pour chaque État qui doit quelque chose, dans les langues de ses communications\u{A0}; - imprime les lettres au lieu de l’état.", pt: "Diretório onde gravar um lembrete para cada Estado que deve algo, nos idiomas em que apresenta; - imprime as cartas no lugar da situação.")
    }
    /// Write the status as pages in four languages into this folder: a board of states and questionnaires, rates, what arrived lately, and what waits for a decision.
    public static var board: LocalizedText {
      LocalizedText(en: "Write the status as pages in four languages into this folder: a board of states and questionnaires, rates, what arrived lately, and what waits for a decision.", es: "Escribir la situación como páginas en cuatro idiomas en esta carpeta: un tablero de Estados y cuestionarios, tasas, lo recibido últimamente y lo que espera decisión.", fr: "Écrire la situation sous forme de pages en quatre langues dans ce dossier\u{A0}: un tableau des États et des questionnaires, les taux, ce qui est arrivé récemment et ce qui attend une décision.", pt: "Gravar a situação como páginas em quatro idiomas nesta pasta: um quadro de Estados e questionários, taxas, o recebido ultimamente e o que espera decisão.")
    }
    /// The first day of what the board lists as having arrived, the last 30 days unless stated, and of what receipts acknowledge, everything unless stated.
    public static var since: LocalizedText {
      LocalizedText(en: "The first day of what the board lists as having arrived, the last 30 days unless stated, and of what receipts acknowledge, everything unless stated.", es: "El primer día de lo que el tablero enumera como recibido, los últimos 30 días si no se indica, y de lo que acusan las cartas de recibo, todo si no se indica.", fr: "Le premier jour de ce que le tableau liste comme arrivé, les 30 derniers jours à défaut, et de ce dont les lettres accusent réception, tout à défaut.", pt: "O primeiro dia do que o quadro lista como recebido, os últimos 30 dias se não indicado, e do que as cartas acusam, tudo se não indicado.")
    }
    /// Board: {path}
    public static func boardWritten(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Board: {path}", es: "Tablero: {path}", fr: "Tableau\u{A0}: {path}", pt: "Quadro: {path}")
        , TextArguments([.init("path", path)]))
    }
  }

  public enum ValidateCommand {
    /// Check submissions and any other of our files.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Check submissions and any other of our files.", es: "Verificar presentaciones y cualquier otro de nuestros archivos.", fr: "Vérifier des communications et tout autre fichier à nous.", pt: "Verificar apresentações e qualquer outro de nossos arquivos.")
    }
    /// Prints each finding with its place, and a line for each file that says whether it is accepted or returned.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Prints each finding with its place, and a line for each file that says whether it is accepted or returned.", es: "Imprime cada hallazgo con su lugar y, por archivo, una línea que dice si se acepta o se devuelve.", fr: "Imprime chaque constat avec son emplacement et, par fichier, une ligne disant s’il est accepté ou renvoyé.", pt: "Imprime cada constatação com seu lugar e, por arquivo, uma linha que diz se é aceito ou devolvido.")
    }
    /// Check as a draft or as final, whatever the file says.
    public static var status: LocalizedText {
      LocalizedText(en: "Check as a draft or as final, whatever the file says.", es: "Verificar como borrador o como final, diga lo que diga el archivo.", fr: "Vérifier comme projet ou comme définitif, quoi que dise le fichier.", pt: "Verificar como rascunho ou como final, diga o que disser o arquivo.")
    }
    /// Return files with warnings too, and exit with 1.
    public static var strict: LocalizedText {
      LocalizedText(en: "Return files with warnings too, and exit with 1.", es: "Devolver también los archivos con advertencias y salir con 1.", fr: "Renvoyer aussi les fichiers avec avertissements et sortir avec 1.", pt: "Devolver também os arquivos com avisos e sair com 1.")
    }
  }

  public enum ParserMessages {
    /// Error: {message}
    public static func error(message: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Error: {message}", es: "Error: {message}", fr: "Erreur\u{A0}: {message}", pt: "Erro: {message}")
        , TextArguments([.init("message", message)]))
    }
    /// Help: {text}
    public static func help(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Help: {text}", es: "Ayuda: {text}", fr: "Aide\u{A0}: {text}", pt: "Ajuda: {text}")
        , TextArguments([.init("text", text)]))
    }
    /// Usage: {form}
    public static func usage(form: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Usage: {form}", es: "Uso: {form}", fr: "Utilisation\u{A0}: {form}", pt: "Uso: {form}")
        , TextArguments([.init("form", form)]))
    }
    /// See '{command}' for more information.
    public static func seeHelp(command: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "See '{command}' for more information.", es: "Véase «{command}» para más información.", fr: "Voir «\u{A0}{command}\u{A0}» pour en savoir plus.", pt: "Veja “{command}” para mais informações.")
        , TextArguments([.init("command", command)]))
    }
    /// Missing expected argument '{argument}'
    public static func missingArgument(argument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Missing expected argument '{argument}'", es: "Falta el argumento «{argument}»", fr: "Il manque l’argument «\u{A0}{argument}\u{A0}»", pt: "Falta o argumento “{argument}”")
        , TextArguments([.init("argument", argument)]))
    }
    /// Missing one of: '{arguments}'
    public static func missingOneOf(arguments: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Missing one of: '{arguments}'", es: "Falta uno de: «{arguments}»", fr: "Il manque l’un de\u{A0}: «\u{A0}{arguments}\u{A0}»", pt: "Falta um de: “{arguments}”")
        , TextArguments([.init("arguments", arguments)]))
    }
    /// Missing value for '{option}'
    public static func missingValue(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Missing value for '{option}'", es: "Falta el valor de «{option}»", fr: "Il manque la valeur de «\u{A0}{option}\u{A0}»", pt: "Falta o valor de “{option}”")
        , TextArguments([.init("option", option)]))
    }
    /// Unknown option '{option}'
    public static func unknownOption(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Unknown option '{option}'", es: "Opción desconocida: «{option}»", fr: "Option inconnue\u{A0}: «\u{A0}{option}\u{A0}»", pt: "Opção desconhecida: “{option}”")
        , TextArguments([.init("option", option)]))
    }
    /// Unknown option '{option}'. Did you mean '{suggestion}'?
    public static func similarOption(option: some TextArgument, suggestion: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Unknown option '{option}'. Did you mean '{suggestion}'?", es: "Opción desconocida: «{option}». ¿Quiso decir «{suggestion}»?", fr: "Option inconnue\u{A0}: «\u{A0}{option}\u{A0}». Vouliez-vous dire «\u{A0}{suggestion}\u{A0}»\u{A0}?", pt: "Opção desconhecida: “{option}”. Quis dizer “{suggestion}”?")
        , TextArguments([.init("option", option), .init("suggestion", suggestion)]))
    }
    /// Invalid option: {option}
    public static func invalidOption(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Invalid option: {option}", es: "Opción no válida: {option}", fr: "Option non valable\u{A0}: {option}", pt: "Opção inválida: {option}")
        , TextArguments([.init("option", option)]))
    }
    /// Unexpected argument '{argument}'
    public static func unexpectedArgument(argument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Unexpected argument '{argument}'", es: "Argumento inesperado: «{argument}»", fr: "Argument inattendu\u{A0}: «\u{A0}{argument}\u{A0}»", pt: "Argumento inesperado: “{argument}”")
        , TextArguments([.init("argument", argument)]))
    }
    /// {count} unexpected arguments: '{arguments}'
    public static func unexpectedArguments(count: some TextArgument, arguments: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} unexpected arguments: '{arguments}'", es: "{count} argumentos inesperados: «{arguments}»", fr: "{count} arguments inattendus\u{A0}: «\u{A0}{arguments}\u{A0}»", pt: "{count} argumentos inesperados: “{arguments}”")
        , TextArguments([.init("count", count), .init("arguments", arguments)]))
    }
    /// The option '{option}' does not take any value, but '{value}' was specified.
    public static func unexpectedValue(option: some TextArgument, value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The option '{option}' does not take any value, but '{value}' was specified.", es: "La opción «{option}» no admite ningún valor, y se indicó «{value}».", fr: "L’option «\u{A0}{option}\u{A0}» ne prend aucune valeur, et «\u{A0}{value}\u{A0}» est indiqué.", pt: "A opção “{option}” não admite nenhum valor, e foi indicado “{value}”.")
        , TextArguments([.init("option", option), .init("value", value)]))
    }
    /// Value to be set with {second} had already been set with {first}
    public static func twice(second: some TextArgument, first: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Value to be set with {second} had already been set with {first}", es: "El valor que se indica con {second} ya se había indicado con {first}", fr: "La valeur indiquée par {second} l’était déjà par {first}", pt: "O valor indicado com {second} já havia sido indicado com {first}")
        , TextArguments([.init("second", second), .init("first", first)]))
    }
    /// The value '{value}' is invalid for '{option}'
    public static func invalidValue(value: some TextArgument, option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The value '{value}' is invalid for '{option}'", es: "El valor «{value}» no es válido para «{option}»", fr: "La valeur «\u{A0}{value}\u{A0}» n’est pas valable pour «\u{A0}{option}\u{A0}»", pt: "O valor “{value}” não é válido para “{option}”")
        , TextArguments([.init("value", value), .init("option", option)]))
    }
    /// The value '{value}' is invalid for '{option}'. Please provide one of '{choices}'.
    public static func invalidChoice(value: some TextArgument, option: some TextArgument, choices: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The value '{value}' is invalid for '{option}'. Please provide one of '{choices}'.", es: "El valor «{value}» no es válido para «{option}». Indique uno de: «{choices}».", fr: "La valeur «\u{A0}{value}\u{A0}» n’est pas valable pour «\u{A0}{option}\u{A0}». Indiquez l’une de ces valeurs\u{A0}: «\u{A0}{choices}\u{A0}».", pt: "O valor “{value}” não é válido para “{option}”. Indique um de: “{choices}”.")
        , TextArguments([.init("value", value), .init("option", option), .init("choices", choices)]))
    }
    /// The value '{value}' is invalid for '{option}'. Please provide one of the following:
    public static func invalidChoiceListed(value: some TextArgument, option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The value '{value}' is invalid for '{option}'. Please provide one of the following:", es: "El valor «{value}» no es válido para «{option}». Indique uno de los siguientes:", fr: "La valeur «\u{A0}{value}\u{A0}» n’est pas valable pour «\u{A0}{option}\u{A0}». Indiquez l’une des valeurs suivantes\u{A0}:", pt: "O valor “{value}” não é válido para “{option}”. Indique um dos seguintes:")
        , TextArguments([.init("value", value), .init("option", option)]))
    }
    /// Missing required subcommand.
    public static var missingSubcommand: LocalizedText {
      LocalizedText(en: "Missing required subcommand.", es: "Falta la orden.", fr: "Il manque la commande.", pt: "Falta o comando.")
    }
    /// OVERVIEW: {text}
    public static func overview(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "OVERVIEW: {text}", es: "RESUMEN: {text}", fr: "APERÇU\u{A0}: {text}", pt: "RESUMO: {text}")
        , TextArguments([.init("text", text)]))
    }
    /// USAGE: {form}
    public static func usageHeading(form: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "USAGE: {form}", es: "USO: {form}", fr: "USAGE\u{A0}: {form}", pt: "USO: {form}")
        , TextArguments([.init("form", form)]))
    }
    /// ARGUMENTS:
    public static var argumentsHeading: LocalizedText {
      LocalizedText(en: "ARGUMENTS:", es: "ARGUMENTOS:", fr: "ARGUMENTS\u{A0}:", pt: "ARGUMENTOS:")
    }
    /// OPTIONS:
    public static var optionsHeading: LocalizedText {
      LocalizedText(en: "OPTIONS:", es: "OPCIONES:", fr: "OPTIONS\u{A0}:", pt: "OPÇÕES:")
    }
    /// SUBCOMMANDS:
    public static var subcommandsHeading: LocalizedText {
      LocalizedText(en: "SUBCOMMANDS:", es: "ÓRDENES:", fr: "COMMANDES\u{A0}:", pt: "COMANDOS:")
    }
    /// See '{command}' for detailed help.
    public static func seeSubcommand(command: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "See '{command}' for detailed help.", es: "Véase «{command}» para la ayuda detallada.", fr: "Voir «\u{A0}{command}\u{A0}» pour l’aide détaillée.", pt: "Veja “{command}” para a ajuda detalhada.")
        , TextArguments([.init("command", command)]))
    }
    /// {option} Show the version.
    public static func versionOption(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{option} Show the version.", es: "{option} Mostrar la versión.", fr: "{option} Afficher la version.", pt: "{option} Mostrar a versão.")
        , TextArguments([.init("option", option)]))
    }
    /// {option} Show help information.
    public static func helpOption(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{option} Show help information.", es: "{option} Mostrar la ayuda.", fr: "{option} Afficher l’aide.", pt: "{option} Mostrar a ajuda.")
        , TextArguments([.init("option", option)]))
    }
    /// values:
    public static var values: LocalizedText {
      LocalizedText(en: "values:", es: "valores:", fr: "valeurs\u{A0}:", pt: "valores:")
    }
    /// (default)
    public static var defaultSubcommand: LocalizedText {
      LocalizedText(en: "(default)", es: "(predeterminado)", fr: "(par défaut)", pt: "(padrão)")
    }
    /// default:
    public static var `default`: LocalizedText {
      LocalizedText(en: "default:", es: "por defecto:", fr: "par défaut\u{A0}:", pt: "padrão:")
    }
  }

  public enum CollectCommand {
    /// Take a table of another body’s findings into a file of published findings.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Take a table of another body’s findings into a file of published findings.", es: "Incorporar una tabla de constataciones de otro órgano a un archivo de constataciones publicadas.", fr: "Reprendre un tableau de constats d’un autre organe dans un fichier de constats publiés.", pt: "Incorporar uma tabela de constatações de outro órgão a um arquivo de constatações publicadas.")
    }
    /// The table has values separated by commas and a heading: state, item, value, given, and perhaps by, href, reason and staleAfter. The item may be left out where the file has only one. What the file holds stays, but for other values of the same state, item and date. Where reports repeat what earlier ones found (renews="false"), a value is dated from the report that first gave it. With a fault in the table nothing is written.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The table has values separated by commas and a heading: state, item, value, given, and perhaps by, href, reason and staleAfter. The item may be left out where the file has only one. What the file holds stays, but for other values of the same state, item and date. Where reports repeat what earlier ones found (renews=\"false\"), a value is dated from the report that first gave it. With a fault in the table nothing is written.", es: "La tabla tiene valores separados por comas y un encabezado: state, item, value, given y, en su caso, by, href, reason y staleAfter. El elemento puede omitirse si el archivo tiene uno solo. Lo que el archivo contiene se conserva, salvo otros valores del mismo Estado, elemento y fecha. Donde los informes repiten lo constatado antes (renews=\"false\"), un valor lleva la fecha del informe que lo dio por primera vez. Con un error en la tabla no se escribe nada.", fr: "Le tableau contient des valeurs séparées par des virgules et un en-tête\u{A0}: state, item, value, given et, le cas échéant, by, href, reason et staleAfter. L’élément peut être omis si le fichier n’en a qu’un. Ce que contient le fichier demeure, sauf d’autres valeurs du même État, du même élément et de la même date. Lorsque les rapports répètent ce que de précédents ont constaté (renews=\"false\"), une valeur porte la date du rapport qui l’a donnée en premier. En cas d’erreur dans le tableau, rien n’est écrit.", pt: "A tabela tem valores separados por vírgulas e um cabeçalho: state, item, value, given e, se for o caso, by, href, reason e staleAfter. O elemento pode ser omitido se o arquivo tiver só um. O que o arquivo contém permanece, salvo outros valores do mesmo Estado, elemento e data. Onde os relatórios repetem o que outros já constataram (renews=\"false\"), um valor leva a data do relatório que o deu primeiro. Com um erro na tabela, nada é gravado.")
    }
    /// The table: a CSV file, or - for standard input.
    public static var table: LocalizedText {
      LocalizedText(en: "The table: a CSV file, or - for standard input.", es: "La tabla: un archivo CSV, o - para la entrada estándar.", fr: "Le tableau\u{A0}: un fichier CSV, ou - pour l’entrée standard.", pt: "A tabela: um arquivo CSV, ou - para a entrada padrão.")
    }
    /// The file of published findings, which is written anew.
    public static var into: LocalizedText {
      LocalizedText(en: "The file of published findings, which is written anew.", es: "El archivo de constataciones publicadas, que se escribe de nuevo.", fr: "Le fichier de constats publiés, qui est réécrit.", pt: "O arquivo de constatações publicadas, que é gravado de novo.")
    }
    /// What the table calls a column, such as given=asOf; may be repeated.
    public static var column: LocalizedText {
      LocalizedText(en: "What the table calls a column, such as given=asOf; may be repeated.", es: "Cómo llama la tabla a una columna, como given=asOf; puede repetirse.", fr: "Le nom que le tableau donne à une colonne, tel que given=asOf\u{A0}; peut être répété.", pt: "Como a tabela chama uma coluna, por exemplo given=asOf; pode ser repetido.")
    }
    /// {value} is not of the form column=heading with a column among {known}
    public static func formOfColumn(value: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{value} is not of the form column=heading with a column among {known}", es: "{value} no tiene la forma columna=encabezado con una columna entre {known}", fr: "{value} n’a pas la forme colonne=en-tête avec une colonne parmi {known}", pt: "{value} não tem a forma coluna=cabeçalho com uma coluna entre {known}")
        , TextArguments([.init("value", value), .init("known", known)]))
    }
    /// {path} holds no published findings
    public static func noPublished(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} holds no published findings", es: "{path} no contiene constataciones publicadas", fr: "{path} ne contient pas de constats publiés", pt: "{path} não contém constatações publicadas")
        , TextArguments([.init("path", path)]))
    }
    /// the table is empty
    public static var emptyTable: LocalizedText {
      LocalizedText(en: "the table is empty", es: "la tabla está vacía", fr: "le tableau est vide", pt: "a tabela está vazia")
    }
    /// the table has no column “{column}”
    public static func noColumn(column: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the table has no column “{column}”", es: "la tabla no tiene la columna «{column}»", fr: "le tableau n’a pas de colonne «\u{A0}{column}\u{A0}»", pt: "a tabela não tem a coluna “{column}”")
        , TextArguments([.init("column", column)]))
    }
    /// “{value}” cannot be used as {column}
    public static func badValue(value: some TextArgument, column: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{value}” cannot be used as {column}", es: "«{value}» no puede usarse como {column}", fr: "«\u{A0}{value}\u{A0}» ne peut servir de {column}", pt: "“{value}” não pode ser usado como {column}")
        , TextArguments([.init("value", value), .init("column", column)]))
    }
    /// Nothing was written.
    public static var notWritten: LocalizedText {
      LocalizedText(en: "Nothing was written.", es: "No se escribió nada.", fr: "Rien n’a été écrit.", pt: "Nada foi gravado.")
    }
    /// Rows read {rows}; findings in the file {before} before, {after} now
    public static func taken(rows: some TextArgument, before: some TextArgument, after: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Rows read {rows}; findings in the file {before} before, {after} now", es: "Filas leídas {rows}; constataciones en el archivo: {before} antes, {after} ahora", fr: "Lignes lues {rows}\u{A0}; constats dans le fichier\u{A0}: {before} avant, {after} maintenant", pt: "Linhas lidas {rows}; constatações no arquivo: {before} antes, {after} agora")
        , TextArguments([.init("rows", rows), .init("before", before), .init("after", after)]))
    }
  }
}
