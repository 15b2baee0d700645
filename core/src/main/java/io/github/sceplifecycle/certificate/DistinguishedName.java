package io.github.sceplifecycle.certificate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * The name of a subject or an issuer, in text.
 *
 * <p>Two names are the same if they say the same whatever the case of letters and the blanks
 * between words (RFC 5280, 7.1). The text itself is kept as it was read; a text that is no
 * distinguished name is kept, too, because inventories hold such.
 *
 * @param text the name, in the order in which it was read; from a certificate in the form of RFC
 *     4514 without reversing, {@code CN=…,O=…} as its encoding has it
 */
public record DistinguishedName(String text) {

  private static final int LONGEST_PARSED = 4_096;

  /** Checks that the text is there. */
  public DistinguishedName {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Whether both name the same (RFC 5280, 7.1: attribute by attribute, in order; no difference by
   * case of letters or repeated blanks).
   *
   * @param other the other name
   * @return whether they match; names that cannot be parsed match if their texts do, letters' case
   *     aside
   */
  public boolean matches(DistinguishedName other) {
    return lowerCase().equals(other.lowerCase()) || sameAttributes(other);
  }

  /**
   * Whether the name's text holds a marker, the case of letters aside. A marker in a subject is a
   * hint only (S-17).
   *
   * @param marker the text to look for; not empty
   * @return whether it occurs
   * @throws IllegalArgumentException if {@code marker} is empty
   */
  public boolean contains(String marker) {
    if (marker.isEmpty()) {
      throw new IllegalArgumentException("an empty marker would match every name");
    }
    return lowerCase().contains(marker.toLowerCase(Locale.ROOT));
  }

  /**
   * The same attributes in the other order. RFC 4514 (2.1) writes a name from its end, which is how
   * Windows and what reads its stores print it; this library keeps the order of the encoding. A
   * reader that does not know in which order a text stands can compare with both: {@code
   * O=Example,CN=Device CA} becomes {@code CN=Device CA,O=Example}.
   *
   * @return the name from its end; the name itself if it cannot be parsed
   */
  public DistinguishedName reversed() {
    if (text.length() > LONGEST_PARSED) {
      return this;
    }
    try {
      List<RDN> parts = Arrays.asList(parsed());
      Collections.reverse(parts);
      return new DistinguishedName(
          new X500Name(AnyLength.STYLE, parts.toArray(RDN[]::new)).toString());
    } catch (RuntimeException notADistinguishedName) {
      return this;
    }
  }

  private String lowerCase() {
    return text.toLowerCase(Locale.ROOT);
  }

  private boolean sameAttributes(DistinguishedName other) {
    if (text.length() > LONGEST_PARSED || other.text.length() > LONGEST_PARSED) {
      return false;
    }
    try {
      return inOrder(parsed(), other.parsed());
    } catch (RuntimeException notADistinguishedName) {
      // Inventories hold free text, too; it was compared as text. Bouncy Castle refuses it with
      // whatever exception its parser runs into.
      return false;
    }
  }

  private RDN[] parsed() {
    return new X500Name(AnyLength.STYLE, text).getRDNs();
  }

  /** Bouncy Castle's own comparison of names would let the order differ. */
  private static boolean inOrder(RDN[] mine, RDN[] theirs) {
    return mine.length == theirs.length
        && IntStream.range(0, mine.length)
            .allMatch(at -> IETFUtils.rDNAreEqual(mine[at], theirs[at]));
  }

  /**
   * Bouncy Castle's style refuses to parse a common name of more than 64 characters; certificates
   * and inventories hold longer ones.
   */
  private static final class AnyLength extends BCStyle {

    private static final AnyLength STYLE = new AnyLength();

    @Override
    protected ASN1Encodable encodeStringValue(ASN1ObjectIdentifier type, String value) {
      return new DERUTF8String(value);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
