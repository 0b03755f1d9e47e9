package io.privet.ops.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token lets its bearer do; each role may do what those before it may. */
public enum Role {
  /** Reads alerts and how the service is. */
  VIEWER,
  /** Also sees principals, takes and closes alerts, silences, and decides on mitigations. */
  RESPONDER,
  /** Also reads the settings. */
  ADMIN;

  /** Whether this role may do what another is needed for. */
  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** Its name as files and people write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a name; empty for none. */
  public static Optional<Role> of(String text) {
    return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
  }
}
