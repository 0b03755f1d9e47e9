/** The published fingerprints of model inputs. Uses {@code java.*} only. */
@NullMarked
package io.privet.fingerprint;

import org.jspecify.annotations.NullMarked;
