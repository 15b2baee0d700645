package io.github.sceplifecycle.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream opened =
        ProgramVersion.class.getResourceAsStream("/scep-lifecycle.properties")) {
      if (opened != null) {
        properties.load(opened);
      }
    }
    return new String[] {"scep-lifecycle " + properties.getProperty("version", "unknown")};
  }
}
