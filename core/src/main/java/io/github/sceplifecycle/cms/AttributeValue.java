package io.github.sceplifecycle.cms;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.cms.Time;

/**
 * One value of an attribute: text, octets, a time, or something else of which only the type is
 * said.
 */
public final class AttributeValue {

  private final ASN1Encodable value;

  AttributeValue(ASN1Encodable value) {
    this.value = value;
  }

  /**
   * The value's type.
   *
   * @return the type as X.680 names it, for those that a pkiMessage may hold; {@link
   *     ValueType#OTHER} for all others
   */
  public ValueType type() {
    if (value instanceof ASN1PrintableString) {
      return ValueType.PRINTABLE_STRING;
    }
    if (value instanceof ASN1UTF8String) {
      return ValueType.UTF8_STRING;
    }
    if (value instanceof ASN1IA5String) {
      return ValueType.IA5_STRING;
    }
    if (value instanceof ASN1OctetString) {
      return ValueType.OCTET_STRING;
    }
    boolean time = value instanceof ASN1UTCTime || value instanceof ASN1GeneralizedTime;
    return time ? ValueType.TIME : ValueType.OTHER;
  }

  /**
   * The text.
   *
   * @return the text of a character string; empty for any other type
   */
  public Optional<String> text() {
    boolean characters =
        type() == ValueType.PRINTABLE_STRING
            || type() == ValueType.UTF8_STRING
            || type() == ValueType.IA5_STRING;
    return characters ? Optional.of(((ASN1String) value).getString()) : Optional.empty();
  }

  /**
   * The octets.
   *
   * @return the octets of an OCTET STRING in lower-case hexadecimal digits; empty for any other
   *     type
   */
  public Optional<String> octets() {
    return value instanceof ASN1OctetString octets
        ? Optional.of(HexFormat.of().formatHex(octets.getOctets()))
        : Optional.empty();
  }

  /**
   * The instant.
   *
   * @return the instant that a time states; empty for any other type and for a time that is none
   */
  public Optional<Instant> instant() {
    if (type() != ValueType.TIME) {
      return Optional.empty();
    }
    try {
      return Optional.of(Time.getInstance(value).getDate().toInstant());
    } catch (RuntimeException noTime) {
      // Bouncy Castle parses the text here, and answers one that it cannot parse so.
      return Optional.empty();
    }
  }
}
