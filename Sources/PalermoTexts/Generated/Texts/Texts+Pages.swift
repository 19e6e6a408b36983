// Made from Texts/pages.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Pages {
    /// Assistance asked for
    public static var assistanceNeeded: LocalizedText {
      LocalizedText(en: "Assistance asked for", es: "Asistencia solicitada", fr: "Assistance demandée", pt: "Assistência solicitada")
    }
    /// Assistance offered
    public static var assistanceOffered: LocalizedText {
      LocalizedText(en: "Assistance offered", es: "Asistencia ofrecida", fr: "Assistance proposée", pt: "Assistência oferecida")
    }
    /// Exercise: the states and all their answers are made up.
    public static var exercise: LocalizedText {
      LocalizedText(en: "Exercise: the states and all their answers are made up.", es: "Ejercicio: los Estados y todas sus respuestas son inventados.", fr: "Exercice\u{A0}: les États et toutes leurs réponses sont inventés.", pt: "Exercício: os Estados e todas as suas respostas são inventados.")
    }
    /// States by article
    public static var matrix: LocalizedText {
      LocalizedText(en: "States by article", es: "Estados por artículo", fr: "États par article", pt: "Estados por artigo")
    }
    /// Cooperation
    public static var cooperation: LocalizedText {
      LocalizedText(en: "Cooperation", es: "Cooperación", fr: "Coopération", pt: "Cooperação")
    }
    /// Assistance
    public static var assistance: LocalizedText {
      LocalizedText(en: "Assistance", es: "Asistencia", fr: "Assistance", pt: "Assistência")
    }
    /// Closed
    public static var closed: LocalizedText {
      LocalizedText(en: "Closed", es: "Cerradas", fr: "Comblées", pt: "Fechadas")
    }
    /// Opened
    public static var opened: LocalizedText {
      LocalizedText(en: "Opened", es: "Abiertas", fr: "Apparues", pt: "Abertas")
    }
    /// Unchanged
    public static var unchanged: LocalizedText {
      LocalizedText(en: "Unchanged", es: "Sin cambio", fr: "Inchangées", pt: "Sem mudança")
    }
    /// Show
    public static var show: LocalizedText {
      LocalizedText(en: "Show", es: "Mostrar", fr: "Afficher", pt: "Mostrar")
    }
    /// Instruments
    public static var instruments: LocalizedText {
      LocalizedText(en: "Instruments", es: "Instrumentos", fr: "Instruments", pt: "Instrumentos")
    }
    /// Themes
    public static var themes: LocalizedText {
      LocalizedText(en: "Themes", es: "Temas", fr: "Thèmes", pt: "Temas")
    }
    /// Subregions
    public static var subregions: LocalizedText {
      LocalizedText(en: "Subregions", es: "Subregiones", fr: "Sous-régions", pt: "Sub-regiões")
    }
    /// The letter of each article for all states, by subregion and name; a pointer shows the duties answered / that apply / in all / declared not applicable, or why nothing applies. The number leads to the page of the article, the name to that of the state. The table is not a ranking.
    public static var matrixNote: LocalizedText {
      LocalizedText(en: "The letter of each article for all states, by subregion and name; a pointer shows the duties answered / that apply / in all / declared not applicable, or why nothing applies. The number leads to the page of the article, the name to that of the state. The table is not a ranking.", es: "La letra de cada artículo para todos los Estados, por subregión y nombre; al apuntar se ven las obligaciones respondidas / aplicables / en total / declaradas no aplicables, o por qué nada se aplica. El número lleva a la página del artículo y el nombre a la del Estado. La tabla no es una clasificación.", fr: "La lettre de chaque article pour tous les États, par sous-région et par nom\u{A0}; le pointeur montre les obligations répondues / applicables / en tout / déclarées sans objet, ou pourquoi rien ne s’applique. Le numéro mène à la page de l’article, le nom à celle de l’État. Le tableau n’est pas un classement.", pt: "A letra de cada artigo para todos os Estados, por sub-região e nome; ao apontar veem-se as obrigações respondidas / aplicáveis / ao todo / declaradas não aplicáveis, ou por que nada se aplica. O número leva à página do artigo e o nome à do Estado. A tabela não é uma classificação.")
    }
    /// Who does it, and by which law
    public static var whoDoesWhat: LocalizedText {
      LocalizedText(en: "Who does it, and by which law", es: "Quién lo hace y con qué ley", fr: "Qui le fait, et par quelle loi", pt: "Quem o faz e com que lei")
    }
    /// Law or measure cited
    public static var law: LocalizedText {
      LocalizedText(en: "Law or measure cited", es: "Ley o medida citada", fr: "Loi ou mesure citée", pt: "Lei ou medida citada")
    }
    /// in force since
    public static var since: LocalizedText {
      LocalizedText(en: "in force since", es: "en vigor desde", fr: "en vigueur depuis", pt: "em vigor desde")
    }
    /// Support
    public static var evidenceGrade: LocalizedText {
      LocalizedText(en: "Support", es: "Respaldo", fr: "Appui", pt: "Respaldo")
    }
    /// Open in / of the states of the group that answered, are bound and to which it applies. What is withheld is not counted.
    public static var byGroupCaption: LocalizedText {
      LocalizedText(en: "Open in / of the states of the group that answered, are bound and to which it applies. What is withheld is not counted.", es: "Pendiente en / de los Estados del grupo que respondieron, están obligados y a los que se aplica. Lo que se omite no se cuenta.", fr: "En suspens dans / sur les États du groupe qui ont répondu, sont liés et auxquels elle s’applique. Ce qui est omis n’est pas compté.", pt: "Pendente em / dos Estados do grupo que responderam, estão obrigados e aos quais se aplica. O que se omite não é contado.")
    }
    /// The article by state
    public static var lettersByState: LocalizedText {
      LocalizedText(en: "The article by state", es: "El artículo por Estado", fr: "L’article par État", pt: "O artigo por Estado")
    }
    /// In the order of the alphabet. The name leads to the answers behind the letter. Coverage: duties answered / that apply / of the article in all, asked about or not.
    public static var coverageCaption: LocalizedText {
      LocalizedText(en: "In the order of the alphabet. The name leads to the answers behind the letter. Coverage: duties answered / that apply / of the article in all, asked about or not.", es: "En orden alfabético. El nombre lleva a las respuestas tras la letra. Cobertura: obligaciones respondidas / aplicables / del artículo en total, preguntadas o no.", fr: "Dans l’ordre alphabétique. Le nom mène aux réponses derrière la lettre. Couverture\u{A0}: obligations répondues / applicables / de l’article en tout, demandées ou non.", pt: "Em ordem alfabética. O nome leva às respostas por trás da letra. Cobertura: obrigações respondidas / aplicáveis / do artigo ao todo, perguntadas ou não.")
    }
    /// No state answered openly about it.
    public static var noAnswers: LocalizedText {
      LocalizedText(en: "No state answered openly about it.", es: "Ningún Estado respondió abiertamente al respecto.", fr: "Aucun État n’y a répondu ouvertement.", pt: "Nenhum Estado respondeu abertamente a respeito.")
    }
    /// In numbers
    public static var tallies: LocalizedText {
      LocalizedText(en: "In numbers", es: "En cifras", fr: "En chiffres", pt: "Em números")
    }
    /// The answers behind the scores, with file and line
    public static var seeAnswers: LocalizedText {
      LocalizedText(en: "The answers behind the scores, with file and line", es: "Las respuestas tras la puntuación, con archivo y línea", fr: "Les réponses derrière les notes, avec fichier et ligne", pt: "As respostas por trás da pontuação, com arquivo e linha")
    }
    /// Back to the state
    public static var backToState: LocalizedText {
      LocalizedText(en: "Back to the state", es: "Volver al Estado", fr: "Retour à l’État", pt: "Voltar ao Estado")
    }
    /// By kind and offence
    public static var byOffence: LocalizedText {
      LocalizedText(en: "By kind and offence", es: "Por clase y delito", fr: "Par nature et par infraction", pt: "Por tipo e crime")
    }
    /// Offence
    public static var offence: LocalizedText {
      LocalizedText(en: "Offence", es: "Delito", fr: "Infraction", pt: "Crime")
    }
    /// Offences
    public static var offences: LocalizedText {
      LocalizedText(en: "Offences", es: "Delitos", fr: "Infractions", pt: "Crimes")
    }
    /// the matrix, pair by pair
    public static var openMatrix: LocalizedText {
      LocalizedText(en: "the matrix, pair by pair", es: "la matriz, par por par", fr: "la matrice, paire par paire", pt: "a matriz, par por par")
    }
    /// Which single reform would open most
    public static var reformsTitle: LocalizedText {
      LocalizedText(en: "Which single reform would open most", es: "Qué reforma por sí sola abriría más", fr: "Quelle réforme, à elle seule, ouvrirait le plus", pt: "Que reforma, sozinha, abriria mais")
    }
    /// Each reform made by one state at a time, all else as it is, and added up over the states that it would help. Opened: requests that surely have no full basis now. Settled: requests of which that is unknown.
    public static var reformsCaption: LocalizedText {
      LocalizedText(en: "Each reform made by one state at a time, all else as it is, and added up over the states that it would help. Opened: requests that surely have no full basis now. Settled: requests of which that is unknown.", es: "Cada reforma hecha por un Estado cada vez, con lo demás como está, y sumada sobre los Estados a los que ayudaría. Abiertas: solicitudes que hoy no tienen con seguridad fundamento pleno. Resueltas: solicitudes de las que no se sabe.", fr: "Chaque réforme faite par un État à la fois, toutes choses égales, et additionnée sur les États qu’elle aiderait. Ouvertes\u{A0}: demandes qui n’ont sûrement pas de plein fondement aujourd’hui. Réglées\u{A0}: demandes pour lesquelles on ne sait pas.", pt: "Cada reforma feita por um Estado de cada vez, com o mais como está, e somada sobre os Estados que ajudaria. Abertos: pedidos que hoje com certeza não têm base plena. Resolvidos: pedidos de que não se sabe.")
    }
    /// Reform
    public static var reform: LocalizedText {
      LocalizedText(en: "Reform", es: "Reforma", fr: "Réforme", pt: "Reforma")
    }
    /// pairs opened
    public static var pairsOpened: LocalizedText {
      LocalizedText(en: "pairs opened", es: "pares abiertos", fr: "paires ouvertes", pt: "pares abertos")
    }
    /// requests opened
    public static var requestsOpened: LocalizedText {
      LocalizedText(en: "requests opened", es: "solicitudes abiertas", fr: "demandes ouvertes", pt: "pedidos abertos")
    }
    /// unknown settled
    public static var requestsSettled: LocalizedText {
      LocalizedText(en: "unknown settled", es: "desconocidas resueltas", fr: "inconnues réglées", pt: "desconhecidos resolvidos")
    }
    /// Participation that is not verified
    public static var unverifiedTitle: LocalizedText {
      LocalizedText(en: "Participation that is not verified", es: "Participación sin verificar", fr: "Participation non vérifiée", pt: "Participação não verificada")
    }
    /// Of these states, participation in the agreements named is not verified with the depositary. What the matrix says of them is uncertain.
    public static var unverifiedNote: LocalizedText {
      LocalizedText(en: "Of these states, participation in the agreements named is not verified with the depositary. What the matrix says of them is uncertain.", es: "De estos Estados, la participación en los acuerdos nombrados no está verificada con el depositario. Lo que la matriz dice de ellos es incierto.", fr: "Pour ces États, la participation aux accords nommés n’est pas vérifiée auprès du dépositaire. Ce que la matrice en dit est incertain.", pt: "Destes Estados, a participação nos acordos nomeados não está verificada junto ao depositário. O que a matriz diz deles é incerto.")
    }
    /// The state of the row requests, that of the column is requested. A cell gives the standing, the row of the decision tables that settles it and, in small letters, what goes with it; all are explained below the tables. Choose an offence; offences that stand alike share a table.
    public static var kindMatrixNote: LocalizedText {
      LocalizedText(en: "The state of the row requests, that of the column is requested. A cell gives the standing, the row of the decision tables that settles it and, in small letters, what goes with it; all are explained below the tables. Choose an offence; offences that stand alike share a table.", es: "El Estado de la fila solicita y el de la columna es el requerido. Una celda da la situación, la fila de las tablas de decisión que la resuelve y, en minúsculas, lo que la acompaña; todo se explica bajo las tablas. Elija un delito; los delitos en igual situación comparten tabla.", fr: "L’État de la ligne demande, celui de la colonne est requis. Une case donne la situation, la ligne des tables de décision qui la règle et, en minuscules, ce qui l’accompagne\u{A0}; tout est expliqué sous les tableaux. Choisissez une infraction\u{A0}; celles dont la situation est la même partagent un tableau.", pt: "O Estado da linha solicita e o da coluna é o requerido. Uma célula dá a situação, a linha das tabelas de decisão que a resolve e, em minúsculas, o que a acompanha; tudo se explica abaixo das tabelas. Escolha um crime; os crimes em igual situação compartilham tabela.")
    }
    /// requests ↓ is requested →
    public static var requestingRequested: LocalizedText {
      LocalizedText(en: "requests ↓ is requested →", es: "solicita ↓ es requerido →", fr: "demande ↓ est requis →", pt: "solicita ↓ é requerido →")
    }
    /// What the cells say
    public static var whatCellsSay: LocalizedText {
      LocalizedText(en: "What the cells say", es: "Qué dicen las celdas", fr: "Ce que disent les cases", pt: "O que dizem as células")
    }
    /// Rows of the decision tables, the provisions that they rest on or that stand in the way, and the number of requests on this page.
    public static var whatCellsSayCaption: LocalizedText {
      LocalizedText(en: "Rows of the decision tables, the provisions that they rest on or that stand in the way, and the number of requests on this page.", es: "Filas de las tablas de decisión, las disposiciones en que se basan o que lo impiden, y el número de solicitudes de esta página.", fr: "Lignes des tables de décision, dispositions sur lesquelles elles reposent ou qui font obstacle, et nombre de demandes de cette page.", pt: "Linhas das tabelas de decisão, as disposições em que se baseiam ou que o impedem, e o número de pedidos desta página.")
    }
    /// Row
    public static var decisionRow: LocalizedText {
      LocalizedText(en: "Row", es: "Fila", fr: "Ligne", pt: "Linha")
    }
    /// Standing
    public static var standing: LocalizedText {
      LocalizedText(en: "Standing", es: "Situación", fr: "Situation", pt: "Situação")
    }
    /// requests
    public static var requests: LocalizedText {
      LocalizedText(en: "requests", es: "solicitudes", fr: "demandes", pt: "pedidos")
    }
    /// What goes with it
    public static var whatGoesWithIt: LocalizedText {
      LocalizedText(en: "What goes with it", es: "Qué lo acompaña", fr: "Ce qui l’accompagne", pt: "O que o acompanha")
    }
    /// an interpretation, for a lawyer to confirm
    public static var interpretation: LocalizedText {
      LocalizedText(en: "an interpretation, for a lawyer to confirm", es: "una interpretación, que un jurista debe confirmar", fr: "une interprétation, à confirmer par un juriste", pt: "uma interpretação, que um jurista deve confirmar")
    }
    /// as requested state
    public static var asRequested: LocalizedText {
      LocalizedText(en: "as requested state", es: "como Estado requerido", fr: "comme État requis", pt: "como Estado requerido")
    }
    /// as requesting state
    public static var asRequesting: LocalizedText {
      LocalizedText(en: "as requesting state", es: "como Estado requirente", fr: "comme État requérant", pt: "como Estado requerente")
    }
    /// What stands in the way of requests to it
    public static var standsInTheWay: LocalizedText {
      LocalizedText(en: "What stands in the way of requests to it", es: "Qué impide las solicitudes que recibe", fr: "Ce qui fait obstacle aux demandes qu’il reçoit", pt: "O que impede os pedidos que recebe")
    }
    /// What it could change
    public static var ownReforms: LocalizedText {
      LocalizedText(en: "What it could change", es: "Qué podría cambiar", fr: "Ce qu’il pourrait changer", pt: "O que poderia mudar")
    }
    /// Each by itself, all else as it is.
    public static var ownReformsCaption: LocalizedText {
      LocalizedText(en: "Each by itself, all else as it is.", es: "Cada una por sí sola, con lo demás como está.", fr: "Chacune à elle seule, toutes choses égales.", pt: "Cada uma por si só, com o mais como está.")
    }
    /// By kind of assistance
    public static var byArea: LocalizedText {
      LocalizedText(en: "By kind of assistance", es: "Por clase de asistencia", fr: "Par type d’assistance", pt: "Por tipo de assistência")
    }
    /// Needs, those that could be met and those left open, and the states of the region that offer such assistance.
    public static var byAreaCaption: LocalizedText {
      LocalizedText(en: "Needs, those that could be met and those left open, and the states of the region that offer such assistance.", es: "Necesidades, las que podrían atenderse y las que quedan abiertas, y los Estados de la región que ofrecen esa asistencia.", fr: "Besoins, ceux qui pourraient être satisfaits et ceux qui restent ouverts, et les États de la région qui proposent cette assistance.", pt: "Necessidades, as que poderiam ser atendidas e as que ficam em aberto, e os Estados da região que oferecem essa assistência.")
    }
    /// needs
    public static var needs: LocalizedText {
      LocalizedText(en: "needs", es: "necesidades", fr: "besoins", pt: "necessidades")
    }
    /// could be met
    public static var couldBeMet: LocalizedText {
      LocalizedText(en: "could be met", es: "podrían atenderse", fr: "satisfaits si proposé", pt: "poderiam ser atendidas")
    }
    /// left open
    public static var leftOpen: LocalizedText {
      LocalizedText(en: "left open", es: "sin atender", fr: "non satisfaits", pt: "não atendidas")
    }
    /// states offering
    public static var statesOffering: LocalizedText {
      LocalizedText(en: "states offering", es: "Estados que ofrecen", fr: "États qui proposent", pt: "Estados que oferecem")
    }
    /// Could help
    public static var couldHelp: LocalizedText {
      LocalizedText(en: "Could help", es: "Podría ayudar", fr: "Pourrait aider", pt: "Poderia ajudar")
    }
    /// About
    public static var about: LocalizedText {
      LocalizedText(en: "About", es: "Sobre", fr: "Au sujet de", pt: "Sobre")
    }
    /// In common
    public static var inCommon: LocalizedText {
      LocalizedText(en: "In common", es: "En común", fr: "En commun", pt: "Em comum")
    }
    /// Remarks of the state
    public static var remarks: LocalizedText {
      LocalizedText(en: "Remarks of the state", es: "Observaciones del Estado", fr: "Remarques de l’État", pt: "Observações do Estado")
    }
    /// Change since
    public static var changeSince: LocalizedText {
      LocalizedText(en: "Change since", es: "Evolución desde", fr: "Évolution depuis", pt: "Evolução desde")
    }
    /// By kind of gap
    public static var changeByKind: LocalizedText {
      LocalizedText(en: "By kind of gap", es: "Por clase de brecha", fr: "Par nature de lacune", pt: "Por tipo de lacuna")
    }
    /// Gaps of all states of the region that were asked the same in both cycles. A state is listed by name; the table is not a ranking.
    public static var changeCaption: LocalizedText {
      LocalizedText(en: "Gaps of all states of the region that were asked the same in both cycles. A state is listed by name; the table is not a ranking.", es: "Brechas de todos los Estados de la región a los que se preguntó lo mismo en ambos ciclos. Los Estados figuran por nombre; la tabla no es una clasificación.", fr: "Lacunes de tous les États de la région auxquels la même chose a été demandée dans les deux cycles. Les États figurent par nom\u{A0}; le tableau n’est pas un classement.", pt: "Lacunas de todos os Estados da região aos quais se perguntou o mesmo em ambos os ciclos. Os Estados figuram por nome; a tabela não é uma classificação.")
    }
    /// Why gaps are not to be compared
    public static var whyNotCompared: LocalizedText {
      LocalizedText(en: "Why gaps are not to be compared", es: "Por qué no son comparables", fr: "Pourquoi elles ne sont pas comparables", pt: "Por que não são comparáveis")
    }
    /// none
    public static var none: LocalizedText {
      LocalizedText(en: "none", es: "ninguna", fr: "aucune", pt: "nenhuma")
    }
    /// Method and limits
    public static var method: LocalizedText {
      LocalizedText(en: "Method and limits", es: "Método y límites", fr: "Méthode et limites", pt: "Método e limites")
    }
    /// Skip to the content
    public static var skip: LocalizedText {
      LocalizedText(en: "Skip to the content", es: "Ir al contenido", fr: "Aller au contenu", pt: "Ir para o conteúdo")
    }
    /// Pages
    public static var pages: LocalizedText {
      LocalizedText(en: "Pages", es: "Páginas", fr: "Pages", pt: "Páginas")
    }
    /// scoring profile
    public static var profile: LocalizedText {
      LocalizedText(en: "scoring profile", es: "perfil de puntuación", fr: "profil de notation", pt: "perfil de pontuação")
    }
    /// The same as a table
    public static var asTable: LocalizedText {
      LocalizedText(en: "The same as a table", es: "Lo mismo en una tabla", fr: "La même chose en tableau", pt: "O mesmo em tabela")
    }
    /// Answer
    public static var answer: LocalizedText {
      LocalizedText(en: "Answer", es: "Respuesta", fr: "Réponse", pt: "Resposta")
    }
    /// Explanation
    public static var explanation: LocalizedText {
      LocalizedText(en: "Explanation", es: "Explicación", fr: "Explication", pt: "Explicação")
    }
    /// In brief
    public static var inBrief: LocalizedText {
      LocalizedText(en: "In brief", es: "En breve", fr: "En bref", pt: "Em resumo")
    }
    /// What to do next
    public static var whatNext: LocalizedText {
      LocalizedText(en: "What to do next", es: "Qué hacer ahora", fr: "Que faire à présent", pt: "O que fazer agora")
    }
    /// Reasons to act, over all states of the region, and the action of the OAS work programme that each serves.
    public static var gapsCaption: LocalizedText {
      LocalizedText(en: "Reasons to act, over all states of the region, and the action of the OAS work programme that each serves.", es: "Motivos para actuar, sobre todos los Estados de la región, y la acción del programa de trabajo de la OEA a la que sirve cada uno.", fr: "Raisons d’agir, sur l’ensemble des États de la région, et l’action du programme de travail de l’OEA que chacune sert.", pt: "Motivos para agir, sobre todos os Estados da região, e a ação do programa de trabalho da OEA a que cada um serve.")
    }
    /// Gaps by state and kind, in the order of the alphabet. The table is not a ranking: a state that answers more shows more gaps.
    public static var statesCaption: LocalizedText {
      LocalizedText(en: "Gaps by state and kind, in the order of the alphabet. The table is not a ranking: a state that answers more shows more gaps.", es: "Brechas por Estado y clase, en orden alfabético. La tabla no es una clasificación: un Estado que responde más muestra más brechas.", fr: "Lacunes par État et par nature, dans l’ordre alphabétique. Le tableau n’est pas un classement\u{A0}: un État qui répond davantage montre davantage de lacunes.", pt: "Lacunas por Estado e tipo, em ordem alfabética. A tabela não é uma classificação: um Estado que responde mais mostra mais lacunas.")
    }
    /// Mandatory provisions answered no or partly, by the number of states; of the states that answered and are bound.
    public static var mostSharedCaption: LocalizedText {
      LocalizedText(en: "Mandatory provisions answered no or partly, by the number of states; of the states that answered and are bound.", es: "Disposiciones obligatorias con respuesta «no» o «en parte», por número de Estados; de los Estados que respondieron y están obligados.", fr: "Dispositions obligatoires ayant reçu «\u{A0}non\u{A0}» ou «\u{A0}en partie\u{A0}», par nombre d’États\u{A0}; sur les États qui ont répondu et sont liés.", pt: "Disposições obrigatórias com resposta “não” ou “em parte”, por número de Estados; dos Estados que responderam e estão vinculados.")
    }
    /// Provisions about which states that delivered and are bound answered nothing. Not answered is not “no”.
    public static var leastKnownCaption: LocalizedText {
      LocalizedText(en: "Provisions about which states that delivered and are bound answered nothing. Not answered is not “no”.", es: "Disposiciones sobre las que nada respondieron Estados que entregaron y están obligados. Sin respuesta no es «no».", fr: "Dispositions sur lesquelles des États ayant remis leur questionnaire et liés n’ont rien répondu. Sans réponse n’est pas «\u{A0}non\u{A0}».", pt: "Disposições sobre as quais Estados que entregaram e estão vinculados nada responderam. Sem resposta não é “não”.")
    }
    /// Unknown in
    public static var unknownIn: LocalizedText {
      LocalizedText(en: "Unknown in", es: "Desconocida en", fr: "Inconnue dans", pt: "Desconhecida em")
    }
    /// of states
    public static var ofApplicable: LocalizedText {
      LocalizedText(en: "of states", es: "de los Estados", fr: "sur les États", pt: "dos Estados")
    }
    /// Gaps of the states of each group. A state counts in every group it belongs to.
    public static var groupsCaption: LocalizedText {
      LocalizedText(en: "Gaps of the states of each group. A state counts in every group it belongs to.", es: "Brechas de los Estados de cada grupo. Un Estado cuenta en cada grupo al que pertenece.", fr: "Lacunes des États de chaque groupe. Un État compte dans chaque groupe auquel il appartient.", pt: "Lacunas dos Estados de cada grupo. Um Estado conta em cada grupo a que pertence.")
    }
    /// Answers from:
    public static var answersFrom: LocalizedText {
      LocalizedText(en: "Answers from:", es: "Respuestas de:", fr: "Réponses de\u{A0}:", pt: "Respostas de:")
    }
    /// not verified
    public static var notVerified: LocalizedText {
      LocalizedText(en: "not verified", es: "no verificado", fr: "non vérifié", pt: "não verificado")
    }
    /// Documented full implementation, in a shared language
    public static var peers: LocalizedText {
      LocalizedText(en: "Documented full implementation, in a shared language", es: "Aplicación plena documentada, en un idioma común", fr: "Mise en œuvre complète documentée, dans une langue commune", pt: "Implementação plena documentada, em um idioma comum")
    }
    /// Published findings
    public static var findings: LocalizedText {
      LocalizedText(en: "Published findings", es: "Constataciones publicadas", fr: "Constats publiés", pt: "Constatações publicadas")
    }
    /// Nothing to do is known from the data at hand.
    public static var noGaps: LocalizedText {
      LocalizedText(en: "Nothing to do is known from the data at hand.", es: "Los datos disponibles no muestran nada por hacer.", fr: "Les données disponibles ne montrent rien à faire.", pt: "Os dados disponíveis não mostram nada a fazer.")
    }
    /// Scores by article
    public static var articles: LocalizedText {
      LocalizedText(en: "Scores by article", es: "Puntuación por artículo", fr: "Notes par article", pt: "Pontuação por artigo")
    }
    /// Each score is an interval that holds whatever the open questions turn out to be. Coverage: duties answered / that apply / of the article in all, asked about or not.
    public static var articlesCaption: LocalizedText {
      LocalizedText(en: "Each score is an interval that holds whatever the open questions turn out to be. Coverage: duties answered / that apply / of the article in all, asked about or not.", es: "Cada puntuación es un intervalo que vale cualquiera que sea la respuesta a lo abierto. Cobertura: obligaciones respondidas / aplicables / del artículo en total, preguntadas o no.", fr: "Chaque note est un intervalle qui vaut quelle que soit la réponse aux questions ouvertes. Couverture\u{A0}: obligations répondues / applicables / de l’article en tout, demandées ou non.", pt: "Cada pontuação é um intervalo que vale qualquer que seja a resposta ao que está em aberto. Cobertura: obrigações respondidas / aplicáveis / do artigo ao todo, perguntadas ou não.")
    }
    /// Rating
    public static var rating: LocalizedText {
      LocalizedText(en: "Rating", es: "Letra", fr: "Lettre", pt: "Letra")
    }
    /// Score
    public static var score: LocalizedText {
      LocalizedText(en: "Score", es: "Puntuación", fr: "Note", pt: "Pontuação")
    }
    /// Coverage
    public static var coverage: LocalizedText {
      LocalizedText(en: "Coverage", es: "Cobertura", fr: "Couverture", pt: "Cobertura")
    }
    /// Robustness
    public static var robust: LocalizedText {
      LocalizedText(en: "Robustness", es: "Robustez", fr: "Robustesse", pt: "Robustez")
    }
    /// Questions
    public static var questions: LocalizedText {
      LocalizedText(en: "Questions", es: "Preguntas", fr: "Questions", pt: "Perguntas")
    }
    /// Evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "Evidence", es: "Prueba", fr: "Justificatif", pt: "Comprovação")
    }
    /// The letter of each article for all states, in the order of the alphabet.
    public static var matrixCaption: LocalizedText {
      LocalizedText(en: "The letter of each article for all states, in the order of the alphabet.", es: "La letra de cada artículo para todos los Estados, en orden alfabético.", fr: "La lettre de chaque article pour tous les États, dans l’ordre alphabétique.", pt: "A letra de cada artigo para todos os Estados, em ordem alfabética.")
    }
    /// Provisions
    public static var provisions: LocalizedText {
      LocalizedText(en: "Provisions", es: "Disposiciones", fr: "Dispositions", pt: "Disposições")
    }
    /// Number of states by letter, of the states that delivered a questionnaire asking about the provision. Answered: of the states that are bound and to which it applies.
    public static var provisionsCaption: LocalizedText {
      LocalizedText(en: "Number of states by letter, of the states that delivered a questionnaire asking about the provision. Answered: of the states that are bound and to which it applies.", es: "Número de Estados por letra, de los que entregaron un cuestionario que pregunta por la disposición. Respondidas: de los Estados obligados a los que se aplica.", fr: "Nombre d’États par lettre, parmi ceux qui ont remis un questionnaire portant sur la disposition. Répondu\u{A0}: parmi les États liés auxquels elle s’applique.", pt: "Número de Estados por letra, dos que entregaram um questionário que pergunta pela disposição. Respondidas: dos Estados vinculados aos quais se aplica.")
    }
    /// Number of states by answer. Shares are of the states with a finding, never of all states of the region.
    public static var questionsCaption: LocalizedText {
      LocalizedText(en: "Number of states by answer. Shares are of the states with a finding, never of all states of the region.", es: "Número de Estados por respuesta. Las proporciones son de los Estados con una constatación, nunca de todos los de la región.", fr: "Nombre d’États par réponse. Les parts se rapportent aux États ayant fait l’objet d’un constat, jamais à tous ceux de la région.", pt: "Número de Estados por resposta. As proporções são dos Estados com uma constatação, nunca de todos os da região.")
    }
    /// with a finding
    public static var withFinding: LocalizedText {
      LocalizedText(en: "with a finding", es: "con constatación", fr: "avec constat", pt: "com constatação")
    }
    /// other answer
    public static var otherAnswer: LocalizedText {
      LocalizedText(en: "other answer", es: "otra respuesta", fr: "autre réponse", pt: "outra resposta")
    }
    /// covered
    public static var covered: LocalizedText {
      LocalizedText(en: "covered", es: "cubiertos", fr: "couverts", pt: "cobertos")
    }
    /// not covered
    public static var notCovered: LocalizedText {
      LocalizedText(en: "not covered", es: "no cubiertos", fr: "non couverts", pt: "não cobertos")
    }
    /// By agreement
    public static var byAgreement: LocalizedText {
      LocalizedText(en: "By agreement", es: "Por acuerdo", fr: "Par accord", pt: "Por acordo")
    }
    /// By state
    public static var byState: LocalizedText {
      LocalizedText(en: "By state", es: "Por Estado", fr: "Par État", pt: "Por Estado")
    }
    /// Number of states of the region. The list of agreements of action 4.1 is to be confirmed against the Plan's paragraph II.2.
    public static var treatiesCaption: LocalizedText {
      LocalizedText(en: "Number of states of the region. The list of agreements of action 4.1 is to be confirmed against the Plan's paragraph II.2.", es: "Número de Estados de la región. La lista de acuerdos de la acción 4.1 está por confirmar con el párrafo II.2 del Plan.", fr: "Nombre d’États de la région. La liste des accords de l’action 4.1 reste à confirmer au regard du paragraphe II.2 du Plan.", pt: "Número de Estados da região. A lista de acordos da ação 4.1 está por confirmar com o parágrafo II.2 do Plano.")
    }
    /// parties
    public static var parties: LocalizedText {
      LocalizedText(en: "parties", es: "partes", fr: "parties", pt: "partes")
    }
    /// of these not verified
    public static var unverified: LocalizedText {
      LocalizedText(en: "of these not verified", es: "de ellos no verificados", fr: "dont non vérifiés", pt: "destes não verificados")
    }
    /// Dates and how sure they are
    public static var datesAndSources: LocalizedText {
      LocalizedText(en: "Dates and how sure they are", es: "Fechas y su certeza", fr: "Dates et leur certitude", pt: "Datas e sua certeza")
    }
    /// Signed
    public static var signed: LocalizedText {
      LocalizedText(en: "Signed", es: "Firma", fr: "Signature", pt: "Assinatura")
    }
    /// Ratified or acceded
    public static var consented: LocalizedText {
      LocalizedText(en: "Ratified or acceded", es: "Ratificación o adhesión", fr: "Ratification ou adhésion", pt: "Ratificação ou adesão")
    }
    /// In force
    public static var inForce: LocalizedText {
      LocalizedText(en: "In force", es: "En vigor", fr: "En vigueur", pt: "Em vigor")
    }
    /// Reservation or declaration
    public static var reservations: LocalizedText {
      LocalizedText(en: "Reservation or declaration", es: "Reserva o declaración", fr: "Réserve ou déclaration", pt: "Reserva ou declaração")
    }
    /// Certainty
    public static var confidence: LocalizedText {
      LocalizedText(en: "Certainty", es: "Certeza", fr: "Certitude", pt: "Certeza")
    }
    /// Status, day of delivery, and required answers given of those that are relevant.
    public static var deliveriesCaption: LocalizedText {
      LocalizedText(en: "Status, day of delivery, and required answers given of those that are relevant.", es: "Situación, día de entrega y respuestas obligatorias dadas de las pertinentes.", fr: "Situation, jour de remise et réponses obligatoires données sur celles qui sont pertinentes.", pt: "Situação, dia da entrega e respostas obrigatórias dadas das pertinentes.")
    }
    /// How to read it
    public static var howToRead: LocalizedText {
      LocalizedText(en: "How to read it", es: "Cómo leerlo", fr: "Comment le lire", pt: "Como ler")
    }
    /// Assumptions
    public static var assumptions: LocalizedText {
      LocalizedText(en: "Assumptions", es: "Supuestos", fr: "Hypothèses", pt: "Hipóteses")
    }
    /// Limits
    public static var limits: LocalizedText {
      LocalizedText(en: "Limits", es: "Límites", fr: "Limites", pt: "Limites")
    }
    /// Duties that no question covers
    public static var holes: LocalizedText {
      LocalizedText(en: "Duties that no question covers", es: "Obligaciones que ninguna pregunta cubre", fr: "Obligations qu’aucune question ne couvre", pt: "Obrigações que nenhuma pergunta cobre")
    }
    /// The same data for spreadsheets and programs
    public static var data: LocalizedText {
      LocalizedText(en: "The same data for spreadsheets and programs", es: "Los mismos datos para hojas de cálculo y programas", fr: "Les mêmes données pour tableurs et programmes", pt: "Os mesmos dados para planilhas e programas")
    }
    /// Files it was made from
    public static var inputs: LocalizedText {
      LocalizedText(en: "Files it was made from", es: "Archivos de los que se hizo", fr: "Fichiers dont il est issu", pt: "Arquivos de que foi feito")
    }
    /// File
    public static var file: LocalizedText {
      LocalizedText(en: "File", es: "Archivo", fr: "Fichier", pt: "Arquivo")
    }
    /// answered without a citation
    public static var uncited: LocalizedText {
      LocalizedText(en: "answered without a citation", es: "respondidas sin cita", fr: "réponses sans référence", pt: "respondidas sem citação")
    }
    /// Replies
    public static var replies: LocalizedText {
      LocalizedText(en: "Replies", es: "Respuestas recibidas", fr: "Réponses reçues", pt: "Respostas recebidas")
    }
    /// Counted is what is due from parties. Late and complete are among the replies.
    public static var ratesCaption: LocalizedText {
      LocalizedText(en: "Counted is what is due from parties. Late and complete are among the replies.", es: "Se cuenta lo que deben los Estados parte. Los atrasados y los completos están entre las respuestas.", fr: "N’est compté que ce que doivent les États parties. Les réponses tardives et complètes sont comprises dans les réponses.", pt: "Conta-se o que é devido pelos Estados Partes. As atrasadas e as completas estão entre as respostas.")
    }
    /// No.
    public static var number: LocalizedText {
      LocalizedText(en: "No.", es: "N.º", fr: "Nº", pt: "N.º")
    }
    /// Questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
    }
    /// late
    public static var late: LocalizedText {
      LocalizedText(en: "late", es: "con retraso", fr: "en retard", pt: "com atraso")
    }
    /// complete
    public static var complete: LocalizedText {
      LocalizedText(en: "complete", es: "completas", fr: "complètes", pt: "completas")
    }
    /// drafts
    public static var drafts: LocalizedText {
      LocalizedText(en: "drafts", es: "borradores", fr: "projets", pt: "rascunhos")
    }
    /// not assigned
    public static var unassignedShort: LocalizedText {
      LocalizedText(en: "not assigned", es: "sin asignar", fr: "non attribuées", pt: "sem atribuição")
    }
    /// Day
    public static var day: LocalizedText {
      LocalizedText(en: "Day", es: "Día", fr: "Jour", pt: "Dia")
    }
    /// What
    public static var what: LocalizedText {
      LocalizedText(en: "What", es: "Qué", fr: "Quoi", pt: "O quê")
    }
    /// What became of it
    public static var became: LocalizedText {
      LocalizedText(en: "What became of it", es: "Resultado", fr: "Suite donnée", pt: "Resultado")
    }
    /// Entry and file
    public static var entry: LocalizedText {
      LocalizedText(en: "Entry and file", es: "Asiento y archivo", fr: "Inscription et fichier", pt: "Lançamento e arquivo")
    }
    /// Nothing.
    public static var nothingArrived: LocalizedText {
      LocalizedText(en: "Nothing.", es: "Nada.", fr: "Rien.", pt: "Nada.")
    }
    /// Waiting for a decision
    public static var waiting: LocalizedText {
      LocalizedText(en: "Waiting for a decision", es: "En espera de decisión", fr: "En attente de décision", pt: "À espera de decisão")
    }
    /// Nothing.
    public static var nothingWaits: LocalizedText {
      LocalizedText(en: "Nothing.", es: "Nada.", fr: "Rien.", pt: "Nada.")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("assistanceNeeded", assistanceNeeded),
        ("assistanceOffered", assistanceOffered),
        ("exercise", exercise),
        ("matrix", matrix),
        ("cooperation", cooperation),
        ("assistance", assistance),
        ("closed", closed),
        ("opened", opened),
        ("unchanged", unchanged),
        ("show", show),
        ("instruments", instruments),
        ("themes", themes),
        ("subregions", subregions),
        ("matrixNote", matrixNote),
        ("whoDoesWhat", whoDoesWhat),
        ("law", law),
        ("since", since),
        ("evidenceGrade", evidenceGrade),
        ("byGroupCaption", byGroupCaption),
        ("lettersByState", lettersByState),
        ("coverageCaption", coverageCaption),
        ("noAnswers", noAnswers),
        ("tallies", tallies),
        ("seeAnswers", seeAnswers),
        ("backToState", backToState),
        ("byOffence", byOffence),
        ("offence", offence),
        ("offences", offences),
        ("openMatrix", openMatrix),
        ("reformsTitle", reformsTitle),
        ("reformsCaption", reformsCaption),
        ("reform", reform),
        ("pairsOpened", pairsOpened),
        ("requestsOpened", requestsOpened),
        ("requestsSettled", requestsSettled),
        ("unverifiedTitle", unverifiedTitle),
        ("unverifiedNote", unverifiedNote),
        ("kindMatrixNote", kindMatrixNote),
        ("requestingRequested", requestingRequested),
        ("whatCellsSay", whatCellsSay),
        ("whatCellsSayCaption", whatCellsSayCaption),
        ("decisionRow", decisionRow),
        ("standing", standing),
        ("requests", requests),
        ("whatGoesWithIt", whatGoesWithIt),
        ("interpretation", interpretation),
        ("asRequested", asRequested),
        ("asRequesting", asRequesting),
        ("standsInTheWay", standsInTheWay),
        ("ownReforms", ownReforms),
        ("ownReformsCaption", ownReformsCaption),
        ("byArea", byArea),
        ("byAreaCaption", byAreaCaption),
        ("needs", needs),
        ("couldBeMet", couldBeMet),
        ("leftOpen", leftOpen),
        ("statesOffering", statesOffering),
        ("couldHelp", couldHelp),
        ("about", about),
        ("inCommon", inCommon),
        ("remarks", remarks),
        ("changeSince", changeSince),
        ("changeByKind", changeByKind),
        ("changeCaption", changeCaption),
        ("whyNotCompared", whyNotCompared),
        ("none", none),
        ("method", method),
        ("skip", skip),
        ("pages", pages),
        ("profile", profile),
        ("asTable", asTable),
        ("answer", answer),
        ("explanation", explanation),
        ("inBrief", inBrief),
        ("whatNext", whatNext),
        ("gapsCaption", gapsCaption),
        ("statesCaption", statesCaption),
        ("mostSharedCaption", mostSharedCaption),
        ("leastKnownCaption", leastKnownCaption),
        ("unknownIn", unknownIn),
        ("ofApplicable", ofApplicable),
        ("groupsCaption", groupsCaption),
        ("answersFrom", answersFrom),
        ("notVerified", notVerified),
        ("peers", peers),
        ("findings", findings),
        ("noGaps", noGaps),
        ("articles", articles),
        ("articlesCaption", articlesCaption),
        ("rating", rating),
        ("score", score),
        ("coverage", coverage),
        ("robust", robust),
        ("questions", questions),
        ("evidence", evidence),
        ("matrixCaption", matrixCaption),
        ("provisions", provisions),
        ("provisionsCaption", provisionsCaption),
        ("questionsCaption", questionsCaption),
        ("withFinding", withFinding),
        ("otherAnswer", otherAnswer),
        ("covered", covered),
        ("notCovered", notCovered),
        ("byAgreement", byAgreement),
        ("byState", byState),
        ("treatiesCaption", treatiesCaption),
        ("parties", parties),
        ("unverified", unverified),
        ("datesAndSources", datesAndSources),
        ("signed", signed),
        ("consented", consented),
        ("inForce", inForce),
        ("reservations", reservations),
        ("confidence", confidence),
        ("deliveriesCaption", deliveriesCaption),
        ("howToRead", howToRead),
        ("assumptions", assumptions),
        ("limits", limits),
        ("holes", holes),
        ("data", data),
        ("inputs", inputs),
        ("file", file),
        ("uncited", uncited),
        ("replies", replies),
        ("ratesCaption", ratesCaption),
        ("number", number),
        ("questionnaire", questionnaire),
        ("late", late),
        ("complete", complete),
        ("drafts", drafts),
        ("unassignedShort", unassignedShort),
        ("day", day),
        ("what", what),
        ("became", became),
        ("entry", entry),
        ("nothingArrived", nothingArrived),
        ("waiting", waiting),
        ("nothingWaits", nothingWaits),
      ]
    }
  }

  public enum Site {
    /// Answers until {date}
    public static func answersUntil(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Answers until {date}", es: "Respuestas hasta el {date}", fr: "Réponses jusqu’au {date}", pt: "Respostas até {date}")
        , TextArguments([.init("date", date)]))
    }
    /// {respondents} of {states} states are covered; {answered} have a finding.
    public static func findingsOnTheMap(respondents: some TextArgument, states: some TextArgument, answered: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{respondents} of {states} states are covered; {answered} have a finding.", es: "{respondents} de {states} Estados están cubiertos; {answered} tienen una constatación.", fr: "{respondents} États sur {states} sont couverts\u{A0}; {answered} ont fait l’objet d’un constat.", pt: "{respondents} de {states} Estados estão cobertos; {answered} têm uma constatação.")
        , TextArguments([.init("respondents", respondents), .init("states", states), .init("answered", answered)]))
    }
    /// The letters of the {count} of {states} states that delivered. A letter with ° is one of a single theme, which stands beside it.
    public static func lettersOnTheMap(count: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The letters of the {count} of {states} states that delivered. A letter with ° is one of a single theme, which stands beside it.", es: "Las letras de los {count} de {states} Estados que entregaron. La letra con ° es la de un solo tema, que figura a su lado.", fr: "Les lettres des {count} États sur {states} ayant remis. Une lettre avec ° est celle d’un seul thème, indiqué à côté.", pt: "As letras dos {count} de {states} Estados que entregaram. A letra com ° é a de um só tema, indicado ao lado.")
        , TextArguments([.init("count", count), .init("states", states)]))
    }
    /// Of {pairs} ordered pairs of {states} states, as of {date}.
    public static func orderedPairs(pairs: some TextArgument, states: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of {pairs} ordered pairs of {states} states, as of {date}.", es: "De {pairs} pares ordenados de {states} Estados, al {date}.", fr: "Sur {pairs} paires ordonnées de {states} États, au {date}.", pt: "De {pairs} pares ordenados de {states} Estados, em {date}.")
        , TextArguments([.init("pairs", pairs), .init("states", states), .init("date", date)]))
    }
    /// Requests to and from {states} other states about {offences} offences, as of {date}. Unknown is not “no”.
    public static func ownRequests(states: some TextArgument, offences: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Requests to and from {states} other states about {offences} offences, as of {date}. Unknown is not “no”.", es: "Solicitudes a otros {states} Estados y de ellos sobre {offences} delitos, al {date}. Desconocido no es «no».", fr: "Demandes adressées à {states} autres États et reçues d’eux, pour {offences} infractions, au {date}. Inconnu n’est pas «\u{A0}non\u{A0}».", pt: "Pedidos a outros {states} Estados e deles sobre {offences} crimes, em {date}. Desconhecido não é “não”.")
        , TextArguments([.init("states", states), .init("offences", offences), .init("date", date)]))
    }
    /// That one state helps with at most {capacity} needs is an assumption of planning and no fact about any state. The match is a proposal to be talked over.
    public static func capacityNote(capacity: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "That one state helps with at most {capacity} needs is an assumption of planning and no fact about any state. The match is a proposal to be talked over.", es: "Que un Estado ayude con {capacity} necesidades como máximo es un supuesto de planificación, no un hecho sobre ningún Estado. La correspondencia es una propuesta para conversar.", fr: "Qu’un État aide pour {capacity} besoins au plus est une hypothèse de planification et non un fait sur un État. Le rapprochement est une proposition à discuter.", pt: "Que um Estado ajude com no máximo {capacity} necessidades é um pressuposto de planejamento, não um fato sobre nenhum Estado. A correspondência é uma proposta para conversar.")
        , TextArguments([.init("capacity", capacity)]))
    }
    /// {instrument} did not bind the state on {date}, so nothing is scored.
    public static func notBound(instrument: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument} did not bind the state on {date}, so nothing is scored.", es: "{instrument} no obligaba al Estado el {date}, por lo que nada se puntúa.", fr: "{instrument} ne liait pas l’État le {date}\u{A0}; rien n’est donc noté.", pt: "{instrument} não vinculava o Estado em {date}; portanto, nada se pontua.")
        , TextArguments([.init("instrument", instrument), .init("date", date)]))
    }
    /// The answers behind the scores
    public static var answers: LocalizedText {
      LocalizedText(en: "The answers behind the scores", es: "Las respuestas tras la puntuación", fr: "Les réponses derrière les notes", pt: "As respostas por trás da pontuação")
    }
    /// Change
    public static var change: LocalizedText {
      LocalizedText(en: "Change", es: "Evolución", fr: "Évolution", pt: "Evolução")
    }
    /// covered without a finding
    public static var coveredWithoutFinding: LocalizedText {
      LocalizedText(en: "covered without a finding", es: "cubierto sin constatación", fr: "couvert sans constat", pt: "coberto sem constatação")
    }
    /// Delivery
    public static var deliveries: LocalizedText {
      LocalizedText(en: "Delivery", es: "Entrega", fr: "Remise", pt: "Entrega")
    }
    /// Gap analysis
    public static var gapAnalysis: LocalizedText {
      LocalizedText(en: "Gap analysis", es: "Análisis de brechas", fr: "Analyse des lacunes", pt: "Análise de lacunas")
    }
    /// holds under all assumptions
    public static var holdsUnderAllAssumptions: LocalizedText {
      LocalizedText(en: "holds under all assumptions", es: "vale con todos los supuestos", fr: "vaut sous toutes les hypothèses", pt: "vale sob todas as hipóteses")
    }
    /// not covered
    public static var notCoveredBySource: LocalizedText {
      LocalizedText(en: "not covered", es: "no cubierto", fr: "non couvert", pt: "não coberto")
    }
    /// nothing delivered
    public static var notDelivered: LocalizedText {
      LocalizedText(en: "nothing delivered", es: "nada entregado", fr: "rien de remis", pt: "nada entregue")
    }
    /// Overview
    public static var overview: LocalizedText {
      LocalizedText(en: "Overview", es: "Panorama", fr: "Vue d’ensemble", pt: "Panorama")
    }
    /// party
    public static var party: LocalizedText {
      LocalizedText(en: "party", es: "parte", fr: "partie", pt: "parte")
    }
    /// same legal tradition
    public static var sameTradition: LocalizedText {
      LocalizedText(en: "same legal tradition", es: "misma tradición jurídica", fr: "même tradition juridique", pt: "mesma tradição jurídica")
    }
    /// Agreements
    public static var treaties: LocalizedText {
      LocalizedText(en: "Agreements", es: "Acuerdos", fr: "Accords", pt: "Acordos")
    }
    /// Which state can ask which, and on what basis
    public static var whoCanAskWhom: LocalizedText {
      LocalizedText(en: "Which state can ask which, and on what basis", es: "Qué Estado puede pedir a cuál, y con qué fundamento", fr: "Quel État peut demander à quel autre, et sur quel fondement", pt: "Que Estado pode pedir a qual, e com que base")
    }
    /// {meaning} – only: {theme}
    public static func ofOneTheme(meaning: some TextArgument, theme: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{meaning} – only: {theme}", es: "{meaning} – solo: {theme}", fr: "{meaning} – seulement\u{A0}: {theme}", pt: "{meaning} – só: {theme}")
        , TextArguments([.init("meaning", meaning), .init("theme", theme)]))
    }
    /// {answered} of {applicable} applicable duties answered, {total} in all; declared not applicable: {declared}; not asked: {unasked}; not delivered: {missing}
    public static func dutiesBehindLetter(answered: some TextArgument, applicable: some TextArgument, total: some TextArgument, declared: some TextArgument, unasked: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{answered} of {applicable} applicable duties answered, {total} in all; declared not applicable: {declared}; not asked: {unasked}; not delivered: {missing}", es: "{answered} de {applicable} obligaciones aplicables respondidas, {total} en total; declaradas no aplicables: {declared}; no preguntadas: {unasked}; no entregadas: {missing}", fr: "{answered} obligations applicables sur {applicable} ont une réponse, {total} en tout\u{A0}; déclarées sans objet\u{A0}: {declared}\u{A0}; non demandées\u{A0}: {unasked}\u{A0}; non remises\u{A0}: {missing}", pt: "{answered} de {applicable} obrigações aplicáveis respondidas, {total} ao todo; declaradas não aplicáveis: {declared}; não perguntadas: {unasked}; não entregues: {missing}")
        , TextArguments([.init("answered", answered), .init("applicable", applicable), .init("total", total), .init("declared", declared), .init("unasked", unasked), .init("missing", missing)]))
    }
    /// {reason}: what the State does is not known
    public static func answersUnknown(reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{reason}: what the State does is not known", es: "{reason}: no se sabe qué hace el Estado", fr: "{reason}\u{A0}: on ne sait pas ce que fait l’État", pt: "{reason}: não se sabe o que o Estado faz")
        , TextArguments([.init("reason", reason)]))
    }
  }
}
