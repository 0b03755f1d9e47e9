package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The console as people meet it: in a browser, beside the running service. */
@Timeout(240)
final class ConsoleTest {
  private static final String HOSTILE = "<img src=x onerror=\"document.title='owned'\"><b>set</b>";
  private static final List<String> PAGES =
      List.of("alerts", "risk", "mitigations", "detectors", "silences", "health");

  @TempDir private Path folder;

  @Test
  void showsAnAttackWithoutReloadAndKeepsWhatPeopleDecide() throws Exception {
    try (BrokerWorld world = new BrokerWorld(folder, "mock://console");
        Chromium browser = Chromium.start(Files.createDirectory(folder.resolve("browser")))) {
      Path files = Files.createDirectory(folder.resolve("service"));
      DemoAccess access = DemoAccess.create(0);
      world.prepareService(files, access).start();
      browser.resize(1280, 900);
      browser.open(access.address());
      browser.seeText("Nothing suspicious has been seen so far");
      Object loadedAt = browser.evaluate("performance.timeOrigin");

      world.send(attack(SampleEvents.PROBER));
      browser.seeText("P02 Membership inference by perturbation");
      assertEquals(loadedAt, browser.evaluate("performance.timeOrigin"));

      browser.follow("P02 Membership inference by perturbation");
      browser.seeText("Why it is suspicious");
      look(browser, "alert");
      Object alert = browser.evaluate("location.hash");
      decide(browser, "Acknowledge", "I look after it");
      browser.see(".heading .status-acknowledged");
      decide(browser, "Silence", "The owner is informed");
      browser.go("#/silences");
      browser.seeText("The owner is informed");
      lookAtEveryPage(browser);

      world.stopService();
      world.prepareService(files, access).start();
      browser.go("#/silences");
      browser.reload();
      browser.seeText("The owner is informed");
      browser.go(alert.toString());
      browser.see(".heading .status-acknowledged");
      browser.seeText("I look after it");
    }
  }

  @Test
  void showsHostileNamesAsText() throws Exception {
    try (BrokerWorld world = new BrokerWorld(folder, "mock://hostile-console");
        Chromium browser = Chromium.start(Files.createDirectory(folder.resolve("browser")))) {
      Path files = Files.createDirectory(folder.resolve("service"));
      DemoAccess access = DemoAccess.create(0);
      world.prepareService(files, access).start();
      world.send(attack(SampleEvents.COPIER).stream().map(ConsoleTest::hostile).toList());
      world.awaitProcessed();
      browser.open(access.address());

      browser.seeText(HOSTILE);
      browser.follow("P16");
      browser.seeText("Why it is suspicious");
      browser.seeText(HOSTILE);

      assertEquals(0, browser.count("img[src=x]"));
      assertEquals("Alert · Privet", browser.evaluate("document.title"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static void lookAtEveryPage(Chromium browser) throws Exception {
    for (String page : PAGES) {
      browser.go("#/" + page);
      browser.see("main h1");
      look(browser, page);
    }
    browser.go("#/alerts");
    browser.see("main .table");
    browser.prefer("dark");
    look(browser, "alerts-dark");
    browser.prefer("light");
    browser.resize(420, 900);
    look(browser, "alerts-narrow");
    browser.resize(1280, 900);
  }

  private static void look(Chromium browser, String name) throws Exception {
    assertEquals(List.of(), browser.accessibilityFaults(), name);
    assertEquals(List.of(), browser.complaints(), name);
    browser.picture(name);
  }

  private static void decide(Chromium browser, String action, String reason) {
    browser.press(action);
    WebElement field = browser.see("dialog[open] [name=reason]");
    field.sendKeys(reason);
    browser.see("dialog[open] button[type=submit]").click();
  }

  private List<AuditEvent> attack(String principal) throws Exception {
    return SampleEvents.of(folder.resolve("sample"), Set.of(principal));
  }

  private static AuditEvent hostile(AuditEvent event) {
    DataAccess access = (DataAccess) event;
    return new DataAccess(
        access.header(),
        HOSTILE,
        access.datasetVersion(),
        access.object(),
        access.operation(),
        access.outcome(),
        access.errorCode(),
        access.rows(),
        access.bytes(),
        access.subjects(),
        access.subjectIds(),
        access.columns(),
        access.byteRange(),
        access.destination(),
        access.destinationRegion(),
        access.jobType());
  }
}
