package io.privet.extract.leak;

/** Tells an organisation's published contact from a person's by the words before it. */
final class PublicContacts {
  private static final int REACH = 120;

  private PublicContacts() {}

  /**
   * The standing of a contact that starts at {@code start}: public when an organisation was named
   * before it and no person since.
   */
  static Standing standing(Scan scan, int start) {
    boolean organisation = scan.near(Topic.ORGANISATION, start, REACH);
    return organisation
            && !Names.anyBetween(
                scan.text(), /* start= */ scan.lastEnd(Topic.ORGANISATION), /* end= */ start)
        ? Standing.PUBLIC_CONTACT
        : Standing.PRIVATE;
  }
}
