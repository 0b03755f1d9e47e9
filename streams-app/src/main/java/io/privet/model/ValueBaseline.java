package io.privet.model;

/**
 * Which field values are in common use on a model, and how common inputs with other values are.
 *
 * @param common the values that several principals use
 * @param foreignBelow an input is foreign when fewer of its fields than this, in percent, hold a
 *     common value; 0 where natural inputs do not reuse values, so that no input is foreign
 * @param foreignShare share of foreign inputs, as high as it is among ordinary principals
 */
public record ValueBaseline(ValueFilter common, int foreignBelow, double foreignShare) {
  /** Nothing known: no input is foreign. */
  public static final ValueBaseline NONE = new ValueBaseline(ValueFilter.NONE, 0, 1);
}
