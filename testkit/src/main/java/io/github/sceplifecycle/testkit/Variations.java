package io.github.sceplifecycle.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Documents that are made of another one, to try a reader with. */
public final class Variations {

  private Variations() {}

  /**
   * A document packed with gzip (RFC 1952).
   *
   * @param content its bytes
   * @return the bytes of the packed one
   */
  public static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /**
   * Documents in which one byte each is another one; of the same document always the same.
   *
   * @param content its bytes; of an empty one nothing is made
   * @param times how many to make
   * @param each takes each of them
   */
  public static void withOneByteChanged(byte[] content, int times, Consumer<byte[]> each) {
    SplittableRandom random = new SplittableRandom(content.length);
    for (int i = 0; i < times && content.length > 0; i++) {
      byte[] changed = content.clone();
      changed[random.nextInt(content.length)] = (byte) random.nextInt(' ', 256);
      each.accept(changed);
    }
  }
}
