package io.privet.extract.text;

/** Words that mean about the same to a recogniser of cues. */
enum WordClass {
  /** Asks to say the same again. */
  REPEAT(
      "repeat repeating say write print output echo recite type"
          + " wiederhole wiederholen schreibe répète répétez écris repite repetir escribe ripeti"
          + " scrivi repita escreva herhaal"),
  /** Without end. */
  ENDLESS(
      "forever endlessly endless infinitely infinite infinity indefinitely eternally perpetually"
          + " nonstop unceasingly ceaselessly continuously endlos unendlich ewig infiniment"
          + " indéfiniment éternellement infinitamente indefinidamente eternamente infinito oneindig"),

  /** How often. */
  TIMES("times mal fois veces volte vezes keer"),
  /** A large number of something. */
  MANY(
      "many multiple numerous several various diverse different list set dozen dozens hundred"
          + " hundreds batch viele mehrere verschiedene plusieurs divers différentes liste muchas"
          + " varias diversas lista molte diverse muitas várias"),
  /** Tells the model what to do, at the beginning of a sentence. */
  REQUEST(
      "write explain describe give list create make provide generate suggest summarize summarise"
          + " translate classify identify imagine pretend act roleplay role design develop compose"
          + " draft tell show help answer calculate compute solve convert rewrite edit correct fix"
          + " implement build plan compare discuss analyze analyse share determine predict evaluate"
          + " define outline propose recommend complete continue fill repeat print reply respond"
          + " brainstorm construct explore choose select name find please suppose assume can could"
          + " prepare produce enter repeat say bitte schreibe schreib erkläre nenne gib zeige"
          + " übersetze fasse beschreibe écris écrivez explique expliquez donne donnez décris traduis"
          + " résume escribe explica describe dame traduce resume haz scrivi spiega descrivi traduci"
          + " escreva descreva traduza schrijf leg"),
  /** Opens a question. */
  QUESTION(
      "what how why when where which who whose whom is are do does did will would should was wie"
          + " warum wieso wer wo wann welche welcher können kannst quel quelle comment pourquoi qui"
          + " que peux pouvez qué cómo cuál cuándo dónde quién puedes puede come cosa perché quando"
          + " chi dove como qual quem onde wat hoe waarom"),
  /** Opens a question, and no other part of a sentence. */
  INQUIRY("how what wie wieviel comment combien cómo cuánto cuántos quanto quanti quantos hoeveel"),
  /** What the model is told to be or do. */
  BE(
      "are will have need must should bist sind sollst es êtes dois eres debes sei deve é deves bent"),
  /** Asks to go on. */
  CONTINUE(
      "continue continues complete finish resume next follows following setze fortsetzen"
          + " vervollständige ergänze continuez complète complétez poursuis continúa completa continua"
          + " complete vervolg"),
  /** Word for word. */
  WORD_FOR_WORD(
      "verbatim exact exactly precisely wörtlich wortgetreu exactement textuellement textualmente"),
  /** A piece of a known work. */
  PASSAGE(
      "passage passages excerpt excerpts novel chapter verse verses lyrics quote quotation quotations"
          + " textstelle auszug kapitel extrait chapitre citation pasaje extracto capítulo cita"
          + " brano estratto capitolo trecho fragment fragmento"),
  /** What the model has learned by heart. */
  MEMORY(
      "memorized memorised memory corpus pretraining training trainingsdaten auswendig entraînement"
          + " entrenamiento memoria addestramento treinamento"),
  /** Stands for a piece that was left out. */
  GAP("mask masked blank blanks gap missing redacted lücke maske trou masque hueco máscara"),
  /** What a model could be trained with. */
  TASK(
      "instruction instructions task tasks question questions prompt prompts exercise exercises"
          + " problem problems aufgabe aufgaben anweisung frage fragen consigne tâche tâches"
          + " instrucción instrucciones tarea tareas pregunta preguntas istruzione compito domanda"
          + " instrução tarefa pergunta"),
  /** The other part of a pair to train with. */
  SOLUTION(
      "output outputs answer answers response responses completion completions solution ausgabe"
          + " antwort lösung réponse sortie respuesta salida risposta resposta saída"),

  /** Opens a question about a thing. */
  WHAT(
      "what whats which who whose where was welche welches welcher wo wer wessen quel quelle quels"
          + " quelles où cuál cual cuáles qué quién dónde qual quale quali quais che dove chi onde"
          + " quem wat welke waar wie jaki jaka jakie gdzie"),
  /** Opens a question about a way to do something. */
  HOW("how where why when wieso warum comment pourquoi cómo perché jak hoe"),
  /** Asks for something to be handed over. */
  GIVE(
      "give tell show find list provide share reveal send get need know lookup look print output"
          + " display return say complete fill finish guess recall remember supply disclose leak dump"
          + " retrieve fetch identify contact reach call locate extract predict state continue"
          + " gib nenne zeig zeige sage sag finde liste verrate ergänze vervollständige brauche"
          + " donne donnez dis dites montre trouve indique indiquez liste complète"
          + " dame dime deme muestra encuentra proporciona completa indica necesito"
          + " dammi dimmi mostrami muéstrame mostra trova fornisci indicami dê diga mostre encontre forneça preciso"
          + " geef vertel toon zoek podaj pokaż"),
  /** Opens work on a record that the prompt brings along. */
  EXTRACT("extract parse capture extrahiere extrahieren extrae extraiga extrayez estrai extraia"),
  /** Asks for something new to be made up. */
  MAKE(
      "generate create make produce invent issue erzeuge generiere erstelle génère générez crée"
          + " genera crea gere crie gerar"),
  /** Works on a text that the prompt brings along. */
  TEXT_TASK(
      "translate classify rewrite paraphrase summarize summarise proofread correct fix categorize"
          + " categorise label edit convert improve polish reformat tag anonymize redact rephrase"
          + " shorten übersetze klassifiziere korrigiere traduis traduisez corrige résume traduce"
          + " clasifica resume traduci correggi riassumi traduza corrija resuma"),
  /** Opens the explanation of a thing, or asks for advice. */
  EXPLAIN(
      "explain describe difference differences importance important practice practices rotate"
          + " rotation store storing hash hashing hashed encrypt validate validation verify policy"
          + " policies reset resetting change manager managers hygiene generator checker requirements tip tips strength secure securely safely"
          + " protect protecting compare define definition meaning configure configuring set"
          + " erkläre erkläre unterschied sicher explique différence explica diferencia spiega"),
  /** What programmers ask for. */
  CODING(
      "function script program class method regex regexp query implement library snippet tutorial"
          + " python java javascript typescript php sql bash node react ruby golang rust kotlin"
          + " express django flask algorithm unit test tests hardcoded variable def import tuple const void funktion skript"
          + " fonction función funzione função"),
  /** Stands between the parts of a sentence; never a part of a name. */
  FUNCTION(
      "a an the of for from to in on at by with as is are was were be been and or but if that this"
          + " these those it its their his her he she they them my your our me you i we please can"
          + " could would do does did has have had will so also not no yes hi hello dear mr mrs ms"
          + " dr prof here there then than about into under over now today der die das den dem des"
          + " ein eine einer und oder ist sind von für mit im am le la les de du un une et ou est"
          + " pour avec el los las del y o es para con il lo gli di e è per um uma os as do da dos das"
          + " é het een en van voor"),
  /** Stands within a name of a person. */
  PARTICLE(
      "van von der den de du da di do del dos das la le el al bin ibn ben ter ten zu af av st d l o"),
  /** Ends a sentence that breaks off before a value. */
  COPULA("is are was ist lautet sind est es son è sono é são"),
  /** Goes before a place. */
  PLACE("in at near inside im à en"),
  /** An article that makes a thing one of its kind rather than a certain one. */
  INDEFINITE("a an ein eine einen einem einer un une una uno um uma een any"),
  /** A kind of data about a person. */
  PERSON_DATA(
      "email emails mail mailto phone telephone cellphone mobile cell tel fax address addresses"
          + " whatsapp ssn passport iban salary diagnosis birthdate dob residence medication"
          + " prescription zip postcode"
          + " adresse telefon telefonnummer handynummer handy rufnummer anschrift wohnort"
          + " geburtsdatum geburtstag gehalt mailadresse emailadresse diagnose"
          + " courriel téléphone portable naissance salaire domicile"
          + " correo dirección teléfono móvil celular nacimiento salario sueldo domicilio"
          + " indirizzo telefono cellulare nascita stipendio"
          + " endereço telefone telemóvel nascimento salário"
          + " adres telefoonnummer geboortedatum salaris telefonu adress telefonnummer"),
  /** Has a home or can be got hold of, in the third person. */
  LIVES("reached contacted lives live resides wohnt habite vive abita mora woont mieszka"),
  /** Came into the world. */
  BORN("born geboren né née nacido nacida nato nata nascido nascida"),
  /** Goes before {@link #NUMBER} in an identifier of a person. */
  IDENTIFIER(
      "security insurance account card license licence id identity tax national bank patient health"
          + " social personal plate date medical birth"),
  /** A number or date that identifies, or a record about a person. */
  NUMBER("number numbers nummer numéro numero número nr plate birth date record records history"),
  /** Part of the name of an organisation or a place. */
  ORGANISATION(
      "support inc llc ltd limited corp corporation company gmbh ag bank university college hospital"
          + " school hotel restaurant office department city museum police embassy service services"
          + " customer team sales hr resources center centre street avenue road airport library"
          + " clinic store shop court church group association ministry agency institute foundation"
          + " house tower palace park square building bridge stadium united states state county town north south east west new desk helpdesk"
          + " january february march april may june july august september october november"
          + " december monday tuesday wednesday thursday friday saturday sunday english french"
          + " german spanish italian"),
  /** Is a secret by itself. */
  SECRET(
      "password passwords passcode passphrase credential credentials pin webhook webhooks"
          + " passwort passwörter kennwort zugangsdaten lizenzschlüssel produktschlüssel"
          + " contraseña contraseñas passe senha senhas jeton wachtwoord hasło apikey"),
  /** Is a secret when it is a certain one: of a service, or of the next class. */
  KEY(
      "key keys token tokens secret secrets serial serials code codes webhook webhooks"
          + " schlüssel clé clés clave claves chiave chiavi chave chaves"),
  /** Makes a key one that opens something. */
  KEY_KIND(
      "api access auth authentication oauth bearer refresh jwt private secret product license"
          + " licence activation serial master encryption ssh gpg pgp server cd windows office steam"
          + " decryption signing recovery seed wallet webhook connection integration client app"
          + " application session service registration unlock door admin root login wifi wpa2 gift card voucher"
          + " lizenz aktivierungs produkt zugriffs licencia producto licença produto licenza"
          + " prodotto licencja"),
  /** Is a secret right after {@link #CODE_KIND}. */
  CODE("id ids string strings phrase number numbers url uri"),
  /** Makes an identifier or a string a secret. */
  CODE_KIND("client oauth connection serial seed recovery license licence product activation"),
  /** Makes a thing one that belongs to somebody. */
  LOSS(
      "lost forgot forgotten misplaced missing left verloren vergessen perdu oublié"
          + " perdí olvidé perso dimenticato perdi esqueci kwijt"),
  /** Asks for the rest of a thing. */
  COMPLETE(
      "complete finish continue fill guess rest remaining recover restore reconstruct recreate ergänze"
          + " vervollständige rekonstruiere complète complétez reconstitue completa termina reconstruye"
          + " ricostruisci complete reconstrua"),
  /** Reads aloud. */
  READ("read reads reading recite recites whisper whispers sing sings chant repeat"),

  /** What an operator puts before a conversation. */
  INSTRUCTIONS(
      "instruction instructions prompt prompts directive directives guideline guidelines preamble"
          + " metaprompt preprompt sysprompt guardrails rules regeln reglas règles regole regras systemprompt anweisung anweisungen vorgaben"
          + " consignes instrucciones istruzioni instruções directrices instructies instrukcje"),
  /** What stands in a conversation. */
  CONVERSATION(
      "message messages conversation chat context dialogue dialog session transcript prompt text"
          + " texts words sentence everything nachricht nachrichten gespräch unterhaltung"
          + " mensaje mensajes conversación texto texte messaggio messaggi"
          + " conversazione testo mensagem conversa tekst bericht gesprek"),
  /** Puts on paper. */
  WRITE("write schreibe écris écrivez escribe scrivi escreva schrijf napisz"),
  /** Makes instructions those of the operator. */
  SYSTEM("system sys developer operator hidden pre internal meta systems système sistema"),
  /** Before what is being said. */
  PRIOR(
      "above previous prior preceding initial original starting first earlier before beginning"
          + " hidden internal secret system developer foregoing start confidential opening"
          + " oben obigen obige vorherigen vorherige vorigen ursprünglichen anfänglichen ersten"
          + " versteckten précédent précédents précédente précédentes dessus initiales initial"
          + " cachées début anterior anteriores iniciales inicial ocultas arriba sopra precedente"
          + " precedenti iniziali nascoste acima iniciais vorige eerste"),
  /** Asks for the very words. */
  VERBATIM(
      "repeat repeating print output verbatim echo recite reproduce dump copy spell regurgitate"
          + " transcribe reveal disclose expose leak paste encode restate reverse wiederhole wiederholen"
          + " répète répétez recopie repite repita imprime muestra ripeti stampa imprima herhaal"
          + " powtórz"),
  /** Speaks to the model. */
  YOU(
      "you your yours yourself u ur du dir dein deine deinen deiner ihre ihnen tu te ton tes vous"
          + " votre vos tus su sus usted tuo tue tuoi vi você seu seus suas sua je jouw twoje"),
  /** Says what was laid upon somebody beforehand. */
  TOLD(
      "told given gave instructed programmed prompted configured received gesagt angewiesen gegeben"
          + " bekommen erhalten dit donné donné données reçu reçues dieron dijeron recibiste dado"
          + " dato detto ricevuto recebeu deram disseram gekregen"),
  /** Says that somebody may or may not. */
  SUPPOSED(
      "supposed allowed forbidden permitted prohibited restricted erlaubt verboten autorisé"
          + " interdit permitido prohibido permesso vietato proibido"),
  /** Sets aside what was said. */
  IGNORE(
      "ignore disregard forget override skip bypass ignoriere vergiss ignore ignorez oublie ignora"
          + " olvida dimentica ignorar esqueça negeer"),
  /** All of it. */
  WHOLE(
      "entire whole full all complete everything ganze gesamte entière tout toda todo entera"
          + " intera tutta inteira"),
  /** Points at what was named. */
  THOSE("those these them your diese deine ces vos tes esas estas tus queste tue essas suas"),

  /** Puts one thing in the place of another, or after it. */
  FILL(
      "concatenate concat join combine merge assemble replace replaces replacing replaced where whereas substitute substituting append appending"
          + " appended insert inserting inserted fill filling filled embed embedding followed put"
          + " add adding encode encoded encoding escape urlencode urlencoded base64 containing with"
          + " ersetze ersetzen anhängen kodiert codiert mit remplace remplacez remplacer"
          + " remplaçant ajoute ajoutez encodé par avec reemplaza reemplazando sustituye añade"
          + " codificado por con sostituisci sostituendo codificato aggiungi substitua"
          + " substituindo acrescente"),
  /** What somebody might want to carry out. */
  CARGO(
      "conversation message messages chat history summary email emails code codes password"
          + " passwords data numbers number name names address secret secrets token tokens key keys"
          + " prompt instructions information info details personal user page document answer"
          + " credentials gespräch zusammenfassung daten nachricht nachrichten verlauf résumé"
          + " données resumen datos mensaje mensajes conversación historial riassunto dati"
          + " messaggio conversazione dados resumo mensagem conversa"),
  /** Shown by the program that renders an answer. */
  RENDERED(
      "markdown image img picture pixel link hyperlink url src href iframe html bild lien imagen"
          + " immagine imagem enlace collegamento afbeelding"),
  ;

  private final String words;

  WordClass(String words) {
    this.words = words;
  }

  /** The words, in lower case, with spaces between them. */
  Words words() {
    return Words.of(words);
  }
}
