package io.privet.cli.evaluate;

import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.cli.evaluate.derive.Derivation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of all principals, chosen by a seeded hash of the name, so that it hangs on nothing that
 * they do.
 *
 * @param from lower end of the part in [0, 1], inclusive
 * @param to upper end, exclusive
 */
record PrincipalPart(double from, double to) {
  /** No principal. */
  static final PrincipalPart NONE = share(0);

  /** A part of this size, in [0, 1]. */
  static PrincipalPart share(double share) {
    return new PrincipalPart(0, share);
  }

  /** Parts of equal size that have no principal in common and leave none out. */
  static List<PrincipalPart> folds(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new PrincipalPart((double) i / count, (double) (i + 1) / count))
        .toList();
  }

  /** Whether a principal belongs to it. */
  boolean contains(String principal) {
    long hash = Hashing.xxh3_64(Derivation.SEED).hashCharsToLong(principal);
    double place = (hash >>> Byte.SIZE) * 0x1p-56;
    return place >= from && place < to;
  }
}
