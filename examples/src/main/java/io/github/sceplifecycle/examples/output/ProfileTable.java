package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedProfile;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The profiles of which no certificate was seen: what each will do to the next one. */
final class ProfileTable {

  private static final int NAME = 28;
  private static final int SETTING = 30;
  private static final int SOURCE = 6;
  private static final String GAP = "  ";
  private static final List<String> HEADS = List.of("profile", "setting", "window");

  private final Plan plan;
  private final Look look;
  private final int name;
  private final int setting;

  ProfileTable(Plan plan, Look look) {
    this.plan = plan;
    this.look = look;
    this.name = width(NAME, HEADS.get(0), plan.unseen().stream().map(ProfileTable::name).toList());
    this.setting =
        width(SETTING, HEADS.get(1), plan.unseen().stream().map(ProfileTable::setting).toList());
  }

  private static int width(int most, String head, List<String> cells) {
    int longest = cells.stream().mapToInt(TextCells::width).max().orElse(0);
    return Math.max(head.length(), Math.min(most, longest));
  }

  void write(Writer out) throws IOException {
    out.write(Paint.BOLD.over(TextCells.wrap(head(), look.width(), ""), look) + "\n\n");
    out.write(
        Paint.GREY.over(row(HEADS.get(0), "source", HEADS.get(1), HEADS.get(2)), look) + "\n");
    for (PlannedProfile one : plan.unseen()) {
      out.write(row(name(one), one.source().word(), setting(one), window(one)) + "\n");
    }
    for (String hint : hints()) {
      out.write(Paint.GREY.over(TextCells.wrap(hint, look.width(), "  "), look) + "\n");
    }
  }

  private String head() {
    String profiles = Words.count(plan.unseen().size(), "SCEP profile");
    return profiles
        + " of which no certificate is known"
        + plan.unseen().get(0).next().lifetime().map(this::nextCertificate).orElse("");
  }

  private String nextCertificate(Duration lifetime) {
    return "; the window of one issued on "
        + Words.date(plan.at())
        + " for "
        + Words.duration(lifetime)
        + " would be:";
  }

  private String row(String profile, String source, String policy, String window) {
    return String.join(
            GAP,
            TextCells.left(TextCells.cut(profile, name), name),
            TextCells.left(source, SOURCE),
            TextCells.left(TextCells.cut(policy, setting), setting),
            window)
        .stripTrailing();
  }

  private static String name(PlannedProfile one) {
    String displayName = one.profile().identity().displayName();
    return Words.visible(
        displayName.isBlank() ? one.profile().identity().identifier() : displayName);
  }

  private static String setting(PlannedProfile one) {
    RenewalSetting setting = one.profile().setting();
    return setting instanceof RenewalSetting.Unknown unknown
        ? unknown(unknown.reason())
        : setting.policy().map(PolicyWords::of).orElseThrow();
  }

  private static String unknown(RenewalSetting.Reason reason) {
    return switch (reason) {
      case NOT_STATED -> "not stated";
      case NOT_EXPORTED -> "not in such exports";
      case INVALID -> "no legal value";
    };
  }

  private String window(PlannedProfile one) {
    boolean never =
        one.profile().setting().policy().isPresent() && one.next().lifetime().isPresent();
    return one.next().window().map(this::window).orElse(never ? "never" : "?");
  }

  private String window(PlannedWindow window) {
    return Words.date(window.opensAt())
        + " → "
        + Words.date(window.closesAt())
        + ", day "
        + day(window.opensAt())
        + " to "
        + day(window.closesAt());
  }

  /** The certificate's first instant is a whole second. */
  private long day(Instant at) {
    return Words.daysBetween(plan.at().truncatedTo(ChronoUnit.SECONDS), at);
  }

  /** What is missing, so that nobody takes the silence about devices for good news. */
  private List<String> hints() {
    List<Source> without =
        plan.unseen().stream()
            .filter(one -> !one.seen().inventoried())
            .map(PlannedProfile::source)
            .distinct()
            .toList();
    String options =
        without.stream().map(ProfileTable::option).collect(Collectors.joining(" and "));
    return Optional.of(options).filter(text -> !text.isEmpty()).stream()
        .map(text -> "No device of theirs is known, because no inventory was given: add " + text)
        .toList();
  }

  private static String option(Source source) {
    return switch (source) {
      case JAMF -> "--jamf-inventory";
      case INTUNE -> "--intune-certificates";
    };
  }
}
