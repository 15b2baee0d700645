package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.output.AdviceJson;
import io.github.sceplifecycle.examples.output.AdviceResult;
import io.github.sceplifecycle.examples.output.AdviceText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scep-lifecycle advise}: which settings are safe. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "advise",
    description = {
      "Which settings are safe, and why: in days for Jamf, in percent for Intune.",
      "",
      "With --format json: days and percent, each {least, most, recommended} or null; the ends"
          + " shortest and longest with their reason; the assumptions; relaxations where none is"
          + " safe.",
      "",
      "Safe means: while the assumptions below hold, a device attests without a gap, whenever its"
          + " certificate is looked at and whenever it is away.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 some setting is safe; 1 none is, and which assumption to relax is told; 2 the"
          + " options are wrong."
    })
final class AdviseCommand implements Callable<Integer> {

  /** No setting is safe. */
  static final int NONE_SAFE = 1;

  private final Terminal terminal;

  @Mixin private AuthorityOptions authority = new AuthorityOptions();

  @Mixin private AssumptionOptions assumptions = new AssumptionOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  AdviseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    AdviceResult result = AdviceResult.of(authority(), assumptions.assumptions());
    output.print(
        terminal,
        (look, out) -> AdviceJson.write(result, out),
        (look, out) -> AdviceText.write(result, look, out));
    return result.hasSafeSetting() ? ExitCode.READ : NONE_SAFE;
  }

  private CertificateAuthority authority() {
    try {
      return authority
          .authority()
          .orElseThrow(() -> new WrongOptionsException("--ca generic needs --ca-lifetime"));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }
}
