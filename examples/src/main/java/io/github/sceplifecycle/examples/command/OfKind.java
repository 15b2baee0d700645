package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of vectors. */
final class OfKind implements ITypeConverter<VectorKind> {

  @Override
  public VectorKind convert(String text) {
    return VectorKind.parse(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + Arrays.toString(VectorKind.values())));
  }
}
