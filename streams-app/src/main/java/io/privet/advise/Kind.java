package io.privet.advise;

import com.fasterxml.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Whether a mitigation is a matter of technique, of organisation, or of both. */
@EnumNaming(KebabCaseStrategy.class)
enum Kind {
  TECHNICAL,
  ORGANISATIONAL,
  TECHNICAL_AND_ORGANISATIONAL
}
