package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import io.privet.cli.service.Service;
import io.privet.detect.campaign.Campaign;
import io.privet.detect.campaign.CampaignCodec;
import io.privet.model.Alert;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A principal is forgotten on command, by the whole service on a real broker. */
@Timeout(90)
final class ErasureOnBrokerTest {
  private static final String TENANT = "default";
  private static final String PROFILES = "privet-profiles-changelog";
  private static final String EPISODES = "privet-episodes-changelog";
  private static final String CAMPAIGNS = "privet-campaigns-changelog";

  @TempDir private Path folder;

  @Test
  void thePrincipalIsGoneFromProfilesAlertsAndCampaignsAndNobodyElseIs() throws Exception {
    try (BrokerWorld world = new BrokerWorld(folder, "mock://erasure")) {
      Path files = Files.createDirectory(folder.resolve("service"));
      world.startService(files);
      world.send(SharedWalk.round("churn"));
      world.send(SharedWalk.round("risk"));
      world.awaitProcessed();
      String address = world.kafka().bootstrapServers();
      BinaryOperator<String> keys = Service.referenceHashes(world.settings(files)).principal();
      List<Campaign> campaigns = campaigns(address);
      List<String> members =
          SharedWalk.WALKERS.stream()
              .filter(walker -> campaigns.stream().allMatch(isAbout(keys.apply(TENANT, walker))))
              .toList();
      String name = members.getFirst();
      String erased = keys.apply(TENANT, name);
      String other = keys.apply(TENANT, members.getLast());
      assertEquals(2, campaigns.size());
      world.send(SharedWalk.copyBy(name));
      world.awaitProcessed();
      String alertId = alertAbout(world, erased).alertId();
      assertNotNull(TopicDump.newest(address, PROFILES).get(erased + "|probe"));
      assertTrue(isNamed(address, EPISODES, erased));

      assertEquals("asked to forget " + erased, erase(files, name));
      world.await(() -> TopicDump.newest(address, "privet.alerts").get(alertId) == null);
      world.await(() -> campaigns(address).stream().noneMatch(isAbout(erased)));

      Map<String, byte @Nullable []> profiles = TopicDump.newest(address, PROFILES);
      assertNull(profiles.get(erased));
      assertNull(profiles.get(erased + "|probe"));
      assertNotNull(profiles.get(other));
      assertFalse(isNamed(address, EPISODES, erased));
      assertTrue(campaigns(address).stream().allMatch(isAbout(other)));
    }
  }

  /** The first words of what the command says. */
  private static String erase(Path files, String principal) {
    StringWriter output = new StringWriter();
    CommandLine commandLine = PrivetCommandLine.create().setOut(new PrintWriter(output, true));
    assertEquals(
        0,
        commandLine.execute(
            "erase",
            "--config",
            files.resolve("privet.yaml").toString(),
            "--principal",
            principal,
            "--reason",
            "request 4711"));
    return output.toString().substring(0, output.toString().indexOf(','));
  }

  private static Alert alertAbout(BrokerWorld world, String principalKey) {
    return world.alerts().stream()
        .filter(alert -> alert.scopeKey().equals(principalKey))
        .findFirst()
        .orElseThrow();
  }

  private static List<Campaign> campaigns(String address) {
    List<Campaign> campaigns = new ArrayList<>();
    for (byte @Nullable [] value : TopicDump.newest(address, CAMPAIGNS).values()) {
      if (value != null) {
        campaigns.add(CampaignCodec.decode(value));
      }
    }
    return campaigns;
  }

  private static Predicate<Campaign> isAbout(String principalKey) {
    return campaign -> campaign.has(principalKey);
  }

  private static boolean isNamed(String address, String topic, String principalKey) {
    return TopicDump.newest(address, topic).entrySet().stream()
        .anyMatch(entry -> entry.getValue() != null && entry.getKey().contains(principalKey));
  }
}
