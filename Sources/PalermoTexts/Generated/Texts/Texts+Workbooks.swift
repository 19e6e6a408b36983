// Made from Texts/workbooks.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum AnswerWorkbook {
    /// Start
    public static var start: LocalizedText {
      LocalizedText(en: "Start", es: "Inicio", fr: "Début", pt: "Início")
    }
    /// More
    public static var more: LocalizedText {
      LocalizedText(en: "More", es: "Más", fr: "Suite", pt: "Mais")
    }
    /// Lists
    public static var lists: LocalizedText {
      LocalizedText(en: "Lists", es: "Listas", fr: "Listes", pt: "Listas")
    }
    /// Fill in the light cells; where a cell offers a list, choose from it. A blank answer is taken as unknown, never as “no”. Questions that your other answers close turn grey: leave them blank.
    public static var howToFill: LocalizedText {
      LocalizedText(en: "Fill in the light cells; where a cell offers a list, choose from it. A blank answer is taken as unknown, never as “no”. Questions that your other answers close turn grey: leave them blank.", es: "Complete las celdas claras; donde una celda ofrezca una lista, elija de ella. Una respuesta en blanco se toma como desconocida, nunca como «no». Las preguntas que sus demás respuestas cierran se vuelven grises: déjelas en blanco.", fr: "Remplissez les cellules claires\u{A0}; lorsqu’une cellule propose une liste, choisissez-y. Une réponse laissée en blanc est tenue pour inconnue, jamais pour un «\u{A0}non\u{A0}». Les questions que vos autres réponses excluent deviennent grises\u{A0}: laissez-les en blanc.", pt: "Preencha as células claras; onde uma célula oferecer uma lista, escolha nela. Uma resposta em branco é tida como desconhecida, nunca como “não”. As perguntas que suas outras respostas fecham ficam cinzentas: deixe-as em branco.")
    }
    /// Where several options may be chosen, mark each with “{yes}”. Write dates as 2026-05-30, or as a year or month alone: 2026, 2026-05. Write numbers in digits.
    public static func howToChoose(yes: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Where several options may be chosen, mark each with “{yes}”. Write dates as 2026-05-30, or as a year or month alone: 2026, 2026-05. Write numbers in digits.", es: "Donde puedan elegirse varias opciones, marque cada una con «{yes}». Escriba las fechas como 2026-05-30, o solo el año o el mes: 2026, 2026-05. Escriba los números en cifras.", fr: "Lorsque plusieurs options peuvent être choisies, marquez chacune par «\u{A0}{yes}\u{A0}». Écrivez les dates sous la forme 2026-05-30, ou l’année ou le mois seuls\u{A0}: 2026, 2026-05. Écrivez les nombres en chiffres.", pt: "Onde várias opções puderem ser escolhidas, marque cada uma com “{yes}”. Escreva as datas como 2026-05-30, ou só o ano ou o mês: 2026, 2026-05. Escreva os números em algarismos.")
        , TextArguments([.init("yes", yes)]))
    }
    /// If a question has too few rows, or none of the kind you need (a law, a link, technical assistance, a text in another language), use the sheet “{more}”.
    public static func howToAdd(more: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "If a question has too few rows, or none of the kind you need (a law, a link, technical assistance, a text in another language), use the sheet “{more}”.", es: "Si una pregunta tiene pocas filas, o ninguna del tipo que necesita (una ley, un enlace, asistencia técnica, un texto en otro idioma), use la hoja «{more}».", fr: "Si une question a trop peu de lignes, ou aucune du genre qu’il vous faut (une loi, un lien, une assistance technique, un texte dans une autre langue), utilisez la feuille «\u{A0}{more}\u{A0}».", pt: "Se uma pergunta tiver poucas linhas, ou nenhuma do tipo de que precisa (uma lei, um link, assistência técnica, um texto em outro idioma), use a planilha “{more}”.")
        , TextArguments([.init("more", more)]))
    }
    /// Save the file as .xlsx or .ods under the name of your office and send it back. Mark what must not be shown with the name of your State as confidential.
    public static var howToReturn: LocalizedText {
      LocalizedText(en: "Save the file as .xlsx or .ods under the name of your office and send it back. Mark what must not be shown with the name of your State as confidential.", es: "Guarde el archivo como .xlsx o .ods con el nombre de su oficina y devuélvalo. Marque como confidencial lo que no deba mostrarse con el nombre de su Estado.", fr: "Enregistrez le fichier au format .xlsx ou .ods sous le nom de votre service et renvoyez-le. Marquez comme confidentiel ce qui ne doit pas être montré avec le nom de votre État.", pt: "Salve o arquivo como .xlsx ou .ods com o nome do seu órgão e devolva-o. Marque como confidencial o que não deva ser mostrado com o nome do seu Estado.")
    }
    /// Further rows: choose a question and what you add to it.
    public static var moreHeading: LocalizedText {
      LocalizedText(en: "Further rows: choose a question and what you add to it.", es: "Filas adicionales: elija una pregunta y lo que le añade.", fr: "Lignes supplémentaires\u{A0}: choisissez une question et ce que vous y ajoutez.", pt: "Linhas adicionais: escolha uma pergunta e o que acrescenta a ela.")
    }
    /// Field {number}: in the order of the columns of such rows on the other sheets
    public static func moreFields(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Field {number}: in the order of the columns of such rows on the other sheets", es: "Campo {number}: en el orden de las columnas de esas filas en las demás hojas", fr: "Champ {number}\u{A0}: dans l’ordre des colonnes de ces lignes sur les autres feuilles", pt: "Campo {number}: na ordem das colunas dessas linhas nas outras planilhas")
        , TextArguments([.init("number", number)]))
    }
    /// What is added
    public static var addedTo: LocalizedText {
      LocalizedText(en: "What is added", es: "Lo que se añade", fr: "Ce qui est ajouté", pt: "O que se acrescenta")
    }
    /// State
    public static var state: LocalizedText {
      LocalizedText(en: "State", es: "Estado", fr: "État", pt: "Estado")
    }
    /// Cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "Cycle", es: "Ciclo", fr: "Cycle", pt: "Ciclo")
    }
    /// Version
    public static var version: LocalizedText {
      LocalizedText(en: "Version", es: "Versión", fr: "Version", pt: "Versão")
    }
    /// Draft or final
    public static var status: LocalizedText {
      LocalizedText(en: "Draft or final", es: "Borrador o definitiva", fr: "Projet ou version définitive", pt: "Rascunho ou definitiva")
    }
    /// draft
    public static var draft: LocalizedText {
      LocalizedText(en: "draft", es: "borrador", fr: "projet", pt: "rascunho")
    }
    /// final
    public static var final: LocalizedText {
      LocalizedText(en: "final", es: "definitiva", fr: "définitive", pt: "definitiva")
    }
    /// Date of the answers
    public static var date: LocalizedText {
      LocalizedText(en: "Date of the answers", es: "Fecha de las respuestas", fr: "Date des réponses", pt: "Data das respostas")
    }
    /// Language
    public static var language: LocalizedText {
      LocalizedText(en: "Language", es: "Idioma", fr: "Langue", pt: "Idioma")
    }
    /// Filled in by (office)
    public static var office: LocalizedText {
      LocalizedText(en: "Filled in by (office)", es: "Completado por (oficina)", fr: "Rempli par (service)", pt: "Preenchido por (órgão)")
    }
    /// Where the answers come from
    public static var source: LocalizedText {
      LocalizedText(en: "Where the answers come from", es: "De dónde provienen las respuestas", fr: "D’où viennent les réponses", pt: "De onde vêm as respostas")
    }
    /// Source
    public static var sourceTitle: LocalizedText {
      LocalizedText(en: "Source", es: "Fuente", fr: "Source", pt: "Fonte")
    }
    /// Id where it was collected
    public static var instance: LocalizedText {
      LocalizedText(en: "Id where it was collected", es: "Id donde se recopiló", fr: "Id là où elle a été collectée", pt: "Id onde foi coletada")
    }
    /// Made by
    public static var madeBy: LocalizedText {
      LocalizedText(en: "Made by", es: "Creado por", fr: "Produit par", pt: "Criado por")
    }
    /// Still to be confirmed
    public static var toConfirm: LocalizedText {
      LocalizedText(en: "Still to be confirmed", es: "Por confirmar", fr: "À confirmer", pt: "A confirmar")
    }
    /// Answered by
    public static var answeredBy: LocalizedText {
      LocalizedText(en: "Answered by", es: "Respondida por", fr: "Répondu par", pt: "Respondida por")
    }
    /// Answered on
    public static var answeredOn: LocalizedText {
      LocalizedText(en: "Answered on", es: "Respondida el", fr: "Répondu le", pt: "Respondida em")
    }
    /// Mark each that applies below.
    public static var markEach: LocalizedText {
      LocalizedText(en: "Mark each that applies below.", es: "Marque abajo cada una que corresponda.", fr: "Marquez ci-dessous chacune qui convient.", pt: "Marque abaixo cada uma que se aplique.")
    }
    /// Enter one in each row below.
    public static var oneEachRow: LocalizedText {
      LocalizedText(en: "Enter one in each row below.", es: "Indique uno en cada fila siguiente.", fr: "Indiquez-en un par ligne ci-dessous.", pt: "Indique um em cada linha abaixo.")
    }
    /// Answer in the rows below.
    public static var answerBelow: LocalizedText {
      LocalizedText(en: "Answer in the rows below.", es: "Responda en las filas siguientes.", fr: "Répondez dans les lignes ci-dessous.", pt: "Responda nas linhas abaixo.")
    }
    /// continued
    public static var continued: LocalizedText {
      LocalizedText(en: "continued", es: "continuación", fr: "suite", pt: "continuação")
    }
    /// Text
    public static var text: LocalizedText {
      LocalizedText(en: "Text", es: "Texto", fr: "Texte", pt: "Texto")
    }
    /// Art. {number}
    public static func article(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Art. {number}", es: "Art. {number}", fr: "Art. {number}", pt: "Art. {number}")
        , TextArguments([.init("number", number)]))
    }
  }

  public enum WorkbookCommand {
    /// Write a workbook for answering by spreadsheet.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Write a workbook for answering by spreadsheet.", es: "Escribir un libro para responder con una hoja de cálculo.", fr: "Écrire un classeur pour répondre avec un tableur.", pt: "Gravar uma pasta de trabalho para responder em planilha.")
    }
    /// The .xlsx file has a sheet for each section, lists to choose from, and room for laws, figures, authorities, links and explanations. It holds no macro and no formula. palermo import reads it back after Excel, LibreOffice or another program has saved it.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The .xlsx file has a sheet for each section, lists to choose from, and room for laws, figures, authorities, links and explanations. It holds no macro and no formula. palermo import reads it back after Excel, LibreOffice or another program has saved it.", es: "El archivo .xlsx tiene una hoja por sección, listas para elegir y espacio para leyes, cifras, autoridades, enlaces y explicaciones. No contiene macros ni fórmulas. palermo import lo lee después de que Excel, LibreOffice u otro programa lo haya guardado.", fr: "Le fichier .xlsx comporte une feuille par section, des listes de choix et de la place pour les lois, les chiffres, les autorités, les liens et les explications. Il ne contient ni macro ni formule. palermo import le relit après son enregistrement par Excel, LibreOffice ou un autre programme.", pt: "O arquivo .xlsx tem uma planilha por seção, listas para escolher e espaço para leis, números, autoridades, links e explicações. Não contém macros nem fórmulas. palermo import o lê depois de salvo por Excel, LibreOffice ou outro programa.")
    }
    /// The ids of questionnaires, such as tip-criminalization, or their files.
    public static var questionnaires: LocalizedText {
      LocalizedText(en: "The ids of questionnaires, such as tip-criminalization, or their files.", es: "Los id de cuestionarios, como tip-criminalization, o sus archivos.", fr: "Les id de questionnaires, tels que tip-criminalization, ou leurs fichiers.", pt: "Os ids de questionários, como tip-criminalization, ou seus arquivos.")
    }
    /// A submission of the same state to begin with. One for the same version and cycle is taken as it is.
    public static var previous: LocalizedText {
      LocalizedText(en: "A submission of the same state to begin with. One for the same version and cycle is taken as it is.", es: "Una presentación del mismo Estado con la que empezar. La de la misma versión y ciclo se toma tal cual.", fr: "Une communication du même État pour commencer. Celle de la même version et du même cycle est reprise telle quelle.", pt: "Uma apresentação do mesmo Estado para começar. A da mesma versão e ciclo é usada como está.")
    }
    /// The workbook to write, a file that ends in .xlsx.
    public static var output: LocalizedText {
      LocalizedText(en: "The workbook to write, a file that ends in .xlsx.", es: "El libro que se escribe, un archivo que termina en .xlsx.", fr: "Le classeur à écrire, un fichier qui se termine par .xlsx.", pt: "A pasta de trabalho a gravar, um arquivo que termina em .xlsx.")
    }
    /// name the workbook to write: --output FILE.xlsx
    public static var outputNeeded: LocalizedText {
      LocalizedText(en: "name the workbook to write: --output FILE.xlsx", es: "indique el libro que se escribe: --output ARCHIVO.xlsx", fr: "indiquez le classeur à écrire\u{A0}: --output FICHIER.xlsx", pt: "indique a pasta de trabalho a gravar: --output ARQUIVO.xlsx")
    }
    /// {output}: {questions} questions on {sheets} sheets
    public static func written(output: some TextArgument, questions: some TextArgument, sheets: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{output}: {questions} questions on {sheets} sheets", es: "{output}: {questions} preguntas en {sheets} hojas", fr: "{output}\u{A0}: {questions} questions sur {sheets} feuilles", pt: "{output}: {questions} perguntas em {sheets} planilhas")
        , TextArguments([.init("output", output), .init("questions", questions), .init("sheets", sheets)]))
    }
  }

  public enum ImportCommand {
    /// Make submissions of a workbook, or of what a form collected.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Make submissions of a workbook, or of what a form collected.", es: "Hacer presentaciones de un libro, o de lo que recopiló un formulario.", fr: "Faire des communications d’un classeur, ou de ce qu’un formulaire a collecté.", pt: "Fazer apresentações de uma pasta de trabalho ou do que um formulário coletou.")
    }
    /// Reads .xlsx, .ods and .fods files that palermo workbook made, whatever program saved them since, and validates what they hold. Every finding names the sheet and the cell. The submission is written also when there are findings, unless the workbook cannot be read. What ODK Central, KoboToolbox or Enketo collected with a form of palermo export --to xlsform is read from the XML of a submission, from CSV or JSON, or from an archive of them; every finding then names the record and the field. Exit code 1: something was found; 66: the file cannot be opened; 73: the output cannot be written.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Reads .xlsx, .ods and .fods files that palermo workbook made, whatever program saved them since, and validates what they hold. Every finding names the sheet and the cell. The submission is written also when there are findings, unless the workbook cannot be read. What ODK Central, KoboToolbox or Enketo collected with a form of palermo export --to xlsform is read from the XML of a submission, from CSV or JSON, or from an archive of them; every finding then names the record and the field. Exit code 1: something was found; 66: the file cannot be opened; 73: the output cannot be written.", es: "Lee los archivos .xlsx, .ods y .fods creados por palermo workbook, sea cual sea el programa que los haya guardado después, y valida su contenido. Cada hallazgo indica la hoja y la celda. La presentación se escribe aunque haya hallazgos, salvo que el libro no pueda leerse. Lo que ODK Central, KoboToolbox o Enketo recopilaron con un formulario de palermo export --to xlsform se lee del XML de un envío, de CSV o JSON, o de un archivo comprimido con ellos; cada hallazgo indica entonces el registro y el campo. Código de salida 1: se halló algo; 66: el archivo no puede abrirse; 73: la salida no puede escribirse.", fr: "Lit les fichiers .xlsx, .ods et .fods produits par palermo workbook, quel que soit le programme qui les a enregistrés depuis, et valide leur contenu. Chaque constat indique la feuille et la cellule. La communication est écrite même s’il y a des constats, sauf si le classeur ne peut être lu. Ce qu’ODK Central, KoboToolbox ou Enketo ont collecté avec un formulaire de palermo export --to xlsform est lu dans le XML d’un envoi, en CSV ou en JSON, ou dans une archive qui en contient\u{A0}; chaque constat indique alors l’enregistrement et le champ. Code de sortie 1\u{A0}: il y a des constats\u{A0}; 66\u{A0}: le fichier ne peut être ouvert\u{A0}; 73\u{A0}: la sortie ne peut être écrite.", pt: "Lê os arquivos .xlsx, .ods e .fods criados por palermo workbook, seja qual for o programa que os salvou depois, e valida seu conteúdo. Cada constatação indica a planilha e a célula. A apresentação é gravada mesmo que haja constatações, salvo se a pasta não puder ser lida. O que o ODK Central, o KoboToolbox ou o Enketo coletaram com um formulário de palermo export --to xlsform é lido do XML de um envio, de CSV ou JSON, ou de um arquivo compactado com eles; cada constatação indica então o registro e o campo. Código de saída 1: algo foi constatado; 66: o arquivo não pode ser aberto; 73: a saída não pode ser gravada.")
    }
    /// The workbook, or the file of collected data.
    public static var workbook: LocalizedText {
      LocalizedText(en: "The workbook, or the file of collected data.", es: "El libro, o el archivo de datos recopilados.", fr: "Le classeur, ou le fichier de données collectées.", pt: "A pasta de trabalho ou o arquivo de dados coletados.")
    }
    /// The submission to write; a folder if there are several.
    public static var output: LocalizedText {
      LocalizedText(en: "The submission to write; a folder if there are several.", es: "La presentación que se escribe; una carpeta si son varias.", fr: "La communication à écrire\u{A0}; un dossier s’il y en a plusieurs.", pt: "A apresentação a gravar; uma pasta se houver várias.")
    }
    /// Where the findings go, in place of standard error.
    public static var findings: LocalizedText {
      LocalizedText(en: "Where the findings go, in place of standard error.", es: "Adónde van los hallazgos, en lugar de la salida de error.", fr: "Où vont les constats, à la place de la sortie d’erreur.", pt: "Para onde vão as constatações, em vez da saída de erro.")
    }
    /// there are several submissions ({questionnaires}): name a folder with --output
    public static func several(questionnaires: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there are several submissions ({questionnaires}): name a folder with --output", es: "hay varias presentaciones ({questionnaires}): indique una carpeta con --output", fr: "il y a plusieurs communications ({questionnaires})\u{A0}: indiquez un dossier avec --output", pt: "há várias apresentações ({questionnaires}): indique uma pasta com --output")
        , TextArguments([.init("questionnaires", questionnaires)]))
    }
    /// The version of the questionnaire to carry the answers to, by its crosswalk. Unless stated, each submission keeps the version that it answers.
    public static var to: LocalizedText {
      LocalizedText(en: "The version of the questionnaire to carry the answers to, by its crosswalk. Unless stated, each submission keeps the version that it answers.", es: "La versión del cuestionario a la que se trasladan las respuestas, según su tabla de correspondencias. Salvo indicación, cada presentación conserva la versión a la que responde.", fr: "La version du questionnaire vers laquelle reporter les réponses, selon sa table de correspondance. Sauf indication, chaque communication garde la version à laquelle elle répond.", pt: "A versão do questionário para a qual se transferem as respostas, segundo sua tabela de correspondência. Salvo indicação, cada apresentação mantém a versão a que responde.")
    }
    /// if it is a workbook that palermo workbook made, run palermo import {file}; otherwise copy the answers into one, or into the form that came with the questionnaire
    public static func advice(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "if it is a workbook that palermo workbook made, run palermo import {file}; otherwise copy the answers into one, or into the form that came with the questionnaire", es: "si es un libro creado por palermo workbook, ejecute palermo import {file}; si no, pase las respuestas a uno de ellos o al formulario que acompañaba al cuestionario", fr: "s’il s’agit d’un classeur produit par palermo workbook, lancez palermo import {file}\u{A0}; sinon, reportez les réponses dans un tel classeur ou dans le formulaire qui accompagnait le questionnaire", pt: "se for uma pasta de trabalho criada por palermo workbook, execute palermo import {file}; se não, copie as respostas para uma delas ou para o formulário que acompanhava o questionário")
        , TextArguments([.init("file", file)]))
    }
    /// {path} was written from other answers than those of {base}: name those with --given
    public static func otherBase(path: some TextArgument, base: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} was written from other answers than those of {base}: name those with --given", es: "{path} se escribió a partir de otras respuestas que las de {base}: indíquelas con --given", fr: "{path} a été écrit à partir d’autres réponses que celles de {base}\u{A0}: indiquez-les avec --given", pt: "{path} foi gravado a partir de outras respostas que as de {base}: indique-as com --given")
        , TextArguments([.init("path", path), .init("base", base)]))
    }
    /// For copies of a workbook: the submission that the workbook was written from, if the base has changed since.
    public static var given: LocalizedText {
      LocalizedText(en: "For copies of a workbook: the submission that the workbook was written from, if the base has changed since.", es: "Para copias de un libro: la presentación a partir de la cual se escribió, si la base cambió desde entonces.", fr: "Pour les copies d’un classeur\u{A0}: la communication à partir de laquelle il a été écrit, si la base a changé depuis.", pt: "Para cópias de uma pasta de trabalho: a apresentação a partir da qual foi gravada, se a base mudou desde então.")
    }
  }

  public enum CellPlaces {
    /// {file}, sheet “{sheet}”, cell {cell}
    public static func cell(file: some TextArgument, sheet: some TextArgument, cell: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}, sheet “{sheet}”, cell {cell}", es: "{file}, hoja «{sheet}», celda {cell}", fr: "{file}, feuille «\u{A0}{sheet}\u{A0}», cellule {cell}", pt: "{file}, planilha “{sheet}”, célula {cell}")
        , TextArguments([.init("file", file), .init("sheet", sheet), .init("cell", cell)]))
    }
    /// sheet “{sheet}”, cell {cell}
    public static func inCell(sheet: some TextArgument, cell: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "sheet “{sheet}”, cell {cell}", es: "hoja «{sheet}», celda {cell}", fr: "feuille «\u{A0}{sheet}\u{A0}», cellule {cell}", pt: "planilha “{sheet}”, célula {cell}")
        , TextArguments([.init("sheet", sheet), .init("cell", cell)]))
    }
    /// column {column} of sheet “{sheet}”
    public static func column(column: some TextArgument, sheet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "column {column} of sheet “{sheet}”", es: "la columna {column} de la hoja «{sheet}»", fr: "la colonne {column} de la feuille «\u{A0}{sheet}\u{A0}»", pt: "a coluna {column} da planilha “{sheet}”")
        , TextArguments([.init("column", column), .init("sheet", sheet)]))
    }
    /// column {column} of sheet “{sheet}”, by which its answers are read
    public static func keyColumn(column: some TextArgument, sheet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "column {column} of sheet “{sheet}”, by which its answers are read", es: "la columna {column} de la hoja «{sheet}», por la que se leen sus respuestas", fr: "la colonne {column} de la feuille «\u{A0}{sheet}\u{A0}», qui permet de lire ses réponses", pt: "a coluna {column} da planilha “{sheet}”, pela qual se leem suas respostas")
        , TextArguments([.init("column", column), .init("sheet", sheet)]))
    }
    /// the mark “{mark}” of a column of sheet “{sheet}”
    public static func mark(mark: some TextArgument, sheet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the mark “{mark}” of a column of sheet “{sheet}”", es: "la marca «{mark}» de una columna de la hoja «{sheet}»", fr: "la marque «\u{A0}{mark}\u{A0}» d’une colonne de la feuille «\u{A0}{sheet}\u{A0}»", pt: "a marca “{mark}” de uma coluna da planilha “{sheet}”")
        , TextArguments([.init("mark", mark), .init("sheet", sheet)]))
    }
    /// the sheet “{sheet}”
    public static func sheet(sheet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the sheet “{sheet}”", es: "la hoja «{sheet}»", fr: "la feuille «\u{A0}{sheet}\u{A0}»", pt: "a planilha “{sheet}”")
        , TextArguments([.init("sheet", sheet)]))
    }
    /// the hidden first row by which the sheet “{sheet}” is read
    public static func marks(sheet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the hidden first row by which the sheet “{sheet}” is read", es: "la primera fila oculta, por la que se lee la hoja «{sheet}»", fr: "la première ligne, masquée, qui permet de lire la feuille «\u{A0}{sheet}\u{A0}»", pt: "a primeira linha, oculta, pela qual se lê a planilha “{sheet}”")
        , TextArguments([.init("sheet", sheet)]))
    }
    /// the question “{question}”
    public static func question(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the question “{question}”", es: "la pregunta «{question}»", fr: "la question «\u{A0}{question}\u{A0}»", pt: "a pergunta “{question}”")
        , TextArguments([.init("question", question)]))
    }
  }

  public enum WorkbookRefusals {
    /// it is damaged
    public static var damaged: LocalizedText {
      LocalizedText(en: "it is damaged", es: "está dañado", fr: "il est endommagé", pt: "está danificada")
    }
    /// the file “{name}” in it is damaged
    public static func damagedFile(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file “{name}” in it is damaged", es: "el archivo «{name}», que contiene, está dañado", fr: "le fichier «\u{A0}{name}\u{A0}» qu’il contient est endommagé", pt: "o arquivo “{name}”, contido nele, está danificado")
        , TextArguments([.init("name", name)]))
    }
    /// it is protected by a password, or in the format of Excel before 2007
    public static var encrypted: LocalizedText {
      LocalizedText(en: "it is protected by a password, or in the format of Excel before 2007", es: "está protegido con contraseña o en el formato de Excel anterior a 2007", fr: "il est protégé par un mot de passe, ou au format d’Excel antérieur à 2007", pt: "está protegida por senha ou no formato do Excel anterior a 2007")
    }
    /// it is too large, or grows too large when unpacked
    public static var tooLarge: LocalizedText {
      LocalizedText(en: "it is too large, or grows too large when unpacked", es: "es demasiado grande o crece demasiado al descomprimirse", fr: "il est trop grand, ou le devient une fois décompressé", pt: "é grande demais ou cresce demais ao ser descompactada")
    }
    /// it is no .xlsx, .ods or .fods file
    public static var noWorkbook: LocalizedText {
      LocalizedText(en: "it is no .xlsx, .ods or .fods file", es: "no es un archivo .xlsx, .ods ni .fods", fr: "ce n’est pas un fichier .xlsx, .ods ou .fods", pt: "não é um arquivo .xlsx, .ods nem .fods")
    }
    /// no sheet bears the marks of palermo workbook
    public static var foreign: LocalizedText {
      LocalizedText(en: "no sheet bears the marks of palermo workbook", es: "ninguna hoja lleva las marcas de palermo workbook", fr: "aucune feuille ne porte les marques de palermo workbook", pt: "nenhuma planilha traz as marcas de palermo workbook")
    }
    /// the rows that name the questionnaire, its version, the State and the cycle are missing
    public static var noQuestionnaire: LocalizedText {
      LocalizedText(en: "the rows that name the questionnaire, its version, the State and the cycle are missing", es: "faltan las filas que indican el cuestionario, su versión, el Estado y el ciclo", fr: "les lignes qui indiquent le questionnaire, sa version, l’État et le cycle manquent", pt: "faltam as linhas que indicam o questionário, sua versão, o Estado e o ciclo")
    }
    /// the questionnaire {key} is not at hand: name its file with --questionnaires
    public static func unknownQuestionnaire(key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the questionnaire {key} is not at hand: name its file with --questionnaires", es: "no se dispone del cuestionario {key}: indique su archivo con --questionnaires", fr: "le questionnaire {key} n’est pas disponible\u{A0}: indiquez son fichier avec --questionnaires", pt: "o questionário {key} não está disponível: indique seu arquivo com --questionnaires")
        , TextArguments([.init("key", key)]))
    }
    /// where it said “{meant}”, it now says “{typed}”
    public static func changed(meant: some TextArgument, typed: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "where it said “{meant}”, it now says “{typed}”", es: "donde decía «{meant}» ahora dice «{typed}»", fr: "là où il disait «\u{A0}{meant}\u{A0}», il dit maintenant «\u{A0}{typed}\u{A0}»", pt: "onde dizia “{meant}” agora diz “{typed}”")
        , TextArguments([.init("meant", meant), .init("typed", typed)]))
    }
  }

  public enum CellReasons {
    /// it holds an error of the spreadsheet
    public static var error: LocalizedText {
      LocalizedText(en: "it holds an error of the spreadsheet", es: "contiene un error de la hoja de cálculo", fr: "elle contient une erreur du tableur", pt: "contém um erro da planilha")
    }
    /// the day and the month cannot be told apart
    public static var dateOrder: LocalizedText {
      LocalizedText(en: "the day and the month cannot be told apart", es: "no se distingue el día del mes", fr: "le jour et le mois ne peuvent être distingués", pt: "não se distingue o dia do mês")
    }
    /// it is no date
    public static var noDate: LocalizedText {
      LocalizedText(en: "it is no date", es: "no es una fecha", fr: "ce n’est pas une date", pt: "não é uma data")
    }
    /// the comma or point may stand before decimals or between thousands
    public static var separator: LocalizedText {
      LocalizedText(en: "the comma or point may stand before decimals or between thousands", es: "la coma o el punto puede preceder a los decimales o separar los millares", fr: "la virgule ou le point peut précéder les décimales ou séparer les milliers", pt: "a vírgula ou o ponto pode preceder decimais ou separar milhares")
    }
    /// it is neither “{yes}” nor “{no}” nor blank
    public static func mark(yes: some TextArgument, no: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is neither “{yes}” nor “{no}” nor blank", es: "no es «{yes}» ni «{no}» ni está en blanco", fr: "elle n’est ni «\u{A0}{yes}\u{A0}», ni «\u{A0}{no}\u{A0}», ni vide", pt: "não é “{yes}” nem “{no}” nem está em branco")
        , TextArguments([.init("yes", yes), .init("no", no)]))
    }
    /// it holds a date of the spreadsheet, read as {date}; a day and a month typed the other way round may have changed places
    public static func wasDate(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it holds a date of the spreadsheet, read as {date}; a day and a month typed the other way round may have changed places", es: "contiene una fecha de la hoja de cálculo, leída como {date}; un día y un mes escritos al revés pueden haberse intercambiado", fr: "elle contient une date du tableur, lue comme {date}\u{A0}; un jour et un mois saisis dans l’ordre inverse ont pu être intervertis", pt: "contém uma data da planilha, lida como {date}; um dia e um mês digitados na ordem inversa podem ter trocado de lugar")
        , TextArguments([.init("date", date)]))
    }
    /// it holds a number in place of a text; zeros at the beginning and digits at the end may be lost
    public static var wasNumber: LocalizedText {
      LocalizedText(en: "it holds a number in place of a text; zeros at the beginning and digits at the end may be lost", es: "contiene un número en lugar de un texto; pueden haberse perdido ceros iniciales y cifras finales", fr: "elle contient un nombre à la place d’un texte\u{A0}; des zéros au début et des chiffres à la fin ont pu être perdus", pt: "contém um número em vez de um texto; zeros à esquerda e algarismos finais podem ter se perdido")
    }
    /// it holds ©, which spreadsheets make of (c)
    public static var wasSign: LocalizedText {
      LocalizedText(en: "it holds ©, which spreadsheets make of (c)", es: "contiene ©, en que las hojas de cálculo convierten (c)", fr: "elle contient ©, que les tableurs substituent à (c)", pt: "contém ©, em que as planilhas transformam (c)")
    }
    /// it only adds to cell {cell}, in which nothing was read
    public static func besideBlank(cell: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it only adds to cell {cell}, in which nothing was read", es: "solo complementa la celda {cell}, en la que no se leyó nada", fr: "elle ne fait que compléter la cellule {cell}, où rien n’a été lu", pt: "ela só complementa a célula {cell}, na qual nada foi lido")
        , TextArguments([.init("cell", cell)]))
    }
    /// this question is answered in the rows below
    public static var answerBelow: LocalizedText {
      LocalizedText(en: "this question is answered in the rows below", es: "esta pregunta se responde en las filas siguientes", fr: "cette question reçoit sa réponse dans les lignes ci-dessous", pt: "esta pergunta é respondida nas linhas abaixo")
    }
    /// the comment on this cell is not read; as it asks for confidence, the answer is taken as confidential
    public static var asksForConfidence: LocalizedText {
      LocalizedText(en: "the comment on this cell is not read; as it asks for confidence, the answer is taken as confidential", es: "el comentario de esta celda no se lee; como pide confidencialidad, la respuesta se toma como confidencial", fr: "le commentaire de cette cellule n’est pas lu\u{A0}; comme il demande la confidentialité, la réponse est tenue pour confidentielle", pt: "o comentário desta célula não é lido; como pede confidencialidade, a resposta é tida como confidencial")
    }
    /// what was written here over the text of the workbook was not read
    public static var overLabel: LocalizedText {
      LocalizedText(en: "what was written here over the text of the workbook was not read", es: "lo que se escribió aquí sobre el texto del libro no se leyó", fr: "ce qui a été écrit ici par-dessus le texte du classeur n’a pas été lu", pt: "o que foi escrito aqui sobre o texto da pasta de trabalho não foi lido")
    }
  }

  public enum CellFixes {
    /// move it to cell {cell} if it belongs to the answer; otherwise empty this cell
    public static func moveTo(cell: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "move it to cell {cell} if it belongs to the answer; otherwise empty this cell", es: "trasládelo a la celda {cell} si forma parte de la respuesta; si no, vacíe esta celda", fr: "déplacez-le dans la cellule {cell} s’il fait partie de la réponse\u{A0}; sinon, videz cette cellule", pt: "mova-o para a célula {cell} se fizer parte da resposta; se não, esvazie esta célula")
        , TextArguments([.init("cell", cell)]))
    }
    /// write it in cell {cell}, in the row “{row}”
    public static func writeBelow(cell: some TextArgument, row: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write it in cell {cell}, in the row “{row}”", es: "escríbalo en la celda {cell}, en la fila «{row}»", fr: "écrivez-le dans la cellule {cell}, à la ligne «\u{A0}{row}\u{A0}»", pt: "escreva-o na célula {cell}, na linha “{row}”")
        , TextArguments([.init("cell", cell), .init("row", row)]))
    }
    /// write what belongs to the answer in the row “{row}” of the question, and empty this cell
    public static func writeInRow(row: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write what belongs to the answer in the row “{row}” of the question, and empty this cell", es: "escriba lo que forme parte de la respuesta en la fila «{row}» de la pregunta, y vacíe esta celda", fr: "écrivez ce qui fait partie de la réponse à la ligne «\u{A0}{row}\u{A0}» de la question, et videz cette cellule", pt: "escreva o que fizer parte da resposta na linha “{row}” da pergunta e esvazie esta célula")
        , TextArguments([.init("row", row)]))
    }
    /// write what belongs to the answer in cell {cell}, and restore the text of the workbook here
    public static func writeBeside(cell: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write what belongs to the answer in cell {cell}, and restore the text of the workbook here", es: "escriba lo que forme parte de la respuesta en la celda {cell} y restablezca aquí el texto del libro", fr: "écrivez ce qui fait partie de la réponse dans la cellule {cell}, et rétablissez ici le texte du classeur", pt: "escreva o que fizer parte da resposta na célula {cell} e restaure aqui o texto da pasta de trabalho")
        , TextArguments([.init("cell", cell)]))
    }
    /// restore the text of the workbook here
    public static var restoreLabel: LocalizedText {
      LocalizedText(en: "restore the text of the workbook here", es: "restablezca aquí el texto del libro", fr: "rétablissez ici le texte du classeur", pt: "restaure aqui o texto da pasta de trabalho")
    }
    /// write “{mark}” again in this cell of the hidden row
    public static func restoreMark(mark: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write “{mark}” again in this cell of the hidden row", es: "escriba de nuevo «{mark}» en esta celda de la fila oculta", fr: "écrivez de nouveau «\u{A0}{mark}\u{A0}» dans cette cellule de la ligne masquée", pt: "escreva de novo “{mark}” nesta célula da linha oculta")
        , TextArguments([.init("mark", mark)]))
    }
    /// write “{text}” again in this cell
    public static func restoreText(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write “{text}” again in this cell", es: "escriba de nuevo «{text}» en esta celda", fr: "écrivez de nouveau «\u{A0}{text}\u{A0}» dans cette cellule", pt: "escreva de novo “{text}” nesta célula")
        , TextArguments([.init("text", text)]))
    }
    /// write here again what the workbook said, if it was changed; otherwise name the file of the questionnaire with --questionnaires
    public static var restoreOrName: LocalizedText {
      LocalizedText(en: "write here again what the workbook said, if it was changed; otherwise name the file of the questionnaire with --questionnaires", es: "si se cambió lo que decía el libro, escríbalo aquí de nuevo; si no, indique el archivo del cuestionario con --questionnaires", fr: "si ce que disait le classeur a été modifié, écrivez-le ici de nouveau\u{A0}; sinon, indiquez le fichier du questionnaire avec --questionnaires", pt: "se o que a pasta de trabalho dizia foi alterado, escreva-o aqui de novo; se não, indique o arquivo do questionário com --questionnaires")
    }
    /// write “{yes}”, or leave the cell blank
    public static func mark(yes: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write “{yes}”, or leave the cell blank", es: "escriba «{yes}» o deje la celda en blanco", fr: "écrivez «\u{A0}{yes}\u{A0}», ou laissez la cellule vide", pt: "escreva “{yes}” ou deixe a célula em branco")
        , TextArguments([.init("yes", yes)]))
    }
    /// write “{yes}”, or leave the cell blank; until then the answer is taken as confidential
    public static func markConfidential(yes: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write “{yes}”, or leave the cell blank; until then the answer is taken as confidential", es: "escriba «{yes}» o deje la celda en blanco; mientras tanto, la respuesta se toma como confidencial", fr: "écrivez «\u{A0}{yes}\u{A0}», ou laissez la cellule vide\u{A0}; d’ici là, la réponse est tenue pour confidentielle", pt: "escreva “{yes}” ou deixe a célula em branco; até lá, a resposta é tida como confidencial")
        , TextArguments([.init("yes", yes)]))
    }
    /// type again what is meant to stand here
    public static var typeAgain: LocalizedText {
      LocalizedText(en: "type again what is meant to stand here", es: "escriba de nuevo lo que debe figurar aquí", fr: "saisissez de nouveau ce qui doit figurer ici", pt: "digite de novo o que deve constar aqui")
    }
    /// write the year alone: {year}
    public static func year(year: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "write the year alone: {year}", es: "escriba solo el año: {year}", fr: "écrivez l’année seule\u{A0}: {year}", pt: "escreva só o ano: {year}")
        , TextArguments([.init("year", year)]))
    }
    /// undo the deletion, or copy the answers into a workbook that is whole; until then no answer of this sheet is read
    public static var restoreColumn: LocalizedText {
      LocalizedText(en: "undo the deletion, or copy the answers into a workbook that is whole; until then no answer of this sheet is read", es: "deshaga la eliminación o pase las respuestas a un libro completo; mientras tanto no se lee ninguna respuesta de esta hoja", fr: "annulez la suppression, ou reportez les réponses dans un classeur entier\u{A0}; d’ici là, aucune réponse de cette feuille n’est lue", pt: "desfaça a exclusão ou copie as respostas para uma pasta completa; até lá, nenhuma resposta desta planilha é lida")
    }
  }

  public enum CommentOnCell {
    /// What belongs to an answer stands in cells
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the comment on this cell is not read", es: "el comentario de esta celda no se lee", fr: "le commentaire de cette cellule n’est pas lu", pt: "o comentário desta célula não é lido"),
        fix: LocalizedText(en: "write what belongs to the answer in the row “{row}” of the question, mark a confidential answer as such, and delete the comment", es: "escriba lo que forme parte de la respuesta en la fila «{row}» de la pregunta, marque como tal la respuesta confidencial y borre el comentario", fr: "écrivez ce qui fait partie de la réponse à la ligne «\u{A0}{row}\u{A0}» de la question, marquez comme telle une réponse confidentielle, et supprimez le commentaire", pt: "escreva o que fizer parte da resposta na linha “{row}” da pergunta, marque como tal a resposta confidencial e exclua o comentário"),
        background: RuleBackground(
          title: LocalizedText(en: "What belongs to an answer stands in cells", es: "Lo que forma parte de una respuesta está en las celdas", fr: "Ce qui fait partie d’une réponse se trouve dans les cellules", pt: "O que faz parte de uma resposta está nas células"),
          rationale: LocalizedText(en: "A comment beside a cell may be a remark among colleagues or a part of the answer, and only the respondent knows which. One that asks for confidence is heeded until somebody has looked at it.", es: "Un comentario junto a una celda puede ser una nota entre colegas o parte de la respuesta, y solo quien responde lo sabe. El que pide confidencialidad se respeta hasta que alguien lo haya revisado.", fr: "Un commentaire à côté d’une cellule peut être une note entre collègues ou une partie de la réponse, et seul le répondant le sait. Celui qui demande la confidentialité est respecté jusqu’à ce que quelqu’un l’ait examiné.", pt: "Um comentário ao lado de uma célula pode ser uma nota entre colegas ou parte da resposta, e só quem responde sabe. O que pede confidencialidade é respeitado até que alguém o tenha examinado."),
          placeholders: TextArguments([.init("row", Texts.Placeholders.row)])))
    }
    /// the comment on this cell is not read
    public static func arguments(row: some TextArgument) -> TextArguments {
      TextArguments([.init("row", row)])
    }
  }

  public enum ConflictingEntries {
    /// A cell of an answer is filled in once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the answer to “{question}” says something else here than at {other}", es: "la respuesta a «{question}» dice aquí algo distinto que en {other}", fr: "la réponse à «\u{A0}{question}\u{A0}» dit ici autre chose qu’à {other}", pt: "a resposta a “{question}” diz aqui algo diferente do que em {other}"),
        fix: LocalizedText(en: "leave what is meant, and empty the other cell", es: "deje lo que corresponda y vacíe la otra celda", fr: "laissez ce qui convient, et videz l’autre cellule", pt: "deixe o que vale e esvazie a outra célula"),
        background: RuleBackground(
          title: LocalizedText(en: "A cell of an answer is filled in once", es: "Cada celda de una respuesta se completa una sola vez", fr: "Chaque cellule d’une réponse n’est remplie qu’une fois", pt: "Cada célula de uma resposta é preenchida uma só vez"),
          rationale: LocalizedText(en: "Rows are copied and sorted in spreadsheets, and an option may be marked beside “does not apply”. Which of two contents is meant only the respondent knows; the first is read.", es: "En las hojas de cálculo se copian y ordenan filas, y puede marcarse una opción junto a «no aplica». Solo quien responde sabe cuál de los dos contenidos vale; se lee el primero.", fr: "Dans un tableur, des lignes sont copiées et triées, et une option peut être choisie à côté de «\u{A0}sans objet\u{A0}». Seul le répondant sait lequel des deux contenus vaut\u{A0}; le premier est lu.", pt: "Nas planilhas, linhas são copiadas e ordenadas, e uma opção pode ser marcada ao lado de “não se aplica”. Só quem responde sabe qual dos dois conteúdos vale; lê-se o primeiro."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("other", Texts.Placeholders.other)])))
    }
    /// the answer to “{question}” says something else here than at {other}
    public static func arguments(question: some TextArgument, other: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("other", other)])
    }
  }

  public enum CopiedSheet {
    /// Each sheet is there once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this sheet is a copy of “{sheet}” and was not read a second time", es: "esta hoja es una copia de «{sheet}» y no se leyó por segunda vez", fr: "cette feuille est une copie de «\u{A0}{sheet}\u{A0}» et n’a pas été lue une seconde fois", pt: "esta planilha é uma cópia de “{sheet}” e não foi lida uma segunda vez"),
        fix: LocalizedText(en: "delete one of the two sheets", es: "elimine una de las dos hojas", fr: "supprimez l’une des deux feuilles", pt: "exclua uma das duas planilhas"),
        background: RuleBackground(
          title: LocalizedText(en: "Each sheet is there once", es: "Cada hoja está una sola vez", fr: "Chaque feuille n’y est qu’une fois", pt: "Cada planilha aparece uma só vez"),
          rationale: LocalizedText(en: "Sheets are copied to keep what stood there. Read twice, each law and each figure of the copy would be a second one.", es: "Las hojas se copian para conservar lo que había. Si se leyeran dos veces, cada ley y cada cifra de la copia serían otras más.", fr: "On copie des feuilles pour garder ce qui s’y trouvait. Lues deux fois, chaque loi et chaque chiffre de la copie compteraient comme d’autres.", pt: "Copiam-se planilhas para guardar o que nelas havia. Lidas duas vezes, cada lei e cada número da cópia contariam como mais um."),
          placeholders: TextArguments([.init("sheet", Texts.Placeholders.sheet)])))
    }
    /// this sheet is a copy of “{sheet}” and was not read a second time
    public static func arguments(sheet: some TextArgument) -> TextArguments {
      TextArguments([.init("sheet", sheet)])
    }
  }

  public enum DoubtfulCell {
    /// A spreadsheet keeps what was typed
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the program that saved the workbook may have changed what was typed here: {reason}", es: "el programa que guardó el libro puede haber cambiado lo que se escribió aquí: {reason}", fr: "le programme qui a enregistré le classeur a pu changer ce qui a été saisi ici\u{A0}: {reason}", pt: "o programa que salvou a pasta pode ter mudado o que foi digitado aqui: {reason}"),
        fix: LocalizedText(en: "look at the cell, and at the answer that was read from it", es: "revise la celda y la respuesta que se leyó en ella", fr: "vérifiez la cellule et la réponse qui en a été lue", pt: "verifique a célula e a resposta que dela foi lida"),
        background: RuleBackground(
          title: LocalizedText(en: "A spreadsheet keeps what was typed", es: "La hoja de cálculo conserva lo que se escribió", fr: "Le tableur conserve ce qui a été saisi", pt: "A planilha conserva o que foi digitado"),
          rationale: LocalizedText(en: "Spreadsheets turn texts into dates, numbers and signs on their own when cells have lost the format that the workbook gave them.", es: "Las hojas de cálculo convierten por sí solas textos en fechas, números y signos cuando las celdas han perdido el formato que el libro les dio.", fr: "Les tableurs transforment d’eux-mêmes des textes en dates, en nombres et en signes lorsque les cellules ont perdu le format que le classeur leur avait donné.", pt: "As planilhas transformam por conta própria textos em datas, números e sinais quando as células perderam o formato que a pasta lhes deu."),
          placeholders: TextArguments([.init("reason", Texts.Placeholders.reason)])))
    }
    /// the program that saved the workbook may have changed what was typed here: {reason}
    public static func arguments(reason: some TextArgument) -> TextArguments {
      TextArguments([.init("reason", reason)])
    }
  }

  public enum FormulaInCell {
    /// Answers are written out
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this cell holds a formula; what it showed last was read", es: "esta celda contiene una fórmula; se leyó lo último que mostraba", fr: "cette cellule contient une formule\u{A0}; ce qu’elle montrait en dernier a été lu", pt: "esta célula contém uma fórmula; leu-se o que ela mostrava por último"),
        fix: LocalizedText(en: "write the value in place of the formula", es: "escriba el valor en lugar de la fórmula", fr: "écrivez la valeur à la place de la formule", pt: "escreva o valor no lugar da fórmula"),
        background: RuleBackground(
          title: LocalizedText(en: "Answers are written out", es: "Las respuestas se escriben tal cual", fr: "Les réponses sont écrites en toutes lettres", pt: "As respostas são escritas por extenso"),
          rationale: LocalizedText(en: "A formula is never computed here: it may look at other files or at nothing any more, and its last value may be out of date.", es: "Aquí nunca se calcula una fórmula: puede remitir a otros archivos o ya a nada, y su último valor puede estar desactualizado.", fr: "Une formule n’est jamais calculée ici\u{A0}: elle peut renvoyer à d’autres fichiers ou ne plus renvoyer à rien, et sa dernière valeur peut être périmée.", pt: "Uma fórmula nunca é calculada aqui: pode remeter a outros arquivos ou já a nada, e seu último valor pode estar desatualizado."),
          placeholders: TextArguments()))
    }
  }

  public enum MissingPlace {
    /// A workbook comes back whole
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{place} is missing from the workbook", es: "falta en el libro: {place}", fr: "il manque dans le classeur\u{A0}: {place}", pt: "falta na pasta de trabalho: {place}"),
        fix: LocalizedText(en: "copy the answers into a workbook that is whole, or answer the question in the form", es: "pase las respuestas a un libro completo, o responda la pregunta en el formulario", fr: "reportez les réponses dans un classeur entier, ou répondez à la question dans le formulaire", pt: "copie as respostas para uma pasta completa, ou responda à pergunta no formulário"),
        background: RuleBackground(
          title: LocalizedText(en: "A workbook comes back whole", es: "El libro vuelve completo", fr: "Le classeur revient entier", pt: "A pasta de trabalho volta inteira"),
          rationale: LocalizedText(en: "Rows, columns and sheets are deleted by mistake. What is missing is unknown, and never “no”.", es: "Filas, columnas y hojas se borran por error. Lo que falta es desconocido, nunca «no».", fr: "Des lignes, des colonnes et des feuilles sont supprimées par erreur. Ce qui manque est inconnu, jamais «\u{A0}non\u{A0}».", pt: "Linhas, colunas e planilhas são apagadas por engano. O que falta é desconhecido, nunca “não”."),
          placeholders: TextArguments([.init("place", Texts.Placeholders.place)])))
    }
    /// {place} is missing from the workbook
    public static func arguments(place: some TextArgument) -> TextArguments {
      TextArguments([.init("place", place)])
    }
  }

  public enum OtherTemplate {
    /// A workbook is read with the questionnaire that it was made from
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the questionnaire {questionnaire} at hand has other questions or options than the one that this workbook was made from", es: "el cuestionario {questionnaire} disponible tiene otras preguntas u opciones que aquel del que se hizo este libro", fr: "le questionnaire {questionnaire} disponible a d’autres questions ou options que celui dont ce classeur est issu", pt: "o questionário {questionnaire} disponível tem outras perguntas ou opções que aquele de que esta pasta foi feita"),
        fix: LocalizedText(en: "name the questionnaire that it was made from with --questionnaires, or check the answers that were read", es: "indique con --questionnaires el cuestionario del que se hizo, o revise las respuestas leídas", fr: "indiquez avec --questionnaires le questionnaire dont il est issu, ou vérifiez les réponses lues", pt: "indique com --questionnaires o questionário de que foi feita, ou verifique as respostas lidas"),
        background: RuleBackground(
          title: LocalizedText(en: "A workbook is read with the questionnaire that it was made from", es: "El libro se lee con el cuestionario del que se hizo", fr: "Le classeur est lu avec le questionnaire dont il est issu", pt: "A pasta de trabalho é lida com o questionário de que foi feita"),
          rationale: LocalizedText(en: "A label that was chosen in a list stands for a code. If the lists differ, it may stand for another one.", es: "Una etiqueta elegida en una lista representa un código. Si las listas difieren, puede representar otro.", fr: "Un libellé choisi dans une liste représente un code. Si les listes diffèrent, il peut en représenter un autre.", pt: "Um rótulo escolhido em uma lista representa um código. Se as listas diferem, pode representar outro."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire)])))
    }
    /// the questionnaire {questionnaire} at hand has other questions or options than the one that this workbook was made from
    public static func arguments(questionnaire: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire)])
    }
  }

  public enum StrayEntry {
    /// What is written belongs to a question
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "what stands here belongs to no question, and was not read", es: "lo que hay aquí no pertenece a ninguna pregunta y no se leyó", fr: "ce qui se trouve ici n’appartient à aucune question, et n’a pas été lu", pt: "o que está aqui não pertence a nenhuma pergunta e não foi lido"),
        fix: LocalizedText(en: "move it into a cell of a question, or into a row of the last sheet with its question and kind", es: "trasládelo a una celda de una pregunta, o a una fila de la última hoja con su pregunta y tipo", fr: "déplacez-le dans une cellule d’une question, ou dans une ligne de la dernière feuille avec sa question et son genre", pt: "mova-o para uma célula de uma pergunta, ou para uma linha da última planilha com sua pergunta e tipo"),
        background: RuleBackground(
          title: LocalizedText(en: "What is written belongs to a question", es: "Lo que se escribe pertenece a una pregunta", fr: "Ce qui est écrit appartient à une question", pt: "O que se escreve pertence a uma pergunta"),
          rationale: LocalizedText(en: "Each row says in a column at its left which question it belongs to. In rows and columns that were inserted, nothing does.", es: "Cada fila dice en una columna a su izquierda a qué pregunta pertenece. En las filas y columnas insertadas, nada lo dice.", fr: "Chaque ligne dit, dans une colonne à sa gauche, à quelle question elle appartient. Dans les lignes et colonnes insérées, rien ne le dit.", pt: "Cada linha diz, em uma coluna à esquerda, a que pergunta pertence. Nas linhas e colunas inseridas, nada o diz."),
          placeholders: TextArguments()))
    }
  }

  public enum UnreadableCell {
    /// A cell can be read in one way
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this cell was not read: {reason}", es: "esta celda no se leyó: {reason}", fr: "cette cellule n’a pas été lue\u{A0}: {reason}", pt: "esta célula não foi lida: {reason}"),
        fix: LocalizedText(en: "write it in a way that can be read in one way only: a date as 2026-05-30, a number in digits without signs between thousands", es: "escríbalo de un modo que solo se lea de una manera: una fecha como 2026-05-30, un número en cifras sin signos entre los millares", fr: "écrivez-le d’une façon qui ne se lise que d’une manière\u{A0}: une date sous la forme 2026-05-30, un nombre en chiffres sans signe entre les milliers", pt: "escreva de um modo que só se leia de uma maneira: uma data como 2026-05-30, um número em algarismos sem sinais entre os milhares"),
        background: RuleBackground(
          title: LocalizedText(en: "A cell can be read in one way", es: "Una celda se lee de una sola manera", fr: "Une cellule se lit d’une seule façon", pt: "Uma célula é lida de uma só maneira"),
          rationale: LocalizedText(en: "A guess would be an answer that nobody gave.", es: "Adivinar sería dar una respuesta que nadie dio.", fr: "Deviner, ce serait donner une réponse que personne n’a donnée.", pt: "Adivinhar seria dar uma resposta que ninguém deu."),
          placeholders: TextArguments([.init("reason", Texts.Placeholders.reason)])))
    }
    /// this cell was not read: {reason}
    public static func arguments(reason: some TextArgument) -> TextArguments {
      TextArguments([.init("reason", reason)])
    }
  }

  public enum UnreadableWorkbook {
    /// A workbook can be read
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the workbook cannot be read: {reason}", es: "el libro no puede leerse: {reason}", fr: "le classeur ne peut être lu\u{A0}: {reason}", pt: "a pasta de trabalho não pode ser lida: {reason}"),
        fix: LocalizedText(en: "save it again as .xlsx or .ods without a password, or copy the answers into a fresh workbook", es: "guárdelo de nuevo como .xlsx o .ods sin contraseña, o pase las respuestas a un libro nuevo", fr: "enregistrez-le de nouveau au format .xlsx ou .ods sans mot de passe, ou reportez les réponses dans un nouveau classeur", pt: "salve-a de novo como .xlsx ou .ods sem senha, ou copie as respostas para uma pasta nova"),
        background: RuleBackground(
          title: LocalizedText(en: "A workbook can be read", es: "El libro puede leerse", fr: "Le classeur peut être lu", pt: "A pasta de trabalho pode ser lida"),
          rationale: LocalizedText(en: "Workbooks come from outside. They are read within limits and never run, and what they refer to is not fetched.", es: "Los libros vienen de fuera. Se leen dentro de límites y nunca se ejecutan, y no se busca aquello a lo que remiten.", fr: "Les classeurs viennent de l’extérieur. Ils sont lus dans des limites et jamais exécutés, et ce à quoi ils renvoient n’est pas recherché.", pt: "As pastas de trabalho vêm de fora. São lidas dentro de limites e nunca executadas, e não se busca aquilo a que remetem."),
          placeholders: TextArguments([.init("reason", Texts.Placeholders.reason)])))
    }
    /// the workbook cannot be read: {reason}
    public static func arguments(reason: some TextArgument) -> TextArguments {
      TextArguments([.init("reason", reason)])
    }
  }
}
