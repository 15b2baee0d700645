package io.github.sceplifecycle.cms;

import java.util.List;
import java.util.Objects;

/**
 * One attribute that was signed along with the content (RFC 5652, 5.3).
 *
 * @param type its object identifier, in dotted numbers
 * @param values its values; one, if the message is as it should be
 */
public record SignedAttribute(String type, List<AttributeValue> values) {

  /** Copies the list. */
  public SignedAttribute {
    Objects.requireNonNull(type, "type");
    values = List.copyOf(values);
  }
}
