/** What wording and shape of prompts and answers hint at. */
@NullMarked
package io.privet.extract.text;

import org.jspecify.annotations.NullMarked;
