/** The service against a Kafka of the user's own. */
@NullMarked
package io.privet.cli.service;

import org.jspecify.annotations.NullMarked;
