package io.privet.extract.leak;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which languages of Europe and America mark a street. */
final class Streets {
  /** Stand before the name of the street. */
  private static final Set<String> BEFORE =
      WordList.set(
          """
          rue avenue av boulevard bd chemin cours impasse allée quai route place via viale piazza
          corso largo vicolo strada contrada calle c/ avenida avda paseo plaza camino carrer rua
          travessa praça estrada alameda rodovia ul ulica al aleja pl plac os osiedle strasse
          straße am an auf im zum zur unter λ λεωφόρος λεωφ οδός πλατεία box postfach apartado
          postbus casella cité cite ulitsa ул улица str
          """);

  /** Stand after the name of the street, as words of their own. */
  private static final Set<String> AFTER =
      WordList.set(
          """
          street st road rd avenue ave lane ln drive dr court ct boulevard blvd way place pl
          square sq crescent cres terrace close highway hwy parkway pkwy circle cir trail gardens
          grove row mews walk hill parade quay turnpike pike alley loop esplanade rise view straße
          strasse str weg platz allee ring damm gasse ufer steig straat laan plein gracht kade
          gate gata gatan veg vei veien vej väg vägen allé plads torv torg tie katu tee põik
          puiestee maantee tänav utca u út útja tér krt körút rakpart köz sor sétány dűlő fasor
          ulica cesta trg náměstí nám třída námestie sokak caddesi cad iela gatvė odos
          """);

  /** End the name of the street within one word. */
  private static final List<String> ENDINGS =
      WordList.list(
          """
          strasse straße strase str weg gasse platz allee damm ufer steig ring straat laan plein
          gracht kade singel dijk dreef steenweg gata gatan gate gaten vägen väg gränd vegen veien
          vei veg vej vænget gade stræde allé alle stræti braut vegur gerði tún tie katu polku
          kuja tänav utca svingen bakken
          """);

  private static final Set<String> CONNECTORS =
      WordList.set(
          """
          dei degli delle dello dell alla alle ai sul san sur aux au les las los lo das dem op aan
          het in an am im zur på i og
          """);

  private Streets() {}

  /** Whether the word, in lower case, joins the parts of a street's name. */
  static boolean isConnector(String word) {
    return Names.isParticle(word) || CONNECTORS.contains(word);
  }

  static boolean isMarkBefore(String word) {
    return BEFORE.contains(bare(word));
  }

  static boolean isMarkAfter(String word) {
    return AFTER.contains(bare(word));
  }

  static boolean hasEnding(String word) {
    String bare = bare(word);
    return bare.length() > 5 && ENDINGS.stream().anyMatch(bare::endsWith);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
