package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Rule S-4: the validation policy, stricter than the default of DSS, which lets changes by appending pass (ADR 0023). */
final class Pruefrichtlinie {

    private static final String FILE = "pruefrichtlinie.xml";

    private Pruefrichtlinie() {}

    static ValidationPolicy laden() {
        try (InputStream in = Pruefrichtlinie.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing on the class path");
            }
            return ValidationPolicyLoader.fromValidationPolicy(in).create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
