package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
    String footnote = TextCells.wrap(DeviceWords.assumed(devices), look.width(), "  ");
    out.write(Paint.GREY.over(footnote, look) + "\n");
  }

  private int nameWidth() {
    int longest =
        devices.stream().mapToInt(one -> TextCells.width(DeviceWords.name(one))).max().orElse(0);
    return Math.max(6, Math.min(NAME, longest));
  }

  private String row(DeviceVerdict device, int name) {
    VerdictKind kind = device.verdict().kind();
    String left =
        line(name, DeviceWords.name(device), device.identity().platform().displayName(), "")
            .stripTrailing();
    String padding = TextCells.left("", name + PLATFORM + 4 - TextCells.width(left));
    String attests = paint(kind).over(TextCells.left(DeviceWords.attests(kind), ATTESTS), look);
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
    return TextCells.wrap(DeviceWords.why(device), Math.max(20, look.width() - indent), "")
        .replace("\n", "\n" + " ".repeat(indent));
  }

  private static String until(Verdict verdict) {
    return verdict.kind() == VerdictKind.NOT_APPLICABLE
        ? ""
        : verdict.until().map(Words::date).orElse("—");
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
