package io.github.sceplifecycle.jamf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer of the Jamf Pro API's {@code computers-inventory} with any number of computers, made
 * while it is read and never held as a whole. No two computers have the same numbers in them.
 */
public final class GeneratedInventory extends InputStream {

  /** Which sections were asked for. */
  public enum Shape {
    /** General and certificates; the other sections are {@code null}. */
    NARROW,
    /** All of them, much more than is read. */
    ALL_SECTIONS
  }

  private static final String SLOT = "#######";
  private static final int TEMPLATES = 16;

  private static final List<String> SECTIONS =
      List.of(
          "diskEncryption",
          "purchasing",
          "applications",
          "storage",
          "userAndLocation",
          "configurationProfiles",
          "printers",
          "services",
          "hardware",
          "localUserAccounts",
          "attachments",
          "plugins",
          "packageReceipts",
          "fonts",
          "security",
          "operatingSystem",
          "licensedSoftware",
          "ibeacons",
          "softwareUpdates",
          "extensionAttributes",
          "contentCaching",
          "groupMemberships");

  private final List<byte[]> templates;
  private final int computers;
  private byte[] current;
  private int at;
  private int made;
  private boolean ended;

  /** An inventory of so many computers. */
  public GeneratedInventory(int computers, Shape shape) {
    this.computers = computers;
    this.templates =
        IntStream.range(0, TEMPLATES).mapToObj(i -> ascii(computer(i, shape))).toList();
    this.current = ascii("{\"totalCount\":" + computers + ",\"results\":[");
  }

  /** All bytes of a small one. */
  public static byte[] bytes(int computers, Shape shape) {
    try (GeneratedInventory inventory = new GeneratedInventory(computers, shape)) {
      return inventory.readAllBytes();
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  /** Writes a narrow one: how many computers, and into which file. */
  public static void main(String[] args) throws IOException {
    try (InputStream inventory = new GeneratedInventory(Integer.parseInt(args[0]), Shape.NARROW)) {
      Files.copy(inventory, Path.of(args[1]), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** How many certificates the computer with this number holds. */
  public static int certificates(int number) {
    return 3 + number % TEMPLATES % 5;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (at == current.length && !next()) {
      return -1;
    }
    int copied = Math.min(length, current.length - at);
    System.arraycopy(current, at, target, offset, copied);
    at += copied;
    return copied;
  }

  private boolean next() {
    at = 0;
    if (made == computers) {
      current = ended ? new byte[0] : ascii("]}");
      boolean more = !ended;
      ended = true;
      return more;
    }
    current = numbered(templates.get(made % TEMPLATES), made);
    made++;
    return true;
  }

  private byte[] numbered(byte[] template, int number) {
    byte[] text = template.clone();
    byte[] digits = ascii(String.format(java.util.Locale.ROOT, "%0" + SLOT.length() + "d", number));
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '#') {
        System.arraycopy(digits, 0, text, i, digits.length);
        i += digits.length - 1;
      }
    }
    text[0] = (byte) (number == 0 ? ' ' : ',');
    return text;
  }

  private static String computer(int i, Shape shape) {
    return " {\"id\":\"1#######\",\"udid\":\"9A0E5B11-AAAA-4000-8000-00000#######\",\"general\":"
        + general(i)
        + SECTIONS.stream()
            .map(name -> ",\"" + name + "\":" + section(name, i, shape))
            .collect(Collectors.joining())
        + ",\"certificates\":["
        + IntStream.range(0, certificates(i))
            .mapToObj(GeneratedInventory::certificate)
            .collect(Collectors.joining(","))
        + "]}";
  }

  private static String general(int i) {
    return ("{\"name\":\"Heron #######\",\"lastIpAddress\":\"10.9.8.%d\",\"lastReportedIp\":\"10.9.8.7\","
            + "\"jamfBinaryVersion\":\"11.25.0-t1777777777\",\"platform\":\"Mac\",\"barcode1\":null,"
            + "\"barcode2\":null,\"assetTag\":\"A-#######\",\"remoteManagement\":{\"managed\":true,"
            + "\"managementUsername\":\"keeper\"},\"supervised\":true,\"mdmCapable\":{\"capable\":true,"
            + "\"capableUsers\":[\"mira\"]},\"reportDate\":\"2026-11-20T07:31:12.104Z\","
            + "\"lastContactTime\":\"2026-11-20T07:31:12.104Z\",\"lastCloudBackupDate\":null,"
            + "\"lastEnrolledDate\":\"2026-03-01T08:00:00.51Z\",\"mdmProfileExpirationTimestamp\":"
            + "\"2028-03-01T08:00:00Z\",\"initialEntryDate\":\"2026-03-01\",\"distributionPoint\":null,"
            + "\"enrollmentMethod\":{\"id\":\"4\",\"objectName\":\"Pier\",\"objectType\":\"PreStage\"},"
            + "\"site\":{\"id\":\"-1\",\"name\":\"None\"},\"itunesStoreAccountActive\":false,"
            + "\"enrolledViaAutomatedDeviceEnrollment\":true,\"userApprovedMdm\":true,"
            + "\"declarativeDeviceManagementEnabled\":true,\"extensionAttributes\":[],"
            + "\"managementId\":\"9a0e5b11-bbbb-4000-8000-00000#######\"}")
        .formatted(i);
  }

  private static String certificate(int i) {
    return ("{\"commonName\":\"9A0E5B11-AAAA-4000-8000-00000#######\",\"identity\":%b,"
            + "\"expirationDate\":\"2027-%02d-01T08:00:00Z\",\"username\":\"%s\","
            + "\"lifecycleStatus\":\"ACTIVE\",\"certificateStatus\":\"ISSUED\",\"subjectName\":"
            + "\"CN=9A0E5B11-AAAA-4000-8000-00000#######,OU=managementAttestation 00c0ffee,O=Pier\","
            + "\"serialNumber\":\"5f3a%d#######7be0d1c2\",\"sha1Fingerprint\":"
            + "\"0123456789abcdef01234567%d89abcdef#######\",\"issuedDate\":\"2026-%02d-01T08:00:00Z\"}")
        .formatted(i % 2 == 0, 1 + i % 12, i % 3 == 0 ? "" : "mira", i, i, 1 + i % 12);
  }

  private static String section(String name, int i, Shape shape) {
    if (shape == Shape.NARROW) {
      return "null";
    }
    String row =
        ("{\"name\":\"%s %d\",\"path\":\"/Applications/%s.app\",\"version\":\"4.%d.1\",\"sizeMegabytes\":%d,"
                + "\"updateAvailable\":false,\"bundleId\":\"org.example.%s\",\"externalVersionId\":\"0\"}")
            .formatted(name, i, name, i, 17 * i + 3, name);
    return IntStream.range(0, 3 + name.length() % 7)
        .mapToObj(n -> row)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
