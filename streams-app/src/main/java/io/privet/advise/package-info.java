/**
 * What to do about an alert: the catalogue of mitigations, the advice for each risk pattern and the
 * public frameworks that it points into, all kept as data, and the rules that rank it.
 */
@NullMarked
package io.privet.advise;

import org.jspecify.annotations.NullMarked;
