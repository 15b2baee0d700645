package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.Peak;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A forecast by source, platform and profile: certificates by the profile that brought them,
 * devices by that of the certificate which they present.
 */
final class ForecastGroups {

  private static final int WIDEST_PROFILE = 32;
  private static final int NARROWEST_PROFILE = 14;
  private static final String GAP = "  ";
  private static final int SOURCE = 8;
  private static final int PLATFORM = 9;
  private static final int NUMBER = 9;
  private static final int NUMBERS = 5;

  private final Forecast forecast;
  private final Look look;
  private final int profileWidth;

  ForecastGroups(Forecast forecast, Look look) {
    this.forecast = forecast;
    this.look = look;
    int left = look.width() - GAP.length() - SOURCE - PLATFORM - NUMBERS * NUMBER;
    this.profileWidth = Math.max(NARROWEST_PROFILE, Math.min(WIDEST_PROFILE, left));
  }

  void write(Writer out) throws IOException {
    write(
        Census.CERTIFICATES,
        List.of("profile", "held", "overdue", "opening", "enrol", "at most"),
        out);
    write(Census.DEVICES, List.of("attests with", "devices", "lapsed", "lapsing", "unknown"), out);
  }

  /** The groups that have any of something; nothing where there is none. */
  private void write(Census what, List<String> heads, Writer out) throws IOException {
    List<FleetGroup> groups =
        forecast.groups().stream().filter(group -> forecast.of(group).count(what) > 0).toList();
    if (groups.isEmpty()) {
      return;
    }
    List<String> numbers = heads.subList(1, heads.size());
    out.write("\n" + Paint.GREY.over(row(heads.get(0), "source", "platform", numbers), look));
    for (FleetGroup group : groups) {
      FleetCounts counts = forecast.of(group);
      List<String> cells = what == Census.DEVICES ? ofDevices(counts) : ofCertificates(counts);
      String platform = group.platform().displayName();
      out.write("\n" + row(name(group), group.source(), platform, cells));
    }
    out.write("\n");
  }

  private static String name(FleetGroup group) {
    return group.profile().isEmpty() ? "of no known profile" : Words.visible(group.profile());
  }

  private static List<String> ofCertificates(FleetCounts counts) {
    Optional<Peak> peak = counts.peak(Series.ENROLMENTS);
    return List.of(
        number(counts.count(Census.CERTIFICATES)),
        number(counts.count(Census.OVERDUE)),
        number(counts.within(Series.WINDOWS_OPENING)),
        number(counts.within(Series.ENROLMENTS)),
        number(peak.map(Peak::count).orElse(0L)));
  }

  private static List<String> ofDevices(FleetCounts counts) {
    return List.of(
        number(counts.count(Census.DEVICES)),
        number(counts.count(Census.LAPSED)),
        number(counts.within(Series.LAPSING)),
        number(counts.count(Census.LAPSE_UNKNOWN)));
  }

  private static String number(long count) {
    return count == 0 ? "·" : Long.toString(count);
  }

  private String row(String profile, String source, String platform, List<String> numbers) {
    StringBuilder row =
        new StringBuilder(TextCells.left(TextCells.cut(profile, profileWidth), profileWidth))
            .append(GAP)
            .append(TextCells.left(TextCells.cut(source, SOURCE), SOURCE))
            .append(TextCells.left(platform, PLATFORM));
    numbers.forEach(number -> row.append(TextCells.right(number, NUMBER)));
    return row.toString().stripTrailing();
  }
}
