package io.privet.advise;

import com.fasterxml.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.util.Locale;

/** Whose job a step is, unless a deployment routes it elsewhere. */
@EnumNaming(KebabCaseStrategy.class)
public enum OwnerRole {
  MODEL_TEAM,
  DATA_OWNER,
  PRIVACY_OFFICER,
  SECURITY,
  PLATFORM_TEAM;

  /** The name for people: {@code privacy officer}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
