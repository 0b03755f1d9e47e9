package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;

/** Addresses of a person's machine, where the text says that they are one's. */
final class NetworkAddressRecogniser {
  private static final int REACH = 48;
  private static final int MAC_WINDOW = 32;
  private static final int MAC_LENGTH = 17;

  private NetworkAddressRecogniser() {}

  /** Reports a public IPv4 address; true for any address of that form. */
  static boolean recognise(Scan scan, NumberRun run) {
    if (run.groupCount() != 4
        || run.separator() != '.'
        || run.groups().chars().anyMatch(c -> c > '3')) {
      return false;
    }
    int[] octets = new int[4];
    int at = 0;
    for (int i = 0; i < octets.length; i++) {
      int length = run.groups().charAt(i) - '0';
      octets[i] = Integer.parseInt(run.digits(), at, at + length, 10);
      at += length;
      if (octets[i] > 255) {
        return false;
      }
    }
    if (scan.near(Topic.NETWORK_ADDRESS, run.start(), REACH)) {
      scan.report(
          LeakType.IP_ADDRESS,
          isReserved(octets) ? Standing.PLACEHOLDER : Standing.PRIVATE,
          Evidence.CONTEXT,
          run.start(),
          run.end(),
          octets[0] + "." + octets[1] + "." + octets[2] + "." + octets[3]);
    }
    return true;
  }

  /** Reports the hardware address that follows its announcement at {@code end}. */
  static void recogniseHardware(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    for (int i = end; i < end + MAC_WINDOW; i++) {
      if (isHardware(text, i)) {
        String compact = Characters.fold(text.subSequence(i, i + MAC_LENGTH));
        boolean regular = compact.chars().distinct().count() <= 4 || isCounting(compact);
        scan.report(
            LeakType.MAC_ADDRESS,
            regular ? Standing.PLACEHOLDER : Standing.PRIVATE,
            Evidence.CONTEXT,
            i,
            i + MAC_LENGTH,
            compact.toLowerCase(Locale.ROOT));
        return;
      }
    }
  }

  private static boolean isHardware(CharSequence text, int start) {
    if (start + MAC_LENGTH > text.length()
        || Characters.isWordPart(Characters.at(text, start - 1))) {
      return false;
    }
    char separator = text.charAt(start + 2);
    for (int i = 0; i < MAC_LENGTH; i++) {
      char c = text.charAt(start + i);
      if (i % 3 == 2 ? c != separator : Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return (separator == ':' || separator == '-')
        && !Characters.isWordPart(Characters.at(text, start + MAC_LENGTH));
  }

  /** Whether it is a manual's address, such as 00:1a:2b:3c:4d:5e or 01:23:45:67:89:ab. */
  private static boolean isCounting(String compact) {
    return compact.endsWith("1a2b3c4d5e")
        || compact.startsWith("0123456789")
        || compact.equals("aabbccddeeff")
        || compact.startsWith("00005e0053");
  }

  /** Private, loopback, link-local, multicast, documentation ranges, and the public resolvers. */
  private static boolean isReserved(int[] o) {
    return o[0] == 0
        || o[0] == 10
        || o[0] == 127
        || o[0] >= 224
        || (o[0] == 172 && o[1] >= 16 && o[1] <= 31)
        || (o[0] == 192 && o[1] == 168)
        || (o[0] == 192 && o[1] == 0 && o[2] == 2)
        || (o[0] == 198 && o[1] == 51 && o[2] == 100)
        || (o[0] == 203 && o[1] == 0 && o[2] == 113)
        || (o[0] == 169 && o[1] == 254)
        || (o[0] == 100 && o[1] >= 64 && o[1] <= 127)
        || (o[0] == o[1] && o[1] == o[2])
        || (o[0] == 8 && o[1] == 8)
        || (o[0] == 1 && o[1] <= 2 && o[2] <= 3);
  }
}
