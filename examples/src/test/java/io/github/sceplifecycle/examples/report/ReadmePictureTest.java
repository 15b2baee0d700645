package io.github.sceplifecycle.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/lifecycle.svg}, the worked case of S-26, is what the page draws. After a change
 * there, write it anew with {@code mvn -pl examples test -Dtest=ReadmePictureTest
 * -Ddocs.write=true}.
 */
class ReadmePictureTest {

  private static final Path PICTURE = Path.of("..", "docs", "lifecycle.svg");
  private static final int WIDTH = 800;
  private static final int MARGIN = 24;
  private static final int TITLE = 18;

  private static String drawn() {
    Lifecycle workedCase =
        Lifecycle.of(
            Source.JAMF,
            Lifecycles.scenario(
                RenewalPolicy.daysBeforeExpiry(120),
                JamfProfile.RETRY,
                CertificateAuthority.okta()),
            List.of());
    LifecyclePicture picture = new LifecyclePicture(workedCase, WIDTH);
    int width = WIDTH + 2 * MARGIN;
    int height = TITLE + picture.height() + 2 * MARGIN;
    Markup svg = new Markup();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "picture",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "img",
        "aria-labelledby",
        "title description");
    svg.leaf("title", picture.title(), "id", "title");
    svg.leaf("desc", picture.description(), "id", "description");
    svg.style(Stylesheet.of("/report/picture.css"));
    svg.empty("rect", "class", "paper", "width", width, "height", height, "rx", 8);
    svg.leaf("text", picture.title(), "class", "strong", "x", MARGIN, "y", MARGIN + 8);
    svg.open("g", "transform", "translate(" + MARGIN + " " + (MARGIN + TITLE) + ")");
    picture.draw(svg);
    return svg.end().end().finish();
  }

  @Test
  void S26_the_picture_is_made_by_the_page() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PICTURE, drawn());
    }
    assertEquals(drawn(), Files.readString(PICTURE));
  }
}
