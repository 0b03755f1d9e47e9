/** One file for each kind of sink: a notification becomes requests, an answer an outcome. */
@NullMarked
package io.privet.notify.sink;

import org.jspecify.annotations.NullMarked;
