package io.github.sceplifecycle.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.examples.command.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser shows it. Skipped where no Chromium is on the path or it cannot start. */
class ReportInChromiumTest {

  /** Left behind to be looked at. */
  private static final Path PICTURES = Path.of("target", "report-pictures");

  private static final String HOSTILE =
      "<script>document.title='run'</script><img src=x onerror=document.title='run'>\u202egnp.exe"
          + "x".repeat(300);

  private static final int TAB = 9;
  private static final int ENTER = 13;

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Tab tab;
  private static Path samples;
  private static Path hostile;

  @BeforeAll
  static void there_is_a_chromium() throws Exception {
    Path program = Chromium.program().orElseGet(() -> abort("no Chromium on the path"));
    chromium = Chromium.start(program, folder);
    tab = chromium.tab().orElseGet(() -> abort(program + " does not start here"));
    samples = page("samples.html");
    Path report =
        Files.writeString(
            folder.resolve("report.csv"),
            """
            DeviceId,DeviceName,PolicyId,SerialNumber,SubjectName,ValidFrom,ValidTo
            d1,"%s",p,01,CN=a managementAttestation,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z
            """
                .formatted(HOSTILE));
    hostile = page("hostile.html", "--intune-certificates", report.toString());
  }

  @AfterAll
  static void it_ends() throws Exception {
    if (tab != null) {
      tab.call("Browser.close", "{}");
    }
    if (chromium != null) {
      chromium.stop();
    }
  }

  @Test
  void it_asks_for_nothing_and_says_nothing_on_the_console() throws Exception {
    tab.show(samples);
    assertEquals(List.of(), tab.console());
    assertEquals(List.of(samples.toUri().toString()), tab.requests());
  }

  @Test
  void what_its_policy_does_not_let_in_would_be_on_the_console() throws Exception {
    String page = Files.readString(samples);
    Path broken =
        Files.writeString(
            folder.resolve("broken.html"),
            page.replace("<footer>", "<footer style=\"color: red\"><script>1</script>"));
    tab.show(broken);
    assertEquals(2, tab.console().size(), tab.console().toString());
  }

  @Test
  void S32_a_hostile_name_stays_text() throws Exception {
    tab.show(hostile);
    assertEquals("0", tab.value("document.querySelectorAll('script, img').length"));
    assertTrue(tab.value("document.title").startsWith("SCEP certificates on "));
    String shown = tab.value("document.querySelector('#devices tbody th bdi').textContent");
    assertTrue(shown.startsWith(HOSTILE.substring(0, 70)), shown);
    assertTrue(shown.contains("\\u{202e}gnp.exe"), shown);
    assertEquals(List.of(), tab.console());
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 800, 1280})
  void nothing_is_wider_than_the_window(int width) throws Exception {
    for (Path page : List.of(samples, hostile)) {
      tab.show(page);
      wide(width, 900);
      assertEquals("true", tab.value("document.documentElement.scrollWidth <= innerWidth"));
    }
    if (width == 390) {
      picture("telephone.png");
    }
  }

  @ParameterizedTest
  @CsvSource({"light, true", "dark, false"})
  void it_is_light_in_the_light_and_dark_in_the_dark(String theme, boolean light) throws Exception {
    tab.show(samples);
    wide(1280, 900);
    media("", theme);
    String ground = tab.value("getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]");
    String ink = tab.value("getComputedStyle(document.body).color.match(/\\d+/)[0]");
    assertEquals(light, Integer.parseInt(ground) > 200, ground);
    assertEquals(light, Integer.parseInt(ink) < 60, ink);
    picture(theme + ".png");
  }

  @Test
  void on_paper_it_is_light_without_its_navigation() throws Exception {
    tab.show(samples);
    media("print", "dark");
    assertEquals(
        "rgb(255, 255, 255)", tab.value("getComputedStyle(document.body).backgroundColor"));
    assertEquals("1", tab.value("document.querySelector('nav').offsetHeight"));
    Node.Obj printed = tab.call("Page.printToPDF", "{\"preferCSSPageSize\":true}");
    byte[] pdf = Base64.getDecoder().decode(Tab.text(printed, "data"));
    assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    Files.write(Files.createDirectories(PICTURES).resolve("paper.pdf"), pdf);
  }

  @Test
  void the_first_key_offers_to_skip_to_the_content() throws Exception {
    tab.show(samples);
    wide(1280, 900);
    tab.press("Tab", TAB);
    assertEquals("Skip to the content", tab.value("document.activeElement.textContent"));
    assertEquals("true", tab.value("document.activeElement.getBoundingClientRect().left >= 0"));
    tab.press("Enter", ENTER);
    assertEquals("content", tab.value("document.activeElement.id"));
    tab.press("Tab", TAB);
    assertEquals("true", tab.value("!!document.activeElement.closest('#content')"));
  }

  @Test
  void the_keyboard_goes_through_it_in_the_order_of_reading_and_shows_where_it_is()
      throws Exception {
    tab.show(samples);
    int all = Integer.parseInt(tab.value("document.querySelectorAll(" + FOCUSABLE + ").length"));
    assertTrue(all > 20, "" + all);
    List<String> met = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int number = 0; number < all; number++) {
      tab.press("Tab", TAB);
      met.add(tab.value(PLACE + " + getComputedStyle(document.activeElement).outlineStyle"));
      expected.add(number + " solid");
    }
    assertEquals(expected, met);
  }

  @Test
  void every_picture_table_link_and_region_has_a_name() throws Exception {
    tab.show(samples);
    tab.call("Accessibility.enable", "{}");
    Node.Obj tree = tab.call("Accessibility.getFullAXTree", "{}");
    List<String> named = List.of("image", "table", "link", "region", "navigation", "heading");
    int seen = 0;
    for (Node each : Tab.list(tree, "nodes")) {
      Node.Obj node = (Node.Obj) each;
      if (node.members().containsKey("role")
          && named.contains(Tab.text(Tab.object(node, "role"), "value"))) {
        seen++;
        assertFalse(Tab.text(Tab.object(node, "name"), "value").isBlank(), Tab.words(node));
      }
    }
    assertTrue(seen > 50, "" + seen);
  }

  /** What a key can reach: what is folded in is not. */
  private static final String FOCUSABLE = "'a[href], summary, details[open] [tabindex=\"0\"]'";

  private static final String PLACE =
      "[...document.querySelectorAll(" + FOCUSABLE + ")].indexOf(document.activeElement) + ' '";

  private static void wide(int width, int height) {
    tab.call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b}"
            .formatted(width, height, width < 600));
  }

  private static void media(String medium, String theme) {
    tab.call(
        "Emulation.setEmulatedMedia",
        "{\"media\":\"%s\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}"
            .formatted(medium, theme));
  }

  private static void picture(String name) throws Exception {
    Node.Obj taken = tab.call("Page.captureScreenshot", "{\"captureBeyondViewport\":true}");
    byte[] png = Base64.getDecoder().decode(Tab.text(taken, "data"));
    Files.write(Files.createDirectories(PICTURES).resolve(name), png);
  }

  private static Path page(String name, String... more) {
    Path page = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("report", "--at", "2026-11-23T00:00:00Z", "-o", page.toString()));
    arguments.addAll(List.of(more));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return page;
  }
}
