/** What a team on call does with alerts, silences and measures, over the topics of the service. */
@NullMarked
package io.privet.cli.alert;

import org.jspecify.annotations.NullMarked;
