/**
 * Microsoft Intune: SCEP certificate profiles as Graph writes them, and what it reports of
 * certificates.
 *
 * <p>Start from {@link io.github.sceplifecycle.intune.IntuneProfileReader} and {@link
 * io.github.sceplifecycle.intune.IntuneCertificateReader}. Intune's words stay in this room; what
 * leaves it are the core's types (S-35).
 */
@NullMarked
package io.github.sceplifecycle.intune;

import org.jspecify.annotations.NullMarked;
