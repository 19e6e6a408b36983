// Made from Texts/form.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Form {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        opening\tOpening the form …\tAbriendo el formulario…\tOuverture du formulaire…\tAbrindo o formulário…
        noScript\tThis questionnaire is also a form. To be filled in on screen it needs a current browser that runs scripts and WebAssembly; nothing leaves your computer. Here it can be read and printed.\tEste cuestionario es también un formulario. Para llenarlo en pantalla hace falta un navegador actual que ejecute scripts y WebAssembly; nada sale de su computadora. Aquí puede leerse e imprimirse.\tCe questionnaire est aussi un formulaire. Pour le remplir à l’écran, il faut un navigateur actuel qui exécute les scripts et WebAssembly\u{A0}; rien ne quitte votre ordinateur. Ici, il peut être lu et imprimé.\tEste questionário também é um formulário. Para preenchê-lo na tela é preciso um navegador atual que execute scripts e WebAssembly; nada sai do seu computador. Aqui ele pode ser lido e impresso.
        formTitle\tQuestionnaires\tCuestionarios\tQuestionnaires\tQuestionários
        skip\tSkip to the content\tIr al contenido\tAller au contenu\tIr para o conteúdo
        language\tLanguage\tIdioma\tLangue\tIdioma
        secondLanguage\tA second language beside it\tUn segundo idioma al lado\tUne seconde langue à côté\tUm segundo idioma ao lado
        noSecond\tnone\tninguno\taucune\tnenhum
        state\tState\tEstado\tÉtat\tEstado
        cycle\tcycle {cycle}\tciclo {cycle}\tcycle {cycle}\tciclo {cycle}
        cycleLabel\tCycle\tCiclo\tCycle\tCiclo
        sections\tList of sections\tLista de secciones\tListe des sections\tLista de seções
        questions\tQuestions\tPreguntas\tQuestions\tPerguntas
        question\tQuestion {number}\tPregunta {number}\tQuestion {number}\tPergunta {number}
        questionIn\tquestion {number} of “{section}”\tpregunta {number} de «{section}»\tquestion {number} de «\u{A0}{section}\u{A0}»\tpergunta {number} de “{section}”
        questionnaire\tQuestionnaire\tCuestionario\tQuestionnaire\tQuestionário
        introduction\tAbout this questionnaire\tAcerca de este cuestionario\tÀ propos de ce questionnaire\tSobre este questionário
        required\trequired\tobligatoria\tobligatoire\tobrigatória
        optional\toptional\topcional\tfacultative\topcional
        conditional\tasked only after certain answers\tse formula solo según otras respuestas\tposée seulement selon d’autres réponses\tfeita somente conforme outras respostas
        requiredAnswers\tRequired answers\tRespuestas obligatorias\tRéponses obligatoires\tRespostas obrigatórias
        answersGiven\tAnswers given\tRespuestas dadas\tRéponses données\tRespostas dadas
        answeredOf\t{answered} of {required} answered\t{answered} de {required} respondidas\t{answered} sur {required} répondues\t{answered} de {required} respondidas
        blankRequired.one\t{count} required answer is blank\t{count} respuesta obligatoria en blanco\t{count} réponse obligatoire manquante\t{count} resposta obrigatória em branco
        blankRequired\t{count} required answers are blank\t{count} respuestas obligatorias en blanco\t{count} réponses obligatoires manquantes\t{count} respostas obrigatórias em branco
        findings\tTo mend\tPor corregir\tÀ corriger\tA corrigir
        noFindings\tNothing to mend\tNada por corregir\tRien à corriger\tNada a corrigir
        error\tError\tError\tErreur\tErro
        warning\tWarning\tAdvertencia\tAvertissement\tAviso
        errors.one\t{count} error\t{count} error\t{count} erreur\t{count} erro
        errors\t{count} errors\t{count} errores\t{count} erreurs\t{count} erros
        warnings.one\t{count} warning\t{count} advertencia\t{count} avertissement\t{count} aviso
        warnings\t{count} warnings\t{count} advertencias\t{count} avertissements\t{count} avisos
        errorsToMend.one\t{count} error to mend.\t{count} error por corregir.\t{count} erreur à corriger.\t{count} erro a corrigir.
        errorsToMend\t{count} errors to mend.\t{count} errores por corregir.\t{count} erreurs à corriger.\t{count} erros a corrigir.
        noErrors\tNo errors\tSin errores\tAucune erreur\tSem erros
        warningsDoNotHinder.one\t{count} warning: it does not hinder delivery.\t{count} advertencia: no impide la entrega.\t{count} avertissement\u{A0}: il n’empêche pas la remise.\t{count} aviso: não impede a entrega.
        warningsDoNotHinder\t{count} warnings: they do not hinder delivery.\t{count} advertencias: no impiden la entrega.\t{count} avertissements\u{A0}: ils n’empêchent pas la remise.\t{count} avisos: não impedem a entrega.
        toMendHere\tTo mend in this section: {what}\tPor corregir en esta sección: {what}\tÀ corriger dans cette section\u{A0}: {what}\tA corrigir nesta seção: {what}
        toMendFile\tAbout the file as a whole\tSobre el archivo en su conjunto\tSur le fichier dans son ensemble\tSobre o arquivo como um todo
        why\tWhy?\t¿Por qué?\tPourquoi\u{A0}?\tPor quê?
        toConfirm.one\t{count} answer of an earlier file is to be confirmed.\t{count} respuesta de un archivo anterior por confirmar.\t{count} réponse d’un fichier antérieur à confirmer.\t{count} resposta de um arquivo anterior a confirmar.
        toConfirm\t{count} answers of an earlier file are to be confirmed.\t{count} respuestas de un archivo anterior por confirmar.\t{count} réponses d’un fichier antérieur à confirmer.\t{count} respostas de um arquivo anterior a confirmar.
        allConfirmed\tAll answers are confirmed\tTodas las respuestas están confirmadas\tToutes les réponses sont confirmées\tTodas as respostas estão confirmadas
        answeredBefore\tThis answer comes from an earlier file. Confirm it if it still holds, or change it.\tEsta respuesta proviene de un archivo anterior. Confírmela si sigue siendo válida o cámbiela.\tCette réponse vient d’un fichier antérieur. Confirmez-la si elle vaut toujours, ou modifiez-la.\tEsta resposta vem de um arquivo anterior. Confirme-a se ainda vale, ou altere-a.
        confirm\tConfirm the answer\tConfirmar la respuesta\tConfirmer la réponse\tConfirmar a resposta
        confirmValue\tConfirm “{value}”\tConfirmar «{value}»\tConfirmer «\u{A0}{value}\u{A0}»\tConfirmar “{value}”
        confirmed\tAnswer confirmed.\tRespuesta confirmada.\tRéponse confirmée.\tResposta confirmada.
        notAsked\tQuestion {number} is not asked:\tLa pregunta {number} no se formula:\tLa question {number} n’est pas posée\u{A0}:\tA pergunta {number} não é feita:
        perhapsAsked\tWhether question {number} is asked is not known yet:\tAún no se sabe si la pregunta {number} se formula:\tOn ne sait pas encore si la question {number} est posée\u{A0}:\tAinda não se sabe se a pergunta {number} é feita:
        groundAnswered\t“{value}” was the answer to\tse respondió «{value}» a la\til a été répondu «\u{A0}{value}\u{A0}» à la\trespondeu-se “{value}” à
        groundOpen\tno answer yet to\taún sin respuesta la\tpas encore de réponse à la\tainda sem resposta a
        groundElsewhere\tit depends on {question}, of another questionnaire\tdepende de {question}, de otro cuestionario\telle dépend de {question}, d’un autre questionnaire\tdepende de {question}, de outro questionário
        groundParty\tit depends on whether the State is a party to {instrument}\tdepende de si el Estado es parte en {instrument}\tcela dépend de savoir si l’État est partie à {instrument}\tdepende de o Estado ser parte de {instrument}
        groundReservation\tit depends on the reservations of the State to {instrument}\tdepende de las reservas del Estado a {instrument}\tcela dépend des réserves de l’État à {instrument}\tdepende das reservas do Estado a {instrument}
        answerKept\tThe answer given before is kept here and will not be delivered.\tLa respuesta dada antes se conserva aquí y no se entregará.\tLa réponse donnée auparavant est gardée ici et ne sera pas remise.\tA resposta dada antes é guardada aqui e não será entregue.
        removeAnswer\tRemove the answer\tQuitar la respuesta\tRetirer la réponse\tRemover a resposta
        meaning\tWhat “yes”, “partly” and “no” mean\tQué significan «sí», «en parte» y «no»\tCe que veulent dire «\u{A0}oui\u{A0}», «\u{A0}en partie\u{A0}» et «\u{A0}non\u{A0}»\tO que significam “sim”, “em parte” e “não”
        meaningAndTreaty\tWhat “yes”, “partly” and “no” mean; what the treaty asks\tQué significan «sí», «en parte» y «no»; qué pide el tratado\tCe que veulent dire «\u{A0}oui\u{A0}», «\u{A0}en partie\u{A0}» et «\u{A0}non\u{A0}»\u{A0}; ce que demande le traité\tO que significam “sim”, “em parte” e “não”; o que o tratado pede
        treaty\tWhat the treaty asks\tQué pide el tratado\tCe que demande le traité\tO que o tratado pede
        wordsUsed\tWords in a special sense\tPalabras con un sentido especial\tMots employés dans un sens particulier\tPalavras com sentido especial
        treatyAsks\tWhat the treaty asks, in our words\tLo que pide el tratado, en palabras nuestras\tCe que demande le traité, dans nos termes\tO que o tratado pede, em nossas palavras
        answer\tAnswer\tRespuesta\tRéponse\tResposta
        notApplicable\tDoes not apply\tNo se aplica\tSans objet\tNão se aplica
        clearChoice\tClear the choice\tBorrar la elección\tEffacer le choix\tLimpar a escolha
        unknownValue\t“{value}”, which is no option\t«{value}», que no es una opción\t«\u{A0}{value}\u{A0}», qui n’est pas une option\t“{value}”, que não é uma opção
        otherText\tWhat is meant by it\tEn qué consiste\tDe quoi il s’agit\tDo que se trata
        explanation\tExplanation\tExplicación\tExplication\tExplicação
        addExplanation\tExplanation\tExplicación\tExplication\tExplicação
        reasonNotApplicable\tReason why it does not apply\tMotivo por el que no se aplica\tMotif de la non-applicabilité\tMotivo pelo qual não se aplica
        languageOfText\tLanguage of the text\tIdioma del texto\tLangue du texte\tIdioma do texto
        otherLanguage\tThe same in another language\tLo mismo en otro idioma\tLa même chose dans une autre langue\tO mesmo em outro idioma
        addLanguage\tAdd a language …\tAñadir un idioma…\tAjouter une langue…\tAdicionar um idioma…
        addState\tAdd a State …\tAñadir un Estado…\tAjouter un État…\tAdicionar um Estado…
        noState\tNo State\tNingún Estado\tAucun État\tNenhum Estado
        removeLanguage\tRemove {language}\tQuitar {language}\tRetirer {language}\tRemover {language}
        numberHint\tIn digits; a comma or a point before decimals.\tEn cifras; coma o punto antes de los decimales.\tEn chiffres\u{A0}; virgule ou point avant les décimales.\tEm algarismos; vírgula ou ponto antes dos decimais.
        dateHint\tYear, month or day: 2008, 2008-06 or 2008-06-15\tAño, mes o día: 2008, 2008-06 o 2008-06-15\tAnnée, mois ou jour\u{A0}: 2008, 2008-06 ou 2008-06-15\tAno, mês ou dia: 2008, 2008-06 ou 2008-06-15
        year\tYear\tAño\tAnnée\tAno
        figure\tNumber\tNúmero\tNombre\tNúmero
        furtherYear\tAnother year\tOtro año\tUne autre année\tOutro ano
        addYear\tAdd the year\tAñadir el año\tAjouter l’année\tAdicionar o ano
        yearForm\tWrite the year with four digits, such as 2018.\tEscriba el año con cuatro cifras, como 2018.\tÉcrivez l’année en quatre chiffres, par exemple 2018.\tEscreva o ano com quatro algarismos, como 2018.
        blankIsNotZero\tA blank is not zero: leave blank what is not known.\tEn blanco no es cero: deje en blanco lo que no se sepa.\tVide n’est pas zéro\u{A0}: laissez vide ce qui n’est pas connu.\tEm branco não é zero: deixe em branco o que não se sabe.
        evidence\tLaw or other evidence\tLey u otra prueba\tLoi ou autre élément à l’appui\tLei ou outro elemento de apoio
        addEvidence\tLaw or other evidence\tLey u otra prueba\tLoi ou autre élément\tLei ou outro elemento
        evidenceKind\tWhat it is\tQué es\tDe quoi il s’agit\tO que é
        evidenceTitle\tTitle\tTítulo\tTitre\tTítulo
        evidenceProvision\tProvision\tDisposición\tDisposition\tDisposição
        evidenceProvisionHint\tThe article or section, such as art. 281\tEl artículo o apartado, como art. 281\tL’article ou la section, par exemple art. 281\tO artigo ou seção, como art. 281
        inForce\tIn force since\tEn vigor desde\tEn vigueur depuis\tEm vigor desde
        inForceSince\tin force since {date}\ten vigor desde {date}\ten vigueur depuis {date}\tem vigor desde {date}
        verifiedBy\tChecked by, other than the State\tComprobada por, aparte del Estado\tVérifiée par, en dehors de l’État\tVerificada por, além do Estado
        addressWeb\tWeb address\tDirección web\tAdresse web\tEndereço web
        addressMail\tE-mail\tCorreo electrónico\tCourriel\tE-mail
        addressPost\tPostal address\tDirección postal\tAdresse postale\tEndereço postal
        phone\tTelephone\tTeléfono\tTéléphone\tTelefone
        reference\tAnswer given elsewhere\tRespuesta dada en otro mecanismo\tRéponse donnée ailleurs\tResposta dada em outro mecanismo
        addReference\tAnswer given elsewhere\tRespuesta en otro mecanismo\tRéponse donnée ailleurs\tResposta em outro mecanismo
        mechanism\tMechanism\tMecanismo\tMécanisme\tMecanismo
        mechanismQuestion\tQuestion or article there\tPregunta o artículo allí\tQuestion ou article concerné\tPergunta ou artigo correspondente
        asOf\tAs of\tCon fecha de\tEn date de\tCom data de
        assistance\tTechnical assistance\tAsistencia técnica\tAssistance technique\tAssistência técnica
        addAssistance\tAssistance\tAsistencia\tAssistance\tAssistência
        assistanceKind\tAsked for or offered\tSolicitada u ofrecida\tDemandée ou proposée\tSolicitada ou oferecida
        assistanceArea\tArea\tÁrea\tDomaine\tÁrea
        choose\tChoose …\tElegir…\tChoisir…\tEscolher…
        need\tasked for\tsolicitada\tdemandée\tsolicitada
        offer\toffered\tofrecida\tproposée\toferecida
        details\tDetails\tDetalles\tPrécisions\tDetalhes
        authority\tAuthority\tAutoridad\tAutorité\tAutoridade
        addAuthority\tAdd another authority\tAñadir otra autoridad\tAjouter une autre autorité\tAdicionar outra autoridade
        authorityName\tName of the authority\tNombre de la autoridad\tNom de l’autorité\tNome da autoridade
        authorityRole\tRole\tFunción\tFonction\tFunção
        authorityLanguages\tLanguages in which it can be addressed\tIdiomas en que puede dirigirse uno a ella\tLangues dans lesquelles on peut s’adresser à elle\tIdiomas em que se pode dirigir a ela
        territory\tTerritory\tTerritorio\tTerritoire\tTerritório
        territoryHint\tIf it is competent for a part of the State only\tSi solo es competente para una parte del Estado\tSi elle n’est compétente que pour une partie de l’État\tSe for competente só para uma parte do Estado
        link\tLink\tEnlace\tLien\tLink
        addLink\tAdd another link\tAñadir otro enlace\tAjouter un autre lien\tAdicionar outro link
        linkTitle\tTitle of the page\tTítulo de la página\tTitre de la page\tTítulo da página
        fieldMissing\t“{field}” is missing under “{block}”\tfalta «{field}» en «{block}»\t«\u{A0}{field}\u{A0}» manque sous «\u{A0}{block}\u{A0}»\tfalta “{field}” em “{block}”
        remove\tRemove\tQuitar\tRetirer\tRemover
        confidential\tConfidential\tConfidencial\tConfidentiel\tConfidencial
        confidentialHint\tCounts in the totals and is never shown by State. It is never kept in the browser.\tCuenta en los totales y no se muestra nunca por Estado. Nunca se guarda en el navegador.\tCompte dans les totaux et n’est jamais montrée par État. Elle n’est jamais gardée dans le navigateur.\tConta nos totais e nunca aparece por Estado. Nunca é guardada no navegador.
        score\tScore of what is answered\tPuntuación según lo respondido\tNote d’après les réponses\tPontuação conforme o respondido
        scoreHint\tNot answered is not “no”: a blank widens the bar.\tNo respondido no es «no»: una casilla en blanco ensancha la barra.\tSans réponse n’est pas «\u{A0}non\u{A0}»\u{A0}: un vide élargit la barre.\tNão respondido não é “não”: um espaço em branco alarga a barra.
        scoreKey\tWhat the letters mean\tQué significan las letras\tCe que veulent dire les lettres\tO que significam as letras
        scoreNote\tA letter is given when the whole bar lies in its band. The bracket above the bar is the file as it was opened.\tLa letra se da cuando toda la barra queda en su franja. El corchete sobre la barra es el archivo tal como se abrió.\tLa lettre est donnée quand toute la barre tient dans sa tranche. Le crochet au-dessus de la barre est le fichier tel qu’il a été ouvert.\tA letra é dada quando toda a barra fica na sua faixa. O colchete acima da barra é o arquivo como foi aberto.
        article\tArt. {number}\tArt. {number}\tArt. {number}\tArt. {number}
        otherArticles\tOther articles\tOtros artículos\tAutres articles\tOutros artigos
        noNumber\tToo little is answered for a number: {answered} of {applicable} duties.\tSe ha respondido demasiado poco para dar un número: {answered} de {applicable} obligaciones.\tTrop peu de réponses pour donner un nombre\u{A0}: {answered} obligations sur {applicable}.\tHá poucas respostas para dar um número: {answered} de {applicable} obrigações.
        nothingOpen\tNothing is open.\tNo queda nada abierto.\tRien n’est ouvert.\tNada está em aberto.
        openQuestions\tStill to be answered:\tPor responder:\tEncore sans réponse\u{A0}:\tPor responder:
        theFile\tThe file\tEl archivo\tLe fichier\tO arquivo
        save\tSave\tGuardar\tEnregistrer\tSalvar
        saveDraft\tSave the draft\tGuardar el borrador\tEnregistrer le brouillon\tSalvar o rascunho
        savedAs\tSaved: {name}\tGuardado: {name}\tEnregistré\u{A0}: {name}\tSalvo: {name}
        openFile\tOpen a file\tAbrir un archivo\tOuvrir un fichier\tAbrir um arquivo
        openHint\tOr drop it anywhere on this page. The saved file is your draft: keep it, and open it here again.\tO suéltelo en cualquier lugar de esta página. El archivo guardado es su borrador: consérvelo y vuelva a abrirlo aquí.\tOu déposez-le n’importe où sur cette page. Le fichier enregistré est votre brouillon\u{A0}: conservez-le et rouvrez-le ici.\tOu solte-o em qualquer lugar desta página. O arquivo salvo é o seu rascunho: guarde-o e abra-o aqui de novo.
        opened\tOpened: {name}\tAbierto: {name}\tOuvert\u{A0}: {name}\tAberto: {name}
        print\tPrint\tImprimir\tImprimer\tImprimir
        printAnswers\tPrint with the answers\tImprimir con las respuestas\tImprimer avec les réponses\tImprimir com as respostas
        printBlank\tPrint blank\tImprimir en blanco\tImprimer vierge\tImprimir em branco
        draftOf\tdraft of {date}\tborrador del {date}\tbrouillon du {date}\trascunho de {date}
        otherSubmissions\tOther submissions of the State\tOtras presentaciones del Estado\tAutres communications de l’État\tOutras apresentações do Estado
        otherSubmissionsHint\tOpen or drop them to have the answers checked against each other. They are not changed.\tÁbralas o suéltelas para que las respuestas se comprueben entre sí. No se modifican.\tOuvrez-les ou déposez-les pour que les réponses soient contrôlées entre elles. Elles ne sont pas modifiées.\tAbra-as ou solte-as para que as respostas sejam verificadas entre si. Elas não são modificadas.
        siblingAdded\t{name} is looked at in the checks.\t{name} se tiene en cuenta en las comprobaciones.\t{name} est pris en compte dans les contrôles.\t{name} é considerado nas verificações.
        noNetwork\tThis file uses no network. Nothing leaves it but what you save.\tEste archivo no usa la red. Nada sale de él, salvo lo que usted guarde.\tCe fichier n’utilise pas le réseau. Rien n’en sort, sauf ce que vous enregistrez.\tEste arquivo não usa a rede. Nada sai dele, salvo o que você salvar.
        whatIsInside\tWhat is inside\tQué contiene\tCe qu’il contient\tO que contém
        madeBy\tMade by {program}.\tHecho por {program}.\tFait par {program}.\tFeito por {program}.
        engineDigest\tSHA-256 of the engine:\tSHA-256 del motor:\tSHA-256 du moteur\u{A0}:\tSHA-256 do motor:
        inThisBrowser\tIn this browser\tEn este navegador\tDans ce navigateur\tNeste navegador
        inThisFile\tIn this file\tEn este archivo\tDans ce fichier\tNeste arquivo
        sharedComputer\tOn a shared computer, clear what is kept here when you are done.\tEn una computadora compartida, borre lo guardado aquí al terminar.\tSur un ordinateur partagé, effacez ce qui est gardé ici quand vous avez terminé.\tEm um computador compartilhado, apague o que está guardado aqui ao terminar.
        forget\tClear it\tBorrarlo\tL’effacer\tApagar
        forgetTitle\tClear what this browser keeps?\t¿Borrar lo que guarda este navegador?\tEffacer ce que garde ce navigateur\u{A0}?\tApagar o que este navegador guarda?
        forgetWarning\tThere are changes that no file holds. They stay on this page until you leave it.\tHay cambios que no están en ningún archivo. Siguen en esta página hasta que salga de ella.\tDes modifications ne sont dans aucun fichier. Elles restent sur cette page jusqu’à ce que vous la quittiez.\tHá alterações que não estão em nenhum arquivo. Elas ficam nesta página até você sair dela.
        forgotten\tThis browser keeps nothing any more.\tEste navegador ya no guarda nada.\tCe navigateur ne garde plus rien.\tEste navegador já não guarda nada.
        keepTitle\tKeep a copy in this browser?\t¿Guardar una copia en este navegador?\tGarder une copie dans ce navigateur\u{A0}?\tGuardar uma cópia neste navegador?
        keepText\tIt protects against a closed window. Others who use this computer could read it; confidential answers are left out. Your draft is the file that you save.\tProtege si se cierra la ventana. Otras personas que usen esta computadora podrían leerla; las respuestas confidenciales se excluyen. Su borrador es el archivo que usted guarda.\tElle protège si la fenêtre se ferme. D’autres personnes utilisant cet ordinateur pourraient la lire\u{A0}; les réponses confidentielles en sont exclues. Votre brouillon est le fichier que vous enregistrez.\tEla protege se a janela fechar. Outras pessoas que usem este computador poderiam lê-la; as respostas confidenciais ficam de fora. Seu rascunho é o arquivo que você salva.
        keepYes\tKeep a copy\tGuardar una copia\tGarder une copie\tGuardar uma cópia
        keepNo\tNo copy\tSin copia\tPas de copie\tSem cópia
        keepingBegins\tA copy is kept in this browser from now on.\tDesde ahora se guarda una copia en este navegador.\tUne copie est désormais gardée dans ce navigateur.\tA partir de agora uma cópia é guardada neste navegador.
        keepingRefused\tNo copy is kept. Save the draft before you leave.\tNo se guarda ninguna copia. Guarde el borrador antes de salir.\tAucune copie n’est gardée. Enregistrez le brouillon avant de partir.\tNenhuma cópia é guardada. Salve o rascunho antes de sair.
        keepingFailed\tThis browser refuses to keep a copy, or has no room left. Save the draft as a file.\tEste navegador se niega a guardar una copia o no tiene espacio. Guarde el borrador como archivo.\tCe navigateur refuse de garder une copie ou n’a plus de place. Enregistrez le brouillon dans un fichier.\tEste navegador se recusa a guardar uma cópia ou não tem espaço. Salve o rascunho como arquivo.
        keptAt\tCopy in this browser at {time}\tCopia en este navegador a las {time}\tCopie dans ce navigateur à {time}\tCópia neste navegador às {time}
        notKept\tNo copy in this browser\tSin copia en este navegador\tPas de copie dans ce navigateur\tSem cópia neste navegador
        changesNotFiled.one\t{count} change not in a file\t{count} cambio sin archivo\t{count} modification hors fichier\t{count} alteração fora do arquivo
        changesNotFiled\t{count} changes not in a file\t{count} cambios sin archivo\t{count} modifications hors fichier\t{count} alterações fora do arquivo
        fileUpToDate\tfile up to date\tarchivo al día\tfichier à jour\tarquivo em dia
        keptFound\tThis browser keeps other answers\tEste navegador guarda otras respuestas\tCe navigateur garde d’autres réponses\tEste navegador guarda outras respostas
        olderFile\tThis file is older than what is kept here\tEste archivo es más antiguo que lo guardado aquí\tCe fichier est plus ancien que la copie d’ici\tEste arquivo é mais antigo que o guardado aqui
        lastChanged\tLast changed\tÚltimo cambio\tDernière modification\tÚltima alteração
        differences\tAnswers that differ\tRespuestas distintas\tRéponses différentes\tRespostas diferentes
        withheldFromCopy.one\t{count} confidential answer is not in the copy.\t{count} respuesta confidencial no está en la copia.\t{count} réponse confidentielle n’est pas dans la copie.\t{count} resposta confidencial não está na cópia.
        withheldFromCopy\t{count} confidential answers are not in the copy.\t{count} respuestas confidenciales no están en la copia.\t{count} réponses confidentielles ne sont pas dans la copie.\t{count} respostas confidenciais não estão na cópia.
        otherStays\tThe other is not deleted until you change an answer.\tLa otra no se borra hasta que cambie una respuesta.\tL’autre n’est pas effacée tant que vous ne modifiez pas de réponse.\tA outra não é apagada até você alterar uma resposta.
        useKept\tContinue with the copy of the browser\tContinuar con la copia del navegador\tContinuer avec la copie du navigateur\tContinuar com a cópia do navegador
        useOther\tUse the file\tUsar el archivo\tUtiliser le fichier\tUsar o arquivo
        otherTab\tThis form is open in another tab, which saves. Here it can only be read.\tEste formulario está abierto en otra pestaña, que es la que guarda. Aquí solo puede leerse.\tCe formulaire est ouvert dans un autre onglet, qui enregistre. Ici, il ne peut qu’être lu.\tEste formulário está aberto em outra aba, que é a que salva. Aqui ele só pode ser lido.
        takeOver\tTake over here\tContinuar aquí\tReprendre ici\tContinuar aqui
        replaceTitle\tReplace the answers on this page?\t¿Sustituir las respuestas de esta página?\tRemplacer les réponses de cette page\u{A0}?\tSubstituir as respostas desta página?
        replaceWarning.one\t{count} change is in no file yet.\t{count} cambio no está aún en ningún archivo.\t{count} modification n’est encore dans aucun fichier.\t{count} alteração ainda não está em nenhum arquivo.
        replaceWarning\t{count} changes are in no file yet.\t{count} cambios no están aún en ningún archivo.\t{count} modifications ne sont encore dans aucun fichier.\t{count} alterações ainda não estão em nenhum arquivo.
        saveFirst\tSave them first\tGuardarlas primero\tLes enregistrer d’abord\tSalvá-las antes
        replace\tReplace\tSustituir\tRemplacer\tSubstituir
        cancel\tCancel\tCancelar\tAnnuler\tCancelar
        close\tClose\tCerrar\tFermer\tFechar
        cannotOpen\t{name} cannot be used here\t{name} no puede usarse aquí\t{name} ne peut pas être utilisé ici\t{name} não pode ser usado aqui
        noSubmission\tIt is no submission to a questionnaire.\tNo es una presentación a un cuestionario.\tCe n’est pas une communication en réponse à un questionnaire.\tNão é uma apresentação a um questionário.
        otherState\tIt is of another State: {state}.\tEs de otro Estado: {state}.\tElle émane d’un autre État\u{A0}: {state}.\tÉ de outro Estado: {state}.
        otherVersion\tIt answers another version of the questionnaire, {version}. Whoever made this form can put its answers in.\tResponde a otra versión del cuestionario, {version}. Quien hizo este formulario puede incorporar sus respuestas.\tIl répond à une autre version du questionnaire, {version}. La personne qui a fait ce formulaire peut y reprendre ces réponses.\tResponde a outra versão do questionário, {version}. Quem fez este formulário pode incorporar suas respostas.
        otherCycle\tIt belongs to the cycle {cycle}, and this form to the cycle {own}. Whoever made this form can put its answers in.\tCorresponde al ciclo {cycle}, y este formulario al ciclo {own}. Quien hizo este formulario puede incorporar sus respuestas.\tIl relève du cycle {cycle}, et ce formulaire du cycle {own}. La personne qui a fait ce formulaire peut y reprendre ces réponses.\tCorresponde ao ciclo {cycle}, e este formulário ao ciclo {own}. Quem fez este formulário pode incorporar suas respostas.
        unreadable\tIt is damaged and cannot be read.\tEstá dañado y no puede leerse.\tIl est endommagé et ne peut pas être lu.\tEstá danificado e não pode ser lido.
        nextBlank\tNext blank\tSiguiente en blanco\tQuestion vide suivante\tPróxima em branco
        nextFinding\tNext to mend\tSiguiente por corregir\tSuivante à corriger\tPróxima a corrigir
        noBlank\tNo required answer is blank\tNinguna respuesta obligatoria en blanco\tAucune réponse obligatoire manquante\tNenhuma resposta obrigatória em branco
        nextSection\tNext: {title}\tSiguiente: {title}\tSuivante\u{A0}: {title}\tPróxima: {title}
        reviewAndDeliver\tReview and deliver\tRevisar y entregar\tRelire et remettre\tRevisar e entregar
        stillBlank\tStill blank\tFalta responder\tEncore sans réponse\tFalta responder
        documentHint\tThis is how the document will be read. Confidential answers bear a lock.\tAsí se leerá el documento. Las respuestas confidenciales llevan un candado.\tVoici comment le document sera lu. Les réponses confidentielles portent un cadenas.\tÉ assim que o documento será lido. As respostas confidenciais levam um cadeado.
        change\tChange\tCambiar\tModifier\tAlterar
        canDeliver\tReady to be delivered\tLista para entregar\tPrêt à être remis\tPronto para entregar
        cannotDeliver\tCannot be delivered yet\tAún no se puede entregar\tRemise encore impossible\tAinda não pode ser entregue
        notYet.one\tNot yet: {count} thing to do\tAún no: {count} asunto pendiente\tPas encore\u{A0}: {count} point à régler\tAinda não: {count} pendência
        notYet\tNot yet: {count} things to do\tAún no: {count} asuntos pendientes\tPas encore\u{A0}: {count} points à régler\tAinda não: {count} pendências
        seeFirst\tSee the first\tVer la primera\tVoir la première\tVer a primeira
        leftOut.one\t{count} answer to a question that is not asked will be left out.\tSe omitirá {count} respuesta a una pregunta que no se formula.\t{count} réponse à une question qui n’est pas posée sera omise.\tSerá omitida {count} resposta a uma pergunta que não é feita.
        leftOut\t{count} answers to questions that are not asked will be left out.\tSe omitirán {count} respuestas a preguntas que no se formulan.\t{count} réponses à des questions qui ne sont pas posées seront omises.\tSerão omitidas {count} respostas a perguntas que não são feitas.
        deliver\tSave as final\tGuardar como definitiva\tEnregistrer la version finale\tSalvar como final
        deliverHint\tThis saves a file with the status “final”. Nothing is sent: you hand it in by the channel agreed on.\tSe guarda un archivo con estado «final». No se envía nada: usted lo remite por el canal acordado.\tUn fichier au statut «\u{A0}final\u{A0}» est enregistré. Rien n’est envoyé\u{A0}: vous le transmettez par la voie convenue.\tÉ salvo um arquivo com estado “final”. Nada é enviado: você o remete pelo canal combinado.
        deliveredTitle\tThe final file is saved\tEl archivo definitivo está guardado\tLe fichier final est enregistré\tO arquivo final está salvo
        delivered\tSaved as final: {name}\tGuardado como definitivo: {name}\tVersion finale enregistrée\u{A0}: {name}\tSalvo como final: {name}
        deliveredDigest\tIts SHA-256. Whoever receives the file can tell by it that it is the same.\tSu SHA-256. Quien reciba el archivo puede comprobar con él que es el mismo.\tSon SHA-256. Qui reçoit le fichier peut vérifier qu’il s’agit du même.\tSeu SHA-256. Quem receber o arquivo pode verificar com ele que é o mesmo.
        checkTitle\tCheck submissions\tComprobar presentaciones\tContrôler des communications\tVerificar apresentações
        checkHint\tDrop the submissions of a State here. The page says of each what palermo validate says; those of the same State are checked against each other.\tSuelte aquí las presentaciones de un Estado. La página dice de cada una lo que dice palermo validate; las del mismo Estado se comprueban entre sí.\tDéposez ici les communications d’un État. La page dit de chacune ce qu’en dit palermo validate\u{A0}; celles d’un même État sont contrôlées entre elles.\tSolte aqui as apresentações de um Estado. A página diz de cada uma o que diz palermo validate; as do mesmo Estado são verificadas entre si.
        chooseFiles\tChoose files\tElegir archivos\tChoisir des fichiers\tEscolher arquivos
        dropHere\tOr drop them anywhere on this page.\tO suéltelos en cualquier lugar de esta página.\tOu déposez-les n’importe où sur cette page.\tOu solte-os em qualquer lugar desta página.
        checkedAgain\tThis file takes the place of the one of the same name that was checked before.\tEste archivo sustituye al del mismo nombre que se comprobó antes.\tCe fichier remplace celui du même nom qui avait été vérifié.\tEste arquivo substitui o de mesmo nome verificado antes.
        folderClosed\tThe folder cannot be opened\tNo se puede abrir la carpeta\tImpossible d’ouvrir le dossier\tNão é possível abrir a pasta
        dropItsFiles\tThis browser does not let a page look into a folder. Drop or choose the files in it.\tEste navegador no permite que una página vea el contenido de una carpeta. Suelte o elija los archivos que contiene.\tCe navigateur ne permet pas à une page de voir le contenu d’un dossier. Déposez ou choisissez les fichiers qu’il contient.\tEste navegador não permite que uma página veja o conteúdo de uma pasta. Solte ou escolha os arquivos que ela contém.
        checkAs\tCheck each\tComprobar cada una\tContrôler chacune\tVerificar cada uma
        asItSays\tas what it says it is\tcomo lo que dice ser\tcomme ce qu’elle dit être\tcomo o que diz ser
        asDraft\tas a draft\tcomo borrador\tcomme un projet\tcomo rascunho
        asFinal\tas a final one\tcomo definitiva\tcomme une version finale\tcomo final
        checked.one\t{count} file checked.\t{count} archivo comprobado.\t{count} fichier contrôlé.\t{count} arquivo verificado.
        checked\t{count} files checked.\t{count} archivos comprobados.\t{count} fichiers contrôlés.\t{count} arquivos verificados.
        digest\tSHA-256 of the canonical form:\tSHA-256 de la forma canónica:\tSHA-256 de la forme canonique\u{A0}:\tSHA-256 da forma canônica:
        place\tLine {line}, column {column}:\tLínea {line}, columna {column}:\tLigne {line}, colonne {column}\u{A0}:\tLinha {line}, coluna {column}:
        handOver\tHand over a part\tEntregar una parte\tTransmettre une partie\tRepassar uma parte
        saidElsewhere\tSaid elsewhere, to be cited\tDicho en otra parte, para citarlo\tDit ailleurs, à citer\tDito em outro lugar, para citar
        publishedFinding\tPublished: {source}\tPublicado: {source}\tPublié\u{A0}: {source}\tPublicado: {source}
        citedAlready\tCited for another question: {source}\tCitado en otra pregunta: {source}\tCité à une autre question\u{A0}: {source}\tCitado em outra pergunta: {source}
        citeHint\tNothing of this is part of your answer until you cite it.\tNada de esto forma parte de su respuesta mientras no lo cite.\tRien de cela ne fait partie de votre réponse tant que vous ne le citez pas.\tNada disso faz parte da sua resposta enquanto não for citado.
        cite\tCite this\tCitar\tCiter\tCitar
        cited\tCited. Check what the fields say.\tCitado. Revise lo que dicen los campos.\tCité. Vérifiez ce que disent les champs.\tCitado. Confira o que dizem os campos.
        partsHint\tEach authority gets a file with its own questions. It opens this same form, opens its file in it, answers, saves, and returns the file; you open it here to take its answers back. Confidential answers of others are not handed over.\tCada autoridad recibe un archivo con sus propias preguntas. Abre este mismo formulario, abre en él su archivo, responde, guarda y lo devuelve; usted lo abre aquí para incorporar sus respuestas. Las respuestas confidenciales de otros no se entregan.\tChaque autorité reçoit un fichier avec ses propres questions. Elle ouvre ce même formulaire, y ouvre son fichier, répond, enregistre et rend le fichier\u{A0}; vous l’ouvrez ici pour reprendre ses réponses. Les réponses confidentielles des autres ne sont pas transmises.\tCada autoridade recebe um arquivo com suas próprias perguntas. Ela abre este mesmo formulário, abre nele seu arquivo, responde, salva e o devolve; você o abre aqui para incorporar as respostas. As respostas confidenciais de outros não são repassadas.
        partQuestions\tQuestions: {questions} · answered: {answered}\tPreguntas: {questions} · respondidas: {answered}\tQuestions\u{A0}: {questions} · répondues\u{A0}: {answered}\tPerguntas: {questions} · respondidas: {answered}
        noParts\tNo plan divides this questionnaire among authorities.\tNingún plan reparte este cuestionario entre autoridades.\tAucun plan ne répartit ce questionnaire entre des autorités.\tNenhum plano divide este questionário entre autoridades.
        partDue\tTo be returned by\tDebe devolverse a más tardar el\tÀ rendre au plus tard le\tDeve ser devolvido até
        partNote\tCover note to the authority\tNota de acompañamiento para la autoridad\tNote d’accompagnement pour l’autorité\tNota de encaminhamento à autoridade
        makePart\tSave the file for this authority\tGuardar el archivo de esta autoridad\tEnregistrer le fichier de cette autorité\tSalvar o arquivo desta autoridade
        partMade\tThe part is saved as {name}.\tLa parte se guardó como {name}.\tLa partie est enregistrée sous {name}.\tA parte foi salva como {name}.
        whosePart\tWhose part it is: {authorities}\tA quién corresponde: {authorities}\tÀ qui elle revient\u{A0}: {authorities}\tA quem cabe: {authorities}
        toMendBy\tTo mend: {what}\tPor corregir: {what}\tÀ corriger\u{A0}: {what}\tA corrigir: {what}
        partsUnassigned\tQuestions that the plan gives to nobody:\tPreguntas que el plan no asigna a nadie:\tQuestions que le plan n’attribue à personne\u{A0}:\tPerguntas que o plano não atribui a ninguém:
        partsShared\tQuestions that several authorities answer together:\tPreguntas que varias autoridades responden juntas:\tQuestions auxquelles plusieurs autorités répondent ensemble\u{A0}:\tPerguntas que várias autoridades respondem juntas:
        partTitle\tPart of an authority\tParte de una autoridad\tPartie d’une autorité\tParte de uma autoridade
        partOf\tThis is the part of “{authority}”. Only its questions are shown.\tEsta es la parte de «{authority}». Solo se muestran sus preguntas.\tCeci est la partie de «\u{A0}{authority}\u{A0}». Seules ses questions sont affichées.\tEsta é a parte de “{authority}”. Só são mostradas suas perguntas.
        partDueOn\tTo be returned by {due}.\tDebe devolverse a más tardar el {due}.\tÀ rendre au plus tard le {due}.\tDeve ser devolvida até {due}.
        partReturn\tWhen you have answered, save the file and return it to whoever sent it to you. It is not delivered by itself.\tCuando haya respondido, guarde el archivo y devuélvalo a quien se lo envió. No se entrega por sí solo.\tAprès avoir répondu, enregistrez le fichier et rendez-le à la personne qui vous l’a envoyé. Il n’est pas remis seul.\tDepois de responder, salve o arquivo e devolva-o a quem o enviou. Ele não é entregue sozinho.
        toRead\tto be read\tpara leer\tà lire\tpara ler
        contextHint\tOthers answer this question. It is shown because questions of this part depend on it.\tEsta pregunta la responden otros. Se muestra porque de ella dependen preguntas de esta parte.\tD’autres répondent à cette question. Elle est montrée parce que des questions de cette partie en dépendent.\tOutros respondem a esta pergunta. Ela é mostrada porque perguntas desta parte dependem dela.
        noAnswerHere\tThis part holds no answer to it.\tEsta parte no contiene respuesta a ella.\tCette partie ne contient pas de réponse à celle-ci.\tEsta parte não contém resposta a ela.
        groundWithheld\tthis part does not hold the answer to\testa parte no contiene la respuesta a la\tcette partie ne contient pas la réponse à la\testa parte não contém a resposta à
        savePart\tSave this part\tGuardar esta parte\tEnregistrer cette partie\tSalvar esta parte
        takePartHint\t{name} is the part of “{authority}”. Take its answers into this draft, or open it to answer it?\t{name} es la parte de «{authority}». ¿Desea incorporar sus respuestas a este borrador o abrirla para responder?\t{name} est la partie de «\u{A0}{authority}\u{A0}». Reprendre ses réponses dans ce projet, ou l’ouvrir pour y répondre\u{A0}?\t{name} é a parte de “{authority}”. Incorporar as respostas a este rascunho ou abri-la para responder?
        takeBack\tTake its answers\tIncorporar sus respuestas\tReprendre ses réponses\tIncorporar as respostas
        answerPart\tOpen it to answer\tAbrirla para responder\tL’ouvrir pour y répondre\tAbri-la para responder
        partTakenTitle\tThe part is in the draft\tLa parte está en el borrador\tLa partie est dans le projet\tA parte está no rascunho
        partTaken\t{authority}: answers taken: {taken}; still blank: {blank} of {questions}.\t{authority}: respuestas incorporadas: {taken}; en blanco: {blank} de {questions}.\t{authority}\u{A0}: réponses reprises\u{A0}: {taken}\u{A0}; sans réponse\u{A0}: {blank} sur {questions}.\t{authority}: respostas incorporadas: {taken}; em branco: {blank} de {questions}.
        partMoved\tThis draft has changed since the part was handed over. What changed here was kept.\tEste borrador cambió desde que se entregó la parte. Se conservó lo que cambió aquí.\tCe projet a changé depuis la transmission de la partie. Ce qui a changé ici a été conservé.\tEste rascunho mudou desde que a parte foi repassada. O que mudou aqui foi mantido.
        partStray\tLeft out, since they were not asked of it, are its answers to questions\tQuedan fuera, porque no se le preguntaron, sus respuestas a las preguntas\tSont laissées de côté, car elles ne lui étaient pas posées, ses réponses aux questions\tFicam de fora, porque não lhe foram perguntadas, as respostas às perguntas
        partRemoved\tIt takes out the answers to questions\tRetira las respuestas a las preguntas\tElle retire les réponses aux questions\tRetira as respostas às perguntas
        partUnmarked\tAnswers that remain confidential, although it holds them without the mark:\tRespuestas que siguen siendo confidenciales, aunque las contiene sin la marca:\tRéponses qui restent confidentielles, bien qu’elle les contienne sans la marque\u{A0}:\tRespostas que continuam confidenciais, embora as contenha sem a marca:
        partUnread\tIts answers to these questions stand in comments, which nobody reads; this draft keeps its own:\tSus respuestas a estas preguntas están en comentarios, que nadie lee; este borrador conserva las suyas:\tSes réponses à ces questions figurent dans des commentaires, que personne ne lit\u{A0}; ce projet garde les siennes\u{A0}:\tSuas respostas a estas perguntas estão em comentários, que ninguém lê; este rascunho mantém as próprias:
        partUnknown\tIt holds answers to questions that the questionnaire does not have. An identifier may be mistyped, and what was meant would be lost. Ask whoever sent it to mend it. Questions:\tContiene respuestas a preguntas que el cuestionario no tiene. Quizá un identificador esté mal escrito, y se perdería lo que se quiso responder. Pida a quien la envió que la corrija. Preguntas:\tElle contient des réponses à des questions que le questionnaire n’a pas. Un identifiant est peut-être mal écrit, et la réponse voulue serait perdue. Demandez à la personne qui l’a envoyée de la corriger. Questions\u{A0}:\tContém respostas a perguntas que o questionário não tem. Talvez um identificador esteja mal escrito, e o que se quis responder se perderia. Peça a quem a enviou que a corrija. Perguntas:
        partAltered\tIn the file somebody has written into the copy of what was handed out, where answers are lost, or has answered a question twice. Ask whoever sent it to open it in the form and answer there. Questions:\tEn el archivo alguien escribió en la copia de lo que se entregó, donde las respuestas se pierden, o respondió dos veces una pregunta. Pida a quien lo envió que lo abra en el formulario y responda allí. Preguntas:\tDans le fichier, quelqu’un a écrit dans la copie de ce qui a été remis, où les réponses se perdent, ou a répondu deux fois à une question. Demandez à la personne qui l’a envoyé de l’ouvrir dans le formulaire et d’y répondre. Questions\u{A0}:\tNo arquivo, alguém escreveu na cópia do que foi entregue, onde as respostas se perdem, ou respondeu duas vezes a uma pergunta. Peça a quem o enviou que o abra no formulário e responda ali. Perguntas:
        partMismatch\tIt does not belong to this draft: {difference} differs.\tNo corresponde a este borrador: difiere {difference}.\tElle ne correspond pas à ce projet\u{A0}: {difference} diffère.\tNão corresponde a este rascunho: difere {difference}.
        thisFile\tThis draft\tEste borrador\tCe projet\tEste rascunho
        takenOut\ttaken out\tretirado\tretiré\tretirado
        settleTitle\tAnswered differently\tRespondido de modo distinto\tRéponses différentes\tRespondido de modo diferente
        settleHint\tSeveral gave different answers. Choose for each question whose answer holds; until then nothing is taken.\tVarios dieron respuestas distintas. Elija para cada pregunta de quién es la respuesta que vale; hasta entonces no se incorpora nada.\tPlusieurs ont donné des réponses différentes. Choisissez pour chaque question celle qui vaut\u{A0}; jusque-là, rien n’est repris.\tVários deram respostas diferentes. Escolha para cada pergunta de quem é a resposta que vale; até então nada é incorporado.
        settle\tTake what I have chosen\tIncorporar lo elegido\tReprendre ce que j’ai choisi\tIncorporar o que escolhi
        """
      )
    }
  }

  public enum FormStates {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        out\tNot asked\tNo se formula\tNon posée\tNão é feita
        mend\tTo mend\tPor corregir\tÀ corriger\tA corrigir
        confirm\tTo confirm\tPor confirmar\tÀ confirmer\tA confirmar
        warning\tWarning\tAdvertencia\tAvertissement\tAviso
        done\tDone\tLista\tTerminée\tConcluída
        answered\tAnswered\tRespondida\tRépondue\tRespondida
        unknown\tDepends on another answer\tDepende de otra respuesta\tDépend d’une autre réponse\tDepende de outra resposta
        blank\tBlank\tEn blanco\tSans réponse\tEm branco
        optional\tBlank, optional\tEn blanco, opcional\tSans réponse, facultative\tEm branco, opcional
        none\tNot begun\tSin empezar\tNon commencée\tNão iniciada
        begun\tBegun\tEmpezada\tCommencée\tIniciada
        """
      )
    }
  }

  public enum FormLevels {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        yes\tThe law or practice in force meets the whole of what is asked.\tEl derecho o la práctica vigentes satisfacen todo lo que se pide.\tLe droit ou la pratique en vigueur satisfait à tout ce qui est demandé.\tO direito ou a prática em vigor atende a tudo o que se pede.
        partly\tIt meets some of it. Say in an explanation what is missing.\tSatisfacen una parte. Indique en una explicación qué falta.\tIl ou elle y satisfait en partie. Dites dans une explication ce qui manque.\tAtende a uma parte. Diga em uma explicação o que falta.
        no\tIt meets none of it, or nothing is in force yet.\tNo satisfacen nada de ello, o aún no hay nada en vigor.\tIl ou elle n’y satisfait en rien, ou rien n’est encore en vigueur.\tNão atende a nada, ou ainda não há nada em vigor.
        """
      )
    }
  }

  public enum FormFixes {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        missingEvidence\tAdd the law or other evidence that the answer rests on, with its title and provision, or refer to an answer given elsewhere.\tAñada la ley u otra prueba en que se basa la respuesta, con su título y disposición, o remita a una respuesta dada en otro mecanismo.\tAjoutez la loi ou l’autre élément sur lequel repose la réponse, avec son titre et sa disposition, ou renvoyez à une réponse donnée ailleurs.\tAcrescente a lei ou outro elemento em que se apoia a resposta, com título e dispositivo, ou remeta a uma resposta dada em outro mecanismo.
        evidenceWithoutProvision\tName the article or section of the law that answers the question.\tIndique el artículo o apartado de la ley que responde a la pregunta.\tIndiquez l’article ou la section de la loi qui répond à la question.\tIndique o artigo ou a seção da lei que responde à pergunta.
        notApplicableWithoutReason\tSay in a sentence why the question does not apply to the State.\tDiga en una frase por qué la pregunta no se aplica al Estado.\tDites en une phrase pourquoi la question est sans objet pour l’État.\tDiga em uma frase por que a pergunta não se aplica ao Estado.
        otherWithoutText\tSay what is meant by the option “other”.\tDiga en qué consiste la opción «otra».\tDites ce que recouvre l’option «\u{A0}autre\u{A0}».\tDiga em que consiste a opção “outra”.
        textWithoutOther\tChoose the option “other”, or delete its text.\tElija la opción «otra» o borre su texto.\tChoisissez l’option «\u{A0}autre\u{A0}» ou effacez son texte.\tEscolha a opção “outra” ou apague o texto dela.
        authorityWithoutContact\tGive at least one way to reach the authority: postal address, e-mail, telephone or web address.\tIndique al menos una forma de contactar a la autoridad: dirección postal, correo electrónico, teléfono o dirección web.\tIndiquez au moins un moyen de joindre l’autorité\u{A0}: adresse postale, courriel, téléphone ou adresse web.\tIndique pelo menos uma forma de contatar a autoridade: endereço postal, e-mail, telefone ou endereço web.
        invalidContact\tWrite the address or the number alone, or leave the field blank.\tEscriba solo la dirección o el número, o deje el campo en blanco.\tÉcrivez seulement l’adresse ou le numéro, ou laissez le champ vide.\tEscreva apenas o endereço ou o número, ou deixe o campo em branco.
        invalidLink\tGive the whole address, beginning with https:// or http://.\tIndique la dirección completa, que empieza por https:// o http://.\tIndiquez l’adresse entière, qui commence par https:// ou http://.\tIndique o endereço completo, que começa com https:// ou http://.
        invalidValue\tWrite it in the form that the field asks for.\tEscríbalo en la forma que pide el campo.\tÉcrivez-le sous la forme que demande le champ.\tEscreva-o na forma que o campo pede.
        futureDate\tCheck the date: it lies in the future.\tRevise la fecha: está en el futuro.\tVérifiez la date\u{A0}: elle est dans le futur.\tVerifique a data: está no futuro.
        futureFigure\tCheck the year: it lies in the future.\tRevise el año: está en el futuro.\tVérifiez l’année\u{A0}: elle est dans le futur.\tVerifique o ano: está no futuro.
        numberOutOfRange\tCheck the number.\tRevise el número.\tVérifiez le nombre.\tVerifique o número.
        identicalExplanations\tSay for each question what applies to it.\tDiga para cada pregunta lo que le corresponde.\tDites pour chaque question ce qui la concerne.\tDiga para cada pergunta o que lhe corresponde.
        irrelevantAnswer\tRemove the answer, or change the one that decides whether the question is asked.\tQuite la respuesta o cambie la que decide si la pregunta se formula.\tRetirez la réponse, ou modifiez celle qui décide si la question est posée.\tRemova a resposta ou altere a que decide se a pergunta é feita.
        unansweredQuestion\tAnswer it, or deliver the answers as a draft.\tRespóndala, o entregue las respuestas como borrador.\tRépondez-y, ou remettez les réponses comme projet.\tResponda a ela, ou entregue as respostas como rascunho.
        unconfirmedAnswer\tConfirm the answer if it still holds, or change it.\tConfirme la respuesta si sigue siendo válida, o cámbiela.\tConfirmez la réponse si elle vaut toujours, ou modifiez-la.\tConfirme a resposta se ainda vale, ou altere-a.
        missingAttribute\tFill in what is still missing here, or remove the block.\tComplete lo que falta aquí, o quite el bloque.\tComplétez ce qui manque ici, ou retirez le bloc.\tComplete o que falta aqui, ou remova o bloco.
        unreadableCharacter\tType the text again where a character was lost in copying.\tEscriba de nuevo el texto donde se perdió un carácter al copiar.\tSaisissez de nouveau le texte là où un caractère s’est perdu à la copie.\tDigite de novo o texto onde um caractere se perdeu na cópia.
        """
      )
    }
  }
}
