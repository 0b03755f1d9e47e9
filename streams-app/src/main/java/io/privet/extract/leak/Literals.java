package io.privet.extract.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every literal that the prefilter looks for, one family a line. */
final class Literals {
  /** Words this short must end where the literal ends. */
  private static final int SHORT_WORD = 4;

  private Literals() {}

  static List<Literal> all() {
    List<Literal> literals = new ArrayList<>();
    literals.add(new Literal("@", new EmailRecogniser()));
    literals.add(new Literal("eyj", new JwtRecogniser()));
    literals.add(new Literal("-----begin", new PrivateKeyRecogniser()));
    literals.add(new Literal("://", new ConnectionStringRecogniser()));
    literals.add(new Literal("employe", EmployerRecogniser::recognise));
    literals.add(new Literal("mac addr", NetworkAddressRecogniser::recogniseHardware));
    literals.add(new Literal("hwaddr", NetworkAddressRecogniser::recogniseHardware));
    literals.add(new Literal("mac_addr", NetworkAddressRecogniser::recogniseHardware));
    TokenFormats.ALL.forEach(format -> literals.add(format.literal()));
    Stream.of("password", "passwd", "passphrase", "passwort", "contraseña", "mot de passe")
        .forEach(word -> literals.add(new Literal(word, new PasswordRecogniser())));
    Stream.concat(IdentityNumbers.ALONE.stream(), IdentityNumbers.NAMED.stream())
        .forEach(
            number ->
                number
                    .words()
                    .forEach(
                        word ->
                            literals.add(word(word, List.of(number.topic(), Topic.ANY_IDENTITY)))));
    for (TopicWords words : TopicWords.ALL) {
      words.words().forEach(word -> literals.add(word(word, words.topics())));
    }
    return literals;
  }

  private static Literal word(String word, List<Topic> topics) {
    return new Literal(
        word,
        (scan, start, end) -> {
          CharSequence text = scan.text();
          boolean whole =
              word.length() > SHORT_WORD || !Character.isLetterOrDigit(Characters.at(text, end));
          if (whole && Characters.startsWord(text, start)) {
            for (Topic topic : topics) {
              scan.mention(topic, end);
            }
          }
        });
  }
}
