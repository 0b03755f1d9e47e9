/** Records, enums and sealed types that cross the stages. */
@NullMarked
package io.privet.model;

import org.jspecify.annotations.NullMarked;
