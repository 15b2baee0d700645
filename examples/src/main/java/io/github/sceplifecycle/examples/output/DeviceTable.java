package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Shadowing;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of the devices: one line for each, those that do not attest first. */
final class DeviceTable {

  private static final int NAME = 24;
  private static final int PLATFORM = 8;
  private static final int ATTESTS = 9;
  private static final int UNTIL = 10;

  private final List<DeviceVerdict> devices;
  private final Look look;

  DeviceTable(List<DeviceVerdict> devices, Look look) {
    this.devices = devices;
    this.look = look;
  }

  void write(Writer out) throws IOException {
    int name = nameWidth();
    String heads = line(name, "device", "platform", "attests") + cells("until", "why");
    out.write(Paint.GREY.over(heads, look) + "\n");
    for (DeviceVerdict device : devices) {
      out.write(row(device, name) + "\n");
    }
    out.write(Paint.GREY.over(footnote(), look) + "\n");
  }

  private int nameWidth() {
    int longest = devices.stream().mapToInt(one -> TextCells.width(name(one))).max().orElse(0);
    return Math.max(6, Math.min(NAME, longest));
  }

  private String row(DeviceVerdict device, int name) {
    VerdictKind kind = device.verdict().kind();
    String left = line(name, name(device), platform(device), "").stripTrailing();
    String padding = TextCells.left("", name + PLATFORM + 4 - TextCells.width(left));
    String attests = paint(kind).over(TextCells.left(word(kind), ATTESTS), look);
    return left + padding + attests + "  " + cells(until(device.verdict()), why(device, name));
  }

  private static String line(int width, String name, String platform, String attests) {
    return TextCells.left(TextCells.cut(name, width), width)
        + "  "
        + TextCells.left(platform, PLATFORM)
        + "  "
        + (attests.isEmpty() ? "" : TextCells.left(attests, ATTESTS) + "  ");
  }

  private static String cells(String until, String why) {
    return (TextCells.left(until, UNTIL) + "  " + why).stripTrailing();
  }

  private String why(DeviceVerdict device, int name) {
    int indent = name + PLATFORM + ATTESTS + UNTIL + 8;
    Stream<String> reasons = device.verdict().reasons().stream().map(DeviceTable::told);
    Stream<String> shadows = device.verdict().grounds().shadowed().stream().map(DeviceTable::told);
    String all = String.join(", ", Stream.concat(reasons, shadows).toList());
    return TextCells.wrap(all, Math.max(20, look.width() - indent), "")
        .replace("\n", "\n" + " ".repeat(indent));
  }

  private static String told(Reason reason) {
    return reason.name().replace('_', ' ').toLowerCase(Locale.ROOT) + " (" + reason.rule() + ")";
  }

  private static String told(Shadowing shadowing) {
    return "certificate "
        + serial(shadowing.hidden())
        + " would attest and is hidden by "
        + serial(shadowing.by())
        + " (S-22)";
  }

  private static String serial(HeldCertificate held) {
    return held.certificate().identity().serial().map(SerialNumber::toString).orElse("?");
  }

  private static String until(Verdict verdict) {
    return verdict.kind() == VerdictKind.NOT_APPLICABLE
        ? ""
        : verdict.until().map(Words::date).orElse("—");
  }

  private String footnote() {
    List<String> assumed =
        devices.stream().flatMap(one -> one.assumed().stream()).distinct().sorted().toList();
    return assumed.isEmpty()
        ? "nothing is assumed"
        : TextCells.wrap(
            "assumed where no document says: " + String.join(", ", assumed), look.width(), "  ");
  }

  private static String name(DeviceVerdict device) {
    String name = device.identity().displayName();
    return Words.visible(name.isBlank() ? device.identity().identifier() : name);
  }

  private static String platform(DeviceVerdict device) {
    return device.identity().platform().name().toLowerCase(Locale.ROOT);
  }

  static String word(VerdictKind kind) {
    return switch (kind) {
      case ATTESTED -> "yes";
      case DENIED -> "no";
      case INDETERMINATE -> "unknown";
      case NOT_APPLICABLE -> "no need";
    };
  }

  private static Paint paint(VerdictKind kind) {
    return switch (kind) {
      case ATTESTED -> Paint.GREEN;
      case DENIED -> Paint.RED;
      case INDETERMINATE -> Paint.CYAN;
      case NOT_APPLICABLE -> Paint.GREY;
    };
  }
}
