package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * Wrappings that a document may come in, told by their first bytes. {@link ProfileDocument} opens
 * what profiles are known to come in, and opens it once; elsewhere the wrapping is refused, with
 * {@link ProblemKind#UNREADABLE}, because nothing of the document is read.
 */
enum Container {
  /** CMS, RFC 5652: what Apple's tools and Jamf sign profiles with; BER or DER. */
  SIGNED("a CMS message", "expected the document that is in it"),
  /** Apple's binary property list. */
  BINARY_PROPERTY_LIST("a binary property list", "expected JSON or XML");

  private static final byte[] BINARY = {'b', 'p', 'l', 'i', 's', 't'};

  private final String found;
  private final String expected;

  Container(String found, String expected) {
    this.found = found;
    this.expected = expected;
  }

  static Optional<Container> of(byte[] content) {
    if (startsWith(content, BINARY)) {
      return Optional.of(BINARY_PROPERTY_LIST);
    }
    return isSequence(content) ? Optional.of(SIGNED) : Optional.empty();
  }

  /**
   * An ASN.1 SEQUENCE of indefinite length or of 128 bytes and more: its second byte has the
   * highest bit set, which no text that begins with the digit 0 has.
   */
  private static boolean isSequence(byte[] content) {
    return content.length > 1 && content[0] == 0x30 && content[1] < 0;
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  void refuse(Place place, Problems problems) {
    problems.add(place, ProblemKind.UNREADABLE, found, expected);
  }
}
