package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.List;

/** The employer of a named person, where the text states it. */
final class EmployerRecogniser {
  private static final int NAME_REACH = 48;
  private static final int LONGEST_STATEMENT = 64;
  private static final int LONGEST_EMPLOYER = 64;
  private static final List<String> LINKS = List.of(" is ", " was ", ": ", " at ", " by ");

  private EmployerRecogniser() {}

  /** Reports what the word "employer" or "employed" at {@code start} states. */
  static void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    if (!Characters.startsWord(text, start)) {
      return;
    }
    String after =
        text.subSequence(end, Math.min(text.length(), end + LONGEST_STATEMENT)).toString();
    int link = -1;
    for (String candidate : LINKS) {
      int position = after.indexOf(candidate);
      if (position >= 0 && (link < 0 || position < link)) {
        link = position + candidate.length();
      }
    }
    if (link < 0) {
      return;
    }
    int employer = end + link;
    int employerEnd = endOfCapitalised(text, employer);
    if (employerEnd > employer && Names.anyBetween(text, start - NAME_REACH, employer)) {
      scan.report(
          LeakType.EMPLOYER,
          Evidence.CONTEXT,
          employer,
          employerEnd,
          Characters.fold(text.subSequence(employer, employerEnd)));
    }
  }

  /** The offset after the capitalised words at {@code index}; {@code index} itself for none. */
  private static int endOfCapitalised(CharSequence text, int index) {
    int end = index;
    int i = index;
    while (i < index + LONGEST_EMPLOYER) {
      int wordEnd = i;
      while (!Characters.isSpace(Characters.at(text, wordEnd))
          && wordEnd < text.length()
          && wordEnd < index + LONGEST_EMPLOYER) {
        wordEnd++;
      }
      if (wordEnd == i) {
        break;
      }
      String word = text.subSequence(i, wordEnd).toString();
      boolean first = i == index;
      if (first
          ? !Names.isName(word)
          : !Character.isUpperCase(word.charAt(0)) && !word.equals("&")) {
        break;
      }
      end = wordEnd;
      if (word.endsWith(".") && word.length() > 5) {
        return end - 1;
      }
      i = wordEnd + 1;
    }
    return end;
  }
}
