/**
 * Conformance vectors: cases with the answer that is right, as JSON, for implementations in any
 * language.
 *
 * <p>Start from {@link io.github.sceplifecycle.testkit.vectors.ConformanceVectors}, which reads the
 * vectors, and {@link io.github.sceplifecycle.testkit.vectors.Conformance}, which compares an
 * answer with the one that is expected. {@link
 * io.github.sceplifecycle.testkit.vectors.RedistributionAnswers} answers with functions of yours;
 * {@link io.github.sceplifecycle.testkit.vectors.CoreAnswers} answers with core's. The package
 * knows JSON through the module {@code documents} only, and neither a test engine nor a vendor's
 * adapter: vectors for documents of vendors carry their documents as text.
 */
@NullMarked
package io.github.sceplifecycle.testkit.vectors;

import org.jspecify.annotations.NullMarked;
