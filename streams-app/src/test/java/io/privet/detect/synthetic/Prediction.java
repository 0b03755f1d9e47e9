package io.privet.detect.synthetic;

/** A row and its answer. */
public final class Prediction {
  final double[] row;
  final String label;
  final double confidence;

  /** First 16 hexadecimal digits of the SHA-256 of the row before a log rounded it. */
  final String hash;

  Prediction(double[] row, String label, double confidence, String hash) {
    this.row = row;
    this.label = label;
    this.confidence = confidence;
    this.hash = hash;
  }

  /** The same answer to the row with each field in another unit. */
  public Prediction inUnits(double[] units) {
    double[] scaled = row.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= units[i];
    }
    return new Prediction(scaled, label, confidence, hash);
  }
}
