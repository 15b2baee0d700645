package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapability;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How an answer to GetCACaps is written.
 *
 * @param lineEnd what ends a line
 * @param letters how known keywords are spelt
 * @param blanks what stands around each keyword
 * @param reversed whether the last keyword stands first
 */
public record CapabilityWriting(String lineEnd, Letters letters, String blanks, boolean reversed) {

  /**
   * The answer as bytes.
   *
   * @param capabilities what it names
   * @return its text in UTF-8
   */
  public byte[] write(CaCapabilities capabilities) {
    List<String> lines = new ArrayList<>();
    capabilities.stated().stream().sorted().map(this::spell).forEach(lines::add);
    capabilities.unknown().forEach(word -> lines.add(blanks + word + blanks));
    if (reversed) {
      Collections.reverse(lines);
    }
    return String.join(lineEnd, lines).getBytes(StandardCharsets.UTF_8);
  }

  private String spell(CaCapability capability) {
    String keyword = capability.keyword();
    String spelt =
        switch (letters) {
          case AS_THEY_ARE -> keyword;
          case UPPER -> keyword.toUpperCase(Locale.ROOT);
          case LOWER -> keyword.toLowerCase(Locale.ROOT);
        };
    return blanks + spelt + blanks;
  }

  /** How keywords are spelt. */
  public enum Letters {
    /** As RFC 8894 spells them. */
    AS_THEY_ARE,
    /** In capitals. */
    UPPER,
    /** In small letters. */
    LOWER
  }
}
