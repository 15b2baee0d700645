/**
 * Whether a device attests that it is managed, until when, and why not.
 *
 * <p>Start from {@link io.github.sceplifecycle.attestation.Attestation} and {@link
 * io.github.sceplifecycle.attestation.Verdict}. The conditions stand in {@code DeviceRules} and
 * {@code CertificateRules}, each as an ordered list; the choice among several certificates in
 * {@code Selection}. Certificate state and verdict are separate answers (S-16). This room does not
 * decide whether a user may sign in, and knows no MDM.
 */
@NullMarked
package io.github.sceplifecycle.attestation;

import org.jspecify.annotations.NullMarked;
