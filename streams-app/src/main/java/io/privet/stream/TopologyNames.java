package io.privet.stream;

import java.util.List;

/**
 * Names of processors, stores and repartition topics. They outlive a process: topics and stores
 * bear them, and a changed name abandons the state behind it.
 */
final class TopologyNames {
  static final String SOURCE = "events";
  static final String INGEST = "ingest";
  static final String COMMANDS = "commands";
  static final String DECISIONS = "decisions";
  static final String OBSERVATIONS_AND_DECISIONS = "observations-and-decisions";
  static final String REFUSED = "refused";
  static final String DEAD_LETTERS = "dead-letters";
  static final String OBSERVATIONS = "observations";
  static final String OBSERVATIONS_BY_PRINCIPAL = "observations-by-principal";
  static final String DETECT = "detect";
  static final String PROFILES = "profiles";
  static final String SOURCES = "sources";
  static final String FINDINGS = "findings";
  static final String FINDINGS_TO_KEEP = "findings-to-keep";
  static final String FINDINGS_ABOUT_ONE = "findings-about-one";
  static final String ALL_FINDINGS = "all-findings";
  static final String CLUES = "clues";
  static final String CLUES_KEYED_BY_CAMPAIGN = "clues-keyed-by-campaign";
  static final String CLUES_BY_CAMPAIGN = "clues-by-campaign";
  static final String CAMPAIGN = "campaign";
  static final String CAMPAIGNS = "campaigns";
  static final String FINDINGS_KEYED_BY_TENANT = "findings-keyed-by-tenant";
  static final String FINDINGS_BY_TENANT = "findings-by-tenant";
  static final String ALERT = "alert";
  static final String EPISODES = "episodes";
  static final String EPISODE_KEYS = "episode-keys";
  static final String ALERTS = "alerts";
  static final String STATES_TO_KEEP = "states-to-keep";
  static final String ALERT_HISTORY = "alert-history";

  /** Every state store. */
  static final List<String> STORES = List.of(PROFILES, SOURCES, CAMPAIGNS, EPISODES, EPISODE_KEYS);

  private TopologyNames() {}
}
