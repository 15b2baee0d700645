package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.cms.AttributeValue;
import io.github.sceplifecycle.cms.SignedAttribute;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes the values of signed attributes by name, and notes what is wrong with each. */
final class AttributeReader {

  private static final int LONGEST_TEXT = 1_024;
  private static final int MOST_OCTETS = 256;
  private static final String ALL_THE_SAME = ", read all the same";

  private final Place place;
  private final List<SignedAttribute> attributes;
  private final List<Problem> problems;

  AttributeReader(Place place, List<SignedAttribute> attributes, List<Problem> problems) {
    this.place = place;
    this.attributes = attributes;
    this.problems = problems;
  }

  /** The only value; the first, with a problem, where there are several. */
  private Optional<AttributeValue> value(ScepAttribute attribute) {
    List<SignedAttribute> stated =
        attributes.stream().filter(each -> each.type().equals(attribute.oid())).toList();
    List<AttributeValue> values = stated.stream().flatMap(each -> each.values().stream()).toList();
    if (values.size() > 1) {
      String found = values.size() + " values";
      note(attribute, ProblemKind.DUPLICATE, found, "expected one; the first is read");
    } else if (stated.size() == 1 && values.isEmpty()) {
      note(attribute, ProblemKind.MISSING, "an attribute without a value", "expected one value");
    }
    return values.stream().findFirst();
  }

  boolean states(ScepAttribute attribute) {
    return attributes.stream().anyMatch(each -> each.type().equals(attribute.oid()));
  }

  Optional<String> text(ScepAttribute attribute) {
    return value(attribute).flatMap(value -> text(attribute, value));
  }

  private Optional<String> text(ScepAttribute attribute, AttributeValue value) {
    Optional<String> text = value.text();
    if (value.type() != attribute.type()) {
      String expected = "expected " + attribute.type().words();
      noteType(attribute, value, text.isPresent() ? expected + ALL_THE_SAME : expected);
    }
    if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
      String found = text.get().length() + " characters";
      String expected = "expected at most " + LONGEST_TEXT;
      note(attribute, ProblemKind.TOO_LARGE, found, expected);
      return Optional.empty();
    }
    return text;
  }

  Optional<Nonce> nonce(ScepAttribute attribute) {
    Optional<AttributeValue> value = value(attribute);
    Optional<Nonce> nonce = value.flatMap(AttributeValue::octets).map(Nonce::new);
    if (value.isPresent() && nonce.isEmpty()) {
      noteType(attribute, value.get(), "expected an OCTET STRING");
    }
    return nonce.filter(read -> isOfLength(attribute, read));
  }

  private boolean isOfLength(ScepAttribute attribute, Nonce nonce) {
    boolean read = nonce.octets() > 0 && nonce.octets() <= MOST_OCTETS;
    if (nonce.octets() != Nonce.OCTETS) {
      String expected = "expected " + Nonce.OCTETS + " octets" + (read ? ALL_THE_SAME : "");
      note(attribute, ProblemKind.OUT_OF_RANGE, nonce.octets() + " octets", expected);
    }
    return read;
  }

  Optional<Instant> instant(ScepAttribute attribute) {
    Optional<AttributeValue> value = value(attribute);
    Optional<Instant> instant = value.flatMap(AttributeValue::instant);
    if (value.isPresent() && instant.isEmpty()) {
      noteType(attribute, value.get(), "expected the time of signing");
    }
    return instant;
  }

  private void noteType(ScepAttribute attribute, AttributeValue value, String expected) {
    note(attribute, ProblemKind.WRONG_TYPE, value.type().words(), expected);
  }

  void note(ScepAttribute attribute, ProblemKind kind, String found, String expected) {
    problems.add(new Problem(place.member(attribute.standardName()), kind, found, expected));
  }

  /** One problem for every attribute of which nothing is known here; not for CMS's own. */
  void noteUnknown() {
    attributes.stream()
        .map(SignedAttribute::type)
        .filter(type -> !ScepAttribute.isKnown(type))
        .forEach(this::noteUnknown);
  }

  private void noteUnknown(String type) {
    problems.add(
        new Problem(
            place.member("signedAttrs"),
            ProblemKind.UNKNOWN_VALUE,
            "the attribute " + type,
            "expected the attributes of RFC 8894, 3.2.1; it is not read"));
  }
}
