package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.List;
import java.util.function.Predicate;

/**
 * One state's number for a person.
 *
 * @param topic the topic that its own words name
 * @param words what the number is called, in lower case; empty when {@link Topic#NATIONAL_IDENTITY}
 *     says it all
 * @param shapes the forms without separators: N stands for a digit, L for a letter, X for either
 * @param check the check rule over a value of one of the shapes
 */
record IdentityNumber(
    LeakType type, Topic topic, List<String> words, List<String> shapes, Predicate<String> check) {

  /** An entry whose words and shapes stand in one string each, with bars between. */
  static IdentityNumber of(
      LeakType type, Topic topic, String words, String shapes, Predicate<String> check) {
    return new IdentityNumber(
        type, topic, WordList.phrases(words), WordList.phrases(shapes), check);
  }

  /** Whether the value, in upper case without separators, has a shape of this number and checks. */
  boolean matches(String compact) {
    return shapes.stream().anyMatch(shape -> hasShape(compact, shape)) && check.test(compact);
  }

  private static boolean hasShape(String compact, String shape) {
    if (compact.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      boolean digit = Characters.isDigit(compact.charAt(i));
      char wanted = shape.charAt(i);
      if ((wanted == 'N' && !digit) || (wanted == 'L' && digit)) {
        return false;
      }
    }
    return true;
  }
}
