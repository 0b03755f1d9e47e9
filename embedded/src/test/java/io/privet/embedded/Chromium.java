package io.privet.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of this machine, which looks at pages as people do.
 *
 * <p>Without one, tests are skipped and say so; with {@code -Dprivet.browser=required} they fail.
 */
final class Chromium implements AutoCloseable {
  private static final Path BINARY = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final WebDriverWait wait;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
    wait = new WebDriverWait(driver, PATIENCE);
  }

  /** Starts one that keeps its files in a folder of its own. */
  static Chromium start(Path folder) {
    boolean isThere = Files.isExecutable(BINARY) && Files.isExecutable(DRIVER);
    if (!isThere && Objects.equals(System.getProperty("privet.browser"), "required")) {
      throw new AssertionError(BINARY + " and " + DRIVER + " must be there");
    }
    assumeTrue(isThere, "Skipped: the console is tested in Chromium, which is not at " + BINARY);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BINARY.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--user-data-dir=" + folder.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Chromium(new ChromeDriver(service, options));
  }

  void open(String address) {
    driver.get(address);
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Goes to another page of the console, as a link does. */
  void go(String fragment) {
    driver.executeScript("location.hash = arguments[0]", fragment);
  }

  /** Waits for an element that shows; the first that a CSS selector finds. */
  WebElement see(String selector) {
    return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  /** Waits until a text stands anywhere on the page. */
  void seeText(String text) {
    wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
  }

  /** Presses a button by its text. */
  void press(String text) {
    wait.until(
            ExpectedConditions.elementToBeClickable(
                By.xpath("//button[normalize-space()='" + text + "']")))
        .click();
  }

  /** Follows a link by a part of its text. */
  void follow(String text) {
    wait.until(ExpectedConditions.elementToBeClickable(By.partialLinkText(text))).click();
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  /** The value of an expression in the page. */
  Object evaluate(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression));
  }

  /** Asks for dark or light colours, as the settings of a desktop do. */
  void prefer(String scheme) {
    var unused =
        driver.executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** What the browser has complained of since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Faults against WCAG 2.2 A and AA that axe finds in the page, one line each. */
  List<String> accessibilityFaults() throws IOException {
    try (var script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      String axe =
          new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
      // By the debugger, since the page's own policy keeps out what is not its own.
      var unused = driver.executeCdpCommand("Runtime.evaluate", Map.of("expression", axe));
    }
    Object faults =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: tags}).then((report) => done(report.violations.flatMap(
                (fault) => fault.nodes.map((node) => `${fault.id}: ${node.html}`))));
            """);
    return ((List<?>) Objects.requireNonNull(faults)).stream().map(Object::toString).toList();
  }

  /** Writes a picture of the whole page into the folder that {@code privet.screenshots} names. */
  void picture(String name) throws IOException {
    String folder = System.getProperty("privet.screenshots");
    if (folder != null) {
      byte[] png = driver.getScreenshotAs(OutputType.BYTES);
      Files.write(Path.of(folder).resolve(name.toLowerCase(Locale.ROOT) + ".png"), png);
    }
  }

  /** The text of every element that a CSS selector finds. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
