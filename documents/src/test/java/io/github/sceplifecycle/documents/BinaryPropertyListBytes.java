package io.github.sceplifecycle.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Binary property lists put together by hand: objects in hexadecimal, with one-byte numbers. */
final class BinaryPropertyListBytes {

  private static final int HEADER = 8;

  private BinaryPropertyListBytes() {}

  /** A list of these objects, the first on top. References are single bytes, counted from 0. */
  static byte[] of(String... objects) {
    return withTrailer(0, objects);
  }

  /** The same with another topmost object. */
  static byte[] withTrailer(int top, String... objects) {
    List<byte[]> bytes =
        Stream.of(objects).map(hex -> HexFormat.of().parseHex(hex.replace(" ", ""))).toList();
    int length = bytes.stream().mapToInt(object -> object.length).sum();
    boolean small = HEADER + length < 256;
    ByteBuffer list = ByteBuffer.allocate(HEADER + length + bytes.size() * (small ? 1 : 4) + 32);
    list.put("bplist00".getBytes(StandardCharsets.US_ASCII));
    int[] offsets = new int[bytes.size()];
    for (int i = 0; i < bytes.size(); i++) {
      offsets[i] = list.position();
      list.put(bytes.get(i));
    }
    for (int offset : offsets) {
      if (small) {
        list.put((byte) offset);
      } else {
        list.putInt(offset);
      }
    }
    list.put(new byte[6]).put((byte) (small ? 1 : 4)).put((byte) 1);
    list.putLong(bytes.size()).putLong(top).putLong(HEADER + length);
    return list.array();
  }
}
