package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.jamf.JamfInventoryReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passes over a document, each with all classes of its own, Jackson's included. What the one meets
 * does not change how the other is compiled, as if each ran in a process of its own.
 */
public final class Apart {

  private static volatile Object last = "";

  private Apart() {}

  /** Jackson's tokens. */
  public static ToLongFunction<byte[]> bareTokens() {
    return BareTokens::in;
  }

  /** The library's devices. */
  public static ToLongFunction<byte[]> library() {
    return content -> {
      try {
        ByteArrayInputStream stream = new ByteArrayInputStream(content);
        return JamfInventoryReader.stream("d", stream, device -> last = device).value();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    };
  }

  /** The same pass by a copy of all classes; it stays open for as long as the process. */
  @SuppressWarnings("unchecked")
  static ToLongFunction<byte[]> copyOf(String pass) throws ReflectiveOperationException {
    URL[] everything =
        Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
            .map(Apart::url)
            .toArray(URL[]::new);
    ClassLoader own = new URLClassLoader(everything, ClassLoader.getPlatformClassLoader());
    Class<?> copy = own.loadClass(Apart.class.getName());
    return (ToLongFunction<byte[]>) copy.getMethod(pass).invoke(null);
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(entry, impossible);
    }
  }
}
