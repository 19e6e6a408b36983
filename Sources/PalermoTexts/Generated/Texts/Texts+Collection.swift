// Made from Texts/collection.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum CollectionForm {
    /// About these answers
    public static var submission: LocalizedText {
      LocalizedText(en: "About these answers", es: "Acerca de estas respuestas", fr: "À propos de ces réponses", pt: "Sobre estas respostas")
    }
    /// Leave blank what is not known: a blank is taken as unknown, never as “no”. Open a question’s further fields under “{further}”.
    public static func howTo(further: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Leave blank what is not known: a blank is taken as unknown, never as “no”. Open a question’s further fields under “{further}”.", es: "Deje en blanco lo que no se sepa: lo que queda en blanco se toma como desconocido, nunca como «no». Los demás campos de una pregunta se abren en «{further}».", fr: "Laissez en blanc ce qui n’est pas connu\u{A0}: un blanc est tenu pour inconnu, jamais pour un «\u{A0}non\u{A0}». Les autres champs d’une question s’ouvrent sous «\u{A0}{further}\u{A0}».", pt: "Deixe em branco o que não se sabe: o que fica em branco é tido como desconhecido, nunca como “não”. Os demais campos de uma pergunta se abrem em “{further}”.")
        , TextArguments([.init("further", further)]))
    }
    /// Further to this answer
    public static var further: LocalizedText {
      LocalizedText(en: "Further to this answer", es: "Más sobre esta respuesta", fr: "Suite de cette réponse", pt: "Mais sobre esta resposta")
    }
    /// Language of your texts
    public static var language: LocalizedText {
      LocalizedText(en: "Language of your texts", es: "Idioma de sus textos", fr: "Langue de vos textes", pt: "Idioma de seus textos")
    }
    /// Language of the text, if another than stated at the beginning
    public static var otherLanguage: LocalizedText {
      LocalizedText(en: "Language of the text, if another than stated at the beginning", es: "Idioma del texto, si no es el indicado al principio", fr: "Langue du texte, si ce n’est pas celle indiquée au début", pt: "Idioma do texto, se não for o indicado no início")
    }
    /// A final submission answers this question. If you cannot, save these answers as a draft.
    public static var answerRequired: LocalizedText {
      LocalizedText(en: "A final submission answers this question. If you cannot, save these answers as a draft.", es: "Una presentación definitiva responde esta pregunta. Si no puede, indique que es un borrador.", fr: "Une communication définitive répond à cette question. Si vous ne le pouvez pas, indiquez qu’il s’agit d’un projet.", pt: "Uma apresentação definitiva responde a esta pergunta. Se não puder, indique que é um rascunho.")
    }
    /// This cannot be left blank.
    public static var fieldRequired: LocalizedText {
      LocalizedText(en: "This cannot be left blank.", es: "Esto no puede quedar en blanco.", fr: "Ceci ne peut rester en blanc.", pt: "Isto não pode ficar em branco.")
    }
    /// Say why the question does not apply.
    public static var reasonRequired: LocalizedText {
      LocalizedText(en: "Say why the question does not apply.", es: "Diga por qué la pregunta no se aplica.", fr: "Dites pourquoi la question est sans objet.", pt: "Diga por que a pergunta não se aplica.")
    }
    /// The number must lie within these limits: {range}.
    public static func numberLimits(range: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The number must lie within these limits: {range}.", es: "El número debe estar dentro de estos límites: {range}.", fr: "Le nombre doit se situer dans ces limites\u{A0}: {range}.", pt: "O número deve estar dentro destes limites: {range}.")
        , TextArguments([.init("range", range)]))
    }
    /// whole
    public static var whole: LocalizedText {
      LocalizedText(en: "whole", es: "entero", fr: "entier", pt: "inteiro")
    }
    /// date of the answers
    public static var submitted: LocalizedText {
      LocalizedText(en: "date of the answers", es: "fecha de las respuestas", fr: "date des réponses", pt: "data das respostas")
    }
    /// Write a year, a month or a day: 2008, 2008-06 or 2008-06-15.
    public static var dateForm: LocalizedText {
      LocalizedText(en: "Write a year, a month or a day: 2008, 2008-06 or 2008-06-15.", es: "Escriba un año, un mes o un día: 2008, 2008-06 o 2008-06-15.", fr: "Écrivez une année, un mois ou un jour\u{A0}: 2008, 2008-06 ou 2008-06-15.", pt: "Escreva um ano, um mês ou um dia: 2008, 2008-06 ou 2008-06-15.")
    }
    /// The date must lie within these limits: {range}.
    public static func dateLimits(range: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The date must lie within these limits: {range}.", es: "La fecha debe estar dentro de estos límites: {range}.", fr: "La date doit se situer dans ces limites\u{A0}: {range}.", pt: "A data deve estar dentro destes limites: {range}.")
        , TextArguments([.init("range", range)]))
    }
    /// This is unusual ({range} is expected). Please check it.
    public static func unusual(range: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "This is unusual ({range} is expected). Please check it.", es: "Es inusual (se espera {range}). Compruébelo.", fr: "C’est inhabituel ({range} attendu). Veuillez vérifier.", pt: "É incomum (espera-se {range}). Verifique.")
        , TextArguments([.init("range", range)]))
    }
    /// “{option}” excludes all other options.
    public static func exclusive(option: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{option}” excludes all other options.", es: "«{option}» excluye todas las demás opciones.", fr: "«\u{A0}{option}\u{A0}» exclut toutes les autres options.", pt: "“{option}” exclui todas as demais opções.")
        , TextArguments([.init("option", option)]))
    }
    /// Write a year in four digits, each year once.
    public static var yearForm: LocalizedText {
      LocalizedText(en: "Write a year in four digits, each year once.", es: "Escriba un año de cuatro cifras, cada año una sola vez.", fr: "Écrivez une année en quatre chiffres, chaque année une seule fois.", pt: "Escreva um ano com quatro algarismos, cada ano uma só vez.")
    }
    /// Write the whole address, beginning with https:// or http://, without blanks.
    public static var addressForm: LocalizedText {
      LocalizedText(en: "Write the whole address, beginning with https:// or http://, without blanks.", es: "Escriba la dirección completa, que empiece por https:// o http://, sin espacios.", fr: "Écrivez l’adresse entière, commençant par https:// ou http://, sans espaces.", pt: "Escreva o endereço completo, começando por https:// ou http://, sem espaços.")
    }
    /// Write the id of the cycle, such as 2026.
    public static var cycleForm: LocalizedText {
      LocalizedText(en: "Write the id of the cycle, such as 2026.", es: "Escriba el id del ciclo, como 2026.", fr: "Écrivez l’id du cycle, tel que 2026.", pt: "Escreva o id do ciclo, como 2026.")
    }
    /// Please check: {message}
    public static func check(message: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Please check: {message}", es: "Compruébelo: {message}", fr: "Veuillez vérifier\u{A0}: {message}", pt: "Verifique: {message}")
        , TextArguments([.init("message", message)]))
    }
  }

  public enum FormRules {
    /// {output}: {questions} questions, {rules} of {total} rules between answers
    public static func written(output: some TextArgument, questions: some TextArgument, rules: some TextArgument, total: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{output}: {questions} questions, {rules} of {total} rules between answers", es: "{output}: {questions} preguntas, {rules} de {total} reglas entre respuestas", fr: "{output}\u{A0}: {questions} questions, {rules} des {total} règles entre réponses", pt: "{output}: {questions} perguntas, {rules} de {total} regras entre respostas")
        , TextArguments([.init("output", output), .init("questions", questions), .init("rules", rules), .init("total", total)]))
    }
    /// Rules of {questionnaire} that the form cannot carry, or not in whole; palermo validate checks them after import:
    public static func heading(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Rules of {questionnaire} that the form cannot carry, or not in whole; palermo validate checks them after import:", es: "Reglas de {questionnaire} que el formulario no puede llevar, o no del todo; palermo validate las comprueba tras la importación:", fr: "Règles de {questionnaire} que le formulaire ne peut porter, ou pas entièrement\u{A0}; palermo validate les vérifie après l’importation\u{A0}:", pt: "Regras de {questionnaire} que o formulário não pode levar, ou não por inteiro; palermo validate as verifica após a importação:")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
    /// Questions of {questionnaire} that the form always shows, or not only when they are asked:
    public static func relevanceHeading(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questions of {questionnaire} that the form always shows, or not only when they are asked:", es: "Preguntas de {questionnaire} que el formulario muestra siempre, o no solo cuando se hacen:", fr: "Questions de {questionnaire} que le formulaire montre toujours, ou pas seulement quand elles se posent\u{A0}:", pt: "Perguntas de {questionnaire} que o formulário mostra sempre, ou não só quando são feitas:")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
    /// refers to another questionnaire ({questions})
    public static func otherQuestionnaire(questions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "refers to another questionnaire ({questions})", es: "remite a otro cuestionario ({questions})", fr: "renvoie à un autre questionnaire ({questions})", pt: "remete a outro questionário ({questions})")
        , TextArguments([.init("questions", questions)]))
    }
    /// refers to participation in {instruments}
    public static func participation(instruments: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "refers to participation in {instruments}", es: "remite a la participación en {instruments}", fr: "renvoie à la participation à {instruments}", pt: "remete à participação em {instruments}")
        , TextArguments([.init("instruments", instruments)]))
    }
    /// cannot be said in the terms of a form
    public static var unsayable: LocalizedText {
      LocalizedText(en: "cannot be said in the terms of a form", es: "no puede decirse en los términos de un formulario", fr: "ne peut se dire dans les termes d’un formulaire", pt: "não pode ser dita nos termos de um formulário")
    }
    /// {first}; {second}
    public static func both(first: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{first}; {second}", es: "{first}; {second}", fr: "{first}\u{A0}; {second}", pt: "{first}; {second}")
        , TextArguments([.init("first", first), .init("second", second)]))
    }
    /// in part: {reason}
    public static func partly(reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "in part: {reason}", es: "en parte: {reason}", fr: "en partie\u{A0}: {reason}", pt: "em parte: {reason}")
        , TextArguments([.init("reason", reason)]))
    }
  }

  public enum FieldPlaces {
    /// record {record}
    public static func record(record: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "record {record}", es: "registro {record}", fr: "enregistrement {record}", pt: "registro {record}")
        , TextArguments([.init("record", record)]))
    }
    /// record {record}, field “{field}”
    public static func field(record: some TextArgument, field: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "record {record}, field “{field}”", es: "registro {record}, campo «{field}»", fr: "enregistrement {record}, champ «\u{A0}{field}\u{A0}»", pt: "registro {record}, campo “{field}”")
        , TextArguments([.init("record", record), .init("field", field)]))
    }
    /// row {row}
    public static func row(row: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "row {row}", es: "fila {row}", fr: "ligne {row}", pt: "linha {row}")
        , TextArguments([.init("row", row)]))
    }
    /// row {row}, column “{column}”
    public static func column(row: some TextArgument, column: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "row {row}, column “{column}”", es: "fila {row}, columna «{column}»", fr: "ligne {row}, colonne «\u{A0}{column}\u{A0}»", pt: "linha {row}, coluna “{column}”")
        , TextArguments([.init("row", row), .init("column", column)]))
    }
    /// the field “{field}”
    public static func thisField(field: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the field “{field}”", es: "el campo «{field}»", fr: "le champ «\u{A0}{field}\u{A0}»", pt: "o campo “{field}”")
        , TextArguments([.init("field", field)]))
    }
    /// every field of the question “{question}”
    public static func question(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "every field of the question “{question}”", es: "todos los campos de la pregunta «{question}»", fr: "tous les champs de la question «\u{A0}{question}\u{A0}»", pt: "todos os campos da pergunta “{question}”")
        , TextArguments([.init("question", question)]))
    }
    /// the form that collected it, “{form}”
    public static func form(form: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the form that collected it, “{form}”", es: "el formulario que lo recopiló, «{form}»", fr: "le formulaire qui l’a collecté, «\u{A0}{form}\u{A0}»", pt: "o formulário que o coletou, “{form}”")
        , TextArguments([.init("form", form)]))
    }
  }

  public enum CollectionRefusals {
    /// the file is damaged
    public static var damaged: LocalizedText {
      LocalizedText(en: "the file is damaged", es: "el archivo está dañado", fr: "le fichier est endommagé", pt: "o arquivo está danificado")
    }
    /// the file “{name}” in it is damaged
    public static func damagedFile(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file “{name}” in it is damaged", es: "el archivo «{name}», que contiene, está dañado", fr: "le fichier «\u{A0}{name}\u{A0}» qu’il contient est endommagé", pt: "o arquivo “{name}”, contido nele, está danificado")
        , TextArguments([.init("name", name)]))
    }
    /// it is encrypted
    public static var encrypted: LocalizedText {
      LocalizedText(en: "it is encrypted", es: "está cifrado", fr: "il est chiffré", pt: "está cifrado")
    }
    /// it is larger, or nested more deeply, than anything of ours
    public static var tooLarge: LocalizedText {
      LocalizedText(en: "it is larger, or nested more deeply, than anything of ours", es: "es más grande, o está anidado más profundamente, que nada nuestro", fr: "il est plus grand, ou plus profondément imbriqué, que tout ce qui est des nôtres", pt: "é maior, ou aninhado mais profundamente, do que qualquer coisa nossa")
    }
    /// it holds no field of a form that palermo export made
    public static var foreign: LocalizedText {
      LocalizedText(en: "it holds no field of a form that palermo export made", es: "no contiene ningún campo de un formulario creado por palermo export", fr: "il ne contient aucun champ d’un formulaire produit par palermo export", pt: "não contém nenhum campo de um formulário criado por palermo export")
    }
    /// it does not say which questionnaire in which version it answers
    public static var noQuestionnaire: LocalizedText {
      LocalizedText(en: "it does not say which questionnaire in which version it answers", es: "no dice a qué cuestionario y en qué versión responde", fr: "il ne dit pas à quel questionnaire ni à quelle version il répond", pt: "não diz a que questionário e em que versão responde")
    }
    /// it answers {key}, which is not at hand; name its file with --questionnaires
    public static func unknownQuestionnaire(key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it answers {key}, which is not at hand; name its file with --questionnaires", es: "responde a {key}, que no está disponible; indique su archivo con --questionnaires", fr: "il répond à {key}, qui n’est pas disponible\u{A0}; indiquez son fichier avec --questionnaires", pt: "responde a {key}, que não está disponível; indique seu arquivo com --questionnaires")
        , TextArguments([.init("key", key)]))
    }
  }

  public enum FieldReasons {
    /// a choice is marked by 1 or 0, or by true or false
    public static var notAMark: LocalizedText {
      LocalizedText(en: "a choice is marked by 1 or 0, or by true or false", es: "una opción se marca con 1 o 0, o con true o false", fr: "un choix est marqué par 1 ou 0, ou par true ou false", pt: "uma opção é marcada por 1 ou 0, ou por true ou false")
    }
    /// “{word}” is none of the marks that the form has; the answer is taken for confidential
    public static func unknownMark(word: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{word}” is none of the marks that the form has; the answer is taken for confidential", es: "«{word}» no es ninguna de las marcas del formulario; la respuesta se considera confidencial", fr: "«\u{A0}{word}\u{A0}» n’est aucune des marques du formulaire\u{A0}; la réponse est tenue pour confidentielle", pt: "“{word}” não é nenhuma das marcas do formulário; a resposta é considerada confidencial")
        , TextArguments([.init("word", word)]))
    }
    /// it holds further fields in place of a value
    public static var notAValue: LocalizedText {
      LocalizedText(en: "it holds further fields in place of a value", es: "contiene otros campos en lugar de un valor", fr: "il contient d’autres champs à la place d’une valeur", pt: "contém outros campos em lugar de um valor")
    }
    /// it holds characters that no file may hold; they were left out
    public static var characters: LocalizedText {
      LocalizedText(en: "it holds characters that no file may hold; they were left out", es: "contiene caracteres que ningún archivo puede contener; se omitieron", fr: "il contient des caractères qu’aucun fichier ne peut contenir\u{A0}; ils ont été omis", pt: "contém caracteres que nenhum arquivo pode conter; foram omitidos")
    }
    /// the row has more cells than there are headings
    public static var beyondColumns: LocalizedText {
      LocalizedText(en: "the row has more cells than there are headings", es: "la fila tiene más celdas que encabezados", fr: "la ligne a plus de cellules qu’il n’y a d’en-têtes", pt: "a linha tem mais células do que cabeçalhos")
    }
  }

  public enum NotTakenThings {
    /// an attachment
    public static var attachments: LocalizedText {
      LocalizedText(en: "an attachment", es: "un adjunto", fr: "une pièce jointe", pt: "um anexo")
    }
    /// a record that was rejected where it was collected
    public static var rejected: LocalizedText {
      LocalizedText(en: "a record that was rejected where it was collected", es: "un registro rechazado donde se recopiló", fr: "un enregistrement rejeté là où il a été collecté", pt: "um registro rejeitado onde foi coletado")
    }
    /// what the server keeps on further pages
    public static var pages: LocalizedText {
      LocalizedText(en: "what the server keeps on further pages", es: "lo que el servidor guarda en otras páginas", fr: "ce que le serveur garde sur d’autres pages", pt: "o que o servidor guarda em outras páginas")
    }
    /// the file “{file}” of the archive
    public static func otherFile(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file “{file}” of the archive", es: "el archivo «{file}» del archivo comprimido", fr: "le fichier «\u{A0}{file}\u{A0}» de l’archive", pt: "o arquivo “{file}” do arquivo compactado")
        , TextArguments([.init("file", file)]))
    }
  }

  public enum ConflictingFields {
    /// A field of collected data says one thing
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this says something else than {other}", es: "esto dice algo distinto que {other}", fr: "ceci dit autre chose que {other}", pt: "isto diz algo diferente do que {other}"),
        fix: LocalizedText(en: "correct the submission where it was collected, and export it again", es: "corrija el envío donde se recopiló y expórtelo de nuevo", fr: "corrigez l’envoi là où il a été collecté, et exportez-le de nouveau", pt: "corrija o envio onde foi coletado e exporte-o de novo"),
        background: RuleBackground(
          title: LocalizedText(en: "A field of collected data says one thing", es: "Un campo de los datos recopilados dice una sola cosa", fr: "Un champ des données collectées ne dit qu’une chose", pt: "Um campo dos dados coletados diz uma só coisa"),
          rationale: LocalizedText(en: "An export may hold a choice twice, in one column and in one for each option, and a question may be answered and marked as not applicable. Which is meant only the respondent knows; the first is read.", es: "Una exportación puede contener una elección dos veces, en una columna y en una por opción, y una pregunta puede estar respondida y marcada como no aplicable. Solo quien responde sabe cuál vale; se lee la primera.", fr: "Une exportation peut contenir un choix deux fois, dans une colonne et dans une par option, et une question peut avoir une réponse et être marquée sans objet. Seul le répondant sait ce qui vaut\u{A0}; le premier est lu.", pt: "Uma exportação pode conter uma escolha duas vezes, em uma coluna e em uma para cada opção, e uma pergunta pode estar respondida e marcada como não aplicável. Só quem responde sabe o que vale; lê-se a primeira."),
          placeholders: TextArguments([.init("other", Texts.Placeholders.other)])))
    }
    /// this says something else than {other}
    public static func arguments(other: some TextArgument) -> TextArguments {
      TextArguments([.init("other", other)])
    }
  }

  public enum MissingField {
    /// Collected data has the fields of its form
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{place} is missing", es: "falta: {place}", fr: "il manque\u{A0}: {place}", pt: "está faltando: {place}"),
        fix: LocalizedText(en: "export all fields, and collect with the form as palermo export wrote it", es: "exporte todos los campos, y recopile con el formulario tal como lo escribió palermo export", fr: "exportez tous les champs, et collectez avec le formulaire tel que palermo export l’a écrit", pt: "exporte todos os campos e colete com o formulário tal como palermo export o gravou"),
        background: RuleBackground(
          title: LocalizedText(en: "Collected data has the fields of its form", es: "Los datos recopilados tienen los campos de su formulario", fr: "Les données collectées ont les champs de leur formulaire", pt: "Os dados coletados têm os campos de seu formulário"),
          rationale: LocalizedText(en: "Forms are edited and columns left out. What is missing is unknown, and never “no”. Where the field is missing that marks an answer as confidential, the mark may be lost, and the answers are returned.", es: "Los formularios se editan y se omiten columnas. Lo que falta es desconocido, nunca «no». Donde falta el campo que marca una respuesta como confidencial, la marca puede haberse perdido, y las respuestas se devuelven.", fr: "Des formulaires sont modifiés et des colonnes omises. Ce qui manque est inconnu, jamais «\u{A0}non\u{A0}». Là où manque le champ qui marque une réponse comme confidentielle, la marque peut être perdue, et les réponses sont renvoyées.", pt: "Formulários são editados e colunas omitidas. O que falta é desconhecido, nunca “não”. Onde falta o campo que marca uma resposta como confidencial, a marca pode ter se perdido, e as respostas são devolvidas."),
          placeholders: TextArguments([.init("place", Texts.Placeholders.place)])))
    }
    /// {place} is missing
    public static func arguments(place: some TextArgument) -> TextArguments {
      TextArguments([.init("place", place)])
    }
  }

  public enum NotTaken {
    /// All that was collected is taken
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{omitted} was not taken", es: "no se tomó: {omitted}", fr: "n’a pas été pris\u{A0}: {omitted}", pt: "não foi tomado: {omitted}"),
        fix: LocalizedText(en: "look at it where it was collected; laws are linked and not annexed, and further pages are exported, too", es: "véalo donde se recopiló; las leyes se enlazan y no se adjuntan, y también se exportan las demás páginas", fr: "voyez-le là où il a été collecté\u{A0}; les lois sont liées et non annexées, et les autres pages s’exportent aussi", pt: "veja-o onde foi coletado; as leis são indicadas por link e não anexadas, e as demais páginas também se exportam"),
        background: RuleBackground(
          title: LocalizedText(en: "All that was collected is taken", es: "Se toma todo lo que se recopiló", fr: "Tout ce qui a été collecté est pris", pt: "Toma-se tudo o que foi coletado"),
          rationale: LocalizedText(en: "A server keeps files beside answers, records that somebody rejected, and long lists in pages. A submission holds none of these, and whoever imports it is to know.", es: "Un servidor guarda archivos junto a las respuestas, registros que alguien rechazó y listas largas en páginas. Una presentación no contiene nada de ello, y quien la importa debe saberlo.", fr: "Un serveur garde des fichiers à côté des réponses, des enregistrements que quelqu’un a rejetés et de longues listes par pages. Une communication n’en contient rien, et qui l’importe doit le savoir.", pt: "Um servidor guarda arquivos junto às respostas, registros que alguém rejeitou e listas longas em páginas. Uma apresentação não contém nada disso, e quem a importa deve sabê-lo."),
          placeholders: TextArguments([.init("omitted", Texts.Placeholders.omitted)])))
    }
    /// {omitted} was not taken
    public static func arguments(omitted: some TextArgument) -> TextArguments {
      TextArguments([.init("omitted", omitted)])
    }
  }

  public enum UnknownField {
    /// Collected data has no fields beside those of its form
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the form of {questionnaire} has no field of this name, and what it holds was not read", es: "el formulario de {questionnaire} no tiene ningún campo con este nombre, y no se leyó lo que contiene", fr: "le formulaire de {questionnaire} n’a pas de champ de ce nom, et ce qu’il contient n’a pas été lu", pt: "o formulário de {questionnaire} não tem campo com este nome, e o que ele contém não foi lido"),
        fix: LocalizedText(en: "give the field its name in the form, or leave it out; export values and headers as XML, not as labels", es: "dé al campo su nombre en el formulario, u omítalo; exporte valores y encabezados como XML, no como etiquetas", fr: "donnez au champ son nom dans le formulaire, ou omettez-le\u{A0}; exportez valeurs et en-têtes en XML, non en libellés", pt: "dê ao campo seu nome no formulário, ou omita-o; exporte valores e cabeçalhos como XML, não como rótulos"),
        background: RuleBackground(
          title: LocalizedText(en: "Collected data has no fields beside those of its form", es: "Los datos recopilados no tienen campos ajenos a su formulario", fr: "Les données collectées n’ont pas d’autres champs que ceux de leur formulaire", pt: "Os dados coletados não têm campos além dos de seu formulário"),
          rationale: LocalizedText(en: "Fields are known by their names alone. A field that was renamed, or added to the form, belongs to no question.", es: "Los campos se conocen solo por su nombre. Un campo renombrado, o añadido al formulario, no pertenece a ninguna pregunta.", fr: "Les champs ne sont connus que par leur nom. Un champ renommé, ou ajouté au formulaire, n’appartient à aucune question.", pt: "Os campos são conhecidos só pelo nome. Um campo renomeado, ou acrescentado ao formulário, não pertence a nenhuma pergunta."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire)])))
    }
    /// the form of {questionnaire} has no field of this name, and what it holds was not read
    public static func arguments(questionnaire: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire)])
    }
  }

  public enum UnreadableCollection {
    /// Collected data can be read
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this cannot be read: {reason}", es: "esto no puede leerse: {reason}", fr: "ceci ne peut être lu\u{A0}: {reason}", pt: "isto não pode ser lido: {reason}"),
        fix: LocalizedText(en: "export the data again, as CSV or JSON with values and headers as XML, or as the XML of each submission", es: "exporte los datos de nuevo, como CSV o JSON con valores y encabezados como XML, o como el XML de cada envío", fr: "exportez de nouveau les données, en CSV ou JSON avec valeurs et en-têtes en XML, ou en XML de chaque envoi", pt: "exporte os dados de novo, como CSV ou JSON com valores e cabeçalhos como XML, ou como o XML de cada envio"),
        background: RuleBackground(
          title: LocalizedText(en: "Collected data can be read", es: "Los datos recopilados pueden leerse", fr: "Les données collectées peuvent être lues", pt: "Os dados coletados podem ser lidos"),
          rationale: LocalizedText(en: "Data comes from outside. It is read within limits, and taken only for a questionnaire and a version that are at hand.", es: "Los datos vienen de fuera. Se leen dentro de límites, y solo se toman para un cuestionario y una versión que estén disponibles.", fr: "Les données viennent de l’extérieur. Elles sont lues dans des limites, et prises seulement pour un questionnaire et une version disponibles.", pt: "Os dados vêm de fora. São lidos dentro de limites, e só são tomados para um questionário e uma versão disponíveis."),
          placeholders: TextArguments([.init("reason", Texts.Placeholders.reason)])))
    }
    /// this cannot be read: {reason}
    public static func arguments(reason: some TextArgument) -> TextArguments {
      TextArguments([.init("reason", reason)])
    }
  }

  public enum UnreadableField {
    /// A field of collected data can be read in one way
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this field was not read as it stands: {reason}", es: "este campo no se leyó tal como está: {reason}", fr: "ce champ n’a pas été lu tel quel\u{A0}: {reason}", pt: "este campo não foi lido tal como está: {reason}"),
        fix: LocalizedText(en: "correct the submission where it was collected, and export it again", es: "corrija el envío donde se recopiló y expórtelo de nuevo", fr: "corrigez l’envoi là où il a été collecté, et exportez-le de nouveau", pt: "corrija o envio onde foi coletado e exporte-o de novo"),
        background: RuleBackground(
          title: LocalizedText(en: "A field of collected data can be read in one way", es: "Un campo de los datos recopilados puede leerse de una sola manera", fr: "Un champ des données collectées ne peut être lu que d’une façon", pt: "Um campo dos dados coletados pode ser lido de uma só maneira"),
          rationale: LocalizedText(en: "Exports are changed on their way, by spreadsheets and by scripts. What can be read in more than one way is not guessed.", es: "Las exportaciones se cambian en el camino, con hojas de cálculo y programas. Lo que puede leerse de más de una manera no se adivina.", fr: "Les exportations sont modifiées en chemin, par des tableurs et des programmes. Ce qui peut être lu de plusieurs façons n’est pas deviné.", pt: "As exportações são alteradas no caminho, por planilhas e programas. O que pode ser lido de mais de uma maneira não se adivinha."),
          placeholders: TextArguments([.init("reason", Texts.Placeholders.reason)])))
    }
    /// this field was not read as it stands: {reason}
    public static func arguments(reason: some TextArgument) -> TextArguments {
      TextArguments([.init("reason", reason)])
    }
  }
}
