package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.cms.ValueType;
import java.util.Arrays;
import java.util.Set;

/** The signed attributes that are read (RFC 8894, 3.2.1; RFC 5652, 11). */
enum ScepAttribute {
  MESSAGE_TYPE("messageType", "2.16.840.1.113733.1.9.2", ValueType.PRINTABLE_STRING),
  PKI_STATUS("pkiStatus", "2.16.840.1.113733.1.9.3", ValueType.PRINTABLE_STRING),
  FAIL_INFO("failInfo", "2.16.840.1.113733.1.9.4", ValueType.PRINTABLE_STRING),
  SENDER_NONCE("senderNonce", "2.16.840.1.113733.1.9.5", ValueType.OCTET_STRING),
  RECIPIENT_NONCE("recipientNonce", "2.16.840.1.113733.1.9.6", ValueType.OCTET_STRING),
  TRANSACTION_ID("transactionID", "2.16.840.1.113733.1.9.7", ValueType.PRINTABLE_STRING),
  FAIL_INFO_TEXT("failInfoText", "1.3.6.1.5.5.7.24.1", ValueType.UTF8_STRING),
  CONTENT_TYPE("contentType", "1.2.840.113549.1.9.3", ValueType.OTHER),
  SIGNING_TIME("signingTime", "1.2.840.113549.1.9.5", ValueType.TIME);

  /**
   * Of CMS and its kin: messageDigest, capabilities, a random nonce, algorithm protection, ESS
   * certificates.
   */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "1.2.840.113549.1.9.4",
          "1.2.840.113549.1.9.15",
          "1.2.840.113549.1.9.25.3",
          "1.2.840.113549.1.9.52",
          "1.2.840.113549.1.9.16.2.12",
          "1.2.840.113549.1.9.16.2.47");

  private final String standardName;
  private final String oid;
  private final ValueType type;

  ScepAttribute(String standardName, String oid, ValueType type) {
    this.standardName = standardName;
    this.oid = oid;
    this.type = type;
  }

  static boolean isKnown(String oid) {
    return PASSED_OVER.contains(oid)
        || Arrays.stream(values()).anyMatch(each -> each.oid.equals(oid));
  }

  String standardName() {
    return standardName;
  }

  String oid() {
    return oid;
  }

  ValueType type() {
    return type;
  }
}
