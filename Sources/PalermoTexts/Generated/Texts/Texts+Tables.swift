// Made from Texts/tables.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Workbook {
    /// Cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "Cycle", es: "Ciclo", fr: "Cycle", pt: "Ciclo")
    }
    /// Data until
    public static var until: LocalizedText {
      LocalizedText(en: "Data until", es: "Datos hasta", fr: "Données jusqu’au", pt: "Dados até")
    }
    /// Scoring profile
    public static var profile: LocalizedText {
      LocalizedText(en: "Scoring profile", es: "Perfil de puntuación", fr: "Profil de notation", pt: "Perfil de pontuação")
    }
    /// Program
    public static var program: LocalizedText {
      LocalizedText(en: "Program", es: "Programa", fr: "Programme", pt: "Programa")
    }
    /// Sheet
    public static var sheet: LocalizedText {
      LocalizedText(en: "Sheet", es: "Hoja", fr: "Feuille", pt: "Planilha")
    }
    /// Rows
    public static var rows: LocalizedText {
      LocalizedText(en: "Rows", es: "Filas", fr: "Lignes", pt: "Linhas")
    }
    /// Content
    public static var content: LocalizedText {
      LocalizedText(en: "Content", es: "Contenido", fr: "Contenu", pt: "Conteúdo")
    }
    /// Action
    public static var action: LocalizedText {
      LocalizedText(en: "Action", es: "Acción", fr: "Action", pt: "Ação")
    }
    /// Questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
    }
    /// As of
    public static var asOf: LocalizedText {
      LocalizedText(en: "As of", es: "A fecha de", fr: "Au", pt: "Em")
    }
    /// Parties
    public static var parties: LocalizedText {
      LocalizedText(en: "Parties", es: "Partes", fr: "Parties", pt: "Partes")
    }
    /// Input
    public static var input: LocalizedText {
      LocalizedText(en: "Input", es: "Entrada", fr: "Entrée", pt: "Entrada")
    }
    /// Not answered is not “no”. A publication leaves confidential answers out. States are not ranked.
    public static var readingAnswers: LocalizedText {
      LocalizedText(en: "Not answered is not “no”. A publication leaves confidential answers out. States are not ranked.", es: "Sin respuesta no es «no». Una publicación omite las respuestas confidenciales. Los Estados no se clasifican.", fr: "Sans réponse n’est pas «\u{A0}non\u{A0}». Une publication omet les réponses confidentielles. Les États ne sont pas classés.", pt: "Sem resposta não é “não”. Uma publicação omite as respostas confidenciais. Os Estados não são classificados.")
    }
    /// The letters: F full, L largely, P partly, N not, ? undetermined, - not applicable.
    public static var readingLetters: LocalizedText {
      LocalizedText(en: "The letters: F full, L largely, P partly, N not, ? undetermined, - not applicable.", es: "Las letras: F plena, L en gran medida, P en parte, N no, ? indeterminada, - no aplicable.", fr: "Les lettres\u{A0}: F complète, L en grande partie, P en partie, N non,\u{A0}? indéterminée, - sans objet.", pt: "As letras: F plena, L em grande parte, P em parte, N não, ? indeterminada, - não aplicável.")
    }
  }

  public enum Tables {
    /// Letter of each article for each state with answers
    public static var ratings: LocalizedText {
      LocalizedText(en: "Letter of each article for each state with answers", es: "Letra de cada artículo para cada Estado con respuestas", fr: "Lettre de chaque article pour chaque État dont on a des réponses", pt: "Letra de cada artigo para cada Estado com respostas")
    }
    /// Reasons for each state to act
    public static var gaps: LocalizedText {
      LocalizedText(en: "Reasons for each state to act", es: "Motivos para que cada Estado actúe", fr: "Raisons d’agir pour chaque État", pt: "Motivos para cada Estado agir")
    }
    /// Number of states for each provision and population
    public static var provisions: LocalizedText {
      LocalizedText(en: "Number of states for each provision and population", es: "Número de Estados por disposición y población", fr: "Nombre d’États par disposition et population", pt: "Número de Estados por disposição e população")
    }
    /// Number of states for each agreement
    public static var treaties: LocalizedText {
      LocalizedText(en: "Number of states for each agreement", es: "Número de Estados por acuerdo", fr: "Nombre d’États par accord", pt: "Número de Estados por acordo")
    }
    /// What is due from each state and what arrived
    public static var deliveries: LocalizedText {
      LocalizedText(en: "What is due from each state and what arrived", es: "Qué debe entregar cada Estado y qué llegó", fr: "Ce qui est dû par chaque État et ce qui est arrivé", pt: "O que cada Estado deve entregar e o que chegou")
    }
    /// Assistance asked for and offered, and who could help whom
    public static var assistance: LocalizedText {
      LocalizedText(en: "Assistance asked for and offered, and who could help whom", es: "Asistencia solicitada y ofrecida, y quién podría ayudar a quién", fr: "Assistance demandée et proposée, et qui pourrait aider qui", pt: "Assistência solicitada e oferecida, e quem poderia ajudar quem")
    }
    /// What became of the gaps since the cycle before
    public static var change: LocalizedText {
      LocalizedText(en: "What became of the gaps since the cycle before", es: "Qué fue de las brechas desde el ciclo anterior", fr: "Ce que sont devenues les lacunes depuis le cycle précédent", pt: "O que foi das lacunas desde o ciclo anterior")
    }
    /// Where the answers come from, and the day that they describe
    public static var sources: LocalizedText {
      LocalizedText(en: "Where the answers come from, and the day that they describe", es: "De dónde provienen las respuestas y el día que describen", fr: "D’où viennent les réponses et le jour qu’elles décrivent", pt: "De onde vêm as respostas e o dia que descrevem")
    }
  }

  public enum Columns {
    /// Instrument
    public static var instrument: LocalizedText {
      LocalizedText(en: "Instrument", es: "Instrumento", fr: "Instrument", pt: "Instrumento")
    }
    /// Theme
    public static var cluster: LocalizedText {
      LocalizedText(en: "Theme", es: "Tema", fr: "Thème", pt: "Tema")
    }
    /// Score from
    public static var low: LocalizedText {
      LocalizedText(en: "Score from", es: "Puntuación desde", fr: "Note de", pt: "Pontuação de")
    }
    /// Score to
    public static var high: LocalizedText {
      LocalizedText(en: "Score to", es: "Puntuación hasta", fr: "Note à", pt: "Pontuação até")
    }
    /// Applicable
    public static var applicable: LocalizedText {
      LocalizedText(en: "Applicable", es: "Aplicables", fr: "Applicables", pt: "Aplicáveis")
    }
    /// Asked about
    public static var total: LocalizedText {
      LocalizedText(en: "Asked about", es: "Preguntadas", fr: "Demandées", pt: "Perguntadas")
    }
    /// Robust
    public static var robust: LocalizedText {
      LocalizedText(en: "Robust", es: "Robusta", fr: "Robuste", pt: "Robusta")
    }
    /// In the Plan's list
    public static var listing: LocalizedText {
      LocalizedText(en: "In the Plan's list", es: "En la lista del Plan", fr: "Dans la liste du Plan", pt: "Na lista do Plano")
    }
    /// Counted or watched
    public static var standing: LocalizedText {
      LocalizedText(en: "Counted or watched", es: "Se cuenta o se observa", fr: "Compté ou suivi", pt: "Contado ou em observação")
    }
    /// Not verified
    public static var uncertain: LocalizedText {
      LocalizedText(en: "Not verified", es: "Sin verificar", fr: "Non vérifié", pt: "Não verificado")
    }
    /// Verified
    public static var verified: LocalizedText {
      LocalizedText(en: "Verified", es: "Verificado", fr: "Vérifié", pt: "Verificado")
    }
    /// Version
    public static var version: LocalizedText {
      LocalizedText(en: "Version", es: "Versión", fr: "Version", pt: "Versão")
    }
    /// Title
    public static var heading: LocalizedText {
      LocalizedText(en: "Title", es: "Título", fr: "Titre", pt: "Título")
    }
    /// Link
    public static var link: LocalizedText {
      LocalizedText(en: "Link", es: "Enlace", fr: "Lien", pt: "Link")
    }
    /// Documented by
    public static var peers: LocalizedText {
      LocalizedText(en: "Documented by", es: "Documentado por", fr: "Documenté par", pt: "Documentado por")
    }
    /// Population
    public static var population: LocalizedText {
      LocalizedText(en: "Population", es: "Población", fr: "Population", pt: "População")
    }
    /// No letter
    public static var unrated: LocalizedText {
      LocalizedText(en: "No letter", es: "Sin letra", fr: "Sans lettre", pt: "Sem letra")
    }
    /// Party
    public static var party: LocalizedText {
      LocalizedText(en: "Party", es: "Parte", fr: "Partie", pt: "Parte")
    }
    /// Unknown
    public static var unknown: LocalizedText {
      LocalizedText(en: "Unknown", es: "Se desconoce", fr: "Inconnu", pt: "Desconhecido")
    }
    /// Due
    public static var due: LocalizedText {
      LocalizedText(en: "Due", es: "Vencimiento", fr: "Échéance", pt: "Prazo")
    }
    /// Status
    public static var status: LocalizedText {
      LocalizedText(en: "Status", es: "Situación", fr: "Situation", pt: "Situação")
    }
    /// Delivered
    public static var delivered: LocalizedText {
      LocalizedText(en: "Delivered", es: "Entregado", fr: "Remis", pt: "Entregue")
    }
    /// Amended
    public static var amended: LocalizedText {
      LocalizedText(en: "Amended", es: "Enmendado", fr: "Modifié", pt: "Emendado")
    }
    /// Days late
    public static var daysLate: LocalizedText {
      LocalizedText(en: "Days late", es: "Días de retraso", fr: "Jours de retard", pt: "Dias de atraso")
    }
    /// Required
    public static var required: LocalizedText {
      LocalizedText(en: "Required", es: "Requeridas", fr: "Requises", pt: "Exigidas")
    }
    /// Area
    public static var area: LocalizedText {
      LocalizedText(en: "Area", es: "Área", fr: "Domaine", pt: "Área")
    }
    /// Details
    public static var details: LocalizedText {
      LocalizedText(en: "Details", es: "Detalles", fr: "Précisions", pt: "Detalhes")
    }
    /// Could be met by
    public static var from: LocalizedText {
      LocalizedText(en: "Could be met by", es: "Podría atenderla", fr: "Pourrait être satisfait par", pt: "Poderia ser atendida por")
    }
    /// Same legal tradition
    public static var sameTradition: LocalizedText {
      LocalizedText(en: "Same legal tradition", es: "Misma tradición jurídica", fr: "Même tradition juridique", pt: "Mesma tradição jurídica")
    }
    /// Left open because
    public static var unmet: LocalizedText {
      LocalizedText(en: "Left open because", es: "Sin atender porque", fr: "Non satisfait car", pt: "Não atendida porque")
    }
    /// Earlier cycle
    public static var earlier: LocalizedText {
      LocalizedText(en: "Earlier cycle", es: "Ciclo anterior", fr: "Cycle antérieur", pt: "Ciclo anterior")
    }
    /// Later cycle
    public static var later: LocalizedText {
      LocalizedText(en: "Later cycle", es: "Ciclo posterior", fr: "Cycle postérieur", pt: "Ciclo posterior")
    }
    /// Subject
    public static var subject: LocalizedText {
      LocalizedText(en: "Subject", es: "Objeto", fr: "Objet", pt: "Objeto")
    }
    /// Before
    public static var before: LocalizedText {
      LocalizedText(en: "Before", es: "Antes", fr: "Avant", pt: "Antes")
    }
    /// After
    public static var after: LocalizedText {
      LocalizedText(en: "After", es: "Después", fr: "Après", pt: "Depois")
    }
    /// Not compared because
    public static var obstacle: LocalizedText {
      LocalizedText(en: "Not compared because", es: "No comparada por", fr: "Non comparé car", pt: "Não comparada por")
    }
    /// Exercise
    public static var exercise: LocalizedText {
      LocalizedText(en: "Exercise", es: "Ejercicio", fr: "Exercice", pt: "Exercício")
    }
    /// Why there is no letter
    public static var absence: LocalizedText {
      LocalizedText(en: "Why there is no letter", es: "Por qué no hay letra", fr: "Pourquoi il n’y a pas de lettre", pt: "Por que não há letra")
    }
    /// Why duties are left out
    public static var exemptions: LocalizedText {
      LocalizedText(en: "Why duties are left out", es: "Por qué quedan fuera obligaciones", fr: "Pourquoi des obligations sont écartées", pt: "Por que obrigações ficam de fora")
    }
    /// Declared not applicable
    public static var declaredNotApplicable: LocalizedText {
      LocalizedText(en: "Declared not applicable", es: "Declaradas no aplicables", fr: "Déclarées sans objet", pt: "Declaradas não aplicáveis")
    }
    /// Answered without a citation
    public static var uncited: LocalizedText {
      LocalizedText(en: "Answered without a citation", es: "Respondidas sin cita", fr: "Réponses sans référence", pt: "Respondidas sem citação")
    }
  }
}
