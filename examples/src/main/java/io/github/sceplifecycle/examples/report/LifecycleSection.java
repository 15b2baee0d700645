package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.examples.output.AdviceResult;
import io.github.sceplifecycle.examples.output.AdviceWords;
import io.github.sceplifecycle.examples.output.PolicyWords;
import io.github.sceplifecycle.examples.output.ProjectionWords;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.Projection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What each setting of the fleet leads to, as a picture, and which settings are safe. */
final class LifecycleSection {

  private static final int MOST_PICTURES = 4;
  private static final int MOST_PROFILES = 5;
  private static final int MOST_EVENTS = 12;

  private final FleetReport report;
  private final Markup page;

  LifecycleSection(FleetReport report, Markup page) {
    this.report = report;
    this.page = page;
  }

  void write() {
    advice(report.advice());
    List<Lifecycle> all = report.lifecycles();
    for (int number = 0; number < Math.min(MOST_PICTURES, all.size()); number++) {
      lifecycle("life-" + (number + 1), all.get(number));
    }
    if (all.isEmpty()) {
      page.leaf("p", "No profile's setting is known, so there is none to draw.");
    } else if (all.size() > MOST_PICTURES) {
      String more = Words.count(all.size() - MOST_PICTURES, "more setting");
      page.leaf("p", more + " of the fleet not drawn here.", "class", "more");
    }
  }

  private void advice(AdviceResult advice) {
    page.open("p", "class", "lead").text(Figures.inText(AdviceWords.summary(advice)) + ".");
    Definition.SAFE.cite(page);
    page.end();
    page.open("p");
    if (advice.hasSafeSetting()) {
      page.text("Recommended: in Jamf ");
      page.leaf("strong", AdviceWords.setting(advice, SettingUnit.DAYS_BEFORE_EXPIRY));
      page.text(", in Intune ");
      page.leaf("strong", AdviceWords.setting(advice, SettingUnit.PERCENT_REMAINING)).text(". ");
    }
    page.text("Assumed: " + AdviceWords.assumptions(advice.advice().assumptions()) + ".").end();
  }

  private void lifecycle(String id, Lifecycle lifecycle) {
    page.open("article", "class", "life-of-one", "aria-labelledby", id);
    page.open("h3", "id", id).text(lifecycle.source().displayName() + ": ");
    page.text(PolicyWords.of(lifecycle.scenario().policy())).end();
    profiles(lifecycle.profiles());
    page.open("figure");
    picture(id + "-wide", "wide", new LifecyclePicture(lifecycle, LifecyclePicture.WIDE));
    picture(id + "-narrow", "narrow", new LifecyclePicture(lifecycle, LifecyclePicture.NARROW));
    page.end();
    page.open("details").leaf("summary", "The picture as a table");
    table(lifecycle, id);
    page.end();
    afterExpiry(lifecycle.profiles());
    page.end();
  }

  private void profiles(List<ScepProfile> profiles) {
    if (profiles.isEmpty()) {
      return;
    }
    page.open("p", "class", "quiet").text("Set in ");
    String separator = "";
    for (ScepProfile profile : profiles.subList(0, Math.min(MOST_PROFILES, profiles.size()))) {
      page.text(separator).value(name(profile));
      separator = ", ";
    }
    if (profiles.size() > MOST_PROFILES) {
      page.text(" and " + Words.count(profiles.size() - MOST_PROFILES, "more profile"));
    }
    Definition.WINDOW.cite(page);
    Definition.ATTEMPTS.cite(page);
    Definition.UNUSED.cite(page);
    page.end();
  }

  private static String name(ScepProfile profile) {
    String name = profile.identity().displayName();
    return name.isBlank() ? profile.identity().identifier() : name;
  }

  private void picture(String id, String kind, LifecyclePicture picture) {
    page.open(
        "svg",
        "class",
        "picture " + kind,
        "viewBox",
        picture.viewBox(),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-text");
    page.leaf("title", picture.title(), "id", id + "-title");
    page.leaf("desc", picture.description(), "id", id + "-text");
    picture.draw(page);
    page.end();
  }

  private void table(Lifecycle lifecycle, String id) {
    String caption = id + "-table";
    page.open(
        "div", "class", "scroll", "tabindex", 0, "role", "region", "aria-labelledby", caption);
    page.open("table").leaf("caption", "What happens, in days since the issue", "id", caption);
    page.open("thead").open("tr");
    page.leaf("th", "day", "scope", "col").leaf("th", "what happens", "scope", "col");
    page.end().end();
    lifecycle.stories().forEach((story, projection) -> events(lifecycle, story, projection));
    page.end().end();
  }

  private void events(Lifecycle lifecycle, Story story, Projection projection) {
    StoryWords words = new StoryWords(lifecycle, story, projection);
    page.open("tbody").open("tr");
    page.leaf("th", words.title(), "colspan", 2, "scope", "rowgroup").end();
    List<Event> told =
        projection.events().stream()
            .filter(event -> event.kind() != EventKind.ATTEMPT_FAILED)
            .toList();
    Instant issued = lifecycle.first().notBefore();
    for (Event event : told.subList(0, Math.min(MOST_EVENTS, told.size()))) {
      page.open("tr").leaf("td", "" + Words.daysBetween(issued, event.at()), "class", "n");
      page.leaf("td", ProjectionWords.event(event)).end();
    }
    if (told.size() > MOST_EVENTS) {
      String more = Words.count(told.size() - MOST_EVENTS, "more event") + " not shown";
      page.open("tr").leaf("td", more, "colspan", 2, "class", "more").end();
    }
    page.end();
  }

  /** Where the MDM gives up at the expiry, if that is not so for all profiles. */
  private void afterExpiry(List<ScepProfile> profiles) {
    String platforms =
        profiles.stream()
            .filter(profile -> profile.retry().afterExpiry() == AfterExpiry.STOPS)
            .map(profile -> profile.identity().platform().displayName())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!platforms.isEmpty()) {
      page.open("p").text("On " + platforms + " nothing replaces a certificate that has expired.");
      Definition.AFTER_EXPIRY.cite(page);
      page.end();
    }
  }
}
