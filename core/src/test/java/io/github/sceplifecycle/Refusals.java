package io.github.sceplifecycle;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** A programmer's mistake throws, and the message helps: argument, value, allowed range (S-30). */
public final class Refusals {

  private Refusals() {}

  /** Fails unless the call is refused with a message that holds every one of the words. */
  public static void assertRefused(Executable call, String... words) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    for (String word : words) {
      assertTrue(message.contains(word), () -> "'" + word + "' is missing in: " + message);
    }
  }
}
