package io.github.sceplifecycle.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Intune reports of certificates, made up; two of them for each device. */
final class IntuneReports {

  private static final String HEADER =
      "DeviceId,DeviceName,UPN,UserId,PolicyId,CertificateStatus,SubjectName,IssuerName,"
          + "SerialNumber,Thumbprint,KeyUsage,EnhancedKeyUsage,ValidFrom,ValidTo\n";

  private IntuneReports() {}

  /** A report as the admin center exports it. */
  static byte[] csv(int certificates) {
    return bytes(certificates, HEADER, IntuneReports::row, "", "");
  }

  /** The certificate states of a profile as Microsoft Graph lists them. */
  static byte[] states(int certificates) {
    return bytes(certificates, "{\"value\":[", IntuneReports::state, ",", "]}");
  }

  private static byte[] bytes(
      int count, String start, IntFunction<String> piece, String between, String end) {
    return IntStream.range(0, count)
        .mapToObj(piece)
        .collect(Collectors.joining(between, start, end))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String row(int number) {
    return String.format(
        Locale.ROOT,
        "3e5a1004-51ca-4c0e-9f00-8d2b%08x,NW-LT-%d,ada.berg@northwind.example,"
            + "1f2e3d4c-0000-4a5b-8c7d-9e8f7a6b5c4d,4e5a1004-51ca-4c0e-9f00-8d2b6f1a0004,Issued,"
            + "\"CN=NW-LT-%d managementAttestation,O=Northwind\",CN=Northwind Okta MTLS CA,"
            + "%08x,%040X,\"Digital Signature, Key Encipherment (a0)\","
            + "Client Authentication (1.3.6.1.5.5.7.3.2),"
            + "2026-0%d-01T00:00:00Z,2027-0%d-01T00:00:00.0000000Z\n",
        number / 2,
        number / 2,
        number / 2,
        number,
        number,
        1 + number % 9,
        1 + number % 9);
  }

  private static String state(int number) {
    return String.format(
        Locale.ROOT,
        "{\"@odata.type\":\"#microsoft.graph.managedDeviceCertificateState\","
            + "\"id\":\"3e5a1004-51ca-4c0e-9f00-8d2b%08x\",\"deviceDisplayName\":\"NW-LT-%d\","
            + "\"devicePlatform\":\"windows10AndLater\",\"userDisplayName\":\"Ada Berg\","
            + "\"certificateKeyUsage\":160,\"certificateRevokeStatus\":\"none\","
            + "\"certificateIssuanceState\":\"issued\",\"certificateKeyLength\":2048,"
            + "\"certificateIssuer\":\"CN=Northwind Okta MTLS CA\","
            + "\"certificateSubjectNameFormat\":\"CN=NW-LT-%d managementAttestation\","
            + "\"certificateThumbprint\":\"%040X\",\"certificateSerialNumber\":\"%08x\","
            + "\"certificateIssuanceDateTime\":\"2026-0%d-01T00:00:00Z\","
            + "\"certificateExpirationDateTime\":\"2027-0%d-01T00:00:00Z\"}",
        number,
        number,
        number,
        number,
        number,
        1 + number % 9,
        1 + number % 9);
  }
}
