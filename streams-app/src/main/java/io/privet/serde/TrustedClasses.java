package io.privet.serde;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro loads only classes that it is told to trust. These are its own defaults and the records of
 * Privet's schemas, whatever a schema in the registry may name.
 */
final class TrustedClasses {
  private static final String PACKAGE = "io.privet.avro";

  private static boolean installed;

  private TrustedClasses() {}

  /** Has this process trust the records of Privet's schemas; once is enough, more do no harm. */
  static synchronized void install() {
    if (!installed) {
      ClassSecurityValidator.setGlobal(
          ClassSecurityValidator.composite(
              ClassSecurityValidator.getGlobal(), type -> PACKAGE.equals(type.getPackageName())));
      installed = true;
    }
  }
}
